// A calendar month: the period of a board. Pure; texts for people are made in Russian/.

/// One month of one year.
public struct Month: Hashable, Comparable, Sendable {
    /// The calendar year, 1...9999.
    public let year: Int
    /// 1...12.
    public let number: Int

    /// A month, or nil outside 1...12 and the years 1...9999.
    public init?(year: Int, number: Int) {
        guard (1...12).contains(number), (1...9999).contains(year) else { return nil }
        (self.year, self.number) = (year, number)
    }

    init(unchecked year: Int, _ number: Int) { (self.year, self.number) = (year, number) }

    /// Reads the stored form `YYYY-MM`; nil for anything else.
    public init?(iso text: String) {
        guard text.utf8.count == 7, let day = Day(iso: text + "-01") else { return nil }
        self = day.month
    }

    /// The stored form, `2026-10`.
    public var iso: String { "\(Day.padded(year, 4))-\(Day.padded(number, 2))" }

    /// The 1st.
    public var firstDay: Day { Day(number: Day.number(year: year, month: number, day: 1)) }
    /// The 28th to the 31st.
    public var lastDay: Day { next.firstDay.adding(-1) }
    /// The month after.
    public var next: Month { number == 12 ? Month(unchecked: year + 1, 1) : Month(unchecked: year, number + 1) }
    /// The month before.
    public var previous: Month { number == 1 ? Month(unchecked: year - 1, 12) : Month(unchecked: year, number - 1) }
    /// All days of the month.
    public var period: Period { Period(from: firstDay, through: lastDay) }

    /// The day on which the board is due, `daysBefore` days before the last day of the month.
    ///
    /// Source: S0, "заполнять ДУ за 3 дня до конца месяца"; the 3 is a setting of the school.
    public func boardDue(daysBefore: Int = 3) -> Day { lastDay.adding(-daysBefore) }

    /// The earlier month first.
    public static func < (a: Month, b: Month) -> Bool { (a.year, a.number) < (b.year, b.number) }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: return 31
        }
    }
}
