// The list of what was handed over, and the page that corrects an entry that came back.
import Mustache
import School
import Storage

struct HandedOverPage: Page {
    let frame: Frame
    /// What needs no answer of the author.
    let list: HandedOverList
    /// What does; nothing on the pages after the first.
    let returned: [HandedOverRow]
    let others: [HandedOverRow]

    static let template = "handover/index"
    static let fields: [Field<HandedOverPage>] = [
        .object("frame") { $0.frame }, .url("file") { $0.list.address(["file"]) },
        .flag("hasReturned") { !$0.returned.isEmpty }, .list("returned") { $0.returned },
        .list("heads") { page in page.list.order.heads { page.list.address(sort: $0) } },
        .flag("hasOthers") { !$0.others.isEmpty }, .list("others") { $0.others },
        .flag("isEmpty") { $0.returned.isEmpty && $0.others.isEmpty },
        .optionalObject("pages") { page in
            ListPages(page.list.found, size: HandedOverList.pageSize) { page.list.address(page: $0) }
        },
    ]
}

/// An entry that was handed over, in its author's words.
struct HandedOverRow: Fields {
    let name: String
    let title: String
    /// «победитель · муниципальный».
    let facts: String
    /// The day of the event.
    let day: Day
    /// When it was handed over.
    let sent: Day
    let direction: String
    let tag: FateTag
    let question: String
    /// Where it is corrected; of use while it is with its author.
    let address: URLText

    init(_ listed: ListedHandedOver, _ context: Context) {
        let entry = listed.entry
        (name, title, question) = (listed.student.lastFirst, entry.event.title, entry.question)
        let words = entry.placeText.isEmpty ? entry.outcome.title : Quotes.guillemets(entry.placeText)
        facts = "\(words) · \(entry.event.level.title)"
        (day, sent) = (entry.event.day, context.site.day(of: entry.enteredAt))
        direction = entry.directionKey
        tag = FateTag(Visibility.fate(of: entry.state))
        address = .path("handed-over", String(entry.id.raw))
    }

    static let fields: [Field<HandedOverRow>] = [
        .text("name") { $0.name }, .text("title") { $0.title }, .text("facts") { $0.facts },
        .text("day") { RussianDate.dayMonth($0.day) }.unusedAllowed,
        .text("sent") { RussianDate.dayMonth($0.sent) }.unusedAllowed,
        .text("dayFigures") { RussianDate.numeric($0.day) }.unusedAllowed,
        .text("sentFigures") { RussianDate.numeric($0.sent) }.unusedAllowed,
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
