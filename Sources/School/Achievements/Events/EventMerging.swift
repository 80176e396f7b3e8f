// What becomes of each result when one event is merged into another. Pure, so that the preview and the merger cannot
// differ. Nothing is lost: a result moves, is taken back as a repetition, or stays where it was because the month it
// counts in has been published and keeps its points (design 4.3).

/// A result at an event, as a merger sees it.
public struct MergedResult: Hashable, Sendable {
    /// The entry.
    public let id: AchievementID
    /// Whose result it is.
    public let student: StudentID
    /// How well.
    public let outcome: Outcome
    /// Where it stands on its way.
    public let state: AchievementState
    /// Whether a document confirms it.
    public let isCertified: Bool
    /// Whether moving it would change a month whose board is published.
    public let isKept: Bool
    /// Whether taking it back would.
    public let isInPublishedMonth: Bool

    /// A result from its parts.
    public init(
        id: AchievementID, student: StudentID, outcome: Outcome, state: AchievementState, isCertified: Bool,
        isKept: Bool, isInPublishedMonth: Bool
    ) {
        (self.id, self.student, self.outcome, self.state) = (id, student, outcome, state)
        (self.isCertified, self.isKept, self.isInPublishedMonth) = (isCertified, isKept, isInPublishedMonth)
    }

    /// Whether it says anything to others: neither a draft nor revoked.
    public var stands: Bool { state != .draft && state != .revoked }
}

/// What a merger does with each result.
public struct EventMerging: Hashable, Sendable {
    /// Results that move to the event that stays, as they are.
    public private(set) var moved: [AchievementID] = []
    /// Drafts and revoked results, which go along and which nobody is told of.
    public private(set) var silent: [AchievementID] = []
    /// Results that say the same of a pupil as a stronger one: taken back. Some of them stood at the event that stays.
    public private(set) var repeated: [AchievementID] = []
    /// Results that keep their place: their month is published.
    public private(set) var kept: [AchievementID] = []
    /// Pupils with different outcomes in both events: both stand, a person looks.
    public private(set) var differing: Set<StudentID> = []
    /// Those of the repeated that stood at the event that stays.
    private var twins: Set<AchievementID> = []

    /// Merges the results of one event into those of another. O(n log n).
    ///
    /// Of two equal results of a pupil the one that has come further stands; of those the one with a document, then the
    /// one of the event that stays. A result of a published month is never the one that is taken back.
    public init(_ merged: [MergedResult], into staying: [MergedResult]) {
        let present = Dictionary(grouping: staying.filter(\.stands), by: \.student)
        for result in merged.sorted(by: { $0.id < $1.id }) {
            guard result.stands else {
                if !result.isKept { silent.append(result.id) }
                continue
            }
            let others = present[result.student, default: []]
            if others.contains(where: { $0.outcome != result.outcome }) { differing.insert(result.student) }
            let twin = others.filter { $0.outcome == result.outcome && !twins.contains($0.id) }.max(by: Self.isWeaker)
            guard let twin else {
                if result.isKept { kept.append(result.id) } else { moved.append(result.id) }
                continue
            }
            if !result.isInPublishedMonth, twin.isInPublishedMonth || !Self.isWeaker(twin, result) {
                repeated.append(result.id)
            } else if twin.isInPublishedMonth {
                kept.append(result.id)
            } else {
                repeated.append(twin.id)
                twins.insert(twin.id)
                if result.isKept { kept.append(result.id) } else { moved.append(result.id) }
            }
        }
    }

    /// Leaves results where they are: moving them would change another result of a published month, of which only the
    /// storage knows. One that stood at the event that stays is no longer repeated, and was never to move.
    public mutating func keep(_ results: Set<AchievementID>) {
        kept += (moved + repeated).filter { results.contains($0) && !twins.contains($0) }
        moved.removeAll(where: results.contains)
        repeated.removeAll(where: results.contains)
        silent.removeAll(where: results.contains)
    }

    private static func isWeaker(_ a: MergedResult, _ b: MergedResult) -> Bool {
        let (first, second) = (rank(a.state), rank(b.state))
        return first != second ? first < second : !a.isCertified && b.isCertified
    }

    private static func rank(_ state: AchievementState) -> Int {
        switch state {
        case .draft, .revoked: 0
        case .returned: 1
        case .submitted: 2
        case .verifiedByClass: 3
        case .verifiedBySchool: 4
        }
    }
}
