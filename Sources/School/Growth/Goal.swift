// What a pupil sets out to do in a term (S2 1.3): the state of a goal, and which term it is for. A goal is the child's
// own: nobody else writes or grades it, and one that was not reached is put off, never failed.

/// Where a goal stands.
public enum GoalState: String, CaseIterable, Sendable {
    case active
    case reached
    case postponed

    /// «в работе».
    public var title: String {
        switch self {
        case .active: "в работе"
        case .reached: "достигнута"
        case .postponed: "отложена"
        }
    }
}

/// Which term something is for, whatever its days: the school may move them and the term stays the same.
public struct TermKey: Hashable, Sendable {
    /// The academic year.
    public let year: AcademicYear
    /// Quarter, trimester or half-year.
    public let kind: TermKind
    /// From 1.
    public let number: Int

    /// The key of a term that such a year can have, or nil.
    public init?(year: AcademicYear, kind: TermKind, number: Int) {
        guard (1...kind.count).contains(number), (1990...2200).contains(year.startYear) else { return nil }
        (self.year, self.kind, self.number) = (year, kind, number)
    }

    /// The key of a term.
    public init(_ term: Term) { (year, kind, number) = (term.year, term.kind, term.number) }

    /// Reads what `code` gives; nil for anything else.
    public init?(code: String) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
            let kind = TermKind(rawValue: String(parts[1])), parts[2].utf8.count == 1, let number = Int(parts[2])
        else { return nil }
        self.init(year: AcademicYear(startYear: year), kind: kind, number: number)
    }

    /// `2026-quarter-1`, as addresses and forms carry it.
    public var code: String { "\(year.startYear)-\(kind.rawValue)-\(number)" }

    /// «I четверть».
    public var title: String { "\(Term.roman(number)) \(kind.title)" }
}
