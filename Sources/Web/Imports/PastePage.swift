// A list pasted as text, looked at before it is saved: the same page for staff and for classes. The text stays in the
// box, is corrected there and looked at again; nothing is kept between the steps.
import Mustache

/// The box and, once the text was looked at, what it comes to.
struct PastePage: Page {
    let frame: Frame
    let kind: PasteKind
    let text: String
    /// Why the text is no list.
    let problem: String?
    let preview: PastePreview?

    static let template = "imports/paste"
    static let fields: [Field<PastePage>] = [
        .object("frame") { $0.frame }, .object("kind") { $0.kind }, .text("text") { $0.text },
        .optional("problem") { $0.problem }, .optionalObject("preview") { $0.preview },
        .flag("isFirst") { $0.preview == nil },
    ]
}

/// The words of one kind of list.
struct PasteKind: Fields {
    let title: String
    let back: Link
    /// Where the text is looked at.
    let address: URLText
    /// Where it is saved.
    let saving: URLText
    let hint: String
    /// A few lines that are right.
    let example: [String]
    let save: String

    static let fields: [Field<PasteKind>] = [
        .text("title") { $0.title }, .object("back") { $0.back }, .url("address") { $0.address },
        .url("saving") { $0.saving }, .text("hint") { $0.hint }, .texts("example") { $0.example },
        .text("save") { $0.save },
    ]
}

/// What a list comes to.
struct PastePreview: Fields {
    let forecast: String
    let rows: [PasteRow]
    let changesSomething: Bool

    static let fields: [Field<PastePreview>] = [
        .text("forecast") { $0.forecast }, .list("rows") { $0.rows },
        .flag("changesSomething") { $0.changesSomething },
    ]
}

/// One row of the list.
struct PasteRow: Fields {
    let line: Int
    let title: String
    /// What the row gives, in words.
    let facts: String
    let status: String
    /// `tag-good` where something is added, `tag-attention` where it has to be corrected, else nothing.
    let style: String
    let problems: [String]

    static let fields: [Field<PasteRow>] = [
        .number("line") { $0.line }, .text("title") { $0.title }, .text("facts") { $0.facts },
        .text("status") { $0.status }, .text("style") { $0.style }, .texts("problems") { $0.problems },
        .flag("isProblem") { !$0.problems.isEmpty },
    ]
}
