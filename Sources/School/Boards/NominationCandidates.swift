// Who may be named in a nomination (design §4.8). This proposes and explains; the teacher decides. Beside the points
// stand own growth and who was not named for longest, so that the same three are not named every month.

/// A child and what the month knows of it.
public struct NominationInput: Hashable, Sendable {
    /// The pupil.
    public let student: StudentID
    /// The deeds of the month.
    public let deeds: [Deed]
    /// The points of each of these deeds; one that is missing counts nothing.
    public let points: [AchievementID: Points]
    /// The last month in which the child was named in any nomination; nil if never.
    public let lastNamed: Month?

    /// A child from its parts.
    public init(student: StudentID, deeds: [Deed], points: [AchievementID: Points], lastNamed: Month?) {
        (self.student, self.deeds, self.points, self.lastNamed) = (student, deeds, points, lastNamed)
    }
}

/// A child proposed for a nomination, with the reasons.
public struct NominationCandidate: Hashable, Sendable {
    /// The pupil.
    public let student: StudentID
    /// The deeds that speak for it, the weightiest first.
    public let deeds: [Deed]
    /// The points of these deeds.
    public let points: Points
    /// Whether one of them goes beyond the child's own past.
    public let hasOwnGrowth: Bool
    /// The last month in which it was named; nil if never.
    public let lastNamed: Month?
    /// Whether no other candidate has waited longer.
    public let waitedLongest: Bool
}

extension Nomination {
    /// The children whose deeds speak for the nomination: by falling points, of equal ones those with own growth first,
    /// then those who have waited longer, then in the order given (alphabetical).
    public func candidates(_ pupils: [NominationInput]) -> [NominationCandidate] {
        let fitting = pupils.compactMap { pupil -> (pupil: NominationInput, deeds: [Deed])? in
            let deeds = pupil.deeds.filter(fits)
            return deeds.isEmpty ? nil : (pupil, Deed.byWeight(deeds))
        }
        let earliest = fitting.map { Nomination.rank($0.pupil.lastNamed) }.min()
        let candidates = fitting.map { pupil, deeds in
            NominationCandidate(
                student: pupil.student, deeds: deeds,
                points: deeds.reduce(.zero) { $0 + (pupil.points[$1.id] ?? .zero) },
                hasOwnGrowth: deeds.contains { $0.growth != .usual }, lastNamed: pupil.lastNamed,
                waitedLongest: Nomination.rank(pupil.lastNamed) == earliest)
        }
        return candidates.indices.sorted { a, b in
            let (first, second) = (candidates[a], candidates[b])
            if first.points != second.points { return first.points > second.points }
            if first.hasOwnGrowth != second.hasOwnGrowth { return first.hasOwnGrowth }
            let (earlier, later) = (Nomination.rank(first.lastNamed), Nomination.rank(second.lastNamed))
            return earlier == later ? a < b : earlier < later
        }.map { candidates[$0] }
    }

    /// Months in a row of numbers; never named is before all of them.
    private static func rank(_ month: Month?) -> Int { month.map { $0.year * 12 + $0.number } ?? 0 }
}
