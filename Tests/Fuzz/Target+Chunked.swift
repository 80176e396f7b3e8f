// Bodies in chunks (RFC 9112 §7.1). Beyond the invariant: never more content than the limit, and no byte behind the end.
import HTTP

extension Target {
    private static let limit = 4096

    static let chunked = Target(
        name: "chunked", corpus: ["http/chunked"],
        words: ["\r\n", "0\r\n\r\n", "5\r\nhello\r\n", "ffff", ";a=b", "0000000", "Trailer: a\r\n", "1000", "\n"]
    ) { bytes, generator throws(Violation) in
        let whole = ChunkedOutcome(bytes, ends: [bytes.count])
        for ends in generator.cuts(bytes.count) {
            try require(ChunkedOutcome(bytes, ends: ends) == whole, "a cut body is read differently")
        }
        switch whole {
        case .needsMore: return false
        case .failed(let error):
            try require([400, 413].contains(error.status.code), "an error has another status")
            return false
        case .complete(let content, let consumed):
            try require(content.count <= limit && content.count <= consumed, "more content than allowed or sent")
            let alone = ChunkedOutcome(Array(bytes[..<consumed]), ends: [consumed])
            try require(alone == whole, "what follows a body changes it")
            return true
        }
    }

    private enum ChunkedOutcome: Equatable {
        case complete([UInt8], consumed: Int)
        case needsMore
        case failed(BodyError)

        init(_ bytes: [UInt8], ends: [Int]) {
            var content: [UInt8] = []
            var consumed = 0
            do {
                var decoder = try BodyDecoder(.chunked, limit: limit)
                for end in ends {
                    consumed += try decoder.decode(bytes.span.extracting(consumed..<end), into: &content)
                    if decoder.isComplete {
                        self = .complete(content, consumed: consumed)
                        return
                    }
                }
                self = .needsMore
            } catch {
                self = .failed(error)
            }
        }
    }
}
