// The page of a pupil's goals and reflections, and the form of one goal.
import Mustache
import School
import Storage

/// The goals of a term, and what was learned.
struct GoalsPage: Page {
    let frame: Frame
    let back: Link
    let title: String
    let tabs: [Link]
    let terms: [Link]
    let termTitle: String
    let goals: [GoalRow]
    /// What the page says where the term has no goal.
    let emptyWords: String?
    /// The form of a new goal; nil for who may not write, and for a term that is past.
    let form: NewGoal?
    /// «Чему я научилась».
    let learnedTitle: String
    let reflections: [ReflectionRow]
    /// Deeds that wait for a word of the child.
    let silentDeeds: [Link]
    let shared: URLText?

    static let template = "growth/goals"
    static let fields: [Field<GoalsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("title") { $0.title },
        .list("tabs") { $0.tabs }, .list("terms") { $0.terms }, .text("termTitle") { $0.termTitle },
        .list("goals") { $0.goals }, .optional("emptyWords") { $0.emptyWords }, .optionalObject("form") { $0.form },
        .text("learnedTitle") { $0.learnedTitle }, .list("reflections") { $0.reflections },
        .flag("hasReflections") { !$0.reflections.isEmpty },
        .list("silentDeeds") { $0.silentDeeds }, .flag("hasSilentDeeds") { !$0.silentDeeds.isEmpty },
        .optionalURL("shared") { $0.shared },
    ]

    /// The form of a new goal.
    struct NewGoal: Fields {
        let address: URLText
        let term: String
        let text: String
        let problem: String?
        let directions: [Choice]

        static let fields: [Field<NewGoal>] = [
            .url("address") { $0.address }, .text("term") { $0.term }, .text("text") { $0.text },
            .optional("problem") { $0.problem }, .list("directions") { $0.directions },
            .number("limit") { _ in OwnWords.line },
        ]
    }

    /// The page of a pupil and a term.
    static func address(_ student: StudentID, _ term: String? = nil) -> URLText {
        let path = String(student.raw)
        guard let term else { return .path("students", path, "goals") }
        return .path("students", path, "goals", query: ["term": term])
    }

    /// The directions of a school to choose from; a retired one only where it is chosen.
    static func choices(_ directions: [DirectionRecord], _ form: GoalForm) -> [Choice] {
        directions.filter { !$0.isRetired || $0.key == form.direction }.map {
            Choice(
                value: $0.key, title: Sentence.beginning($0.title), isChosen: $0.key == form.direction,
                direction: $0.key)
        }
    }

    /// - Parameter term: the code of the term asked for.
    init(of student: StudentRecord, _ form: GoalForm, term: String?, _ context: Context) throws {
        let (access, records) = (try context.access(), context.records)
        let all = try records.ownParts.goals(of: student.id)
        let choice = try TermChoice(
            term, of: student.schoolID, known: all.map(\.term), records, on: context.today)
        let mayWrite = try access.may(.writeOwnPart, about: student)
        let isOwn = access.viewer.student == student.id && mayWrite
        let path = String(student.id.raw)
        let obstacle = try ShowingPart.obstacle(of: student.id, records, on: context.today)
        frame = try Frame("Цели", context, way: access.way(to: student))
        back = Link(title: student.name.lastFirst, address: .path("students", path))
        title = isOwn ? "Мои цели" : "Цели"
        tabs = try GrowthPart.tabs(of: student, current: .goals, access)
        terms = choice.links { GoalsPage.address(student.id, $0) }
        termTitle = choice.chosen.title
        goals = all.filter { $0.term == choice.chosen }.map { GoalRow($0, mayWrite: mayWrite, obstacle: obstacle) }
        emptyWords = !goals.isEmpty ? nil : GoalsPage.emptyWords(mayWrite: mayWrite, choice)
        self.form =
            mayWrite && choice.isPresent
            ? NewGoal(
                address: .path("students", path, "goals"), term: choice.chosen.code, text: form.words.text,
                problem: form.words.problem,
                directions: GoalsPage.choices(try records.achievements.directions(of: student.schoolID), form)) : nil
        learnedTitle = ReflectionPart.title(student, isOwn: isOwn)
        let written = try records.ownParts.reflections(of: student.id)
        reflections = written.map(ReflectionRow.init)
        silentDeeds = mayWrite ? try GoalsPage.silentDeeds(student, written, context) : []
        let schoolClass = try records.classes.ofStudent(student.id, on: context.today)
        shared = schoolClass.flatMap {
            access.may(.readBoard, in: $0) ? .path("classes", String($0.id.raw), "shared") : nil
        }
    }

    private static func emptyWords(mayWrite: Bool, _ choice: TermChoice) -> String {
        if mayWrite, choice.isPresent { return "Целей на этот период пока нет. Чего хочется добиться?" }
        return "Целей на этот период нет. Их записывает сам ученик, когда входит под своим именем."
    }

    /// The three newest deeds of the year without a word about them.
    private static func silentDeeds(
        _ student: StudentRecord, _ written: [ReflectionRecord], _ context: Context
    ) throws -> [Link] {
        let spoken = Set(written.map(\.entry))
        let year = AcademicYear(containing: context.today).period
        let entries = try context.records.achievements.ofStudent(student.id, in: year, for: .own)
        return entries.filter { $0.state.isVerified && !spoken.contains($0.id) }.prefix(3).map {
            Link(title: $0.event.title, address: ReflectionPart.address($0.id))
        }
    }
}

/// A goal on the page.
struct GoalRow: Fields {
    let goal: GoalRecord
    let showing: ShowingPart
    /// The form of the goal; nil for who may not write.
    let edit: URLText?
    /// Where a goal in work is said to be reached.
    let update: URLText?

    static let fields: [Field<GoalRow>] = [
        .text("text") { $0.goal.text }, .text("state") { $0.goal.state.title },
        .text("tone") { $0.goal.state == .reached ? "tag-good" : $0.goal.state == .active ? "tag-sun" : "" },
        .number("version") { $0.goal.version },
        .optional("direction") { $0.goal.direction?.key }, .text("directionKey") { $0.goal.direction?.key ?? "" },
        .text("directionTitle") { Sentence.beginning($0.goal.direction?.title ?? "") },
        .object("showing") { $0.showing }, .optionalURL("edit") { $0.edit }, .optionalURL("update") { $0.update },
    ]

    init(_ goal: GoalRecord, mayWrite: Bool, obstacle: String?) {
        self.goal = goal
        let path = String(goal.id.raw)
        edit = mayWrite ? .path("goals", path, "edit") : nil
        update = mayWrite && goal.state == .active ? .path("goals", path) : nil
        showing = ShowingPart(
            goal.isShown, obstacle: obstacle, address: mayWrite ? .path("goals", path, "showing") : nil,
            matter: goal.text)
    }
}

/// A reflection in a list.
struct ReflectionRow: Fields {
    let title: String
    let address: URLText
    let text: String
    let day: String
    let isShown: Bool

    static let fields: [Field<ReflectionRow>] = [
        .text("title") { $0.title }, .url("address") { $0.address }, .text("text") { $0.text },
        .text("day") { $0.day }, .flag("isShown") { $0.isShown },
    ]

    init(_ record: ReflectionRecord) {
        (title, text, isShown) = (record.title, record.text, record.isShown)
        (day, address) = (RussianDate.dayMonth(record.day), ReflectionPart.address(record.entry))
    }
}

/// The form of one goal.
struct GoalEditPage: Page {
    let frame: Frame
    let goal: GoalRecord
    let form: GoalForm
    let directions: [Choice]

    static let template = "growth/goal"
    static let fields: [Field<GoalEditPage>] = [
        .object("frame") { $0.frame }, .url("back") { GoalsPage.address($0.goal.student, $0.goal.term.code) },
        .text("termTitle") { $0.goal.term.title }, .url("address") { .path("goals", String($0.goal.id.raw)) },
        .number("version") { $0.form.version }, .text("text") { $0.form.words.text },
        .optional("problem") { $0.form.words.problem }, .number("limit") { _ in OwnWords.line },
        .list("directions") { $0.directions },
        .list("states") { page in
            GoalState.allCases.map {
                Choice(
                    value: $0.rawValue, title: Sentence.beginning($0.title), isChosen: $0 == page.form.state)
            }
        },
    ]
}
