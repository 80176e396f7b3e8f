// Makes new inputs out of those of a corpus: bytes changed, words of the format put in, pieces repeated, moved, cut off,
// and two inputs joined. What is likely to matter comes often; what a length limit is for comes now and then.

/// A maker of inputs.
struct Mutator {
    let corpus: [[UInt8]]
    /// Words that mean something in the format.
    let words: [[UInt8]]

    init(corpus: [[UInt8]], words: [String]) {
        self.corpus = corpus.isEmpty ? [[]] : corpus
        self.words = words.map { Array($0.utf8) }
    }

    private static let bytes: [UInt8] =
        Array("\r\n \t:;,=%&+-\"'\\/?#*.<>{}09afzAZ".utf8) + [0, 1, 0x7F, 0x80, 0xBF, 0xC0, 0xD0, 0xED, 0xF4, 0xFF]

    /// The next input; nothing of it is longer than some 64 KiB.
    func make(_ generator: inout Generator) -> [UInt8] {
        var bytes = corpus[generator.below(corpus.count)]
        // One in eight is left as it is but for a join or a cut, so that accepted inputs stay common.
        for _ in 0..<generator.below(6) { change(&bytes, &generator) }
        if generator.below(8) == 0 {
            let other = corpus[generator.below(corpus.count)]
            bytes =
                Array(bytes.prefix(generator.below(bytes.count + 1))) + other.suffix(generator.below(other.count + 1))
        }
        return bytes.count > 1 << 16 ? Array(bytes.prefix(1 << 16)) : bytes
    }

    private func change(_ bytes: inout [UInt8], _ generator: inout Generator) {
        let at = generator.below(bytes.count + 1)
        let end = min(bytes.count, at + 1 + generator.below(12))
        let byte = Mutator.bytes[generator.below(Mutator.bytes.count)]
        switch generator.below(9) {
        case 0 where at < bytes.count: bytes[at] = byte
        case 1: bytes.insert(byte, at: at)
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: generator.below(bytes.count + 1))
        case 4 where at < bytes.count: bytes[at] ^= 1 << UInt8(generator.below(8))
        case 5 where generator.below(4) == 0: bytes.removeSubrange(at...)
        case 6 where generator.below(16) == 0:
            let piece = Array(bytes[at..<end])
            for _ in 0..<generator.below(2000) { bytes.insert(contentsOf: piece, at: at) }
        default:
            guard !words.isEmpty else { return }
            bytes.insert(contentsOf: words[generator.below(words.count)], at: at)
        }
    }
}
