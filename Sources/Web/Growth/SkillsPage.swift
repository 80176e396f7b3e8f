// The page of the universal learning skills of a pupil in a term.
import Mustache
import School
import Storage

/// Both looks, and the form of the viewer's own.
struct SkillsPage: Page {
    let frame: Frame
    let back: Link
    let tabs: [Link]
    let terms: [Link]
    let termTitle: String
    let groups: [Group]
    /// The form around the answers; nil for who only reads.
    let form: Form?
    /// What the page says where nobody has answered yet.
    let emptyWords: String?
    let showing: ShowingPart?

    static let template = "growth/skills"
    static let fields: [Field<SkillsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .list("tabs") { $0.tabs },
        .list("terms") { $0.terms }, .text("termTitle") { $0.termTitle }, .list("groups") { $0.groups },
        .optionalObject("form") { $0.form }, .optional("emptyWords") { $0.emptyWords },
        .optionalObject("showing") { $0.showing },
    ]

    /// Where the answers go.
    struct Form: Fields {
        let address: URLText
        let term: String
        let side: SkillSide
        let version: Int
        let problem: String?

        static let fields: [Field<Form>] = [
            .url("address") { $0.address }, .text("term") { $0.term }, .text("side") { $0.side.rawValue },
            .number("version") { $0.version }, .optional("problem") { $0.problem },
            .text("question") { form in
                form.side == .own
                    ? "Отметьте, как получается сейчас. Оценок здесь нет; про что не хочется — не отвечайте."
                    : "Отметьте, как видите вы. Ученик и его семья увидят это рядом с собственным ответом."
            },
        ]
    }

    /// A group of skills (S1 3.2.4).
    struct Group: Fields {
        let group: SkillGroup
        let skills: [SkillRow]

        static let fields: [Field<Group>] = [
            .text("key") { $0.group.rawValue }, .text("title") { $0.group.title }, .text("hint") { $0.group.hint },
            .list("skills") { $0.skills },
        ]
    }

    /// One skill with both answers.
    struct SkillRow: Fields {
        let skill: UniversalSkill
        let own: SkillLevel?
        let teacher: SkillLevel?
        /// What the viewer chooses from; empty for who only reads.
        let choices: [Choice]
        /// Whether the viewer leaves the question open.
        let isOpen: Bool
        /// The answer of the other side, beside the viewer's own choices.
        let other: String?

        static let fields: [Field<SkillRow>] = [
            .text("key") { $0.skill.rawValue }, .text("title") { $0.skill.title }, .text("words") { $0.skill.ownWords },
            .text("own") { $0.own?.ownTitle ?? "—" }, .text("teacher") { $0.teacher?.teacherTitle ?? "—" },
            .list("choices") { $0.choices }, .flag("isOpen") { $0.isOpen }, .optional("other") { $0.other },
        ]
    }

    /// The page of a pupil and a term.
    static func address(_ student: StudentID, _ term: String? = nil) -> URLText {
        let path = String(student.raw)
        guard let term else { return .path("students", path, "skills") }
        return .path("students", path, "skills", query: ["term": term])
    }

    /// - Parameters:
    ///   - refused: answers that were not accepted.
    ///   - term: the code of the term asked for.
    init(of student: StudentRecord, refused: SkillsForm?, term: String?, _ context: Context) throws {
        let (access, records) = (try context.access(), context.records)
        let all = try records.ownParts.assessments(of: student.id)
        let choice = try TermChoice(term, of: student.schoolID, known: all.map(\.term), records, on: context.today)
        let looks = all.filter { $0.term == choice.chosen }
        let own = looks.first { $0.side == .own }
        let teacher = looks.first { $0.side == .teacher }
        let side = try SkillSide.allCases.first { try access.may($0.action, about: student) }
        let writing = choice.isPresent ? side : nil
        let path = String(student.id.raw)
        frame = try Frame("Умения", context, way: access.way(to: student))
        back = Link(title: student.name.lastFirst, address: .path("students", path))
        tabs = try GrowthPart.tabs(of: student, current: .skills, access)
        terms = choice.links { SkillsPage.address(student.id, $0) }
        termTitle = choice.chosen.title
        groups = SkillGroup.allCases.map { group in
            Group(
                group: group,
                skills: UniversalSkill.allCases.filter { $0.group == group }.map { skill in
                    SkillsPage.row(skill, own?.marks[skill], teacher?.marks[skill], writing, refused)
                })
        }
        form = writing.map { side in
            Form(
                address: .path("students", path, "skills"), term: choice.chosen.code, side: side,
                version: refused?.version ?? (side == .own ? own : teacher)?.version ?? 0, problem: refused?.problem)
        }
        emptyWords = looks.isEmpty && writing == nil ? "За этот период ответов нет." : nil
        let mayShow = try access.may(.writeOwnPart, about: student)
        let obstacle = try ShowingPart.obstacle(of: student.id, records, on: context.today)
        showing = own.map { own in
            ShowingPart(
                own.isShown, obstacle: obstacle,
                address: mayShow ? .path("students", path, "skills", "showing") : nil,
                matter: "мой ответ, \(choice.chosen.title)", term: choice.chosen.code)
        }
    }

    private static func row(
        _ skill: UniversalSkill, _ own: SkillLevel?, _ teacher: SkillLevel?, _ side: SkillSide?, _ refused: SkillsForm?
    ) -> SkillRow {
        guard let side else {
            return SkillRow(skill: skill, own: own, teacher: teacher, choices: [], isOpen: false, other: nil)
        }
        let chosen = refused.map { $0.marks[skill] } ?? (side == .own ? own : teacher)
        let other =
            side == .own
            ? teacher.map { "Учитель: \($0.teacherTitle)" } : own.map { "О себе: \($0.ownTitle)" }
        return SkillRow(
            skill: skill, own: own, teacher: teacher,
            choices: SkillLevel.allCases.map {
                Choice(value: $0.rawValue, title: side.title($0), isChosen: $0 == chosen)
            }, isOpen: chosen == nil, other: other)
    }
}
