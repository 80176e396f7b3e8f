// Who has not been heard of for a while (design §4.8): three weeks without an entry. It is a reason to ask the child,
// never a mark; so it is counted in whole weeks and told to the staff alone.

/// The silence of a pupil.
public struct Silence: Hashable, Sendable {
    /// Days without an entry after which a pupil is silent.
    public static let days = 21

    /// Whole weeks without an entry.
    public let weeks: Int
    /// Whether nothing was ever entered in this academic year.
    public let sinceStart: Bool

    /// The silence of a pupil on a day; nil for one that was heard of, or is not yet long enough in the class.
    ///
    /// - Parameters:
    ///   - lastHeard: the day of the newest entry of the academic year; nil where there is none.
    ///   - memberSince: the day on which the pupil came to the class.
    public init?(lastHeard: Day?, memberSince: Day, on today: Day) {
        let since = max(lastHeard ?? memberSince, memberSince)
        let quiet = today.number - since.number
        guard quiet >= Silence.days else { return nil }
        weeks = quiet / 7
        sinceStart = lastHeard == nil
    }
}
