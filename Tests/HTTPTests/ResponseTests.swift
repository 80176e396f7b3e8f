// Answers: what their types refuse, and the head that leaves (RFC 9112 §4, RFC 6265 §4.1).
import HTTP
import Testing

@Suite("Response")
struct ResponseTests {
    static let date = Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8)

    static func head(_ response: Response, _ version: Version = .http11, keepsAlive: Bool = true) -> String {
        var out: [UInt8] = []
        ResponseEncoder.encode(response, .init(version: version, keepsAlive: keepsAlive), date: date, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test("the head of an answer, with the length in bytes of UTF-8 (RFC 9110 §8.6)")
    func encode() {
        #expect(
            Self.head(.text("Ёж"))
                == "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: 4\r\n\r\n")
        #expect(Self.head(Response(.ok)).contains("\r\nContent-Length: 0\r\n"))
        #expect(
            Self.head(Response(.ok, body: .bytes([UInt8](repeating: 0, count: 1_234_567)))).contains(
                "Content-Length: 1234567\r\n"))
    }

    @Test("how the connection goes on is told where it is not the version's default")
    func connection() {
        #expect(!Self.head(Response(.ok)).contains("Connection"))
        #expect(Self.head(Response(.ok), keepsAlive: false).contains("\r\nConnection: close\r\n"))
        #expect(Self.head(Response(.ok), .http10).contains("\r\nConnection: keep-alive\r\n"))
        #expect(Self.head(Response(.ok), .http10, keepsAlive: false).contains("\r\nConnection: close\r\n"))
    }

    @Test("answers without a body have no length (RFC 9110 §8.6)")
    func bodiless() {
        for status in [Status.noContent, .notModified] {
            #expect(!Self.head(Response(status)).contains("Content-Length"))
        }
    }

    @Test(
        "no value can hold a line end, a NUL, a control byte or raw Cyrillic",
        arguments: [
            "a\r\nSet-Cookie: x", "a\nb", "a\rb", "a\0", "\u{1B}", "\u{7F}", "имя",
        ])
    func values(_ text: String) {
        #expect(FieldValue(text) == nil)
        #expect(
            SetCookie("a", text) == nil && SetCookie(text, "a") == nil && SetCookie("a", "b", path: "/" + text) == nil)
        let location = Self.head(.redirect(to: "/" + text))
        #expect(location.split(separator: "\r\n").count == 4)
        #expect(location.utf8.allSatisfy { $0 < 0x7F })
    }

    @Test("a redirect is 303 and keeps what is encoded already")
    func redirect() {
        let response = Response.redirect(to: "/classes/%D0%90?a=b#c")
        #expect(response.status == .seeOther && response.fields[.location] == "/classes/%D0%90?a=b#c")
        #expect(Response.redirect(to: "/7 А").fields[.location] == "/7%20%D0%90")
    }

    @Test("cookies are kept from scripts and other sites unless told otherwise (RFC 6265 §4.1)")
    func cookies() throws {
        var cookie = try #require(SetCookie("sid", "abc"))
        #expect(cookie.value == "sid=abc; Path=/; SameSite=Lax; HttpOnly")
        cookie.secure = true
        cookie.sameSite = .strict
        cookie.maxAge = 60
        #expect(cookie.value == "sid=abc; Path=/; SameSite=Strict; Max-Age=60; HttpOnly; Secure")
        for (name, text) in [
            ("", "a"), ("a b", "c"), ("a=", "b"), ("a", "b;c"), ("a", "b c"), ("a", "\"b\""), ("a", "b,c"),
            ("a", "b\\"),
        ] {
            #expect(SetCookie(name, text) == nil)
        }
        var response = Response(.ok)
        response.setCookie(cookie)
        response.setCookie(cookie)
        #expect(response.fields.values("set-cookie").count == 2)
    }

    @Test("setting a field replaces every line of its name at the place of the first")
    func fields() {
        var fields: ResponseFields = [("A", "1"), ("B", "2"), ("a", "3")]
        fields.set("A", "4")
        #expect(fields.lines.map { "\($0.name)=\($0.value)" } == ["A=4", "B=2"])
        fields.set("C", "5")
        #expect(fields["c"] == "5" && fields["D"] == nil)
    }
}
