// The form of a new group.
import HTTP
import School

/// What was typed for a new group.
struct GroupForm {
    var title = ""
    var kind = GroupKind.additional.rawValue
    /// Who will teach it; nil for nobody yet.
    var teacher: UserID?
    var titleProblem: String?

    /// The longest name of a group, in scalars.
    static let longestTitle = 60

    /// An empty form.
    init() {}

    /// The form as sent.
    init(_ form: FormData) {
        title = form["title"] ?? ""
        kind = form["kind"] ?? kind
        teacher = UserID(form: form["teacher"] ?? "")
    }

    var hasProblem: Bool { titleProblem != nil }

    /// The group, or nil with the problem noted. A kind that does not exist is no choice of the form.
    mutating func validate() -> (title: String, kind: GroupKind)? {
        let words = CellText.cleaned(title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { titleProblem = "Напишите название, например «Шахматы»." }
        if words.unicodeScalars.count > Self.longestTitle {
            titleProblem = "Название длиннее \(Self.longestTitle) знаков — сократите его."
        }
        guard let kind = GroupKind(rawValue: kind) else {
            titleProblem = "Выберите, чему учится группа."
            return nil
        }
        return titleProblem == nil ? (words, kind) : nil
    }
}
