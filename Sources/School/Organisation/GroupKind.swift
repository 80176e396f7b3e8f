// Groups that are no class: a circle or section whose pupils come from several classes, and a part of a class that a
// subject is taught to. What the pupils achieve there is sorted by it (S1 3.2).

/// What a group learns together.
public enum GroupKind: String, CaseIterable, Sendable {
    /// Additional education.
    case additional
    /// A subject.
    case subject

    /// «дополнительное образование».
    public var title: String {
        switch self {
        case .additional: "дополнительное образование"
        case .subject: "учебный предмет"
        }
    }

    /// The group of results that what is achieved there belongs to; nil where the direction decides.
    public var resultGroup: ResultGroup? { self == .additional ? .additionalEducation : nil }
}
