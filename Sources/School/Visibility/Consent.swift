// What a family has agreed to and what a child wishes (design §4.6, §4.7). No consent is ever assumed: what is not here
// was not given. Their papers and dates are the matter of Storage; here they are what is in force today.

/// The three consents, three separate papers (§4.7).
public enum ConsentScope: String, CaseIterable, Sendable {
    /// Processing in the record and the portfolio.
    case processing
    /// Showing within the class and the school.
    case school
    /// Distribution to anyone (ст. 10.1 152-ФЗ).
    case distribution

    /// What the family reads.
    public var title: String {
        switch self {
        case .processing: "обработка в учёте и портфолио"
        case .school: "показ в классе и школе"
        case .distribution: "распространение"
        }
    }
}

/// What a person may allow to be distributed, each by a choice of its own (§4.7).
public enum PublicField: String, CaseIterable, Sendable {
    /// имя
    case name
    /// класс
    case schoolClass = "class"
    /// фотография
    case photo
    /// результат
    case result
    /// номинация
    case nomination

    /// What the family reads and ticks.
    public var title: String {
        switch self {
        case .name: "имя"
        case .schoolClass: "класс"
        case .photo: "фотография"
        case .result: "результат"
        case .nomination: "номинация"
        }
    }
}

/// What a wish not to be made known covers (§4.6).
public enum DiscretionScope: String, CaseIterable, Sendable {
    /// Everything about the pupil.
    case everything
    /// The points, of all entries.
    case points
    /// One entry.
    case entry
}

/// A wish not to be made known, in force.
public struct Discretion: Hashable, Sendable {
    /// What it covers.
    public let scope: DiscretionScope
    /// The entry, where it covers one only.
    public let entry: AchievementID?
    /// Who hid: the child or a guardian.
    public let hiddenBy: UserID

    /// A wish to hide everything.
    public static func everything(by user: UserID) -> Discretion { Discretion(.everything, nil, user) }
    /// A wish to hide the points.
    public static func points(by user: UserID) -> Discretion { Discretion(.points, nil, user) }
    /// A wish to hide one entry.
    public static func entry(_ entry: AchievementID, by user: UserID) -> Discretion { Discretion(.entry, entry, user) }

    private init(_ scope: DiscretionScope, _ entry: AchievementID?, _ user: UserID) {
        (self.scope, self.entry, hiddenBy) = (scope, entry, user)
    }

    /// Whether a person may show again: only the one who hid (§4.6). A teacher may ask, never override.
    ///
    /// The wish of somebody who no longer belongs to the family - the bond has ended, the account is closed - is not
    /// lost and not for ever: it is the family's then, and anybody of the family may lift it.
    ///
    /// - Parameter family: the accounts of the child and its guardians that may act today.
    public func mayBeLifted(by user: UserID, in family: Set<UserID>) -> Bool {
        family.contains(user) && (user == hiddenBy || !family.contains(hiddenBy))
    }
}
