// What the address of a pupil's page asks for: a year or all of them, a filter, a page. What cannot be read is as good as
// not asked for, except for a year: a year that is none is no page.
import HTTP
import Mustache
import School
import Storage

/// The question to a portfolio.
struct PortfolioQuery {
    /// Nil for all years.
    let year: AcademicYear?
    let filter: PortfolioFilter
    /// Counted from 1.
    let page: Int

    /// What an address says for all years.
    static let allYears = "all"
    /// Longest text that is searched for, in characters.
    static let longestText = 100

    /// - Throws: `Refusal.notFound` for a year that is none or lies ahead.
    init(_ query: FormData, on today: Day) throws {
        let present = AcademicYear(containing: today)
        switch query["year"] {
        case nil, "": year = present
        case PortfolioQuery.allYears: year = nil
        case .some(let text):
            guard text.utf8.count == 4, let start = Int(text), (1990...present.startYear).contains(start) else {
                throw Refusal.notFound
            }
            year = AcademicYear(startYear: start)
        }
        filter = PortfolioFilter(query)
        page = ListPosition.page(query)
    }

    /// The days that are asked about.
    var period: Period { year?.period ?? Period(from: Day(number: 0), through: Day(number: 2_932_896)) }

    /// The pairs of the address, the page left out.
    var pairs: [(name: String, value: String)] {
        [("year", year.map { String($0.startYear) } ?? Self.allYears)] + filter.pairs
    }
}

extension PortfolioFilter {
    /// The filter that an address asks for; a side that cannot be read stays open.
    init(_ query: FormData) {
        self.init()
        direction = query["direction"].flatMap { $0.isEmpty ? nil : String($0.prefix(100)) }
        level = query["level"].flatMap { Level(rawValue: $0) }
        outcome = query["outcome"].flatMap { Outcome(rawValue: $0) }
        group = query["group"].flatMap { ResultGroup(rawValue: $0) }
        let words = String((query["q"] ?? "").prefix(PortfolioQuery.longestText))
        text = RussianFold.fold(words).isEmpty ? "" : words
    }

    /// The pairs of an address that asks for the same.
    var pairs: [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        if let direction { pairs.append(("direction", direction)) }
        if let level { pairs.append(("level", level.rawValue)) }
        if let outcome { pairs.append(("outcome", outcome.rawValue)) }
        if let group { pairs.append(("group", group.rawValue)) }
        if !text.isEmpty { pairs.append(("q", text)) }
        return pairs
    }
}
