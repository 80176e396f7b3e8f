// Terms of the academic year: quarters, trimesters, half-years. A school sets its own; the defaults are data.

/// How a school divides its year.
public enum TermKind: String, CaseIterable, Sendable {
    /// четверть
    case quarter
    /// триместр
    case trimester
    /// полугодие
    case halfYear = "half_year"

    /// «четверть».
    public var title: String {
        switch self {
        case .quarter: "четверть"
        case .trimester: "триместр"
        case .halfYear: "полугодие"
        }
    }
}

/// One term of one academic year.
public struct Term: Hashable, Sendable {
    /// The year it belongs to.
    public let year: AcademicYear
    /// Quarter, trimester or half-year.
    public let kind: TermKind
    /// From 1.
    public let number: Int
    /// Its days.
    public let period: Period

    /// A term from its parts.
    public init(year: AcademicYear, kind: TermKind, number: Int, period: Period) {
        (self.year, self.kind, self.number, self.period) = (year, kind, number, period)
    }

    /// «II четверть».
    public var title: String { "\(Term.roman(number)) \(kind.title)" }

    /// The quarters that a new school starts with: September–October, November–December, January–March, April–May.
    ///
    /// They touch each other, so that what is done in the holidays belongs to a quarter too; summer belongs to none.
    public static func defaultQuarters(of year: AcademicYear) -> [Term] {
        let (autumn, spring) = (year.startYear, year.startYear + 1)
        let ends = [
            (Month(unchecked: autumn, 9), Month(unchecked: autumn, 10)),
            (Month(unchecked: autumn, 11), Month(unchecked: autumn, 12)),
            (Month(unchecked: spring, 1), Month(unchecked: spring, 3)),
            (Month(unchecked: spring, 4), Month(unchecked: spring, 5)),
        ]
        return ends.enumerated().map { index, months in
            Term(
                year: year, kind: .quarter, number: index + 1,
                period: Period(from: months.0.firstDay, through: months.1.lastDay))
        }
    }

    static func roman(_ number: Int) -> String {
        let numerals = ["I", "II", "III", "IV", "V", "VI"]
        return (1...numerals.count).contains(number) ? numerals[number - 1] : "\(number)"
    }
}
