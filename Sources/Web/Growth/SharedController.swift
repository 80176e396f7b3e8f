// «Чем делимся»: what the pupils of a class themselves show of their own parts to others of the school (S2 1.3). The page
// is the same for everybody who may open it, the families of those who show and of those who do not: it holds what the
// circle of the school may meet, and nothing tells of what it may not.
import HTTP
import Mustache
import School
import Storage

enum SharedController {
    /// The page of a class for the year that runs.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.readBoard, try context.id("class"))
        return context.render(\.shared, try SharedPage(schoolClass, access, context))
    }
}

/// What the pupils of a class show.
struct SharedPage: Page {
    let frame: Frame
    let back: Link
    let className: String
    let pupils: [SharedPupil]

    static let template = "growth/shared"
    static let fields: [Field<SharedPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("className") { $0.className },
        .list("pupils") { $0.pupils },
    ]

    init(_ schoolClass: ClassRecord, _ access: Access, _ context: Context) throws {
        let path = String(schoolClass.id.raw)
        let readsClass = access.may(.readRecord, in: schoolClass)
        frame = try Frame("Чем делимся", context, way: readsClass ? access.way(to: schoolClass) : .board)
        back =
            readsClass
            ? Link(title: schoolClass.title, address: .path("classes", path))
            : Link(title: "Доски", address: .path("classes", path, "boards"))
        className = schoolClass.title
        let day = min(context.today, schoolClass.year.period.last)
        let shown = try SharedPupil.Shown(schoolClass, day: day, for: .school(on: context.today), context.records)
        pupils = try context.records.students.ofClass(schoolClass.id, on: day).compactMap { SharedPupil($0, shown) }
    }
}

/// What one pupil shows.
struct SharedPupil: Fields {
    let key: String
    let name: String
    let goals: [SharedGoal]
    let words: [SharedWords]
    let skills: [SharedSkills]

    static let fields: [Field<SharedPupil>] = [
        .text("key") { $0.key }.unusedAllowed, .text("name") { $0.name }.unusedAllowed, .list("goals") { $0.goals },
        .flag("hasGoals") { !$0.goals.isEmpty }, .list("words") { $0.words }, .list("skills") { $0.skills },
    ]

    /// What a circle meets of a class, read at once.
    struct Shown {
        let goals: [StudentID: [GoalRecord]]
        let reflections: [StudentID: [ReflectionRecord]]
        let assessments: [StudentID: [AssessmentRecord]]

        init(_ schoolClass: ClassRecord, day: Day, for audience: Audience, _ records: Records) throws {
            let (id, year, own) = (schoolClass.id, schoolClass.year, records.ownParts)
            goals = Dictionary(
                grouping: try own.goals(inClass: id, on: day, year: year, for: audience), by: \.student)
            reflections = Dictionary(
                grouping: try own.reflections(inClass: id, on: day, year: year, for: audience), by: \.student)
            assessments = Dictionary(
                grouping: try own.assessments(inClass: id, on: day, year: year, for: audience), by: \.student)
        }
    }

    /// Nil for a pupil of whom nothing is shown.
    init?(_ student: StudentRecord, _ shown: Shown) {
        (key, name) = (String(student.id.raw), student.name.lastFirst)
        goals = (shown.goals[student.id] ?? []).map(SharedGoal.init)
        words = (shown.reflections[student.id] ?? []).map(SharedWords.init)
        skills = (shown.assessments[student.id] ?? []).map(SharedSkills.init)
        if goals.isEmpty, words.isEmpty, skills.isEmpty { return nil }
    }
}

/// A goal that is shown.
struct SharedGoal: Fields {
    let goal: GoalRecord

    static let fields: [Field<SharedGoal>] = [
        .text("text") { $0.goal.text }, .text("state") { $0.goal.state.title }, .text("term") { $0.goal.term.title },
        .text("tone") { $0.goal.state == .reached ? "tag-good" : $0.goal.state == .active ? "tag-sun" : "" },
    ]

    init(_ goal: GoalRecord) { self.goal = goal }
}

/// A reflection that is shown.
struct SharedWords: Fields {
    let title: String
    let text: String

    static let fields: [Field<SharedWords>] = [.text("title") { $0.title }, .text("text") { $0.text }]

    init(_ record: ReflectionRecord) { (title, text) = (record.title, record.text) }
}

/// A self-assessment that is shown: what goes well and what is being learned, in the child's words.
struct SharedSkills: Fields {
    let term: String
    let confident: [String]
    let learning: [String]

    static let fields: [Field<SharedSkills>] = [
        .text("term") { $0.term }, .optional("confident") { sentence("Получается", $0.confident) },
        .optional("learning") { sentence("Учусь", $0.learning) },
    ]

    init(_ record: AssessmentRecord) {
        term = record.term.title
        func words(_ levels: Set<SkillLevel>) -> [String] {
            UniversalSkill.allCases.filter { record.marks[$0].map(levels.contains) ?? false }.map(\.ownWords)
        }
        (confident, learning) = (words([.confident]), words([.helped, .learning]))
    }

    private static func sentence(_ beginning: String, _ words: [String]) -> String? {
        words.isEmpty ? nil : "\(beginning): \(words.joined(separator: "; "))."
    }
}
