// The page «Кто смотрел» of a pupil.
import Mustache
import School

struct ViewsPage: Page {
    let frame: Frame
    let name: String
    let back: Link
    let month: String
    let days: [ViewsDay]
    let file: URLText
    let earlier: Link
    let later: Link?

    static let template = "audit/views"
    static let fields: [Field<ViewsPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.name }, .object("back") { $0.back },
        .text("month") { $0.month }, .list("days") { $0.days }, .flag("isEmpty") { $0.days.isEmpty },
        .url("file") { $0.file }, .object("earlier") { $0.earlier }, .optionalObject("later") { $0.later },
    ]
}

/// What was done on one day.
struct ViewsDay: Fields {
    let key: String
    let heading: String
    let rows: [ViewsRow]

    static let fields: [Field<ViewsDay>] = [
        .text("key") { $0.key }, .text("heading") { $0.heading }, .list("rows") { $0.rows },
    ]
}

extension ViewsDay {
    /// The lines of the day, as files have them.
    var fileRows: [[CSVWriter.Cell]] {
        rows.map { row in
            [
                .text(heading), .text(row.who), .text(row.role), .text(row.deed),
                .text(row.isOfClass ? "весь класс" : "ученик"), .text(String(row.last.clock.prefix(5))),
                .integer(row.count),
            ]
        }
    }
}

/// One person and one kind of thing on one day.
struct ViewsRow: Fields {
    let who: String
    let role: String
    let deed: String
    /// Whether it was about the class as a whole.
    let isOfClass: Bool
    /// The last time of the day.
    let last: AuditTime
    let count: Int

    /// The heads of a file.
    static let head: [CSVWriter.Cell] = [
        "День", "Кто", "Должность", "Что", "О ком", "Последний раз", "Сколько раз",
    ]

    static let fields: [Field<ViewsRow>] = [
        .text("who") { $0.who }, .optional("role") { $0.role.isEmpty ? nil : $0.role },
        .text("deed") { $0.deed },
        .flag("isOfClass") { $0.isOfClass }, .text("clock") { String($0.last.clock.prefix(5)) },
        .text("iso") { $0.last.iso },
        .optional("times") { $0.count > 1 ? Plural.count($0.count, .time) : nil },
    ]
}
