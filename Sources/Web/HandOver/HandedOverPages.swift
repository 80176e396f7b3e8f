// The list of what was handed over, and the page that corrects an entry that came back.
import Mustache
import School
import Storage

struct HandedOverPage: Page {
    let frame: Frame
    let rows: [HandedOverRow]
    let isFirst: Bool
    let next: URLText?

    static let template = "handover/index"
    static let fields: [Field<HandedOverPage>] = [
        .object("frame") { $0.frame },
        .flag("hasReturned") { page in page.rows.contains { $0.isReturned } },
        .list("returned") { page in page.rows.filter(\.isReturned) },
        .flag("hasOthers") { page in page.rows.contains { !$0.isReturned } },
        .list("others") { page in page.rows.filter { !$0.isReturned } },
        .flag("isEmpty") { $0.rows.isEmpty && $0.isFirst }, .optionalURL("next") { $0.next },
    ]
}

/// An entry that was handed over, in its author's words.
struct HandedOverRow: Fields {
    let name: String
    let title: String
    let facts: String
    /// When it was handed over.
    let sent: String
    let direction: String
    let tag: FateTag
    let question: String
    /// Where it is corrected; of use while it is with its author.
    let address: URLText
    let isReturned: Bool

    init(_ entry: HandedOverEntry, _ student: StudentRecord, _ context: Context) {
        (name, title, question) = (student.name.lastFirst, entry.event.title, entry.question)
        let words = entry.placeText.isEmpty ? entry.outcome.title : Quotes.guillemets(entry.placeText)
        facts = "\(words) · \(entry.event.level.title) · \(RussianDate.dayMonth(entry.event.day))"
        sent = RussianDate.dayMonth(context.site.day(of: entry.enteredAt))
        direction = entry.directionKey
        tag = FateTag(Visibility.fate(of: entry.state))
        address = .path("handed-over", String(entry.id.raw))
        isReturned = entry.state == .returned
    }

    static let fields: [Field<HandedOverRow>] = [
        .text("name") { $0.name }, .text("title") { $0.title }, .text("facts") { $0.facts }, .text("sent") { $0.sent },
        .text("direction") { $0.direction }, .object("tag") { $0.tag }.unusedAllowed,
        .text("question") { $0.question }.unusedAllowed, .url("address") { $0.address }.unusedAllowed,
    ]
}

/// What became of an entry, as a small mark with words.
struct FateTag: Fields {
    let fate: EntryFate

    init(_ fate: EntryFate) { self.fate = fate }

    static let fields: [Field<FateTag>] = [
        .text("words") { $0.fate.title },
        .text("tone") { tag in
            switch tag.fate {
            case .waiting: "tag-sun"
            case .accepted: "tag-good"
            case .returned, .withdrawn: "tag-attention"
            }
        },
    ]
}

struct HandedOverEditPage: Page {
    let frame: Frame
    let entry: HandedOverEntry
    let student: StudentRecord
    let form: HandedOverForm
    let setting: EventSetting

    static let template = "handover/edit"
    static let fields: [Field<HandedOverEditPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.student.name.lastFirst },
        .text("question") { $0.entry.question }, .url("action") { .path("handed-over", String($0.entry.id.raw)) },
        .number("version") { $0.entry.version }, .optional("problem") { $0.form.problem },
        .object("event") { EventPart($0.form.event, $0.setting) },
        .list("outcomes") { page in
            EventChoice.all(of: Outcome.self, chosen: page.form.outcome.outcome) { $0.title }
        },
        .optional("outcomeProblem") { $0.form.outcome.problem }, .text("words") { $0.form.outcome.words },
        .number("wordsLimit") { _ in OutcomeInput.wordsLimit },
    ]
}
