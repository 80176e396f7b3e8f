// Safe markup and addresses that are built by the program.

import Mustache
import Testing

@Suite("Safe markup")
struct MarkupWriterTests {
    private func text(_ html: SafeHTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

    @Test("Elements nest, are closed, and their text and attributes are escaped")
    func elements() {
        let picture = MarkupWriter.markup { svg in
            svg.element("svg", .text("viewBox", "0 0 24 24"), .number("width", -24)) { svg in
                svg.element("title") { $0.text("Путь «А» & <Б>") }
                svg.empty("path", .text("d", "M0\"'<>&"))
                svg.number(7)
            }
        }
        let expected = """
            <svg viewBox="0 0 24 24" width="-24"><title>Путь «А» &amp; &lt;Б&gt;</title>\
            <path d="M0&quot;&#39;&lt;&gt;&amp;"/>7</svg>
            """
        #expect(text(picture) == expected)
    }

    @Test(
        "Coordinates are rounded to hundredths",
        arguments: [
            (0, "0"), (1, "1"), (-1, "-1"), (12.5, "12.5"), (12.25, "12.25"), (0.05, "0.05"), (-0.25, "-0.25"),
            (0.001, "0"), (-0.001, "0"), (0.999, "1"), (2.675, "2.68"), (-12.349, "-12.35"), (1e9, "1000000000"),
            (1e10, "0"), (.nan, "0"), (.infinity, "0"), (-.infinity, "0"),
        ] as [(Double, String)])
    func decimals(_ number: Double, _ expected: String) {
        #expect(text(MarkupWriter.markup { $0.empty("c", .decimal("x", number)) }) == "<c x=\"\(expected)\"/>")
    }

    @Test("Text under the name of an address is checked like an address")
    func addresses() {
        let link = MarkupWriter.markup { $0.empty("a", .text("href", "javascript:alert(1)")) }
        #expect(text(link) == "<a href=\"\"/>")
        let path = MarkupWriter.markup { $0.empty("a", .text("href", "/b?c&d"), .url("src", .path("e"))) }
        #expect(text(path) == "<a href=\"/b?c&amp;d\" src=\"/e\"/>")
    }

    @Test("Pieces are joined in order")
    func joined() {
        let piece = MarkupWriter.markup { $0.empty("hr") }
        #expect(text(.joined([piece, .empty, piece])) == "<hr/><hr/>")
        #expect(text(MarkupWriter.markup { $0.append(piece) }) == "<hr/>")
    }
}

@Suite("Addresses")
struct URLTextTests {
    @Test(
        "Addresses without a scheme and with a harmless one are accepted",
        arguments: [
            "", "/", "/a/b?c=d#e", "a.html", "?q=1", "#top", "//cdn.example/a", "https://example.org/ы", "HTTP://a",
            "mailto:a@example.org", "tel:+70000000000", "/a:b", "?a:b", "#a:b",
        ])
    func accepted(_ text: String) {
        #expect(URLText(text)?.text == text)
    }

    @Test(
        "Everything that may run, or that browsers read differently, is refused",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "java\nscript:a", "\u{1}javascript:a", "data:text/html,a", "vbscript:a", "blob:a", "file:///etc", ":a",
            "/a b", "/a\u{0}", "/a\u{7F}", "\\\\example.org", "/\\example.org", "жs:a", "javascript&colon;:a",
        ])
    func refused(_ text: String) {
        #expect(URLText(text) == nil)
    }

    @Test("A path is built from parts, none of which can leave its place")
    func paths() {
        #expect(URLText.path().text == "/")
        #expect(URLText.path("students", "12").text == "/students/12")
        #expect(URLText.path("a/b", "?", "#", "&").text == "/a%2Fb/%3F/%23/%26")
        #expect(URLText.path("ё").text == "/%D1%91")
        let query = URLText.path("find", query: ["q": "7 «А»&b=c", "n": "1+1"])
        #expect(query.text == "/find?q=7%20%C2%AB%D0%90%C2%BB%26b%3Dc&n=1%2B1")
    }
}
