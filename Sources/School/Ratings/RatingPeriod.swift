// The spans of time that a rating is made for (design §4.5).

/// The half of an academic year.
public enum HalfYear: Int, CaseIterable, Sendable {
    /// September to December.
    case first = 1
    /// January to August: the two halves make up the year, so that summer is lost to neither.
    case second = 2
}

/// What a rating covers.
public enum RatingPeriod: Hashable, Sendable {
    /// One calendar month.
    case month(Month)
    /// A term as the school has set it.
    case term(Term)
    /// Half of an academic year.
    case halfYear(AcademicYear, HalfYear)
    /// A whole academic year.
    case academicYear(AcademicYear)
    /// Any two dates.
    case dates(Period)

    /// The days it covers.
    public var period: Period {
        switch self {
        case .month(let month): return month.period
        case .term(let term): return term.period
        case .halfYear(let year, let half):
            let newYear = Month(unchecked: year.startYear + 1, 1).firstDay
            return half == .first
                ? Period(from: year.period.first, through: newYear.adding(-1))
                : Period(from: newYear, through: year.period.last)
        case .academicYear(let year): return year.period
        case .dates(let period): return period
        }
    }

    /// Its months, where it is made of whole ones; nil where it begins or ends inside a month.
    public var wholeMonths: ClosedRange<Month>? {
        let days = period
        guard days.first == days.first.month.firstDay, days.last == days.last.month.lastDay else { return nil }
        return days.first.month...days.last.month
    }

    /// «Октябрь 2026», «II четверть 2026/27 учебного года».
    public var title: String {
        switch self {
        case .month(let month): RussianDate.heading(month)
        case .term(let term): "\(term.title) \(term.year.label) учебного года"
        case .halfYear(let year, let half): "\(Term.roman(half.rawValue)) полугодие \(year.label) учебного года"
        case .academicYear(let year): "\(year.label) учебный год"
        case .dates(let period): RussianDate.span(period)
        }
    }
}
