// Visibility: the only place that decides whether an entry of a pupil reaches a circle (design §4.6). Pure. If a page
// needs an exception, it is added here, with a test, never in a template. The SQL of Storage mirrors these rules and is
// tested against them.
//
// An entry reaches a circle only if all agree: the consent for that circle, the pupil's wish, the entry's own mark.
// Visibility comes before aggregation (§4.5): a sum for a viewer is made of what this lets through, and of nothing
// else.

/// Who is looking (§4.6), from the nearest to the widest.
public enum Circle: String, CaseIterable, Comparable, Sendable {
    /// The child and its guardians.
    case own
    /// The class teacher, the deputy, the head.
    case staff
    /// Logged-in pupils and guardians of the class or school.
    case school
    /// Anyone: hall screen, open page, printed stand.
    case `public`

    /// The nearer circle first.
    public static func < (a: Circle, b: Circle) -> Bool { a.order < b.order }
    private var order: Int {
        switch self {
        case .own: 0
        case .staff: 1
        case .school: 2
        case .public: 3
        }
    }
}

/// What is in force for a pupil today.
public struct PupilPrivacy: Hashable, Sendable {
    /// The consents given and not withdrawn.
    public let consents: Set<ConsentScope>
    /// What the consent to distribution names; means nothing without that consent.
    public let publicFields: Set<PublicField>
    /// The wishes of the child or a guardian.
    public let discretions: Set<Discretion>
    /// Whether the school has to keep the record by law, with or without a consent to processing.
    public let schoolHasDuty: Bool

    /// What is in force; nothing is assumed.
    public init(
        consents: Set<ConsentScope> = [], publicFields: Set<PublicField> = [], discretions: Set<Discretion> = [],
        schoolHasDuty: Bool = false
    ) {
        (self.consents, self.publicFields) = (consents, publicFields)
        (self.discretions, self.schoolHasDuty) = (discretions, schoolHasDuty)
    }

    func hides(_ scope: DiscretionScope) -> Bool { discretions.contains { $0.scope == scope } }
}

/// What an entry itself says of who may see it.
public struct EntryPrivacy: Hashable, Sendable {
    /// The entry.
    public let id: AchievementID
    /// Where it stands on its way: only verified entries leave family and staff.
    public let state: AchievementState
    /// The entry's own mark: the widest circle it may ever reach.
    public let mark: Circle

    /// An entry; without a mark it may reach every circle that consents and wishes allow.
    public init(id: AchievementID, state: AchievementState, mark: Circle = .public) {
        (self.id, self.state, self.mark) = (id, state, mark)
    }
}

/// What words on a paper speak of.
public enum PaperSource: Hashable, Sendable {
    /// Of no entry: a nomination for character, a warm line.
    case none
    /// Of that entry.
    case entry(AchievementID)
    /// Of an entry that was not noted when the paper was issued; it may be any of the hidden ones.
    case unknown
}

/// The decision of §4.6.
public enum Visibility {
    /// Whether an entry may be shown to a circle.
    ///
    /// A draft reaches no circle at all: its author sees it as its author, whoever that is.
    public static func mayShow(_ entry: EntryPrivacy, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        guard entry.state != .draft, circle <= entry.mark else { return false }
        switch circle {
        case .own:
            return true
        case .staff:
            return mayShowPupil(pupil, in: circle)
        case .school, .public:
            return entry.state.isVerified && mayShowPupil(pupil, in: circle)
                && !pupil.discretions.contains { $0.scope == .entry && $0.entry == entry.id }
                && mayShow(.result, of: pupil, in: circle)
        }
    }

    /// Whether the points of an entry may be shown to a circle; never where the entry itself may not.
    public static func mayShowPoints(of entry: EntryPrivacy, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        mayShow(entry, of: pupil, in: circle) && (circle <= .staff || !pupil.hides(.points))
    }

    /// Whether anything at all about the pupil may be shown to a circle: a personal line, a nomination, a card.
    public static func mayShowPupil(_ pupil: PupilPrivacy, in circle: Circle) -> Bool {
        switch circle {
        case .own: true
        case .staff: pupil.consents.contains(.processing) || pupil.schoolHasDuty
        case .school: pupil.consents.contains(.school) && !pupil.hides(.everything)
        case .public: pupil.consents.contains(.distribution) && !pupil.hides(.everything)
        }
    }

    /// Whether words of a paper may be read by a circle: a deed, a nomination, the personal line (§4.9).
    ///
    /// A paper is the child's own and is handed to it, so it needs no consent to showing. But it is handed over in
    /// front of the class: what the family has hidden does not stand on it, whenever it was issued. The own page of
    /// the paper keeps all.
    public static func mayStandOnPaper(_ source: PaperSource, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        if circle <= .staff { return true }
        if pupil.hides(.everything) { return false }
        switch source {
        case .none: return true
        case .entry(let id): return !pupil.discretions.contains { $0.scope == .entry && $0.entry == id }
        case .unknown: return !pupil.hides(.entry)
        }
    }

    /// Whether a field about the pupil may be shown to a circle: to anyone only what the consent names, field by field.
    public static func mayShow(_ field: PublicField, of pupil: PupilPrivacy, in circle: Circle) -> Bool {
        mayShowPupil(pupil, in: circle) && (circle != .public || pupil.publicFields.contains(field))
    }
}
