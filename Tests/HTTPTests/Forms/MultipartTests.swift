// multipart/form-data (RFC 7578, RFC 2046 §5.1): whole, byte by byte, at every cut; and the names of files.
import HTTP
import Testing

@Suite("Multipart forms")
struct MultipartTests {
    static let body = """
        preamble\r
        --B\r
        Content-Disposition: form-data; name="title"\r
        \r
        Олимпиада\r
        --B \t\r
        content-disposition: form-data; name="scan"; filename="C:\\photos\\грамота %22А%22.pdf"\r
        Content-Type: application/pdf\r
        \r
        \r\n--C\r\n-\r\r\n--\r
        --B\r
        Content-Disposition: form-data; name=empty; filename=""\r
        Content-Type: application/octet-stream\r
        \r
        \r
        --B--\r
        epilogue --B
        """

    static func parts(_ pieces: [[UInt8]]) throws(FormError) -> [MultipartParser.Part] {
        guard var parser = MultipartParser(boundary: Array("B".utf8)) else { return [] }
        for piece in pieces { try parser.push(piece) }
        try parser.finish()
        return parser.parts
    }

    static func request(_ body: String, boundary: String = "B") throws -> Request {
        try Request(
            .post, "/", fields: [("Content-Type", "multipart/form-data; boundary=\(boundary)")], body: Array(body.utf8))
    }

    static func form(disposition: String, content: [UInt8] = Array("x".utf8)) throws -> FormData {
        let body = Array("--B\r\nContent-Disposition: \(disposition)\r\n\r\n".utf8) + content + Array("\r\n--B--".utf8)
        return try Request(.post, "/", fields: [("Content-Type", "multipart/form-data; boundary=\"B\"")], body: body)
            .form()
    }

    @Test("the parts are the same whole, byte by byte and at every cut")
    func cuts() throws {
        let bytes = Array(Self.body.utf8)
        let whole = try Self.parts([bytes])
        #expect(whole.count == 3)
        #expect(try Self.parts(bytes.map { [$0] }) == whole)
        for cut in 1..<bytes.count {
            #expect(try Self.parts([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
        }
    }

    @Test("fields, files, and inputs left empty")
    func content() throws {
        let form = try Self.request(Self.body).form()
        #expect(form["title"] == "Олимпиада")
        #expect(form.pairs.count == 1 && form.files.count == 1)
        let file = try #require(form.file("scan"))
        #expect(file.filename == "грамота \"А\".pdf")
        #expect(file.contentType == "application/pdf")
        #expect(file.bytes == Array("\r\n--C\r\n-\r\r\n--".utf8))
    }

    @Test("a body that ends anywhere before its final boundary is unfinished (RFC 2046 §5.1.1)")
    func unfinished() throws {
        let bytes = Array(Self.body.utf8)
        let text = Self.body
        let end = try #require(text.range(of: "--B--")).upperBound
        let final = text[..<end].utf8.count
        for cut in 0..<final {
            #expect(throws: FormError.unfinished) { try Self.parts([Array(bytes[..<cut])]) }
        }
        #expect(throws: Never.self) { try Self.parts([Array(bytes[..<final])]) }
    }

    @Test("a spooled body gives the same form as one in memory")
    func spooled() throws {
        let memory = try Self.request(Self.body)
        let bytes = Array("skipped".utf8) + Array(Self.body.utf8)
        let file = SpooledFile(reading: { Array(bytes[$0]) }, discarding: {})
        let spooled = Request(head: memory.head, body: .spooled(file, 7..<bytes.count), peer: "", id: 1)
        let form = try spooled.form()
        #expect(form["title"] == "Олимпиада")
        #expect(try form.file("scan")?.bytes == memory.form().file("scan")?.bytes)
    }

    @Test("a disk that fails is told, not taken for an empty form")
    func unreadable() throws {
        let head = try Self.request(Self.body).head
        let file = SpooledFile(reading: { _ in nil }, discarding: {})
        let request = Request(head: head, body: .spooled(file, 0..<100), peer: "", id: 1)
        #expect(throws: FormError.unreadable) { try request.form() }
    }

    @Test(
        "malformed parts are refused (RFC 7578 §4.2)",
        arguments: [
            "--B\r\n\r\nx\r\n--B--", "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
            "--B\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--B--",
            "--B\r\nContent-Type: a/b\r\n\r\nx\r\n--B--",
            "--B\r\nno colon\r\n\r\nx\r\n--B--", "--BX\r\n\r\n", "--B-X", "--B\rX", "--B \tX",
            "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--B--",
        ])
    func malformed(_ body: String) throws {
        #expect(throws: FormError.malformed) { try Self.request(body).form() }
    }

    @Test(
        "the names of files (RFC 7578 §4.2, RFC 8187 §3.2)",
        arguments: [
            (#"form-data; name=f; filename="a.pdf""#, "a.pdf"), (#"form-data; name=f; filename=a.pdf"#, "a.pdf"),
            (#"form-data; name=f; filename="../../a.pdf""#, "a.pdf"),
            (#"form-data; name=f; filename="C:\d\a.pdf""#, "a.pdf"),
            (#"form-data; name=f; filename="a\"b.pdf""#, "a\"b.pdf"),
            (#"form-data; name=f; filename="a%0D%0Ab""#, "ab"),
            (#"form-data; name=f; filename="100%.pdf""#, "100%.pdf"),
            (#"form-data; name=f; filename="x"; filename*=UTF-8''%D0%90.pdf"#, "А.pdf"),
            (#"form-data; name=f; filename*=utf-8'ru'%2e%2e%2fa.pdf"#, "a.pdf"),
        ])
    func names(_ disposition: String, _ expected: String) throws {
        #expect(try Self.form(disposition: disposition).file("f")?.filename == expected)
    }

    @Test("text that is not UTF-8 is refused, in values, names and file names")
    func encoding() throws {
        let windows: [UInt8] = [0xC0, 0xED, 0xED, 0xE0]
        #expect(throws: FormError.notUTF8) { try Self.form(disposition: "form-data; name=a", content: windows) }
        #expect(try Self.form(disposition: "form-data; name=a; filename=b", content: windows).files[0].bytes == windows)
        #expect(throws: FormError.unsupportedEncoding) {
            try Self.form(disposition: "form-data; name=a; filename*=windows-1251''%C0")
        }
        #expect(throws: FormError.unsupportedEncoding) {
            try Self.form(disposition: "form-data; name=a\r\nContent-Type: text/plain; charset=windows-1251")
        }
        #expect(throws: FormError.unsupportedEncoding) {
            try Self.form(disposition: "form-data; name=_charset_", content: Array("windows-1251".utf8))
        }
    }

    @Test("limits on parts, part heads and files")
    func limits() throws {
        var limits = FormData.Limits()
        limits.fields = 2
        #expect(throws: FormError.tooManyFields(limit: 2)) { try Self.request(Self.body).form(limits: limits) }
        limits = .init()
        limits.partHead = 20
        #expect(throws: FormError.partHeadTooLarge(limit: 20)) { try Self.request(Self.body).form(limits: limits) }
        limits = .init()
        limits.file = 12
        #expect(throws: FormError.fileTooLarge(limit: 12)) { try Self.request(Self.body).form(limits: limits) }
        limits.file = 18
        #expect(throws: Never.self) { try Self.request(Self.body).form(limits: limits) }
        #expect(FormError.fileTooLarge(limit: 1).status.code == 413)
    }

    @Test("a boundary has 1 to 70 bytes (RFC 2046 §5.1.1)")
    func boundary() throws {
        #expect(MultipartParser(boundary: []) == nil)
        #expect(MultipartParser(boundary: [UInt8](repeating: 65, count: 71)) == nil)
        #expect(throws: FormError.malformed) { try Self.request("", boundary: "\"\"").form() }
    }
}
