// A row of the preview as the template prints it: what was understood, and the fields that correct what was not.
import Mustache

struct PreviewRow: Fields {
    let line: Int
    let name: PreviewCell
    let cells: [PreviewCell]
    /// The style of the tag: `tag-good`, `tag-attention`, or empty.
    let tagStyle: String
    /// «новое», «уже внесено».
    let tag: String
    let isProblem: Bool
    /// What is wrong with the row as a whole.
    let problem: String?

    static let fields: [Field<PreviewRow>] = [
        .number("line") { $0.line }, .object("name") { $0.name }, .list("cells") { $0.cells },
        .text("tagStyle") { $0.tagStyle }, .text("tag") { $0.tag }, .flag("isProblem") { $0.isProblem },
        .optional("problem") { $0.problem },
    ]
}

/// A cell: a text, a note under it, and fields where something has to be corrected.
struct PreviewCell: Fields {
    /// The heading, repeated on a narrow screen.
    let label: String
    var text: String?
    var note: String?
    /// The key of a direction, for its colour and icon.
    var direction: String?
    var controls: [PreviewControl] = []
    /// Whether the text is kept on one line: a date.
    var isShort = false

    static let fields: [Field<PreviewCell>] = [
        .text("label") { $0.label }.unusedAllowed, .optional("text") { $0.text }, .optional("note") { $0.note },
        .optional("direction") { $0.direction }.unusedAllowed, .list("controls") { $0.controls },
        .flag("isShort") { $0.isShort }.unusedAllowed,
    ]
}

/// A field of the form that corrects a cell.
struct PreviewControl: Fields {
    let name: String
    /// What a screen reader says: «Дата, строка 21».
    let label: String
    let value: String
    /// The choices of a select; empty for a field to type into.
    let choices: [EventChoice]
    let problem: String?

    static let fields: [Field<PreviewControl>] = [
        .text("name") { $0.name }, .text("label") { $0.label }, .text("value") { $0.value },
        .list("choices") { $0.choices }, .flag("isSelect") { !$0.choices.isEmpty }, .optional("problem") { $0.problem },
    ]
}
