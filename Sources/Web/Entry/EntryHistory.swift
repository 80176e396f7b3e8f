// The history of an entry in words: who did what when, and what each step changed, found by comparing it with the step
// before it.
import Mustache
import School
import Storage

/// One step of an entry's life, as its page tells it.
struct HistoryRow: Fields {
    /// «Исправлено, подтверждено классом».
    let title: String
    let author: String
    let day: String
    /// «результат: призёр → победитель».
    let changes: [String]
    let reason: String?

    static let fields: [Field<HistoryRow>] = [
        .text("title") { $0.title }, .text("author") { $0.author }, .text("day") { $0.day },
        .texts("changes") { $0.changes }, .optional("reason") { $0.reason },
    ]
}

enum EntryHistory {
    /// The rows of a history, newest first: the steps of the entry and the coming and going of its papers.
    static func rows(_ steps: [AchievementStep], papers: [AttachmentRecord], _ site: Site) -> [HistoryRow] {
        var previous: AchievementStep?
        var rows: [(at: Int64, row: HistoryRow)] = []
        func note(_ title: String, _ author: PersonName, _ at: Int64) {
            let row = HistoryRow(
                title: title, author: Initials.initialsFirst(author), day: moment(at, site),
                changes: [], reason: nil)
            rows.append((at, row))
        }
        for step in steps {
            rows.append(
                (
                    step.at,
                    HistoryRow(
                        title: title(of: step, after: previous), author: Initials.initialsFirst(step.author),
                        day: moment(step.at, site),
                        changes: previous.map { changes(from: $0, to: step) } ?? [],
                        reason: step.reason.isEmpty ? nil : step.reason)
                ))
            previous = step
        }
        for paper in papers {
            note("Приложен документ", paper.addedBy, paper.addedAt)
            if let author = paper.removedBy, let at = paper.removedAt { note("Документ убран", author, at) }
        }
        // Sorting by time alone would shuffle what one form did at one moment.
        let order = rows.enumerated().sorted { ($0.element.at, $0.offset) > ($1.element.at, $1.offset) }
        return order.map(\.element.row)
    }

    /// What a step changed, a line for each field.
    static func changes(from old: AchievementStep, to new: AchievementStep) -> [String] {
        var lines: [String] = []
        func compare(_ name: String, _ before: String, _ after: String) {
            guard before != after else { return }
            lines.append("\(name): \(before.isEmpty ? "—" : before) → \(after.isEmpty ? "—" : after)")
        }
        compare("название", old.title, new.title)
        compare("дата", RussianDate.numeric(old.day), RussianDate.numeric(new.day))
        compare("уровень", old.level.title, new.level.title)
        compare("направление", old.directionTitle, new.directionTitle)
        compare("форма", old.attendance.title, new.attendance.title)
        compare("участие", old.participation.title, new.participation.title)
        compare("результат", old.outcome.title, new.outcome.title)
        compare("слова документа", old.placeText, new.placeText)
        compare("документ", old.documentKind?.title ?? "", new.documentKind?.title ?? "")
        return lines
    }

    /// «29 октября 2026 г., 12:04», by the clock of the school.
    static func moment(_ instant: Int64, _ site: Site) -> String {
        let time = AuditTime(instant, offsetMinutes: site.configuration.utcOffsetMinutes)
        return "\(RussianDate.full(time.day)), \(time.clock.prefix(5))"
    }

    /// «И. Ю. Седова, 29 октября 2026 г., 12:04».
    static func signature(_ step: AchievementStep, _ site: Site) -> String {
        "\(Initials.initialsFirst(step.author)), \(moment(step.at, site))"
    }

    /// «Подтверждено школой».
    static func title(of step: AchievementStep, after previous: AchievementStep? = nil) -> String {
        switch step.action {
        case .entered: step.state.isVerified ? "Внесено, \(step.state.title)" : "Внесено"
        case .edited:
            if step.state.isVerified {
                "Исправлено, \(step.state.title)"
            } else if previous?.state.isVerified == true {
                "Исправлено, снова ждёт проверки"
            } else {
                "Исправлено"
            }
        case .verified: Sentence.beginning(step.state.title)
        case .returned: "Возвращено с вопросом"
        case .revoked: "Отозвано"
        case .restored: "Восстановлено"
        }
    }
}
