// What the author of an entry knows of it who stands in none of the circles of design 4.6: a subject teacher, a teacher
// of additional education. That person wrote it and handed it over, and is answered: it waits, it was accepted, it came
// back with a question, it was taken back. Nothing else: not what others have made of the words, no points, no papers.
//
// A wish of the family makes no difference here. The answer is about what the teacher handed over, not about the child;
// if it changed or stopped with the wish, the change itself would betray it. An author is told the same, byte for byte,
// whether the family hides the entry or not, and an entry of somebody else is not there at all.

/// What became of an entry that was handed over.
public enum EntryFate: String, CaseIterable, Sendable {
    /// The class teacher has not looked at it yet.
    case waiting
    /// It stands in the record.
    case accepted
    /// It came back with a question to its author.
    case returned
    /// It was revoked; why is the record's matter.
    case withdrawn

    /// «ждёт проверки», as the author reads it.
    public var title: String {
        switch self {
        case .waiting: "ждёт проверки"
        case .accepted: "подтверждено"
        case .returned: "вернули с вопросом"
        case .withdrawn: "отозвано"
        }
    }
}

extension Visibility {
    /// What the author is told of an entry in that state. How far it was verified, and by whom, is not the author's.
    public static func fate(of state: AchievementState) -> EntryFate {
        switch state {
        case .draft, .submitted: .waiting
        case .verifiedByClass, .verifiedBySchool: .accepted
        case .returned: .returned
        case .revoked: .withdrawn
        }
    }
}
