// The spans of time to choose from: the months of the academic year so far, its terms, halves and whole, the year
// before, and any two dates.
import School

/// A span with its form value.
struct RatingSpan {
    let value: String
    let title: String
    let period: RatingPeriod

    /// The value that asks for the two dates beside it.
    static let dates = "dates"

    /// What may be chosen on a day, the newest first.
    ///
    /// - Parameters:
    ///   - terms: those of the academic year of `today`.
    ///   - wholeMonthsOnly: leaves out what may cut a month, as schools may have set different terms.
    static func offered(on today: Day, terms: [Term], wholeMonthsOnly: Bool) -> [RatingSpan] {
        let year = AcademicYear(containing: today)
        var spans: [RatingSpan] = []
        var month = today.month
        while year.period.contains(month.firstDay) {
            spans.append(
                RatingSpan(value: "month-\(month.iso)", title: RussianDate.heading(month), period: .month(month)))
            month = month.previous
        }
        if !wholeMonthsOnly {
            spans += terms.filter { $0.period.first <= today }.map { term in
                RatingSpan(value: "term-\(term.kind.rawValue)-\(term.number)", title: term.title, period: .term(term))
            }
        }
        for half in HalfYear.allCases where RatingPeriod.halfYear(year, half).period.first <= today {
            let period = RatingPeriod.halfYear(year, half)
            spans.append(
                RatingSpan(
                    value: "half-\(half.rawValue)", title: half == .first ? "I полугодие" : "II полугодие",
                    period: period))
        }
        let before = AcademicYear(startYear: year.startYear - 1)
        for year in [year, before] {
            spans.append(
                RatingSpan(
                    value: "year-\(year.startYear)", title: RatingPeriod.academicYear(year).title,
                    period: .academicYear(year)))
        }
        return spans
    }

    /// The one that a bare kind means: «month», «term», «half», «year» as of today, and the preset without any.
    static func preset(_ kind: String, among spans: [RatingSpan], boardMonth: Month, on today: Day) -> RatingSpan? {
        let ofKind = spans.filter { $0.value.hasPrefix(kind + "-") }
        switch kind {
        case "month": return ofKind.first { $0.value == "month-\(boardMonth.iso)" } ?? ofKind.first
        case "year": return ofKind.first
        case "term", "half": return ofKind.last { $0.period.period.first <= today }
        default: return nil
        }
    }
}
