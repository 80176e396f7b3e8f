// The grammar of heads (RFC 9112 §2, §3, §5), limits, and versions.
import HTTP
import Testing

@Suite("Request parser")
struct RequestParserTests {
    private static let plain = "GET /a?b=c HTTP/1.1\r\nHost: x\r\nAccept:  text/html \t\r\nEmpty:\r\n\r\n"

    @Test("a head is the same whole, byte by byte, at every cut, and with trailing data")
    func cuts() {
        let expected = Parsed.head(
            consumed: Self.plain.utf8.count, path: "/a", fields: ["Host=x", "Accept=text/html", "Empty="])
        #expect(parseEveryWay(Self.plain) == expected)
        #expect(parse(Array((Self.plain + "GET / HT").utf8), ends: [Self.plain.utf8.count + 8]) == expected)
        for end in 1..<Self.plain.utf8.count {
            #expect(parse(Array(Self.plain.utf8), ends: [end]) == .needsMore)
        }
    }

    @Test("a parser reads one head after the other")
    func sequence() throws {
        let bytes = Array((Self.plain + Self.plain).utf8)
        var parser = RequestParser(limits: .init())
        let first = try #require(try parser.parse(bytes.span))
        let rest = Array(bytes[first.consumed...])
        let second = try #require(try parser.parse(rest.span))
        #expect(first.consumed == second.consumed)
        #expect(!parser.isInsideHead)
    }

    @Test("one empty line before the request line is skipped (RFC 9112 §2.2)")
    func leadingLine() {
        let expected = Parsed.head(
            consumed: Self.plain.utf8.count + 2, path: "/a", fields: ["Host=x", "Accept=text/html", "Empty="])
        #expect(parseEveryWay("\r\n" + Self.plain) == expected)
        #expect(parseEveryWay("\r\n\r\n" + Self.plain) == .failed(.malformedLine))
    }

    @Test(
        "a malformed request line is refused (RFC 9112 §3)",
        arguments: [
            "GET  / HTTP/1.1", "GET /  HTTP/1.1", " GET / HTTP/1.1", "GET / HTTP/1.1 ", "GET /\tHTTP/1.1",
            "GET / http/1.1", "GET / HTTP/1.12", "GET / HTTP/x.1", "GET / HTTP1.1", "GET /", "GET", "G@T / HTTP/1.1",
            "GET /\u{7F} HTTP/1.1", "GET /а HTTP/1.1", "\u{16}\u{03}\u{01} / HTTP/1.1", "GET /\0 HTTP/1.1",
        ])
    func badLine(_ line: String) {
        #expect(parseEveryWay(line + "\r\nHost: x\r\n\r\n") == .failed(.malformedLine))
    }

    @Test(
        "a malformed field line is refused (RFC 9112 §5)",
        arguments: [
            "A : b", " A: b", "A: b\r\n folded", "A: b\r\n\tfolded", ": b", "A", "A b: c", "A: b\0", "A: b\u{01}c",
            "A: b\rc", "A: b\nC: d", "A: b\u{7F}", "А: b", "A\r: b", "A: b\r\r",
        ])
    func badField(_ line: String) {
        #expect(parseEveryWay("GET / HTTP/1.1\r\nHost: x\r\n\(line)\r\n\r\n") == .failed(.malformedField))
    }

    @Test("a bare LF ends no line (RFC 9112 §2.2)")
    func bareLF() {
        #expect(parseEveryWay("GET / HTTP/1.1\nHost: x\n\n") == .failed(.malformedLine))
        #expect(parseEveryWay("GET / HTTP/1.1\r\nHost: x\n\r\n") == .failed(.malformedField))
        #expect(parseEveryWay("GET / HTTP/1.1\r\nHost: x\r\n\n") == .failed(.malformedField))
    }

    @Test(
        "unknown methods, CONNECT and TRACE are not implemented (RFC 9110 §9.1)",
        arguments: ["get", "TRACE", "CONNECT", "BREW"])
    func unknownMethod(_ method: String) {
        #expect(parseEveryWay("\(method) / HTTP/1.1\r\nHost: x\r\n\r\n") == .failed(.unknownMethod))
        #expect(HeadError.unknownMethod.status.code == 501)
    }

    @Test("every method of ours is read", arguments: Method.allCases)
    func methods(_ method: Method) throws {
        #expect(try Request(method, "/").method == method)
    }

    @Test("only HTTP/1.0 and HTTP/1.1 are spoken (RFC 9112 §2.3)", arguments: ["0.9", "1.2", "2.0", "3.0"])
    func versions(_ version: String) {
        #expect(parseEveryWay("GET / HTTP/\(version)\r\nHost: x\r\n\r\n") == .failed(.unsupportedVersion))
        #expect(HeadError.unsupportedVersion.status.code == 505)
    }

    @Test(
        "Host is there once and well formed (RFC 9112 §3.2)",
        arguments: [
            "Host: a\r\nHost: a", "Host:", "Host: a b", "Host: a/b", "Host: u@a", "Host: a:b", "Host: [::1", "Host: []",
            "Host: a?x", "Host: a:123456", "Host: [::1]x", "Host: школа", "Host: :80", "A: b",
        ])
    func badHost(_ lines: String) {
        #expect(parseEveryWay("GET / HTTP/1.1\r\n\(lines)\r\n\r\n") == .failed(.badHost))
    }

    @Test(
        "hosts of every form are read (RFC 3986 §3.2.2)",
        arguments: ["a", "a.b-c:80", "127.0.0.1:8080", "[::1]", "[2001:db8::1]:443", "a:"])
    func goodHost(_ host: String) throws {
        #expect(try Request(.get, "/", fields: [("Host", host)]).head.authority == host)
    }

    @Test("HTTP/1.0 may leave Host out (RFC 9112 §3.2)", arguments: ["1.0", "1.1"])
    func hostOfOldVersion(_ version: String) {
        let result = parseEveryWay("GET / HTTP/\(version)\r\n\r\n")
        #expect((result == .failed(.badHost)) == (version == "1.1"))
    }

    @Test("limits hold also while the head is incomplete, each with its own status (RFC 9110 §15.5.15, RFC 6585 §5)")
    func limits() {
        var limits = RequestParser.Limits()
        limits.requestLine = 30
        limits.fields = 40
        limits.fieldCount = 3
        let long = String(repeating: "x", count: 60)
        #expect(parseEveryWay("GET /\(long)", limits: limits) == .failed(.lineTooLong))
        #expect(parseEveryWay("GET / HTTP/1.1\r\nHost: \(long)", limits: limits) == .failed(.fieldsTooLarge))
        #expect(
            parseEveryWay("GET / HTTP/1.1\r\nHost: x\r\na:1\r\nb:2\r\nc:3\r\n\r\n", limits: limits)
                == .failed(.fieldsTooLarge))
        // Malformed behind the limit is too long, however it is cut: the parser once told one or the other.
        #expect(parseEveryWay("GET\(long): /", limits: limits) == .failed(.lineTooLong))
        #expect(
            parseEveryWay("GET / HTTP/1.1\r\nHost: x\r\n\(long) : b", limits: limits) == .failed(.fieldsTooLarge))
        #expect(HeadError.lineTooLong.status.code == 414 && HeadError.fieldsTooLarge.status.code == 431)
        guard case .head = parseEveryWay("GET /ok HTTP/1.1\r\nHost: x\r\n\r\n", limits: limits) else {
            Issue.record("a head within the limits is read")
            return
        }
    }

    @Test(
        "whether the connection stays open (RFC 9112 §9.3)",
        arguments: [
            ("1.1", "A: b", true), ("1.1", "Connection: close", false), ("1.1", "Connection: x, CLOSE", false),
            ("1.0", "A: b", false), ("1.0", "Connection: Keep-Alive", true),
            ("1.0", "Connection: keep-alive, close", false),
        ])
    func persistence(_ version: String, _ field: String, _ keeps: Bool) throws {
        let bytes = Array("GET / HTTP/\(version)\r\nHost: x\r\n\(field)\r\n\r\n".utf8)
        var parser = RequestParser(limits: .init())
        #expect(try #require(try parser.parse(bytes.span)).head.keepsAlive == keeps)
    }

    @Test("100-continue is the only expectation, and HTTP/1.0 has none (RFC 9110 §10.1.1)")
    func expectations() throws {
        #expect(
            parseEveryWay("GET / HTTP/1.1\r\nHost: x\r\nExpect: wonder\r\n\r\n") == .failed(.unsupportedExpectation))
        #expect(HeadError.unsupportedExpectation.status.code == 417)
        #expect(try Request(.post, "/", fields: [("Expect", "100-Continue")]).head.expectsContinue)
        let old = Array("GET / HTTP/1.0\r\nExpect: wonder\r\n\r\n".utf8)
        var parser = RequestParser(limits: .init())
        #expect(try #require(try parser.parse(old.span)).head.expectsContinue == false)
    }
}
