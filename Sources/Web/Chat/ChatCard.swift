// One proposal as a card: the source line, what is uncertain, and every field to correct it in place.
import Mustache
import School
import Storage

struct ChatCard: Fields {
    let number: Int
    let source: String
    let said: String
    let isTaken: Bool
    let isAsked: Bool
    let doubts: [String]
    let students: [EventChoice]
    let studentProblem: String?
    let event: String
    let eventProblem: String?
    let date: String
    let dateProblem: String?
    let levels: [EventChoice]
    let levelProblem: String?
    /// «золотой знак ГТО»: the line of the scale that stands in place of an outcome.
    let badge: String?
    let outcome: String
    let outcomeProblem: String?
    let participations: [EventChoice]
    let directions: [EventChoice]
    let directionProblem: String?
    let isDirectionGuessed: Bool
    /// What would be saved, in one line.
    let summary: String

    /// Nothing is asked and nothing is doubtful: the fields may stay folded.
    private var isClear: Bool { !isAsked && doubts.isEmpty }

    static let fields: [Field<ChatCard>] = [
        .number("number") { $0.number }, .text("source") { $0.source }, .text("said") { $0.said },
        .flag("isTaken") { $0.isTaken }, .flag("isAsked") { $0.isAsked }, .texts("doubts") { $0.doubts },
        .flag("hasDoubts") { !$0.doubts.isEmpty }, .list("students") { $0.students },
        .optional("studentProblem") { $0.studentProblem }, .text("event") { $0.event },
        .optional("eventProblem") { $0.eventProblem }, .text("date") { $0.date },
        .optional("dateProblem") { $0.dateProblem }, .list("levels") { $0.levels },
        .optional("levelProblem") { $0.levelProblem }, .optional("badge") { $0.badge }, .text("outcome") { $0.outcome },
        .optional("outcomeProblem") { $0.outcomeProblem }, .list("participations") { $0.participations },
        .list("directions") { $0.directions }, .optional("directionProblem") { $0.directionProblem },
        .flag("isDirectionGuessed") { $0.isDirectionGuessed }, .flag("isClear") { $0.isClear },
        .text("summary") { $0.summary },
    ]

    init(_ row: AchievementRow, _ proposal: ChatProposal, _ desk: ChatDesk) {
        number = proposal.number
        source = proposal.source
        said = [proposal.author, proposal.day.map(RussianDate.dayMonth) ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
        isTaken = desk.taken.contains(row.line)
        isAsked = desk.asks(row)
        doubts = proposal.doubts + row.remarks.map(\.text)
        func problem(_ columns: AchievementColumn...) -> String? {
            row.problems.first { $0.field.map(columns.contains) ?? false }?.text
        }
        students = Self.students(row, proposal, desk)
        studentProblem = row.student == nil ? "Выберите ученика." : nil
        event = row.source[.event]
        eventProblem = problem(.event)
        date = row.source[.date]
        dateProblem = problem(.date)
        levels = Self.choices(Level.allCases.map(\.title), chosen: row.level?.title ?? "")
        levelProblem = problem(.level)
        badge = proposal.fixedLine?.title
        outcome = row.source[.outcome]
        outcomeProblem = problem(.outcome, .place)
        let participation = row.participation ?? .individual
        participations = Self.choices(Participation.allCases.map(\.title), chosen: participation.title)
        let direction = desk.directions.first { $0.id == row.direction }?.title
        directions = Self.choices(desk.directions.map(\.title), chosen: direction ?? "")
        directionProblem = problem(.direction)
        isDirectionGuessed = row.assumed.contains(.direction)
        let name = students.first(where: \.isChosen)?.title ?? ""
        let rest = [event, date, row.level?.title ?? "", direction ?? "", participation.title]
        summary = "\(name) — \(badge ?? outcome) · " + rest.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The pupils that may be meant, then the rest of the class.
    private static func students(
        _ row: AchievementRow, _ proposal: ChatProposal, _ desk: ChatDesk
    ) -> [EventChoice] {
        let names = Dictionary(desk.pupils.map { ($0.id, $0.name.lastFirst) }) { first, _ in first }
        let others = desk.pupils.map(\.id).filter { !proposal.candidates.contains($0) }
        let choices = (proposal.candidates + others).map {
            EventChoice(value: String($0.raw), title: names[$0] ?? "", isChosen: $0 == row.student)
        }
        return row.student == nil ? [EventChoice(value: "", title: "— кто? —", isChosen: true)] + choices : choices
    }

    private static func choices(_ titles: [String], chosen: String) -> [EventChoice] {
        let all = titles.map { EventChoice(value: $0, title: $0, isChosen: $0 == chosen) }
        return all.contains(where: \.isChosen)
            ? all : [EventChoice(value: "", title: "— выберите —", isChosen: true)] + all
    }
}
