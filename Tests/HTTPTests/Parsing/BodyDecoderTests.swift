// Bodies by length and in chunks (RFC 9112 §6.2, §7.1), at every cut.
import HTTP
import Testing

@Suite("Body decoder")
struct BodyDecoderTests {
    enum Outcome: Equatable {
        case complete([UInt8], consumed: Int)
        case incomplete
        case failed(BodyError)
    }

    static func decode(_ pieces: [[UInt8]], _ framing: BodyFraming, limit: Int) -> Outcome {
        var content: [UInt8] = []
        var consumed = 0
        do {
            var decoder = try BodyDecoder(framing, limit: limit)
            for piece in pieces {
                consumed += try decoder.decode(piece.span, into: &content)
                if decoder.isComplete { return .complete(content, consumed: consumed) }
            }
            return decoder.isComplete ? .complete(content, consumed: consumed) : .incomplete
        } catch {
            return .failed(error)
        }
    }

    /// Whole, byte by byte, and at every cut; nil when they disagree.
    static func everyWay(_ text: String, _ framing: BodyFraming = .chunked, limit: Int = 1000) -> Outcome? {
        let bytes = Array(text.utf8)
        let whole = decode([bytes], framing, limit: limit)
        guard decode(bytes.map { [$0] }, framing, limit: limit) == whole else { return nil }
        for cut in 1..<bytes.count {
            guard decode([Array(bytes[..<cut]), Array(bytes[cut...])], framing, limit: limit) == whole else {
                return nil
            }
        }
        return whole
    }

    @Test("a body by length ends where it should, whatever follows (RFC 9112 §6.2)")
    func length() {
        #expect(Self.everyWay("helloGET /", .length(5)) == .complete(Array("hello".utf8), consumed: 5))
        #expect(Self.everyWay("hell", .length(5)) == .incomplete)
        #expect(Self.everyWay("hello", .length(5), limit: 4) == .failed(.tooLarge(limit: 4)))
        #expect(BodyError.tooLarge(limit: 4).status.code == 413)
        #expect(Self.decode([], .none, limit: 0) == .complete([], consumed: 0))
    }

    @Test(
        "chunks, extensions and trailers (RFC 9112 §7.1)",
        arguments: [
            "5\r\nhello\r\n0\r\n\r\n", "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", "005\r\nhello\r\n000\r\n\r\n",
            "5;a=b;c=\"d\"\r\nhello\r\n0;x\r\n\r\n", "5\r\nhello\r\n0\r\nA: b\r\nC: d\r\n\r\n",
        ])
    func chunked(_ text: String) {
        #expect(Self.everyWay(text + "GET /") == .complete(Array("hello".utf8), consumed: text.utf8.count))
    }

    @Test(
        "malformed chunks are refused (RFC 9112 §7.1)",
        arguments: [
            "g\r\n", "\r\n", "-1\r\n", "+5\r\nhello", "0x5\r\nhello", "5 \r\nhello", "5\nhello", "5\r\nhelloX\r\n",
            "5\r\nhello\n0", "5\r\nhello\rX", "5\rXhello", "5;a\nb\r\n", "5;a\rb", "0\r\nA: b\nC", "0\r\nA\0\r\n",
            "10000000000000000000\r\n", "0\r\n\rX", " 5\r\nhello", "5\t;a\r\nhello", "0\r\nno colon\r\n",
            "0\r\n: empty\r\n", "0\r\n folded: a\r\n",
            "0\r\na b: c\r\n", "5\r\nhello0\r\n\r\n",
        ])
    func malformed(_ text: String) {
        #expect(Self.everyWay(text) == .failed(.malformedChunk))
        #expect(BodyError.malformedChunk.status.code == 400)
    }

    @Test("a chunked body is held to the limit before its data comes (RFC 9112 §7.1)")
    func limit() {
        #expect(Self.everyWay("3\r\nabc\r\n8\r\n", limit: 10) == .failed(.tooLarge(limit: 10)))
        #expect(Self.everyWay("3\r\nabc\r\n7\r\n", limit: 10) == .incomplete)
        #expect(Self.everyWay("FFFFFFFFFFFFFF\r\n", limit: 10) == .failed(.tooLarge(limit: 10)))
    }

    @Test("endless extensions, trailers and zeros are refused, also when spread over many chunks (RFC 9112 §7.1.1)")
    func overhead() {
        let long = String(repeating: "x", count: 9000)
        #expect(
            Self.decode([Array(String(repeating: "0", count: 9000).utf8)], .chunked, limit: 10)
                == .failed(.malformedChunk))
        let spread = String(repeating: "1;xxxxxxxxx\r\na\r\n", count: 1000)
        #expect(Self.decode([Array(spread.utf8)], .chunked, limit: 9000) == .failed(.malformedChunk))
        #expect(Self.everyWay("0000000001\r\na\r\n000\r\n\r\n") == .complete([0x61], consumed: 22))
        #expect(Self.decode([Array("5;\(long)".utf8)], .chunked, limit: 10) == .failed(.malformedChunk))
        #expect(Self.decode([Array("0\r\nA: \(long)".utf8)], .chunked, limit: 10) == .failed(.malformedChunk))
    }
}
