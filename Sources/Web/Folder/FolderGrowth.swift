// What the folder of a pupil holds of its growth: goals, reflections, looks at skills, routes with their steps, and of the
// talks those that are marked for the family. Notes that are private to the school's staff are not in it.
import School
import Storage

/// The growth of one pupil.
struct FolderGrowth {
    let goals: [GoalRecord]
    let reflections: [ReflectionRecord]
    let assessments: [AssessmentRecord]
    let routes: [(route: RouteRecord, steps: [RouteStepRecord])]
    let talks: [ConversationRecord]

    init(of student: StudentID, _ records: Records) throws {
        goals = try records.ownParts.goals(of: student)
        reflections = try records.ownParts.reflections(of: student)
        assessments = try records.ownParts.assessments(of: student)
        routes = try records.routes.ofStudent(student).map { ($0, try records.routes.steps(of: $0.id)) }
        talks = try records.conversations.ofStudent(student, for: .family)
    }

    /// As the page of the folder lists them.
    var goalFacts: [FolderFact] {
        goals.map { FolderFact(title: Self.term($0.term), text: "\($0.text) — \($0.state.title)") }
    }

    var reflectionFacts: [FolderFact] {
        reflections.map { FolderFact(title: "\($0.title), \(RussianDate.numeric($0.day))", text: $0.text) }
    }

    var skillFacts: [FolderFact] {
        assessments.map { look in
            let answers = UniversalSkill.allCases.compactMap { skill in
                look.marks[skill].map { "\(skill.title) — \(look.side.title($0))" }
            }
            return FolderFact(
                title: "\(Self.term(look.term)), \(Self.side(look.side))", text: answers.joined(separator: "; "))
        }
    }

    var routeFacts: [FolderFact] {
        routes.flatMap { route, steps in
            [FolderFact(title: "\(route.year.label) учебный год", text: route.goal)]
                + steps.map {
                    FolderFact(title: "к \(RussianDate.numeric($0.due)), \($0.state.title)", text: $0.text)
                }
        }
    }

    func talkFacts(_ student: StudentRecord) -> [FolderFact] {
        talks.map { talk in
            let agreement = talk.note.agreement.isEmpty ? "" : ". Договорились: \(talk.note.agreement)"
            return FolderFact(
                title: "\(RussianDate.numeric(talk.note.day)), \(talk.note.partner.title(student.gender))",
                text: talk.note.topic + agreement)
        }
    }

    /// The same as tables.
    func tables(_ record: FolderRecord) -> [FolderTables] {
        [
            FolderTables.table(
                "цели", ["Период", "Цель", "Направление", "Состояние"],
                goals.map {
                    [
                        .text(Self.term($0.term)), .text($0.text), .text($0.direction?.title ?? ""),
                        .text($0.state.title),
                    ]
                }),
            FolderTables.table(
                "размышления", ["Дата", "Мероприятие", "Чему научило"],
                reflections.map { [.day($0.day), .text($0.title), .text($0.text)] }),
            FolderTables.table(
                "умения", ["Период", "Чей взгляд", "Умение", "Ответ"],
                assessments.flatMap { look in
                    UniversalSkill.allCases.compactMap { skill -> [CSVWriter.Cell]? in
                        look.marks[skill].map {
                            [
                                .text(Self.term(look.term)), .text(Self.side(look.side)), .text(skill.title),
                                .text(look.side.title($0)),
                            ]
                        }
                    }
                }),
            FolderTables.table(
                "маршрут", ["Учебный год", "Куда ведёт", "Шаг", "Срок", "Состояние"],
                routes.flatMap { route, steps -> [[CSVWriter.Cell]] in
                    let head: [CSVWriter.Cell] = [.text(route.year.label), .text(route.goal), .empty, .empty, .empty]
                    return [head]
                        + steps.map {
                            [.text(route.year.label), .empty, .text($0.text), .day($0.due), .text($0.state.title)]
                        }
                }),
            FolderTables.table(
                "беседы", ["Дата", "С кем", "О чём", "О чём договорились"],
                talks.map {
                    [
                        .day($0.note.day), .text($0.note.partner.title(record.student.gender)), .text($0.note.topic),
                        .text($0.note.agreement),
                    ]
                }),
        ]
    }

    private static func term(_ key: TermKey) -> String { "\(key.title) \(key.year.label)" }

    private static func side(_ side: SkillSide) -> String { side == .own ? "свой" : "классного руководителя" }
}
