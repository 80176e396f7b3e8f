// Tags, lines, partials and inheritance: exact bytes, through pages.

import Mustache
import Testing

@Suite("Syntax")
struct SyntaxTests {
    // MARK: Tags

    @Test("Comments print nothing, whatever is in them")
    func comments() throws {
        #expect(try Sheet.print("a{{! {{#rows}} }}b") == "a }}b")
        #expect(try Sheet.print("a{{!\n two\n lines\n}}b") == "ab")
        #expect(try Sheet.print("a\n  {{! alone }}\nb\n") == "a\nb\n")
    }

    @Test("Delimiters change for the rest of their file only")
    func delimiters() throws {
        #expect(try Sheet.print("{{=<% %>=}}<%text%> {{text}} <%={{ }}=%>{{text}}") == "текст {{text}} текст")
        #expect(try Sheet.print("{{=| |=}}|>p| |text|", ["p": "{{text}}|text|"]) == "текст|text| текст")
        #expect(try Sheet.print("{{=<% %>=}}<%&picture%>") == "<b>&lt;&amp;&gt;</b>")
    }

    @Test("Single braces and unfinished openings are text")
    func braces() throws {
        #expect(try Sheet.print("{ text } }} {{{picture}}}} {") == "{ text } }} <b>&lt;&amp;&gt;</b>} {")
    }

    @Test("Spaces inside a tag do not matter")
    func spaces() throws {
        let template = "{{ text }}{{#  yes }}+{{/ yes\n}}{{{ picture }}}{{& picture }}"
        #expect(try Sheet.print(template) == "текст+<b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>")
    }

    // MARK: Lines

    @Test("A tag alone on its line takes the line with it", arguments: ["\n", "\r\n"])
    func standalone(_ end: String) throws {
        let lines = ["<ul>", "  {{#rows}}", "  <li>{{name}}</li>", "\t{{/rows}} ", "{{! end }}", "</ul>", ""]
        let expected = ["<ul>", "  <li>Анна</li>", "  <li>Пётр</li>", "</ul>", ""]
        #expect(try Sheet.print(lines.joined(separator: end)) == expected.joined(separator: end))
    }

    @Test("A tag with anything beside it leaves the line as it is")
    func inline() throws {
        #expect(try Sheet.print("a {{#yes}}\nb\n{{/yes}} c\n") == "a \nb\n c\n")
        #expect(try Sheet.print(" {{#yes}} {{/yes}}\n") == "  \n")
        #expect(try Sheet.print("  {{text}}\n") == "  текст\n")
    }

    @Test("Lines are taken at the beginning and at the end of a file too")
    func edges() throws {
        #expect(try Sheet.print("{{#yes}}\na\n{{/yes}}") == "a\n")
        #expect(try Sheet.print("  {{#yes}}\na\n  {{/yes}}") == "a\n")
        #expect(try Sheet.print("") == "")
        #expect(try Sheet.print("{{!}}") == "")
    }

    // MARK: Partials

    @Test("A partial sees what is around it")
    func partials() throws {
        let others = ["parts/row": "({{>name}}:{{number}})", "name": "{{name}}"]
        #expect(try Sheet.print("{{#rows}}{{>parts/row}}{{/rows}}", others) == "(Анна:42)(Пётр:42)")
    }

    @Test("A partial alone on its line is indented line by line, its values are not")
    func indentation() throws {
        let template = "<ul>\n  {{>row}}\n</ul>\n"
        let sheet = Sheet(text: "1\n2")
        #expect(
            try Sheet.print(template, ["row": "<li>\n {{text}}\n</li>\n"], sheet)
                == "<ul>\n  <li>\n   1\n2\n  </li>\n</ul>\n")
    }

    @Test("Indentation adds up through partials, and tags alone on their lines stay invisible")
    func nestedIndentation() throws {
        let others = ["outer": "(\n {{#rows}}\n  {{>inner}}\n {{/rows}}\n)\n", "inner": "{{name}}\n"]
        #expect(try Sheet.print("\t{{>outer}}\n", others) == "\t(\n\t  Анна\n\t  Пётр\n\t)\n")
    }

    @Test("A partial inside a line is not indented")
    func inlinePartial() throws {
        #expect(try Sheet.print("  a {{>p}}\n", ["p": "b\nc"]) == "  a b\nc\n")
    }

    // MARK: Inheritance

    @Test("A child fills the blocks of its parent; what it leaves out keeps its default")
    func inheritance() throws {
        let layout =
            "<title>{{$title}}Доска{{/title}}</title>\n<main>\n  {{$content}}\n  пусто\n  {{/content}}\n</main>\n"
        let child = """
            {{<layout}}
            text around blocks is not printed
            {{$content}}
            {{#rows}}
            <p>{{name}}</p>
            {{/rows}}
            {{/content}}
            {{/layout}}
            """
        let expected = "<title>Доска</title>\n<main>\n  <p>Анна</p>\n  <p>Пётр</p>\n</main>\n"
        #expect(try Sheet.print(child, ["layout": layout]) == expected)
        let plain = "<title>Доска</title>\n<main>\n  пусто\n</main>\n"
        #expect(try Sheet.print("{{<layout}}{{/layout}}", ["layout": layout]) == plain)
        let titled = "{{<layout}}{{$title}}{{text}}{{/title}}{{/layout}}"
        #expect(try Sheet.print(titled, ["layout": layout]) == plain.replacing("Доска", with: "текст"))
    }

    @Test("The outermost child wins, through any number of parents")
    func generations() throws {
        let others = [
            "root": "[{{$a}}корень{{/a}}|{{$b}}корень{{/b}}|{{$c}}корень{{/c}}]",
            "middle": "{{<root}}{{$a}}середина{{/a}}{{$b}}середина{{/b}}{{/root}}",
        ]
        #expect(try Sheet.print("{{<middle}}{{$a}}лист{{/a}}{{/middle}}", others) == "[лист|середина|корень]")
    }

    @Test("A block inside an overriding block can be overridden in turn")
    func blockInBlock() throws {
        let others = ["root": "{{$a}}{{/a}}", "middle": "{{<root}}{{$a}}({{$inner}}-{{/inner}}){{/a}}{{/root}}"]
        #expect(try Sheet.print("{{<middle}}{{/middle}}", others) == "(-)")
        #expect(try Sheet.print("{{<middle}}{{$inner}}{{text}}{{/inner}}{{/middle}}", others) == "(текст)")
    }

    @Test("Names in an overriding block are searched where the block is printed")
    func blockScope() throws {
        let others = ["parent": "{{#rows}}{{$cell}}{{/cell}};{{/rows}}"]
        #expect(
            try Sheet.print("{{<parent}}{{$cell}}{{name}} {{number}}{{/cell}}{{/parent}}", others) == "Анна 42;Пётр 42;"
        )
    }

    @Test("One parent may stand twice with other blocks, and inside a section")
    func repeatedParent() throws {
        let template = "{{<p}}{{$a}}1{{/a}}{{/p}}{{#rows}}{{<p}}{{$a}}{{name}}{{/a}}{{/p}}{{/rows}}{{<p}}{{/p}}"
        #expect(try Sheet.print(template, ["p": "({{$a}}0{{/a}})"]) == "(1)(Анна)(Пётр)(0)")
    }

    @Test("A block is moved from its own indentation to that of the block it overrides")
    func reindentation() throws {
        let layout = "<body>\n    {{$content}}\n    {{/content}}\n</body>\n"
        let child =
            "{{<layout}}\n  {{$content}}\n        <p>\n          {{text}}\n        </p>\n  {{/content}}\n{{/layout}}\n"
        let expected = "<body>\n    <p>\n      текст\n    </p>\n</body>\n"
        #expect(try Sheet.print(child, ["layout": layout]) == expected)
    }

    @Test("A partial has no part in the overrides around it")
    func partialStandsAlone() throws {
        let others = ["parent": "{{$a}}0{{/a}}{{>part}}", "part": "{{$a}}часть{{/a}}"]
        #expect(try Sheet.print("{{<parent}}{{$a}}1{{/a}}{{/parent}}", others) == "1часть")
    }

    @Test("A parent inside a line keeps the line")
    func inlineParent() throws {
        #expect(try Sheet.print("  {{<p}}{{/p}} b\n", ["p": "a"]) == "  a b\n")
        #expect(try Sheet.print("a {{<p}}\n{{/p}}\nb\n", ["p": "-"]) == "a -\nb\n")
    }
}
