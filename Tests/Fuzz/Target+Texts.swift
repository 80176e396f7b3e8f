// Tables that people upload (RFC 4180, as spreadsheets write it) and templates. Both are read whole, so there are no cuts.
// Beyond the invariant: a table keeps its limits and survives being written and read again; a mistake in a template has a
// place inside it.
import Mustache
import School

extension Target {
    static let tables = Target(
        name: "tables",
        corpus: ["achievements-7a-2026-10.tsv", "roster-7a-cp1251.csv", "roster-7a-paste.tsv", "tables"],
        words: [
            "\"", "\"\"", "\r\n", "\n", "\r", ";", ",", "\t", "sep=;\r\n", "\u{FEFF}", "'=", "\u{A0}", "и\u{306}",
            "\";\"",
        ]
    ) { bytes, _ throws(Violation) in
        guard let table = try? Table(bytes: bytes) else { return false }
        try require(table.rows.count <= Table.maximumRows, "more rows than allowed")
        var line = 0
        for row in table.rows {
            try require(row.line > line, "lines do not ascend")
            line = row.line
            try require(row.cells.count <= Table.maximumCells, "more cells than allowed")
        }
        var writer = CSVWriter()
        // One column more, so that the delimiter is the writer's own.
        for row in table.rows { writer.append(row.cells.map { .text($0) } + [.integer(1), .integer(1)]) }
        guard writer.bytes.count <= TextDecoding.maximumBytes, table.rows.allSatisfy({ $0.cells.count < 198 }) else {
            return true
        }
        guard let again = try? Table(bytes: writer.bytes) else { throw Violation("a table written again is refused") }
        let kept = again.rows.map { Array($0.cells.dropLast(2)) }
        try require(
            again.delimiter != .semicolon || kept == table.rows.map(\.cells), "a table written again reads differently")
        return true
    }

    static let templates = Target(
        name: "templates", corpus: ["templates"],
        words: [
            "{{", "}}", "{{{", "}}}", "{{#rows}}", "{{/rows}}", "{{^rows}}", "{{<layout}}", "{{$title}}", "{{/title}}",
            "{{>part}}",
            "{{!", "{{=<% %>=}}", "{{&text}}", "{{text}}", "{{.}}", "{{frame.title}}", "<script>", "<a href=\"", "\"",
            "<!--", "\r\n",
        ]
    ) { bytes, _ throws(Violation) in
        let sources = [
            "page": bytes, "part": Array("<b>{{text}}</b>".utf8),
            "layout": Array("<title>{{$title}}{{/title}}</title>{{$content}}{{/content}}".utf8),
        ]
        do {
            var set = try TemplateSet.load(sources: sources)
            let page = try set.bind(FuzzPage.self)
            let printed = page.render(FuzzPage())
            try require(printed == page.render(FuzzPage()), "a page prints differently the second time")
            return true
        } catch let error as Violation {
            throw error
        } catch let error as TemplateError {
            let lines = bytes.count { $0 == 0x0A } + 1
            try require(error.line >= 1 && error.column >= 1, "a mistake has no place")
            try require(error.file != "page.html" || error.line <= lines, "a mistake lies behind the end")
            return false
        } catch {
            throw Violation("an error that is not typed")
        }
    }
}

/// A row of the page.
private struct FuzzRow: Fields {
    static let fields: [Field<FuzzRow>] = [.text("name") { _ in "<Анна>" }.unusedAllowed]
}

/// A page with a field of most kinds, none of which has to be used.
private struct FuzzPage: Page {
    static let template = "page"
    static let fields: [Field<FuzzPage>] = [
        .text("text") { _ in "a<b>&\"c'" }.unusedAllowed, .number("number") { _ in 7 }.unusedAllowed,
        .flag("yes") { _ in true }.unusedAllowed, .optional("none") { _ in nil }.unusedAllowed,
        .list("rows") { _ in [FuzzRow(), FuzzRow()] }.unusedAllowed, .texts("words") { _ in ["a", "b"] }.unusedAllowed,
        .url("href") { _ in URLText.path("a", "b") }.unusedAllowed, .html("markup") { _ in .empty }.unusedAllowed,
    ]
}
