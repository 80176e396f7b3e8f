// Mutated messages with a fixed seed: accepted or a typed error, and the same whole, byte by byte and in random cuts.
import HTTP
import Testing

@Suite("Mutated messages")
struct MutationTests {
    /// A small generator with a fixed seed (SplitMix64), so that every run sees the same bytes.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let bytes: [UInt8] = Array("\r\n :;,=%&+-\"\\\0/?#0a5Gz\t".utf8) + [0x7F, 0x80, 0xD0, 0xFF]

    static func mutated(_ text: String, _ generator: inout Generator) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let other = Self.bytes.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[at] = other
            case 1: bytes.insert(other, at: at)
            case 2 where bytes.count > 1: bytes.remove(at: at)
            default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: at)
            }
        }
        return bytes
    }

    static func cuts(_ count: Int, _ generator: inout Generator) -> [Int] {
        var ends = (0..<3).map { _ in Int.random(in: 1...count, using: &generator) }
        ends.append(count)
        return ends.sorted()
    }

    @Test(
        "heads",
        arguments: [
            "GET /a%20b?c=d HTTP/1.1\r\nHost: school.example:80\r\nCookie: a=b; c=d\r\n\r\n",
            "POST http://h/x HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\nConnection: close\r\n\r\n",
            "PUT / HTTP/1.1\r\nHost: [::1]\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n",
        ])
    func heads(_ text: String) {
        var generator = Generator(state: 1)
        var accepted = 0
        for _ in 0..<3000 {
            let bytes = Self.mutated(text, &generator)
            let whole = parse(bytes, ends: [bytes.count])
            if case .head = whole { accepted += 1 }
            #expect(parse(bytes, ends: Array(1...bytes.count)) == whole)
            #expect(parse(bytes, ends: Self.cuts(bytes.count, &generator)) == whole)
        }
        #expect(accepted > 100 && accepted < 2900)
    }

    @Test("chunked bodies")
    func chunked() {
        var generator = Generator(state: 2)
        var complete = 0
        for _ in 0..<5000 {
            let bytes = Self.mutated("a;x=y\r\n0123456789\r\n3\r\nabc\r\n0\r\nTrailer: z\r\n\r\n", &generator)
            let whole = BodyDecoderTests.decode([bytes], .chunked, limit: 64)
            if case .complete = whole { complete += 1 }
            #expect(BodyDecoderTests.decode(bytes.map { [$0] }, .chunked, limit: 64) == whole)
        }
        #expect(complete > 100 && complete < 4900)
    }

    @Test("multipart bodies, and forms made of them")
    func multipart() throws {
        var generator = Generator(state: 3)
        var finished = 0
        for _ in 0..<3000 {
            let bytes = Self.mutated(MultipartTests.body, &generator)
            let whole = Result { () throws(FormError) in try MultipartTests.parts([bytes]) }
            let single = Result { () throws(FormError) in try MultipartTests.parts(bytes.map { [$0] }) }
            #expect(whole == single)
            if case .success = whole { finished += 1 }
            let request = try Request(
                .post, "/", fields: [("Content-Type", "multipart/form-data; boundary=B")], body: bytes)
            _ = try? request.form()
        }
        #expect(finished > 100 && finished < 2900)
    }

    @Test("urlencoded forms, cookies, dates, ranges and tags take any text")
    func texts() throws {
        var generator = Generator(state: 4)
        let seeds = [
            "a=b&c=%D0%90+d", "sid=abc; theme=dark", "Sun, 06 Nov 1994 08:49:37 GMT", "bytes=0-4", "W/\"a\", \"b\"",
        ]
        let content = try RepresentationTests.content()
        for seed in seeds {
            for _ in 0..<1000 {
                let bytes = Self.mutated(seed, &generator)
                let text = String(decoding: bytes, as: UTF8.self)
                let form = try Request(
                    .post, "/", fields: [("Content-Type", "application/x-www-form-urlencoded")], body: bytes)
                _ = try? form.form()
                let names = ["Cookie", "If-None-Match", "If-Modified-Since", "If-Range", "Range"]
                guard let request = try? Request(.get, "/", fields: names.map { ($0, text) }) else { continue }
                _ = request.cookies
                let response = content.response(to: request.head)
                #expect([200, 206, 304, 416].contains(response.status.code))
            }
        }
    }
}
