// The terms of one kind in one academic year as they are typed: read, checked against the year and against each other,
// with words for each field. Pure; what holds is stored by the caller. A line left empty is a term that the school does
// not have.

/// The terms of one kind, line by line as typed.
public struct TermPlan: Hashable, Sendable {
    /// One term as typed.
    public struct Line: Hashable, Sendable {
        /// From 1.
        public let number: Int
        /// The first day as typed.
        public var first: String
        /// The last day as typed.
        public var last: String
        /// What is wrong with the first day, for the person who typed it.
        public internal(set) var firstProblem: String?
        /// What is wrong with the last day.
        public internal(set) var lastProblem: String?

        /// A line as typed, not yet judged.
        public init(number: Int, first: String, last: String) {
            (self.number, self.first, self.last) = (number, first, last)
        }

        var isEmpty: Bool { CellText.cleaned(first).isEmpty && CellText.cleaned(last).isEmpty }
    }

    /// The academic year.
    public let year: AcademicYear
    /// Quarters, trimesters or half-years.
    public let kind: TermKind
    /// As many as the kind has.
    public private(set) var lines: [Line]

    /// A plan from typed lines; lines that are missing are empty.
    public init(year: AcademicYear, kind: TermKind, lines: [Line]) {
        (self.year, self.kind) = (year, kind)
        self.lines = (1...kind.count).map { number in
            lines.first { $0.number == number } ?? Line(number: number, first: "", last: "")
        }
    }

    /// A plan that shows stored terms.
    public init(year: AcademicYear, kind: TermKind, terms: [Term]) {
        let lines = terms.filter { $0.kind == kind }.map { term in
            Line(number: term.number, first: term.period.first.iso, last: term.period.last.iso)
        }
        self.init(year: year, kind: kind, lines: lines)
    }

    /// Whether some field has words beside it.
    public var hasProblem: Bool { lines.contains { $0.firstProblem != nil || $0.lastProblem != nil } }

    /// The terms of the lines that are filled, in order, or nil with the words put beside the fields: a day outside the
    /// academic year, an end before the beginning, a term that begins before the one above it ends.
    public mutating func read() -> [Term]? {
        var terms: [Term] = []
        for index in lines.indices {
            lines[index].firstProblem = nil
            lines[index].lastProblem = nil
            guard !lines[index].isEmpty else { continue }
            let (first, firstProblem) = day(lines[index].first, "Укажите первый день.")
            let (last, lastProblem) = day(lines[index].last, "Укажите последний день.")
            (lines[index].firstProblem, lines[index].lastProblem) = (firstProblem, lastProblem)
            guard let first, let last else { continue }
            guard first <= last else {
                lines[index].lastProblem = "Последний день раньше первого."
                continue
            }
            if let above = terms.last, first <= above.period.last {
                lines[index].firstProblem =
                    "\(above.title) кончается \(RussianDate.full(above.period.last)): начните позже."
                continue
            }
            let number = lines[index].number
            terms.append(Term(year: year, kind: kind, number: number, period: Period(from: first, through: last)))
        }
        return hasProblem ? nil : terms
    }

    private func day(_ typed: String, _ missing: String) -> (Day?, problem: String?) {
        switch DateReading.event(CellText.cleaned(typed), in: year) {
        case .empty: return (nil, missing)
        case .problem(let words): return (nil, words)
        case .understood(let day):
            guard year.period.contains(day) else {
                return (nil, "Этот день не из \(year.label) учебного года (1 сентября – 31 августа).")
            }
            return (day, nil)
        }
    }
}

extension TermKind {
    /// How many of them make a year.
    public var count: Int {
        switch self {
        case .quarter: 4
        case .trimester: 3
        case .halfYear: 2
        }
    }

    /// «Четверти».
    public var pluralTitle: String {
        switch self {
        case .quarter: "Четверти"
        case .trimester: "Триместры"
        case .halfYear: "Полугодия"
        }
    }
}
