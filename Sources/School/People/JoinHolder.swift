// Whose account a code of the family's sheet makes.

/// For whom a code is.
public enum JoinHolder: String, CaseIterable, Sendable {
    /// The pupil.
    case pupil
    /// A guardian of the pupil.
    case guardian
}
