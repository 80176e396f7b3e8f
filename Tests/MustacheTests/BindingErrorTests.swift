// Mistakes between a template and the page it is for, each with its exact place.

import Testing

@testable import Mustache

@Suite("Mistakes in binding")
struct BindingErrorTests {
    @Test(
        "A name must be a field, used as its kind allows",
        arguments: [
            ("{{txet}}", "1:1: 'txet' is not a field of Sheet nor of what is around it"),
            ("ж\n {{#rows}}{{nmae}}{{/rows}}", "2:11: 'nmae' is not a field of Pupil nor of what is around it"),
            ("{{#row}}{{/row}}", "1:1: 'row' is not a field of Sheet nor of what is around it"),
            ("{{name}}", "1:1: 'name' is not a field of Sheet nor of what is around it"),
            ("{{#rows}}{{/rows}}{{name}}", "1:19: 'name' is not a field of Sheet nor of what is around it"),
            ("{{^rows}}{{name}}{{/rows}}", "1:10: 'name' is not a field of Sheet nor of what is around it"),
            ("{{frame.name}}", "1:1: 'frame.name' is not a field of Frame nor of what is around it"),
            ("{{rows.name}}", "1:1: 'rows.name' is not a part: dots lead into parts only"),
            ("{{text.size}}", "1:1: 'text.size' is not a part: dots lead into parts only"),
            ("{{.}}", "1:1: '.' is not a field of Sheet nor of what is around it"),
            ("{{#rows}}{{.}}{{/rows}}", "1:10: '.' is not a field of Pupil nor of what is around it"),
            (
                "{{#words}}{{#rows}}{{.}}{{/rows}}{{/words}}",
                "1:20: '.' is not a field of Pupil nor of what is around it"
            ),
            ("{{rows}}", "1:1: 'rows' is a list: use a section"),
            ("{{words}}", "1:1: 'words' is a list: use a section"),
            ("{{yes}}", "1:1: 'yes' is a flag: use a section"),
            ("{{frame}}", "1:1: 'frame' is a part: print its fields"),
            ("{{guest}}", "1:1: 'guest' is a part: print its fields"),
            ("{{picture}}", "1:1: 'picture' is safe markup: print it with three braces"),
            ("{{badge}}", "1:1: 'badge' is safe markup: print it with three braces"),
            ("{{{text}}}", "1:1: 'text' is not markup: print it with two braces"),
            ("{{&number}}", "1:1: 'number' is not markup: print it with two braces"),
            ("{{#words}}{{{.}}}{{/words}}", "1:11: '.' is not markup: print it with two braces"),
            ("{{#text}}{{/text}}", "1:1: 'text' is always present: print it, or declare it optional"),
            ("{{^number}}{{/number}}", "1:1: 'number' is always present: print it, or declare it optional"),
            ("{{#picture}}{{/picture}}", "1:1: 'picture' is always present: print it, or declare it optional"),
            ("{{^frame}}{{/frame}}", "1:1: 'frame' is always present: declare it optional"),
        ])
    func names(_ template: String, _ expected: String) {
        #expect(Sheet.mistake(template) == "sheet.html:" + expected)
    }

    @Test("Missing partials and parents are reported where they are called")
    func missing() {
        #expect(Sheet.mistake("a\n {{>parts/nav}}") == "sheet.html:2:2: there is no template 'parts/nav'")
        #expect(Sheet.mistake("{{<layout}}{{/layout}}") == "sheet.html:1:1: there is no template 'layout'")
        #expect(Sheet.mistake("{{>p}}", ["p": "\n{{>q}}"]) == "p.html:2:1: there is no template 'q'")
    }

    @Test("A mistake inside a partial is reported in the partial's file")
    func inPartial() {
        let expected = "p.html:1:3: 'nmae' is not a field of Pupil nor of what is around it"
        #expect(Sheet.mistake("{{#rows}}{{>p}}{{/rows}}", ["p": "- {{nmae}}"]) == expected)
    }

    @Test("A mistake inside an overriding block is reported in the child's file")
    func inOverride() {
        let child = "{{<p}}\n{{$a}}{{nmae}}{{/a}}{{/p}}"
        let expected = "sheet.html:2:7: 'nmae' is not a field of Sheet nor of what is around it"
        #expect(Sheet.mistake(child, ["p": "{{$a}}{{/a}}"]) == expected)
    }

    @Test("A block that the parent does not have is a mistake")
    func unknownBlock() {
        let child = "{{<p}}{{$a}}{{/a}}\n{{$titel}}{{/titel}}{{/p}}"
        #expect(Sheet.mistake(child, ["p": "{{$a}}{{/a}}"]) == "sheet.html:2:1: the parent 'p' has no block 'titel'")
    }

    @Test("Templates that include themselves are refused, with the way around")
    func cycles() {
        #expect(Sheet.mistake("{{>sheet}}") == "sheet.html:1:1: the template includes itself: sheet > sheet")
        let pair = ["a": "\n{{#yes}}{{>b}}{{/yes}}", "b": "{{>a}}"]
        #expect(Sheet.mistake("{{>a}}", pair) == "b.html:1:1: the template includes itself: a > b > a")
        let parent = ["p": "{{<p}}{{$a}}{{/a}}{{/p}}{{$a}}{{/a}}"]
        #expect(Sheet.mistake("{{<p}}{{/p}}", parent)?.contains("includes itself: p > p") == true)
        let block = "{{<p}}{{$a}}{{<p}}{{/p}}{{/a}}{{/p}}"
        #expect(Sheet.mistake(block, ["p": "{{$a}}{{/a}}"]) == nil, "a parent inside an override of itself ends")
    }

    @Test("Templates that grow without measure are refused")
    func growth() {
        var others = ["t0": String(repeating: "x", count: 1024)]
        for level in 1...12 { others["t\(level)"] = "{{>t\(level - 1)}}{{>t\(level - 1)}}" }
        #expect(Sheet.mistake("{{>t12}}", others)?.hasSuffix("too large with all that it includes") == true)
        #expect(Sheet.mistake("{{>t8}}", others) == nil)
        // Nothing is printed here, and yet it would take for ever.
        var empty = ["t0": ""]
        for level in 1...40 { empty["t\(level)"] = "{{>t\(level - 1)}}{{>t\(level - 1)}}" }
        #expect(Sheet.mistake("{{>t40}}", empty)?.hasSuffix("too large with all that it includes") == true)
    }

    @Test("A declared field that the template never uses is a mistake")
    func unusedField() {
        #expect(mistake(Strict.self, "{{a}}") == "strict.html:1:1: the field 'rows' of Strict is never used")
        let inRow = "strict.html:1:1: the field 'b' of StrictRow is never used"
        #expect(mistake(Strict.self, "{{a}}{{#rows}}{{/rows}}") == inRow)
        #expect(mistake(Strict.self, "{{a}}{{#rows}}{{b}}{{/rows}}") == nil)
        let shadowed = "{{#rows}}{{a}}{{b}}{{/rows}}"
        #expect(mistake(Strict.self, shadowed) == nil, "a row that has no field of the name leaves it to the page")
    }

    @Test("A field declared twice is a mistake")
    func duplicateField() {
        #expect(mistake(Twice.self, "{{a}}") == "twice.html:1:1: the field 'a' of Twice is declared twice")
    }

    @Test("A page whose template is missing is reported by its type")
    func missingPage() {
        #expect(throws: TemplateError(file: "Strict", line: 1, column: 1, reason: .missingTemplate("strict"))) {
            var set = try TemplateSet.load(sources: [:])
            _ = try set.bind(Strict.self)
        }
    }

    @Test("A template that no page uses, directly or through others, is reported")
    func unusedTemplate() throws {
        let sources = ["sheet": "{{>p}}{{<l}}{{/l}}", "p": "", "l": "", "old/page": ""].mapValues { Array($0.utf8) }
        var set = try TemplateSet.load(sources: sources)
        _ = try set.bind(Sheet.self)
        #expect(throws: TemplateError(file: "old/page.html", line: 1, column: 1, reason: .unusedTemplate("old/page"))) {
            try set.checkAllUsed()
        }
        var whole = try TemplateSet.load(sources: sources.filter { $0.key != "old/page" })
        _ = try whole.bind(Sheet.self)
        try whole.checkAllUsed()
    }

    private func mistake<P: Page>(_ page: P.Type, _ template: String) -> String? {
        do {
            var set = try TemplateSet.load(sources: [P.template: Array(template.utf8)])
            _ = try set.bind(page)
            return nil
        } catch {
            return "\(error)"
        }
    }
}

/// A page whose fields must all be used.
private struct Strict: Page {
    let a: String
    let rows: [StrictRow]
    static let template = "strict"
    static let fields: [Field<Strict>] = [.text("a") { $0.a }, .list("rows") { $0.rows }]
}

private struct StrictRow: Fields {
    let b: String
    static let fields: [Field<StrictRow>] = [.text("b") { $0.b }]
}

private struct Twice: Page {
    let a: String
    static let template = "twice"
    static let fields: [Field<Twice>] = [.text("a") { $0.a }, .text("a") { $0.a }]
}
