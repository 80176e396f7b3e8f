// The fields of an event as `parts/event-fields.html` prints them, in the quick form and in the form of one entry.
import Mustache
import School
import Storage

/// One choice of a group of chips or of a select.
struct EventChoice: Fields {
    /// What the form sends.
    let value: String
    let title: String
    let isChosen: Bool

    static let fields: [Field<EventChoice>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
    ]

    /// A choice for every case of an enumeration, in its order.
    static func all<Case: CaseIterable & RawRepresentable>(
        of type: Case.Type, chosen: String, title: (Case) -> String
    ) -> [EventChoice] where Case.RawValue == String {
        type.allCases.map { EventChoice(value: $0.rawValue, title: title($0), isChosen: $0.rawValue == chosen) }
    }
}

/// The part of a form that asks for the event.
struct EventPart: Fields {
    let input: EventInput
    let directions: [EventChoice]
    let recentTitles: [String]
    let firstDay: String
    let lastDay: String

    init(_ input: EventInput, _ setting: EventSetting) {
        self.input = input
        directions = setting.directions.map {
            EventChoice(value: $0.key, title: $0.title, isChosen: $0.key == input.direction)
        }
        recentTitles = setting.recent.map(\.title)
        (firstDay, lastDay) = (setting.days.first.iso, setting.days.last.iso)
    }

    static let fields: [Field<EventPart>] = [
        .text("title") { $0.input.title }, .optional("titleProblem") { $0.input.problems.title },
        .number("titleLimit") { _ in EventTitle.maximumLength }, .texts("recentTitles") { $0.recentTitles },
        .text("date") { $0.input.date }, .optional("dateProblem") { $0.input.problems.date },
        .text("firstDay") { $0.firstDay }, .text("lastDay") { $0.lastDay },
        .list("directions") { $0.directions }, .optional("directionProblem") { $0.input.problems.direction },
        .list("levels") { part in EventChoice.all(of: Level.self, chosen: part.input.level) { $0.title } },
        .optional("levelProblem") { $0.input.problems.level },
        .list("attendances") { part in
            EventChoice.all(of: Attendance.self, chosen: part.input.attendance) { $0.title }
        },
        .optional("attendanceProblem") { $0.input.problems.attendance },
        .list("participations") { part in
            EventChoice.all(of: Participation.self, chosen: part.input.participation) { $0.title }
        },
        .optional("participationProblem") { $0.input.problems.participation },
        .flag("hasDocument") { $0.input.hasDocument }.unusedAllowed,
        .list("documentKinds") { part in
            EventChoice.all(of: DocumentKind.self, chosen: part.input.documentKind) { $0.title }
        }.unusedAllowed,
        .optional("documentProblem") { $0.input.problems.document }.unusedAllowed,
    ]
}
