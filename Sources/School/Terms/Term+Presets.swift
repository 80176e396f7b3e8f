// What a school may start its calendar from. Two habits exist: terms that touch each other, so that what is done in the
// holidays belongs to a term too, and terms as they are taught, with the holidays between them. The school changes the
// days afterwards; its own order decides.

/// A ready calendar to start from.
public enum TermPreset: String, CaseIterable, Sendable {
    /// Without gaps between September and May.
    case touching
    /// With holidays of about nine days in autumn and spring and the first days of January free.
    case withHolidays = "with_holidays"

    /// «без промежутков».
    public var title: String {
        switch self {
        case .touching: "подряд, без промежутков"
        case .withHolidays: "как учатся, с каникулами"
        }
    }
}

extension Term {
    /// The terms of a kind in a year after a preset, in order.
    public static func preset(_ preset: TermPreset, _ kind: TermKind, of year: AcademicYear) -> [Term] {
        let periods: [Period] =
            switch preset {
            case .touching: touching(kind, year)
            case .withHolidays: withHolidays(kind, year)
            }
        return periods.enumerated().map { Term(year: year, kind: kind, number: $0 + 1, period: $1) }
    }

    private static func touching(_ kind: TermKind, _ year: AcademicYear) -> [Period] {
        switch kind {
        case .quarter: defaultQuarters(of: year).map(\.period)
        case .trimester: [(9, 11), (12, 2), (3, 5)].map { months(year, $0, $1) }
        case .halfYear: [(9, 12), (1, 5)].map { months(year, $0, $1) }
        }
    }

    /// Autumn holidays are the nine days after the last Friday of October, spring holidays those after the Friday before
    /// 28 March; lessons end on 30 December and 26 May and begin again on the first Monday from 9 January.
    private static func withHolidays(_ kind: TermKind, _ year: AcademicYear) -> [Period] {
        let (autumn, spring) = (year.startYear, year.startYear + 1)
        let start = day(autumn, 9, 1)
        let beforeAutumn = weekday(5, onOrBefore: day(autumn, 10, 31))
        let beforeWinter = day(autumn, 12, 30)
        let afterWinter = weekday(1, onOrBefore: day(spring, 1, 15))
        let beforeSpring = weekday(5, onOrBefore: day(spring, 3, 28))
        let end = day(spring, 5, 26)
        switch kind {
        case .quarter:
            return [
                Period(from: start, through: beforeAutumn),
                Period(from: beforeAutumn.adding(10), through: beforeWinter),
                Period(from: afterWinter, through: beforeSpring),
                Period(from: beforeSpring.adding(10), through: end),
            ]
        case .trimester:
            let beforeFebruary = weekday(5, onOrBefore: day(spring, 2, 21))
            let beforeNovember = weekday(5, onOrBefore: day(autumn, 11, 17))
            return [
                Period(from: start, through: beforeNovember),
                Period(from: beforeNovember.adding(10), through: beforeFebruary),
                Period(from: beforeFebruary.adding(10), through: end),
            ]
        case .halfYear:
            return [Period(from: start, through: beforeWinter), Period(from: afterWinter, through: end)]
        }
    }

    private static func months(_ year: AcademicYear, _ first: Int, _ last: Int) -> Period {
        func month(_ number: Int) -> Month {
            Month(unchecked: number >= 9 ? year.startYear : year.startYear + 1, number)
        }
        return Period(from: month(first).firstDay, through: month(last).lastDay)
    }

    private static func day(_ year: Int, _ month: Int, _ number: Int) -> Day {
        Month(unchecked: year, month).firstDay.adding(number - 1)
    }

    private static func weekday(_ weekday: Int, onOrBefore day: Day) -> Day {
        day.adding(-((day.weekday - weekday + 7) % 7))
    }
}
