// The pages of a merger: the choice of the other event, and what would move.
import Mustache
import School
import Storage

/// The choice of the event that goes into the one at hand.
struct MergerChoicePage: Page {
    let frame: Frame
    let kept: BookedEvent
    let text: String
    let rows: [EventRow]

    static let template = "eventbook/choice"
    static let fields: [Field<MergerChoicePage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.kept.details.title },
        .url("back") { EventBookController.address($0.kept.id) },
        .url("action") { .path("events", String($0.kept.id.raw), "mergers", "new") }, .text("text") { $0.text },
        .list("rows") { $0.rows },
        .text("lead") { page in
            switch (page.text.isEmpty, page.rows.isEmpty) {
            case (true, false): "Похожие по названию и дню:"
            case (true, true): "Похожих по названию и дню нет. Найдите второе событие по названию."
            case (false, false): "Выберите событие, которое войдёт в это:"
            case (false, true): "Ничего не нашлось. Проверьте, как написано название."
            }
        },
    ]
}

/// What a merger would do.
struct MergerPage: Page {
    let frame: Frame
    let kept: BookedEvent
    let merged: BookedEvent
    let results: EventMerging
    /// Pupils whose points would be others.
    let changed: [ChangedPoints]
    /// The years that the points are of: from that of the earlier event to that of the later one.
    let years: ClosedRange<AcademicYear>
    /// Pupils with different outcomes in the two events.
    let differing: [String]

    static let template = "eventbook/merger"
    static let fields: [Field<MergerPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.kept.details.title },
        .url("back") { EventBookController.address($0.kept.id) },
        .url("action") { .path("events", String($0.kept.id.raw), "mergers") },
        .url("swapped") { page in
            .path(
                "events", String(page.merged.id.raw), "mergers", "new", query: ["other": String(page.kept.id.raw)])
        },
        .number("other") { Int($0.merged.id.raw) }, .number("version") { $0.kept.version },
        .number("otherVersion") { $0.merged.version }, .list("facts") { MergerFact.all($0.kept, $0.merged) },
        .texts("effects") { $0.effects },
        .flag("changes") { !$0.changed.isEmpty }, .list("changed") { $0.changed },
        .text("pointsOf") { $0.span },
        .optional("differing") { $0.differing.isEmpty ? nil : $0.differing.joined(separator: ", ") },
    ]

    /// «за 2026/27 учебный год».
    private var span: String {
        let (first, last) = (years.lowerBound, years.upperBound)
        switch last.startYear - first.startYear {
        case 0: return "за \(first.label) учебный год"
        case 1: return "за оба учебных года"
        default: return "за \(first.label)–\(last.label) учебные годы"
        }
    }

    /// What happens to the results, a sentence for each kind.
    private var effects: [String] {
        var lines: [String] = []
        if !results.moved.isEmpty { lines.append("Перейдёт: \(Plural.count(results.moved.count, .result)).") }
        if !results.repeated.isEmpty {
            lines.append(
                "Повторы: \(Plural.count(results.repeated.count, .result)). Второй раз не считаются: достижение отзывается."
            )
        }
        if !results.kept.isEmpty {
            lines.append(
                "Останется как есть: \(Plural.count(results.kept.count, .result)) — иначе изменились бы баллы месяца, "
                    + "доска за который уже опубликована."
            )
        }
        if lines.isEmpty { lines.append("Результатов у второго события нет: переходить нечему.") }
        return lines
    }
}

/// What a merger would do with the points of a pupil.
struct ChangedPoints: Fields {
    let name: String
    let before: Points
    let after: Points

    static let fields: [Field<ChangedPoints>] = [
        .text("name") { $0.name },
        .text("words") { "было \(Plural.points($0.before)), станет \(Plural.points($0.after))" },
    ]
}

/// A fact of both events, side by side.
struct MergerFact: Fields {
    let title: String
    let kept: String
    let merged: String

    static let fields: [Field<MergerFact>] = [
        .text("title") { $0.title }, .text("kept") { $0.kept }, .text("merged") { $0.merged },
        .flag("isDifferent") { $0.kept != $0.merged },
    ]

    static func all(_ kept: BookedEvent, _ merged: BookedEvent) -> [MergerFact] {
        func fact(_ title: String, _ read: (BookedEvent) -> String) -> MergerFact {
            MergerFact(title: title, kept: read(kept), merged: read(merged))
        }
        return [
            fact("Название") { $0.details.title }, fact("Когда") { $0.days },
            fact("Уровень") { $0.details.level.title }, fact("Направление") { $0.directionTitle },
            fact("Форма") { $0.details.attendance.title }, fact("Участие") { $0.details.participation.title },
            fact("Организатор") { $0.organiser.isEmpty ? "не указан" : $0.organiser },
        ]
    }
}
