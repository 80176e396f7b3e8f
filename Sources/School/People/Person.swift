// A person's name and gender as values; how they are printed is decided in Russian/.

/// Grammatical and civil gender, as the school's documents have it.
public enum Gender: String, CaseIterable, Sendable {
    /// мужской
    case male = "m"
    /// женский
    case female = "f"
}

/// A full name as the family spells it: spelling is kept, only surplus spaces and shouting capitals are mended on
/// import.
public struct PersonName: Hashable, Sendable {
    /// The surname.
    public let last: String
    /// The given name, double ones with their hyphen.
    public let first: String
    /// Empty where the person has no patronymic.
    public let patronymic: String

    /// A name from its parts; nothing is changed.
    public init(last: String, first: String, patronymic: String = "") {
        (self.last, self.first, self.patronymic) = (last, first, patronymic)
    }

    /// «Семёнова Анастасия Романовна».
    public var full: String { patronymic.isEmpty ? "\(last) \(first)" : "\(last) \(first) \(patronymic)" }
    /// «Анастасия Романовна», as one speaks to a grown person; the first name alone where there is no patronymic.
    public var addressing: String { patronymic.isEmpty ? first : "\(first) \(patronymic)" }
    /// «Семёнова Анастасия», as lists and boards print it.
    public var lastFirst: String { "\(last) \(first)" }
}
