// «Что дальше»: what follows for one pupil from the involvement of design 4.8 — silent, falling, one direction only, or
// so much success that the next level is near. Pure. A suggestion is a reason to talk or to try, never a mark: it says
// nothing of others, and its words hold no number.
//
// Weeks are counted back from today. Nothing is suggested in the summer, nor of a past that the record cannot carry: the
// fall needs eight weeks in the class.

/// A deed as far as suggestions look at it.
public struct InvolvementDeed: Hashable, Sendable {
    /// The day of the event.
    public let day: Day
    /// The key of the direction.
    public let direction: String
    /// The level.
    public let level: Level
    /// The outcome.
    public let outcome: Outcome
    /// Whether it is a contest that was verified; only such a one tells how well something goes.
    public let isProven: Bool

    /// A deed from its parts.
    public init(day: Day, direction: String, level: Level, outcome: Outcome, isProven: Bool) {
        (self.day, self.direction, self.level) = (day, direction, level)
        (self.outcome, self.isProven) = (outcome, isProven)
    }
}

/// What may be suggested.
public enum Suggestion: Hashable, Sendable {
    /// Nothing was heard for as many weeks as the school has set.
    case speak
    /// Less is heard than before.
    case rest
    /// It goes well in that direction: the next level is worth a try.
    case nextLevel(direction: String, level: Level)
    /// Everything lately is of that one direction.
    case widen(direction: String)

    /// The weeks that are looked at: eight, the width of the involvement map.
    public static let weeks = 8
    /// From how many deeds of one direction alone one may speak of one direction alone; fewer may be chance.
    static let mostlyOne = 3
    /// From how many successes at a level it goes well there.
    static let goesWell = 2

    /// What follows from a pupil's deeds of this academic year, the most needed first. Who is silent is asked, and
    /// nothing else.
    ///
    /// - Parameters:
    ///   - deeds: neither drafts nor revoked ones, in any order; later ones than `today` are left out.
    ///   - memberSince: the day on which the pupil came to the class, or the first of the year where that is later.
    ///   - quietWeeks: `SchoolSetting.quietWeeks`.
    public static func all(
        _ deeds: [InvolvementDeed], memberSince: Day, on today: Day, quietWeeks: Int
    ) -> [Suggestion] {
        if (6...8).contains(today.monthNumber) { return [] }
        let deeds = deeds.filter { $0.day <= today }
        let lastHeard = deeds.map(\.day).max()
        if Silence(lastHeard: lastHeard, memberSince: memberSince, on: today, after: quietWeeks) != nil {
            return [.speak]
        }
        let concern = isFalling(deeds, memberSince: memberSince, on: today) ? Suggestion.rest : nil
        return [concern, nextLevel(deeds), oneDirection(deeds, on: today)].compactMap { $0 }
    }

    /// At most half as much in the last four weeks as in the four before, and those had more than one deed.
    private static func isFalling(_ deeds: [InvolvementDeed], memberSince: Day, on today: Day) -> Bool {
        let half = weeks / 2 * 7
        guard today.number - memberSince.number + 1 >= 2 * half else { return false }
        let late = deeds.count { $0.day > today.adding(-half) }
        let early = deeds.count { $0.day > today.adding(-2 * half) && $0.day <= today.adding(-half) }
        return early >= 2 && 2 * late <= early
    }

    /// Of the directions with successes enough at their highest level, the one of the highest; between equals the one
    /// with the newest success.
    private static func nextLevel(_ deeds: [InvolvementDeed]) -> Suggestion? {
        let proven = Dictionary(grouping: deeds.filter(\.isProven), by: \.direction)
        let ready = proven.compactMap { direction, deeds -> (direction: String, level: Level, day: Day)? in
            // Who has been higher already needs no suggestion, whatever came of it.
            guard let top = deeds.map(\.level.scaleLevel).max(), top.next != nil else { return nil }
            let successes = deeds.filter { $0.level.scaleLevel == top && $0.outcome > .participant }
            guard successes.count >= goesWell, let day = successes.map(\.day).max() else { return nil }
            return (direction, top, day)
        }
        let best = ready.max { a, b in
            if a.level != b.level { return a.level < b.level }
            return a.day != b.day ? a.day < b.day : a.direction > b.direction
        }
        return best.flatMap { best in best.level.next.map { .nextLevel(direction: best.direction, level: $0) } }
    }

    private static func oneDirection(_ deeds: [InvolvementDeed], on today: Day) -> Suggestion? {
        let late = deeds.filter { $0.day > today.adding(-7 * weeks) }
        guard late.count >= mostlyOne, let direction = late.first?.direction,
            late.allSatisfy({ $0.direction == direction })
        else { return nil }
        return .widen(direction: direction)
    }
}

extension Level {
    /// The next row of the scale above this one, nil at the top; the levels in between are not steps of their own (4.3).
    public var next: Level? {
        Level.allCases.first { $0 > self && $0.scaleLevel == $0 && $0 != scaleLevel }
    }
}
