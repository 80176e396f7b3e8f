// application/x-www-form-urlencoded (URL Standard §5.1), and what is no form at all.
import HTTP
import Testing

@Suite("Urlencoded forms")
struct URLEncodedTests {
    static func form(_ body: [UInt8], type: String = "application/x-www-form-urlencoded") throws -> FormData {
        try Request(.post, "/", fields: [("Content-Type", type)], body: body).form()
    }

    @Test(
        "pairs as the URL Standard reads them (URL Standard §5.1)",
        arguments: [
            ("a=1&b=2", ["a=1", "b=2"]), ("&&a=1&", ["a=1"]), ("a", ["a="]), ("=a", ["=a"]), ("a=b=c", ["a=b=c"]),
            ("a+b=c+d", ["a b=c d"]), ("a%3Db=%26", ["a=b=&"]), ("a=%zz%4", ["a=%zz%4"]), ("%D0%90=%d0%91", ["А=Б"]),
            ("a=%00", ["a=\0"]),
        ])
    func pairs(_ body: String, _ expected: [String]) throws {
        #expect(try Self.form(Array(body.utf8)).pairs.map { "\($0.name)=\($0.value)" } == expected)
    }

    @Test("Windows-1251 is refused clearly, not stored as damage")
    func encoding() {
        #expect(throws: FormError.notUTF8) { try Self.form(Array("a=%C0%ED%ED%E0".utf8)) }
        #expect(throws: FormError.notUTF8) { try Self.form([0x61, 0x3D, 0xC0]) }
        #expect(throws: FormError.unsupportedEncoding) {
            try Self.form(Array("a=b".utf8), type: "application/x-www-form-urlencoded; charset=windows-1251")
        }
        #expect(throws: FormError.unsupportedEncoding) { try Self.form(Array("_charset_=windows-1251&a=b".utf8)) }
        #expect(throws: Never.self) {
            try Self.form(Array("a=b".utf8), type: "Application/X-WWW-Form-Urlencoded ; charset=\"UTF-8\"")
        }
    }

    @Test("what is no form is 415")
    func notAForm() throws {
        #expect(throws: FormError.notAForm) { try Self.form([], type: "text/plain") }
        #expect(throws: FormError.notAForm) { try Request(.post, "/").form() }
        #expect(FormError.notAForm.status.code == 415)
    }

    @Test("too many fields are refused")
    func limit() throws {
        let body = Array(String(repeating: "a&", count: 1001).utf8)
        #expect(throws: FormError.tooManyFields(limit: 1000)) { try Self.form(body) }
        #expect(try Self.form(Array(body.dropLast(2))).pairs.count == 1000)
    }

    @Test(
        "percent coding of one component there and back", arguments: ["", "a-b", "7 «А»", "a/b?c&d=e+f%", "\u{7F}\n"])
    func coding(_ text: String) {
        let encoded = PercentCoding.encode(text)
        #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/?&=+\"<>".utf8.contains($0) })
        #expect(PercentCoding.decode(encoded) == text)
        #expect(PercentCoding.decode(encoded + "%") == nil)
    }
}
