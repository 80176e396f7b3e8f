// The page of the register of consents.
import Mustache
import School
import Storage

struct ConsentsPage: Page {
    let frame: Frame
    let back: Link
    let className: String
    let address: URLText
    let scopes: [String]
    let rows: [ConsentRow]

    static let template = "consents/index"
    static let fields: [Field<ConsentsPage>] = [
        .object("frame") { $0.frame }, .object("back") { $0.back }, .text("className") { $0.className },
        .url("address") { $0.address }, .texts("scopes") { $0.scopes }, .list("rows") { $0.rows },
    ]
}

/// The ticks of one pupil.
struct ConsentRow: Fields {
    let name: String
    let cells: [ConsentCell]

    static let fields: [Field<ConsentRow>] = [.text("name") { $0.name }, .list("cells") { $0.cells }]
}

/// One tick.
struct ConsentCell: Fields {
    let key: String
    let scope: String
    let isTicked: Bool
    /// The number of the consent that stands, empty where none does.
    let shown: String
    /// The date of the paper that stands, in words.
    let givenOn: String?
    /// The date to be typed for a new paper.
    let day: String
    let lastDay: String
    let problem: String?

    static let fields: [Field<ConsentCell>] = [
        .text("key") { $0.key }, .text("scope") { $0.scope }, .flag("isTicked") { $0.isTicked },
        .text("shown") { $0.shown }, .optional("givenOn") { $0.givenOn }, .text("day") { $0.day },
        .text("lastDay") { $0.lastDay }, .optional("problem") { $0.problem },
    ]

    init(
        _ key: String, _ scope: ConsentScope, standing: ConsentRecord?, sent: ConsentsForm?, problem: String?, today: Day
    ) {
        (self.key, self.scope, self.problem) = (key, scope.title, problem)
        // After a refusal the page repeats what it was sent, the earlier state included: the next try is compared with it.
        isTicked = sent.map { $0["given-" + key] != nil } ?? (standing != nil)
        shown = sent.map { $0["was-" + key] ?? "" } ?? standing.map { String($0.id.raw) } ?? ""
        givenOn = shown.isEmpty ? nil : standing.map { "с \(RussianDate.full($0.givenOn))" }
        day = sent?["day-" + key] ?? today.iso
        lastDay = today.iso
    }
}
