// Who has not been heard of for a while (design §4.8): some weeks without an entry, as many as the school has set. It is
// a reason to ask the child, never a mark; so it is counted in whole weeks and told to the staff alone.

/// The silence of a pupil.
public struct Silence: Hashable, Sendable {
    /// Whole weeks without an entry.
    public let weeks: Int
    /// Whether nothing was ever entered in this academic year.
    public let sinceStart: Bool

    /// The silence of a pupil on a day; nil for one that was heard of, or is not yet long enough in the class.
    ///
    /// - Parameters:
    ///   - lastHeard: the day of the newest entry of the academic year; nil where there is none.
    ///   - memberSince: the day on which the pupil came to the class.
    ///   - limit: after how many weeks the school wants to be told, `SchoolSetting.quietWeeks`.
    public init?(lastHeard: Day?, memberSince: Day, on today: Day, after limit: Int) {
        let since = max(lastHeard ?? memberSince, memberSince)
        let quiet = today.number - since.number
        guard quiet >= limit * 7 else { return nil }
        weeks = quiet / 7
        sinceStart = lastHeard == nil
    }
}
