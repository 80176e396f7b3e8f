// What stands about growth on a pupil's own page: «Что дальше», the goals in work, and the ways to the pages of goals,
// skills, route and talks, each where the viewer may open it. Suggestions are for the family and the class teacher.
import Mustache
import School
import Storage

/// The section of growth on a pupil's page.
struct GrowthPart: Fields {
    let suggestions: [SuggestionRow]
    /// The goals in work in the term that runs, in the child's words.
    let goals: [String]
    let tabs: [Link]

    static let fields: [Field<GrowthPart>] = [
        .list("suggestions") { $0.suggestions }, .flag("hasSuggestions") { !$0.suggestions.isEmpty },
        .texts("goals") { $0.goals }, .flag("hasGoals") { !$0.goals.isEmpty }, .list("tabs") { $0.tabs },
    ]

    /// A suggestion in words.
    struct SuggestionRow: Fields {
        let words: SuggestionWords

        static let fields: [Field<SuggestionRow>] = [
            .text("headline") { $0.words.headline }, .text("text") { $0.words.text },
        ]
    }

    /// Nil where there is nothing for this viewer.
    init?(of student: StudentRecord, _ access: Access, _ context: Context) throws {
        let isClose = try access.may(.readOwnPart, about: student)
        tabs = try GrowthPart.tabs(of: student, current: nil, access)
        suggestions = isClose ? try GrowthPart.suggestions(for: student, access, context) : []
        if isClose {
            let all = try context.records.ownParts.goals(of: student.id)
            let choice = try TermChoice(nil, of: student.schoolID, known: [], context.records, on: context.today)
            goals = all.filter { $0.term == choice.chosen && $0.state == .active }.map(\.text)
        } else {
            goals = []
        }
        if tabs.isEmpty { return nil }
    }

    private static func suggestions(
        for student: StudentRecord, _ access: Access, _ context: Context
    ) throws -> [SuggestionRow] {
        let records = context.records
        let year = AcademicYear(containing: context.today).period
        guard let since = try records.involvement.memberSince(student.id, on: context.today) else { return [] }
        let circle = try access.circle(of: student)
        let entries = try records.achievements.ofStudent(
            student.id, in: year, for: Audience(circle, on: context.today)
        ).filter { $0.state != .draft && $0.state != .revoked }
        let deeds = entries.map { entry in
            InvolvementDeed(
                day: entry.day, direction: entry.directionKey, level: entry.event.level, outcome: entry.outcome,
                isProven: entry.state.isVerified && entry.fixedLine == nil)
        }
        let found = Suggestion.all(
            deeds, memberSince: max(since, year.first), on: context.today,
            quietWeeks: try records.settings.of(student.schoolID)[.quietWeeks])
        let titles = Dictionary(entries.map { ($0.directionKey, $0.directionTitle) }) { first, _ in first }
        return found.prefix(2).map { suggestion in
            let title = { (key: String) in titles[key] ?? key }
            return SuggestionRow(
                words: circle == .own
                    ? .forFamily(suggestion, direction: title) : .forTeacher(suggestion, direction: title))
        }
    }

    /// A page of growth.
    enum Tab {
        case goals, skills, route, conversations
    }

    /// The pages of growth that the viewer may open.
    static func tabs(of student: StudentRecord, current: Tab?, _ access: Access) throws -> [Link] {
        let path = String(student.id.raw)
        var tabs: [Link] = []
        func add(_ tab: Tab, _ title: String, _ segment: String, _ isAllowed: Bool) {
            guard isAllowed else { return }
            tabs.append(Link(title: title, address: .path("students", path, segment), isCurrent: tab == current))
        }
        let isClose = try access.may(.readOwnPart, about: student)
        add(.goals, "Цели", "goals", isClose)
        add(.skills, "Умения", "skills", isClose)
        add(.route, "Маршрут", "route", try access.may(.readRecord, about: student))
        let readsTalks = try access.may(.readConversations, about: student)
        let readsMarked = try access.may(.readFamilyConversations, about: student)
        add(.conversations, "Беседы", "conversations", readsTalks || readsMarked)
        return tabs
    }
}
