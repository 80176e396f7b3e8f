// A week from Monday to Sunday, as the class teacher collects its news (design 4.8).

/// Seven days that begin with a Monday.
public struct Week: Hashable, Comparable, Sendable {
    /// The first day.
    public let monday: Day

    /// The week that a day lies in.
    public init(containing day: Day) { monday = day.adding(1 - day.weekday) }

    /// The week of a day written `YYYY-MM-DD`, which may be any day of it; nil for anything else.
    public init?(iso text: String) {
        guard let day = Day(iso: text) else { return nil }
        self.init(containing: day)
    }

    /// The first day as `YYYY-MM-DD`.
    public var iso: String { monday.iso }

    /// From Monday to Sunday.
    public var period: Period { Period(from: monday, through: monday.adding(6)) }

    /// The week before.
    public var previous: Week { Week(containing: monday.adding(-7)) }

    /// The week after.
    public var next: Week { Week(containing: monday.adding(7)) }

    /// The earlier week first.
    public static func < (a: Week, b: Week) -> Bool { a.monday < b.monday }
}
