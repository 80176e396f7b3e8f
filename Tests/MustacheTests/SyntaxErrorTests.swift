// Mistakes in the text of a template, each with its exact place. Lines and columns are counted from 1, columns in
// Unicode scalars.

import Testing

@testable import Mustache

@Suite("Mistakes in syntax")
struct SyntaxErrorTests {
    @Test(
        "A mistake is reported with its file, line and column",
        arguments: [
            ("{{text", "1:1: the tag is never closed"),
            ("Доска {{text}", "1:7: the tag is never closed"),
            ("{{{picture}}", "1:1: the tag is never closed"),
            ("a\n\n {{!", "3:2: the tag is never closed"),
            ("{{=<% %>}}", "1:1: the tag is never closed"),
            ("{{= =}}", "1:1: a delimiter tag holds two delimiters without spaces or '='"),
            ("{{=a b c=}}", "1:1: a delimiter tag holds two delimiters without spaces or '='"),
            ("{{=a= b=}}", "1:1: a delimiter tag holds two delimiters without spaces or '='"),
            ("{{}}", "1:1: '' is not a name"),
            ("{{a b}}", "1:1: 'a b' is not a name"),
            ("{{.a}}", "1:1: '.a' is not a name"),
            ("{{a..b}}", "1:1: 'a..b' is not a name"),
            ("{{#a.}}{{/a.}}", "1:1: 'a.' is not a name"),
            ("{{> }}", "1:1: '' is not a name"),
            ("{{#rows}}\n{{name}}\n", "1:1: 'rows' is never closed"),
            ("ёж\r\n  {{^rows}}", "2:3: 'rows' is never closed"),
            ("{{<layout}}{{$a}}{{/a}}", "1:1: 'layout' is never closed"),
            ("{{$a}}", "1:1: 'a' is never closed"),
            ("{{/rows}}", "1:1: 'rows' is closed but not open"),
            ("{{#rows}}{{/none}}", "1:10: 'none' is closed where 'rows' is open"),
            ("{{#yes}}{{#rows}}{{/yes}}{{/rows}}", "1:18: 'yes' is closed where 'rows' is open"),
            ("{{<p}}{{text}}{{/p}}", "1:7: only blocks may stand inside the parent 'p'"),
            ("{{<p}}\n{{#rows}}{{/rows}}{{/p}}", "2:1: only blocks may stand inside the parent 'p'"),
            ("{{<p}}{{>q}}{{/p}}", "1:7: only blocks may stand inside the parent 'p'"),
            ("{{<p}}{{$a}}{{/a}}{{$a}}{{/a}}{{/p}}", "1:19: the block 'a' is overridden twice"),
        ])
    func places(_ template: String, _ expected: String) {
        #expect(Sheet.mistake(template) == "sheet.html:" + expected)
    }

    @Test("A file that is not UTF-8 is refused")
    func encoding() {
        let expected = TemplateError(file: "a.txt", line: 1, column: 1, reason: .invalidEncoding)
        #expect(throws: expected) { try TemplateSet.load(sources: ["a": [0x61, 0xFF]], fileExtension: ".txt") }
    }

    @Test("Nesting is bounded")
    func nesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#yes}}", count: depth) + String(repeating: "{{/yes}}", count: depth)
        }
        #expect(Sheet.mistake(nested(Limits.depth)) == nil)
        #expect(Sheet.mistake(nested(Limits.depth + 1)) == "sheet.html:1:513: nested too deeply")
    }

    @Test("The first mistake is that of the first template by name")
    func order() {
        let sources = ["b": Array("{{".utf8), "a": Array("\n{{".utf8), "c": Array("{{".utf8)]
        let expected = TemplateError(file: "a.html", line: 2, column: 1, reason: .unclosedTag)
        #expect(throws: expected) { try TemplateSet.load(sources: sources) }
    }
}
