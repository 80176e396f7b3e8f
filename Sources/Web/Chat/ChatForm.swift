// What a person sends of a chat: the text as it was pasted, and the fields of the proposals by number and column. The
// text never changes between looks, so that proposals keep their numbers.
import HTTP
import School

/// A chat as it was sent, with what was corrected.
struct ChatForm {
    /// The digest as pasted.
    let text: String
    /// Corrected cells by proposal.
    let corrections: [Int: [AchievementColumn: String]]
    /// The pupil that was chosen for a proposal.
    let students: [Int: StudentID]
    /// The proposals that are to be saved; nil in the first look, where the person has not said yet.
    let taken: Set<Int>?
    /// Whether papers for these results exist.
    let hasDocuments: Bool

    /// Reads the form. O(fields).
    init(_ form: FormData) {
        text = form["chat"] ?? ""
        hasDocuments = form["has_document"] != nil
        var corrections: [Int: [AchievementColumn: String]] = [:]
        var students: [Int: StudentID] = [:]
        var taken: Set<Int> = []
        for (name, value) in form.pairs where !value.isEmpty {
            let parts = name.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[1]), number > 0 else { continue }
            switch parts[0] {
            case "take": taken.insert(number)
            case "student": students[number] = StudentID(form: value)
            default:
                if let column = AchievementColumn(rawValue: String(parts[0])) {
                    corrections[number, default: [:]][column] = value
                }
            }
        }
        (self.corrections, self.students) = (corrections, students)
        self.taken = form["seen"] == nil ? nil : taken
    }
}
