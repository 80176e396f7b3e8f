// Sheet: one page with a field of every kind, none of which must be used. The tests of this target print it with
// templates of their own. All people are invented.

import Mustache

/// A row with rows of its own.
struct Pupil: Fields {
    var name = "Пётр"
    var points = 7
    var isPresent = true
    var note: String?
    var deeds: [String] = []
    var friends: [Friend] = []

    static let fields: [Field<Pupil>] = [
        .text("name") { $0.name }.unusedAllowed,
        .number("points") { $0.points }.unusedAllowed,
        .flag("isPresent") { $0.isPresent }.unusedAllowed,
        .optional("note") { $0.note }.unusedAllowed,
        .texts("deeds") { $0.deeds }.unusedAllowed,
        .list("friends") { $0.friends }.unusedAllowed,
    ]
}

/// A row of a row.
struct Friend: Fields {
    var nick = "друг"

    static let fields: [Field<Friend>] = [.text("nick") { $0.nick }]
}

/// A part with a part.
struct Frame: Fields {
    var title = "Доска"
    var pupil = Pupil()
    var isOpen = true

    static let fields: [Field<Frame>] = [
        .text("title") { $0.title }.unusedAllowed,
        .object("pupil") { $0.pupil }.unusedAllowed,
        .flag("isOpen") { $0.isOpen }.unusedAllowed,
    ]
}

/// A page with a field of every kind.
struct Sheet: Page {
    var text = "текст"
    var number = 42
    var yes = true
    var no = false
    var rows: [Pupil] = [Pupil(name: "Анна", points: 1), Pupil(name: "Пётр", points: 2)]
    var none: [Pupil] = []
    var words = ["раз", "два"]
    var frame = Frame()
    var note: String? = "заметка"
    var count: Int? = 5
    var link: URLText? = URLText("/a?b=1&c=2")
    var badge: SafeHTML? = MarkupWriter.markup { $0.empty("hr") }
    var guest: Frame? = Frame(title: "Гость")
    var href = URLText.path("students", "12")
    var picture = MarkupWriter.markup { $0.element("b") { $0.text("<&>") } }

    static let template = "sheet"
    static let fields: [Field<Sheet>] = [
        .text("text") { $0.text }.unusedAllowed,
        .number("number") { $0.number }.unusedAllowed,
        .flag("yes") { $0.yes }.unusedAllowed,
        .flag("no") { $0.no }.unusedAllowed,
        .list("rows") { $0.rows }.unusedAllowed,
        .list("none") { $0.none }.unusedAllowed,
        .texts("words") { $0.words }.unusedAllowed,
        .object("frame") { $0.frame }.unusedAllowed,
        .optional("note") { $0.note }.unusedAllowed,
        .optionalNumber("count") { $0.count }.unusedAllowed,
        .optionalURL("link") { $0.link }.unusedAllowed,
        .optionalHTML("badge") { $0.badge }.unusedAllowed,
        .optionalObject("guest") { $0.guest }.unusedAllowed,
        .url("href") { $0.href }.unusedAllowed,
        .html("picture") { $0.picture }.unusedAllowed,
    ]

    /// The sheet with nothing in what may be absent.
    static var bare: Sheet {
        Sheet(rows: [], words: [], note: nil, count: nil, link: nil, badge: nil, guest: nil)
    }

    /// Binds the sheet to a template, with others beside it.
    static func bind(_ template: String, _ others: [String: String] = [:]) throws -> Bound<Sheet> {
        var sources = others.mapValues { Array($0.utf8) }
        sources["sheet"] = Array(template.utf8)
        var set = try TemplateSet.load(sources: sources)
        return try set.bind(Sheet.self)
    }

    /// What the sheet prints.
    static func print(
        _ template: String, _ others: [String: String] = [:], _ sheet: Sheet = Sheet()
    ) throws -> String {
        String(decoding: try bind(template, others).render(sheet), as: UTF8.self)
    }

    /// The mistake in a template, as `file:line:column: what`; nil when there is none.
    static func mistake(_ template: String, _ others: [String: String] = [:]) -> String? {
        do {
            _ = try bind(template, others)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
