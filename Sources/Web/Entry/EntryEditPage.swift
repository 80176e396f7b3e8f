// The page of the form that changes an entry.
import Mustache
import School
import Storage

struct EntryEditPage: Page {
    let frame: Frame
    let address: URLText
    let back: Link
    let version: Int
    let title: String
    let titleProblem: String?
    let day: String
    /// The last day that can be chosen.
    let lastDay: String
    let dayProblem: String?
    let words: String
    let wordsProblem: String?
    /// The choices in the order of the page.
    let choices: [ChoiceField]
    let documents: [Choice]
    let documentProblem: String?
    /// What happens to the entry after the change.
    let consequence: String

    static let template = "entry/edit"
    static let fields: [Field<EntryEditPage>] = [
        .object("frame") { $0.frame }, .url("address") { $0.address }, .object("back") { $0.back },
        .number("version") { $0.version }, .text("title") { $0.title }, .optional("titleProblem") { $0.titleProblem },
        .text("day") { $0.day }, .text("lastDay") { $0.lastDay }, .optional("dayProblem") { $0.dayProblem },
        .text("words") { $0.words }, .optional("wordsProblem") { $0.wordsProblem }, .list("choices") { $0.choices },
        .list("documents") { $0.documents }, .optional("documentProblem") { $0.documentProblem },
        .text("consequence") { $0.consequence },
    ]

    init(
        frame: Frame, form: EntryEditForm, entry: AchievementRecord, student: StudentRecord,
        directions: [DirectionRecord], next: AchievementState, today: Day
    ) {
        let path = String(entry.id.raw)
        self.frame = frame
        (address, version) = (.path("entries", path), form.version)
        back = Link(title: student.name.lastFirst, address: .path("entries", path))
        (title, day, words, lastDay) = (form.title, form.day, form.words, today.iso)
        (titleProblem, dayProblem) = (form.problems[.title], form.problems[.day])
        (wordsProblem, documentProblem) = (form.problems[.words], form.problems[.document])
        let open = directions.filter { !$0.isRetired || $0.id == entry.event.direction }
        choices = [
            ChoiceField(
                "direction", "Направление", form.problems[.direction],
                open.map {
                    Choice(
                        value: String($0.id.raw), title: Sentence.beginning($0.title),
                        isChosen: String($0.id.raw) == form.direction, direction: $0.key)
                }),
            ChoiceField(
                "level", "Уровень", form.problems[.level],
                Level.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form.level) }),
            ChoiceField(
                "outcome", "Результат", form.problems[.outcome],
                Outcome.allCases.map {
                    Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form.outcome)
                }),
            ChoiceField(
                "attendance", "Форма", form.problems[.attendance],
                Attendance.allCases.map {
                    Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form.attendance)
                }),
            ChoiceField(
                "participation", "Участие", form.problems[.participation],
                Participation.allCases.map {
                    Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form.participation)
                }),
        ]
        documents =
            [Choice(value: "", title: "нет документа", isChosen: form.document.isEmpty)]
            + DocumentKind.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form.document)
            }
        consequence =
            next.isVerified
            ? "Прежние слова останутся в истории. Достижение сразу будет подтверждено классом."
            : "Прежние слова останутся в истории. После правки достижение ждёт проверки классного руководителя."
    }
}

/// A row of chips of which one is chosen.
struct ChoiceField: Fields {
    let name: String
    let legend: String
    let problem: String?
    let choices: [Choice]

    static let fields: [Field<ChoiceField>] = [
        .text("name") { $0.name }, .text("legend") { $0.legend }, .optional("problem") { $0.problem },
        .list("choices") { $0.choices },
    ]

    init(_ name: String, _ legend: String, _ problem: String?, _ choices: [Choice]) {
        (self.name, self.legend, self.problem, self.choices) = (name, legend, problem, choices)
    }
}

/// One value to choose.
struct Choice: Fields {
    let value: String
    let title: String
    let isChosen: Bool
    /// The key of the direction that the choice stands for.
    var direction: String?

    static let fields: [Field<Choice>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
        .optional("direction") { $0.direction }.unusedAllowed,
    ]
}
