// The form that asks a portfolio: year, direction, level, result, words. Open on the page only while something is asked.
import Mustache
import School
import Storage

/// The filters as they stand.
struct PortfolioForm: Fields {
    let address: URLText
    let years: [Choice]
    let directions: [Choice]
    let levels: [Choice]
    let outcomes: [Choice]
    let groups: [Choice]
    let text: String
    /// «Нашлось: 5 достижений»; nil while nothing is asked.
    let found: String?
    /// The page without filters.
    let reset: URLText

    static let fields: [Field<PortfolioForm>] = [
        .url("address") { $0.address }, .list("years") { $0.years }, .list("directions") { $0.directions },
        .list("levels") { $0.levels }, .list("outcomes") { $0.outcomes }, .list("groups") { $0.groups },
        .text("text") { $0.text }, .number("longest") { _ in PortfolioQuery.longestText },
        .flag("isAsked") { $0.found != nil }, .optional("found") { $0.found }, .url("reset") { $0.reset },
    ]

    init(
        _ query: PortfolioQuery, of student: StudentID, years: [AcademicYear], directions: [DirectionRecord], found: Int
    ) {
        let filter = query.filter
        let path = String(student.raw)
        address = .path("students", path)
        reset = query.year.map { .path("students", path, query: ["year": String($0.startYear)]) } ?? address
        self.years =
            [Choice(value: PortfolioQuery.allYears, title: "все годы", isChosen: query.year == nil)]
            + years.map { Choice(value: String($0.startYear), title: $0.label, isChosen: $0 == query.year) }
        self.directions = directions.map {
            Choice(value: $0.key, title: $0.title, isChosen: $0.key == filter.direction)
        }
        levels = Level.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == filter.level) }
        outcomes = Outcome.allCases.reversed().map {
            Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == filter.outcome)
        }
        groups = ResultGroup.allCases.map {
            Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == filter.group)
        }
        text = filter.text
        self.found = filter.isOpen && query.year != nil ? nil : "Нашлось: \(Plural.count(found, .achievement))."
    }
}
