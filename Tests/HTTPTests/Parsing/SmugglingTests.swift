// Heads that two programs might frame differently (RFC 9112 §6.3, §11.2). Each has a name; all are refused.
import HTTP
import Testing

@Suite("Request smuggling")
struct SmugglingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let fields: String
        let error: HeadError
        var testDescription: String { name }
    }

    static let refused: [Case] = [
        Case(
            name: "Content-Length beside Transfer-Encoding", fields: "Content-Length: 5\r\nTransfer-Encoding: chunked",
            error: .badLength),
        Case(
            name: "Transfer-Encoding beside Content-Length", fields: "Transfer-Encoding: chunked\r\nContent-Length: 0",
            error: .badLength),
        Case(name: "two different lengths", fields: "Content-Length: 5\r\nContent-Length: 6", error: .badLength),
        Case(name: "two equal lengths", fields: "Content-Length: 5\r\nContent-Length: 5", error: .badLength),
        Case(name: "a list of lengths", fields: "Content-Length: 5, 5", error: .badLength),
        Case(name: "a length with plus", fields: "Content-Length: +5", error: .badLength),
        Case(name: "a length with minus", fields: "Content-Length: -5", error: .badLength),
        Case(name: "a hexadecimal length", fields: "Content-Length: 0x5", error: .badLength),
        Case(name: "a length with a space inside", fields: "Content-Length: 5 5", error: .badLength),
        Case(name: "an empty length", fields: "Content-Length:", error: .badLength),
        Case(name: "a length that overflows", fields: "Content-Length: 18446744073709551621", error: .badLength),
        Case(name: "a length in other digits", fields: "Content-Length: ٥", error: .badLength),
        Case(name: "space before the colon", fields: "Content-Length : 5", error: .malformedField),
        Case(name: "space before the coding's colon", fields: "Transfer-Encoding : chunked", error: .malformedField),
        Case(name: "chunked twice in a list", fields: "Transfer-Encoding: chunked, chunked", error: .badCoding),
        Case(
            name: "chunked in two lines", fields: "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            error: .badCoding),
        Case(name: "an empty coding", fields: "Transfer-Encoding:", error: .badCoding),
        Case(name: "gzip before chunked", fields: "Transfer-Encoding: gzip, chunked", error: .unsupportedCoding),
        Case(name: "identity", fields: "Transfer-Encoding: identity", error: .unsupportedCoding),
        Case(
            name: "identity in a second line", fields: "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            error: .unsupportedCoding),
        Case(name: "chunked with a vertical tab", fields: "Transfer-Encoding: \u{0B}chunked", error: .malformedField),
        Case(name: "chunked with a parameter", fields: "Transfer-Encoding: chunked;q=1", error: .unsupportedCoding),
        Case(name: "chunked in quotes", fields: "Transfer-Encoding: \"chunked\"", error: .unsupportedCoding),
        Case(name: "a folded coding", fields: "Transfer-Encoding:\r\n chunked", error: .malformedField),
        Case(name: "a bare CR before a field", fields: "A: b\rContent-Length: 5", error: .malformedField),
    ]

    @Test("is refused (RFC 9112 §6.3, §11.2)", arguments: refused)
    func isRefused(_ smuggled: Case) {
        let text = "POST / HTTP/1.1\r\nHost: x\r\n\(smuggled.fields)\r\n\r\nhello"
        #expect(parseEveryWay(text) == .failed(smuggled.error))
        #expect([400, 501].contains(smuggled.error.status.code))
    }

    @Test("chunked with HTTP/1.0 is refused (RFC 9112 §6.1)")
    func oldVersion() {
        #expect(
            parseEveryWay("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == .failed(.badCoding))
    }

    @Test(
        "what is well framed is read (RFC 9112 §6.3)",
        arguments: [
            ("Content-Length: 5", BodyFraming.length(5)), ("Content-Length: 0", .none),
            ("content-LENGTH: 005", .length(5)),
            ("Transfer-Encoding: Chunked", .chunked), ("Transfer-Encoding: ,chunked ,", .chunked), ("A: b", .none),
        ])
    func accepted(_ field: String, _ framing: BodyFraming) throws {
        let bytes = Array("POST / HTTP/1.1\r\nHost: x\r\n\(field)\r\n\r\n".utf8)
        var parser = RequestParser(limits: .init())
        #expect(try #require(try parser.parse(bytes.span)).head.framing == framing)
    }
}
