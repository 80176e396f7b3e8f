// Conditions (RFC 9110 §13) and ranges (§14) on content, and the table of static files.
import HTTP
import Testing

@Suite("Content with conditions")
struct RepresentationTests {
    static let date = HTTPDate(seconds: 784_111_777)
    static let dateText = "Sun, 06 Nov 1994 08:49:37 GMT"
    static let later = "Sun, 06 Nov 1994 08:49:38 GMT"
    static let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"

    static func content() throws -> Representation {
        Representation(
            body: .bytes(Array("0123456789".utf8)), contentType: ContentType.text,
            validators: Validators(etag: try #require(ETag("v1")), lastModified: date),
            fields: [(.cacheControl, "no-cache")])
    }

    static func answer(_ fields: [(String, String)], _ method: Method = .get) throws -> Response {
        try content().response(to: Request(method, "/", fields: fields).head)
    }

    @Test(
        "conditions in the order of RFC 9110 §13.2.2",
        arguments: [
            ([], 200), ([("If-None-Match", "\"v1\"")], 304), ([("If-None-Match", "W/\"v1\"")], 304),
            ([("If-None-Match", "*")], 304),
            ([("If-None-Match", "\"v0\", \"v1\"")], 304), ([("If-None-Match", "\"v0\"")], 200),
            ([("If-None-Match", "v1")], 200),
            ([("If-None-Match", "\"v0\""), ("If-None-Match", "\"v1\"")], 304),
            ([("If-Modified-Since", dateText)], 304), ([("If-Modified-Since", later)], 304),
            ([("If-Modified-Since", earlier)], 200),
            ([("If-Modified-Since", "yesterday")], 200),
            ([("If-None-Match", "\"v0\""), ("If-Modified-Since", dateText)], 200),
            ([("If-Match", "\"v1\"")], 200), ([("If-Match", "*")], 200), ([("If-Match", "\"v0\"")], 412),
            ([("If-Match", "W/\"v1\"")], 412),
            ([("If-Unmodified-Since", dateText)], 200), ([("If-Unmodified-Since", earlier)], 412),
            ([("If-Match", "\"v1\""), ("If-Unmodified-Since", earlier)], 200),
            ([("If-Match", "\"v0\""), ("If-None-Match", "\"v1\"")], 412),
        ] as [([(String, String)], Int)])
    func conditions(_ fields: [(String, String)], _ status: Int) throws {
        let response = try Self.answer(fields)
        #expect(response.status.code == status)
        #expect(response.body.count == (status == 200 ? 10 : 0))
        if status != 412 {
            #expect(response.fields[.etag] == "\"v1\"" && response.fields[.cacheControl] == "no-cache")
        }
    }

    @Test(
        "a single range (RFC 9110 §14.1.2)",
        arguments: [
            ("bytes=0-0", "0", 206), ("bytes=2-4", "234", 206), ("bytes=7-", "789", 206), ("bytes=7-99", "789", 206),
            ("bytes=-3", "789", 206),
            ("bytes=-99", "0123456789", 206), ("BYTES=1-1", "1", 206), ("bytes=10-", "", 416), ("bytes=-0", "", 416),
            ("bytes=5-4", "0123456789", 200),
            ("bytes=0-1,3-4", "0123456789", 200), ("lines=0-1", "0123456789", 200), ("bytes=a-b", "0123456789", 200),
            ("bytes=", "0123456789", 200),
            ("bytes=-", "0123456789", 200), ("bytes=0-99999999999999999999", "0123456789", 200),
        ])
    func ranges(_ range: String, _ text: String, _ status: Int) throws {
        let response = try Self.answer([("Range", range)])
        #expect(response.status.code == status)
        #expect(Self.text(response.body) == text)
        switch status {
        case 206:
            let first = try #require(text.first)
            let last = try #require(text.last)
            #expect(response.fields[.contentRange]?.description == "bytes \(first)-\(last)/10")
        case 416: #expect(response.fields[.contentRange] == "bytes */10")
        default: #expect(response.fields[.contentRange] == nil)
        }
    }

    @Test(
        "If-Range keeps the range only for the very same content (RFC 9110 §13.1.5)",
        arguments: [
            ("\"v1\"", 206), ("\"v0\"", 200), ("W/\"v1\"", 200), (dateText, 206), (earlier, 200), (later, 200),
            ("v1", 200),
        ])
    func ifRange(_ value: String, _ status: Int) throws {
        #expect(try Self.answer([("Range", "bytes=0-1"), ("If-Range", value)]).status.code == status)
    }

    @Test("HEAD is like GET, without ranges; other methods are not allowed")
    func methods() throws {
        #expect(try Self.answer([("Range", "bytes=0-1")], .head).status == .ok)
        #expect(try Self.answer([("If-None-Match", "*")], .head).status == .notModified)
        let refused = try Self.answer([], .post)
        #expect(refused.status == .methodNotAllowed && refused.fields[.allow] == "GET, HEAD")
    }

    @Test("static files are found by one spelling only, and cached for ever under their version")
    func staticFiles() throws {
        let files = StaticFiles(
            [
                .init(path: "css/app.css", bytes: Array("a{}".utf8), modified: Self.date),
                .init(path: "x.bin", bytes: [1]),
            ], prefix: "static")
        let url = try #require(files.url("css/app.css"))
        #expect(url.hasPrefix("/static/css/app.css?v="))
        #expect(files.url("none") == nil)
        #expect(files.paths == ["css/app.css", "x.bin"])
        let versioned = try #require(files.response(to: Request(.get, url).head))
        #expect(versioned.fields[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(versioned.fields[.contentType] == "text/css; charset=utf-8")
        #expect(versioned.fields[.contentTypeOptions] == "nosniff")
        let plain = try #require(files.response(to: Request(.get, "/static/css/app.css?v=old").head))
        #expect(plain.fields[.cacheControl] == "no-cache" && Self.text(plain.body) == "a{}")
        for other in [
            "/static/css", "/static/css/", "/static/css%2Fapp.css", "/static//css/app.css", "/static", "/css/app.css",
            "/static/APP.css",
        ] {
            #expect(try files.response(to: Request(.get, other).head) == nil)
        }
        let changed = StaticFiles([.init(path: "css/app.css", bytes: Array("a{ }".utf8))], prefix: "static")
        #expect(changed.url("css/app.css") != url)
    }

    static func text(_ body: ResponseBody) -> String {
        switch body {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .shared(let shared): String(decoding: shared.bytes[shared.range], as: UTF8.self)
        case .empty, .file: ""
        }
    }
}
