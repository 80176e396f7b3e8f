// Codewords: from bytes to the sequence of words that is drawn, ISO/IEC 18004 §7.4 and §7.6.
//
// Always byte mode: a mix of modes would save a little space on digits and cost readability. Text that is not ASCII is
// declared as UTF-8 (§7.4.2): some readers otherwise take «ДУ» for Japanese.

/// What the symbol says: bytes, and whether they are declared as UTF-8.
struct Payload {
    let bytes: [UInt8]
    let isDeclaredUTF8: Bool

    /// The bits before the terminator.
    func bitCount(_ version: Version) -> Int {
        (isDeclaredUTF8 ? 12 : 0) + 4 + version.lengthBits + 8 * bytes.count
    }
}

/// The data words: declaration, mode, length, bytes, terminator, padding.
func dataWords(_ payload: Payload, _ version: Version, _ level: ErrorCorrectionLevel) -> [UInt8] {
    let capacity = version.dataWords(level)
    var writer = BitWriter()
    if payload.isDeclaredUTF8 {
        // Extended channel interpretation 26 is UTF-8.
        writer.append(0b0111, count: 4)
        writer.append(26, count: 8)
    }
    writer.append(0b0100, count: 4)
    writer.append(payload.bytes.count, count: version.lengthBits)
    for byte in payload.bytes { writer.append(Int(byte), count: 8) }
    // §7.4.9: four zero bits, fewer only where the symbol ends; then up to a whole word.
    writer.append(0, count: min(4, capacity * 8 - writer.count))
    writer.append(0, count: (8 - writer.count % 8) % 8)
    var words = writer.words
    // §7.4.10.
    for pad in [0xEC, 0x11].cycled(count: capacity - words.count) { words.append(pad) }
    return words
}

/// The words in the order of drawing: the blocks taken in turn, first data, then correction.
///
/// The last blocks are longer by one data word where the data does not divide evenly.
func interleaved(_ data: [UInt8], _ version: Version, _ level: ErrorCorrectionLevel) -> [UInt8] {
    let blockCount = version.blockCount(level)
    let generator = generatorPolynomial(degree: version.correctionWordsPerBlock(level))
    let shortLength = data.count / blockCount
    let longCount = data.count % blockCount

    var blocks: [(data: ArraySlice<UInt8>, correction: [UInt8])] = []
    var start = 0
    for index in 0..<blockCount {
        let length = index < blockCount - longCount ? shortLength : shortLength + 1
        let block = data[start..<start + length]
        blocks.append((block, errorCorrection(of: block, generator: generator)))
        start += length
    }
    var words: [UInt8] = []
    words.reserveCapacity(version.totalWords)
    for position in 0...shortLength {
        for block in blocks where position < block.data.count {
            words.append(block.data[block.data.startIndex + position])
        }
    }
    for position in generator.indices {
        for block in blocks { words.append(block.correction[position]) }
    }
    return words
}

/// Collects bits into words, highest bit first.
private struct BitWriter {
    private(set) var words: [UInt8] = []
    private(set) var count = 0

    /// Adds the lowest `count` bits of `value`.
    mutating func append(_ value: Int, count bits: Int) {
        for bit in stride(from: bits - 1, through: 0, by: -1) {
            if count % 8 == 0 { words.append(0) }
            words[count / 8] |= UInt8(value >> bit & 1) << UInt8(7 - count % 8)
            count += 1
        }
    }
}

extension [UInt8] {
    /// The first `count` elements of the endless repetition of this array.
    fileprivate func cycled(count: Int) -> [UInt8] {
        (0..<count).map { self[$0 % self.count] }
    }
}
