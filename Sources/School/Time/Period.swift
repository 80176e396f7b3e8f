// Spans of days: any two dates, and the academic year.

/// A span of days, both ends included.
public struct Period: Hashable, Sendable {
    /// The first day, included.
    public let first: Day
    /// The last day, included.
    public let last: Day

    /// The days from `first` through `last`; ends given in the wrong order are exchanged.
    public init(from first: Day, through last: Day) {
        self.first = min(first, last)
        self.last = max(first, last)
    }

    /// Whether the day lies in the span.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }
    /// Whether the two spans share a day.
    public func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
}

/// The academic year, 1 September to 31 August (design §2).
public struct AcademicYear: Hashable, Comparable, Sendable {
    /// The calendar year in which it starts.
    public let startYear: Int

    /// The academic year that starts in that calendar year.
    public init(startYear: Int) { self.startYear = startYear }

    /// The academic year that a day lies in.
    public init(containing day: Day) {
        let (year, month, _) = day.civil
        startYear = month >= 9 ? year : year - 1
    }

    /// All days of the year.
    public var period: Period {
        Period(from: Month(unchecked: startYear, 9).firstDay, through: Month(unchecked: startYear + 1, 8).lastDay)
    }

    /// The months of lessons, September to May, in order.
    public var boardMonths: [Month] {
        (9...12).map { Month(unchecked: startYear, $0) } + (1...5).map { Month(unchecked: startYear + 1, $0) }
    }

    /// As people and certificate numbers write it: `2026/27`.
    public var label: String { "\(startYear)/\(Day.padded((startYear + 1) % 100, 2))" }

    /// The earlier year first.
    public static func < (a: Self, b: Self) -> Bool { a.startYear < b.startYear }
}
