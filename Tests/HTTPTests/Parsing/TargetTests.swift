// Targets (RFC 9112 §3.2, RFC 3986): decoded once, and nothing leads upwards.
import HTTP
import Testing

@Suite("Request target")
struct TargetTests {
    @Test(
        "segments are decoded once, after splitting (RFC 3986 §2.4)",
        arguments: [
            ("/", []), ("/a", ["a"]), ("/a/", ["a", ""]), ("/a//b", ["a", "", "b"]), ("/a%2Fb", ["a/b"]),
            ("/%2561", ["%61"]),
            ("/%D0%90", ["А"]), ("/a;b=c", ["a;b=c"]), ("/a+b", ["a+b"]), ("/.a", [".a"]), ("/...", ["..."]),
            ("/%5C", ["\\"]),
            ("//evil", ["", "evil"]),
        ] as [(String, [String])])
    func segments(_ target: String, _ expected: [String]) throws {
        let request = try Request(.get, target)
        #expect(request.path.segments == expected)
        #expect(request.path.text == target)
    }

    @Test(
        "what leads upwards, hides, or is malformed is refused (RFC 3986 §3.3, RFC 3629 §3)",
        arguments: [
            "/..", "/../etc/passwd", "/a/../b", "/.", "/./a", "/%2e%2e/a", "/%2E%2e", "/.%2e", "/%2e", "/a%00", "/%0a",
            "/%7f",
            "/%", "/%1", "/%zz", "/a%2", "/\\a", "/a\\..\\b", "/%c0%ae%c0%ae", "/%ff", "/%ed%a0%80", "/a#b", "/a?b#c",
            "a", "*", "?a", "ftp://x/", "http://", "http:///a", "http://u@h/", "localhost:80",
        ])
    func refused(_ target: String) {
        #expect(throws: HeadError.badTarget) { try Request(.get, target) }
    }

    @Test("the query is kept as sent, and absent is not empty")
    func query() throws {
        #expect(try Request(.get, "/a").target.query == nil)
        #expect(try Request(.get, "/a?").target.query == "")
        #expect(try Request(.get, "/a?b=%2E%2e/..&c?d").target.query == "b=%2E%2e/..&c?d")
        #expect(try Request(.get, "/?q=%D0%90&q=2").query.all("q") == ["А", "2"])
    }

    @Test("absolute-form takes the place of Host (RFC 9112 §3.2.2)")
    func absolute() throws {
        let request = try Request(.get, "HTTP://school.example:8080/a/b?c", fields: [("Host", "other")])
        #expect(request.head.authority == "school.example:8080")
        #expect(request.path.segments == ["a", "b"] && request.path.text == "/a/b" && request.target.query == "c")
        #expect(try Request(.get, "http://h").path.text == "/")
        #expect(try Request(.get, "http://h?x").target.query == "x")
        #expect(try Request(.get, "/").head.authority == "localhost")
    }

    @Test("the asterisk belongs to OPTIONS alone (RFC 9112 §3.2.4)")
    func asterisk() throws {
        #expect(try Request(.options, "*").path.text == "*")
        #expect(try Request(.options, "*").target.isServer)
        #expect(try !Request(.options, "/*").target.isServer && !Request(.options, "/").target.isServer)
        #expect(throws: HeadError.badTarget) { try Request(.options, "*a") }
    }
}
