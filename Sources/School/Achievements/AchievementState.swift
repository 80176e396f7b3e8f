// The life of an achievement (design §4.4). Which person may move it is decided in Rights.

/// Where an achievement stands on its way; every step is also a row of its history.
public enum AchievementState: String, CaseIterable, Sendable {
    /// Begun by its author, seen by nobody else.
    case draft
    /// Waits for the class teacher.
    case submitted
    /// Verified at class level: counts in class ratings (S2 2.3).
    case verifiedByClass = "class_verified"
    /// Verified at school level: counts in school and district ratings (S2 2.3).
    case verifiedBySchool = "school_verified"
    /// Given back to its author with a kind reason.
    case returned
    /// Taken back with a reason; nothing is deleted.
    case revoked

    /// Whether it counts in a class rating and may stand on a board.
    public var isVerified: Bool { self == .verifiedByClass || self == .verifiedBySchool }

    /// The states it may go to from here (§4.4).
    ///
    /// Forward one step at a time; back to its author with a question until the school has verified it; a change of a
    /// verified entry sends it back to `submitted`. Anything but a draft may be revoked, which is final: nothing is
    /// deleted.
    public var next: Set<AchievementState> {
        switch self {
        case .draft: [.submitted]
        case .submitted: [.verifiedByClass, .returned, .revoked]
        case .verifiedByClass: [.verifiedBySchool, .submitted, .returned, .revoked]
        case .verifiedBySchool: [.submitted, .revoked]
        case .returned: [.submitted, .revoked]
        case .revoked: []
        }
    }

    /// Whether it may go to that state from here.
    public func mayMove(to state: AchievementState) -> Bool { next.contains(state) }
}
