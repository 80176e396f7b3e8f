// The page of one entry: what is recorded, its points unfolded, its history, and what this viewer may do with it.
import Mustache
import School
import Storage

/// One entry.
struct EntryPage: Page {
    let frame: Frame
    let back: Link
    let title: String
    /// «Семёнова Анна · 22 октября 2026 г.».
    let subtitle: String
    let tag: StateTag
    let direction: String
    let directionTitle: String
    let facts: [FactRow]
    let points: PointsPart?
    let history: [HistoryRow]
    /// Why the entry came back, for whoever may change it.
    let question: String?
    let papers: [PaperCard]
    let paperForm: PaperForm?
    /// The script that reduces photos before they are sent.
    let uploadScript: URLText
    let editAddress: URLText?
    let verification: EntryAct?
    let returning: EntryAct?
    let revocation: EntryAct?
    /// The switch of the own family.
    let wish: WishPart?
    /// What a teacher asks the family about this entry.
    let requests: [RequestPart]
    /// For staff: the family asked not to show any entry.
    let isQuiet: Bool
    /// For staff: the family asked not to show this entry, with the question about it.
    let ask: AskPart?
    /// For staff: the family has shown it again as it was asked to.
    let thanks: String?

    static let template = "entry/show"
    static let fields: [Field<EntryPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("title") { $0.title },
        .text("subtitle") { $0.subtitle }, .object("tag") { $0.tag }, .text("direction") { $0.direction },
        .text("directionTitle") { $0.directionTitle }, .list("facts") { $0.facts },
        .optionalObject("points") { $0.points }, .list("history") { $0.history },
        .flag("hasPapers") { !$0.papers.isEmpty || $0.paperForm != nil }, .list("papers") { $0.papers },
        .optional("question") { $0.question },
        .optionalObject("paperForm") { $0.paperForm }, .url("uploadScript") { $0.uploadScript },
        .optionalURL("editAddress") { $0.editAddress }, .optionalObject("verification") { $0.verification },
        .optionalObject("returning") { $0.returning }, .optionalObject("revocation") { $0.revocation },
        .optionalObject("wish") { $0.wish }, .flag("isQuiet") { $0.isQuiet },
        .list("requests") { $0.requests }, .optionalObject("ask") { $0.ask }, .optional("thanks") { $0.thanks },
    ]
}

/// «Уровень»: «муниципальный».
struct FactRow: Fields {
    let name: String
    let value: String

    static let fields: [Field<FactRow>] = [.text("name") { $0.name }, .text("value") { $0.value }]
}

/// Something that can be done with the entry, with its form.
struct EntryAct: Fields {
    let address: URLText
    let version: Int
    /// The words of the button, or the question where the act asks by name.
    let words: String
    /// The reason as it was typed.
    var reason = ""
    /// What is wrong with the reason.
    var problem: String?
    /// The usual reasons, where there are such.
    var reasons: [Choice] = []
    /// Where one goes afterwards, where it is not back to the entry.
    var onward: URLText?

    static let fields: [Field<EntryAct>] = [
        .url("address") { $0.address }, .number("version") { $0.version }, .text("words") { $0.words },
        .text("reason") { $0.reason }.unusedAllowed, .optional("problem") { $0.problem }.unusedAllowed,
        .list("reasons") { $0.reasons }.unusedAllowed, .optionalURL("onward") { $0.onward }.unusedAllowed,
    ]
}
