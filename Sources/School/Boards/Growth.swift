// How a deed compares with the child's own past, as far as the record reaches. A claim that the record cannot carry is
// not made: nothing is a "first" while the record is younger than a year, and nothing is a "best" without a past.

/// A verified entry of a pupil from before the month.
public struct PastDeed: Hashable, Sendable {
    /// The day of the event.
    public let day: Day
    /// The key of its direction.
    public let direction: String
    /// The level.
    public let level: Level
    /// The outcome.
    public let outcome: Outcome

    /// A past deed from its parts.
    public init(day: Day, direction: String, level: Level, outcome: Outcome) {
        (self.day, self.direction, self.level, self.outcome) = (day, direction, level, outcome)
    }
}

extension Deed.Growth {
    /// Days that a pupil's record must reach back before a first deed in a direction is called the first.
    public static let recordLongEnough = 365

    /// How a deed of that kind compares with `past`.
    ///
    /// - Parameter fixedLine: the line of the scale that the entry was made by, nil for a contest.
    public static func of(
        direction: String, level: Level, outcome: Outcome, fixedLine: FixedLine?, day: Day, past: [PastDeed]
    ) -> Deed.Growth {
        if fixedLine == .stepForward { return .stepForward }
        let same = past.filter { $0.direction == direction && $0.day < day }
        if same.isEmpty {
            let isLong = past.contains { $0.day <= day.adding(-recordLongEnough) }
            return isLong ? .firstInDirection : .usual
        }
        let isBest = same.allSatisfy { earlier in
            level >= earlier.level && outcome >= earlier.outcome && (level > earlier.level || outcome > earlier.outcome)
        }
        return isBest && outcome > .participant ? .personalBest : .usual
    }
}
