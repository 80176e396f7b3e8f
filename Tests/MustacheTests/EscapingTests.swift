// Escaping: the five characters, and nothing else, whatever stands around them.

import Mustache
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test(
        "Exactly five characters are replaced",
        arguments: [
            ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
            ("", ""), ("a", "a"), ("&&", "&amp;&amp;"), ("&amp;", "&amp;amp;"), ("<b>", "&lt;b&gt;"),
            ("a&b", "a&amp;b"), ("класс 7 «Б»", "класс 7 «Б»"),
            ("Ёж & <я> \"и\" 'ты'", "Ёж &amp; &lt;я&gt; &quot;и&quot; &#39;ты&#39;"),
            ("👩‍🚀<", "👩‍🚀&lt;"), ("\u{0}\t\n`=/", "\u{0}\t\n`=/"),
        ])
    func characters(_ text: String, _ expected: String) throws {
        #expect(try Sheet.print("{{text}}", [:], Sheet(text: text)) == expected)
        #expect(try Sheet.print("<p title='{{text}}'>", [:], Sheet(text: text)) == "<p title='\(expected)'>")
    }

    @Test("Every byte of ASCII but the five is printed as it is")
    func everyByte() throws {
        for byte in UInt8(0)..<128 where !Array("&<>\"'".utf8).contains(byte) {
            let text = String(decoding: [byte], as: UTF8.self)
            #expect(try Sheet.print("{{text}}", [:], Sheet(text: text)) == text)
        }
    }

    @Test("A special character is replaced at every place of a text", arguments: 0..<40)
    func everyPlace(_ place: Int) throws {
        let before = String(repeating: "ж", count: place)
        let after = String(repeating: "z", count: 40 - place)
        #expect(try Sheet.print("{{text}}", [:], Sheet(text: before + "<" + after)) == before + "&lt;" + after)
    }

    @Test("Values are never read as templates")
    func valuesAreNotTemplates() throws {
        #expect(try Sheet.print("{{text}}", [:], Sheet(text: "{{number}}")) == "{{number}}")
    }

    @Test("Rows, optional texts, texts and addresses are escaped like texts")
    func everyKind() throws {
        let sheet = Sheet(rows: [Pupil(name: "<")], words: [">"], note: "&", link: URLText("/?a='b'"))
        let template = "{{#rows}}{{name}}{{/rows}}{{#words}}{{.}}{{/words}}{{note}}{{#note}}{{.}}{{/note}}{{link}}"
        #expect(try Sheet.print(template, [:], sheet) == "&lt;&gt;&amp;&amp;/?a=&#39;b&#39;")
    }
}
