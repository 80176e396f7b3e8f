// The page on which one entry about one pupil is made.
import Mustache
import School
import Storage

struct NewEntryPage: Page {
    let frame: Frame
    let name: String
    let className: String?
    let back: URLText?
    let action: URLText
    let event: EventPart
    let form: NewEntryForm
    let paper: EntryPaperPart
    /// The script that reduces photos before they are sent.
    let uploadScript: URLText
    /// For a family: the photo, a title and a day; the rest may be left open.
    let isShort: Bool
    /// Nil for a family, which is not asked.
    let group: Group?
    /// True where the entry will wait for the class teacher.
    let isWaiting: Bool
    let isRefused: Bool

    /// The question that only the staff is asked.
    struct Group: Fields {
        let choices: [EventChoice]
        let isUsual: Bool
        let problem: String?

        static let fields: [Field<Group>] = [
            .list("choices") { $0.choices }, .flag("isUsual") { $0.isUsual }, .optional("problem") { $0.problem },
        ]
    }

    static let template = "entries/new"
    static let fields: [Field<NewEntryPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.name }, .optional("className") { $0.className },
        .optionalURL("back") { $0.back }, .url("action") { $0.action }, .object("event") { $0.event },
        .list("outcomes") { page in
            EventChoice.all(of: Outcome.self, chosen: page.form.outcome.outcome) { $0.title }
        },
        .optional("outcomeProblem") { $0.form.outcome.problem }, .text("words") { $0.form.outcome.words },
        .number("wordsLimit") { _ in OutcomeInput.wordsLimit },
        .list("lines") { page in EventChoice.all(of: FixedLine.self, chosen: page.form.line) { $0.title } },
        .optional("lineProblem") { $0.form.lineProblem }, .optionalObject("group") { $0.group },
        .object("paper") { $0.paper }, .url("uploadScript") { $0.uploadScript }, .flag("isShort") { $0.isShort },
        .flag("asksMore") { page in
            let problems = page.form.event.problems
            return problems.level ?? problems.direction ?? problems.attendance ?? problems.participation != nil
                || page.form.outcome.problem != nil
        },
        .flag("isWaiting") { $0.isWaiting }, .flag("isRefused") { $0.isRefused },
    ]
}
