// A whole page as the product has them: layout, rows, partials in partials, optional values, markup, addresses.
// Invented people only. This is the example to copy for a new page.

import Mustache
import Testing

/// What every page of the example has around it.
private struct PageFrame: Fields {
    let school: String
    let person: String?
    let token: String

    static let fields: [Field<PageFrame>] = [
        .text("school") { $0.school },
        .optional("person") { $0.person },
        .text("token") { $0.token },
    ]
}

private struct BoardRow: Fields {
    let href: URLText
    let name: String
    let deed: String
    let ribbon: String?
    let directions: [DirectionMark]

    static let fields: [Field<BoardRow>] = [
        .url("href") { $0.href },
        .text("name") { $0.name },
        .text("deed") { $0.deed },
        .optional("ribbon") { $0.ribbon },
        .list("directions") { $0.directions },
    ]
}

private struct DirectionMark: Fields {
    let word: String
    let icon: SafeHTML

    static let fields: [Field<DirectionMark>] = [.text("word") { $0.word }, .html("icon") { $0.icon }]
}

private struct BoardPage: Page {
    let frame: PageFrame
    let className: String
    let rows: [BoardRow]

    static let template = "board/show"
    static let fields: [Field<BoardPage>] = [
        .object("frame") { $0.frame },
        .text("className") { $0.className },
        .list("rows") { $0.rows },
    ]
}

@Suite("A whole page")
struct ExampleTests {
    private static let sources = [
        "layout": """
        <!doctype html>
        <title>{{$title}}Доска успешности{{/title}} — {{frame.school}}</title>
        {{#frame.person}}
        <form method="post" action="/logout"><input type="hidden" name="token" value="{{frame.token}}">{{.}}</form>
        {{/frame.person}}
        <main>
          {{$content}}
          {{/content}}
        </main>

        """,
        "board/show": """
        {{<layout}}
        {{$title}}{{className}}{{/title}}
        {{$content}}
        <h1>{{className}}</h1>
        {{#rows}}
          {{>board/row}}
        {{/rows}}
        {{^rows}}
          <p>Пока пусто.</p>
        {{/rows}}
        {{/content}}
        {{/layout}}

        """,
        "board/row": """
        <article>
          <a href="{{href}}"{{#ribbon}} class="ribbon"{{/ribbon}}>{{name}}</a>{{#ribbon}} <b>{{.}}</b>{{/ribbon}}
          <p>{{deed}}{{#directions}}{{>board/direction}}{{/directions}}</p>
        </article>

        """,
        "board/direction": " <span title=\"{{word}}\">{{{icon}}}</span>",
    ]

    private func bind() throws -> Bound<BoardPage> {
        var set = try TemplateSet.load(sources: Self.sources.mapValues { Array($0.utf8) })
        let bound = try set.bind(BoardPage.self)
        try set.checkAllUsed()
        return bound
    }

    @Test("Layout, rows, partials and optional values come together, without blank lines")
    func board() throws {
        let icon = MarkupWriter.markup { svg in svg.element("svg") { $0.empty("use", .text("href", "/i.svg#medal")) } }
        let page = BoardPage(
            frame: PageFrame(school: "Школа № 1", person: "Анна & Ко", token: "t0"),
            className: "7 «А»",
            rows: [
                BoardRow(
                    href: .path("students", "1"), name: "Пётр И.", deed: "Турнир <шахматы>", ribbon: "Прорыв месяца",
                    directions: [DirectionMark(word: "спорт", icon: icon)]),
                BoardRow(
                    href: .path("students", "2"), name: "Яна О.", deed: "Доброе дело", ribbon: nil, directions: []),
            ])
        let expected = """
            <!doctype html>
            <title>7 «А» — Школа № 1</title>
            <form method="post" action="/logout"><input type="hidden" name="token" value="t0">Анна &amp; Ко</form>
            <main>
              <h1>7 «А»</h1>
                <article>
                  <a href="/students/1" class="ribbon">Пётр И.</a> <b>Прорыв месяца</b>
                  <p>Турнир &lt;шахматы&gt; <span title="спорт"><svg><use href="/i.svg#medal"/></svg></span></p>
                </article>
                <article>
                  <a href="/students/2">Яна О.</a>
                  <p>Доброе дело</p>
                </article>
            </main>

            """
        #expect(String(decoding: try bind().render(page), as: UTF8.self) == expected)
    }

    @Test("A guest and an empty board are the same template")
    func empty() throws {
        let frame = PageFrame(school: "Школа № 1", person: nil, token: "")
        let page = BoardPage(frame: frame, className: "1 «Б»", rows: [])
        let expected = """
            <!doctype html>
            <title>1 «Б» — Школа № 1</title>
            <main>
              <h1>1 «Б»</h1>
                <p>Пока пусто.</p>
            </main>

            """
        #expect(String(decoding: try bind().render(page), as: UTF8.self) == expected)
    }
}
