// The filters of a rating from the address. What the viewer may not choose, does not exist or cannot be read is one
// kind sentence beside the form, and the preset is shown in its place; an address never fails.
import HTTP
import School
import Storage

/// The filters as they are applied, and what was wrong with those asked for.
struct RatingFilter {
    let scope: RatingScope
    let period: RatingPeriod
    /// What the select shows; `dates` for any two.
    let span: String
    /// The only direction that counts; nil for all.
    let direction: RatedDirection?
    /// As typed.
    let (from, until): (String, String)
    /// Whether all rows are asked for, not only the first ones.
    let isWhole: Bool
    let problems: [String]

    let scopes: [RatingScope]
    let spans: [RatingSpan]
    let directions: [RatedDirection]

    /// Days that any two dates may lie apart.
    static let longestSpan = 3 * 366

    init(_ query: FormData, _ reach: RatingReach, _ context: Context) throws {
        let (records, today) = (context.records, context.today)
        var problems: [String] = []
        let ownSchool = reach.school?.id ?? reach.ownClasses.first?.schoolID
        let year = AcademicYear(containing: today)
        let terms = try ownSchool.map { try records.terms.all(of: $0, year: year) } ?? []
        spans = RatingSpan.offered(on: today, terms: terms, wholeMonthsOnly: ownSchool == nil)
        directions =
            try ownSchool.map { try records.achievements.directions(of: $0).map(RatedDirection.init) }
            ?? Direction.defaults.map(RatedDirection.init)

        (from, until) = (String((query["from"] ?? "").prefix(10)), String((query["until"] ?? "").prefix(10)))
        let preset =
            RatingSpan.preset("year", among: spans, boardMonth: context.boardMonth, on: today)
            ?? RatingSpan(value: "month-\(today.month.iso)", title: "", period: .month(today.month))
        let asked = query["period"] ?? ""
        if asked == RatingSpan.dates, ownSchool != nil {
            let dates = RatingFilter.dates(from, until)
            if dates == nil {
                problems.append("Укажите обе даты, первую не позже второй и не дальше трёх лет друг от друга.")
            }
            (span, period) = (RatingSpan.dates, dates.map(RatingPeriod.dates) ?? preset.period)
        } else {
            let found =
                spans.first { $0.value == asked }
                ?? RatingSpan.preset(asked, among: spans, boardMonth: context.boardMonth, on: today)
            if found == nil, !asked.isEmpty {
                problems.append("Такого срока в списке нет — показан \(preset.title.lowercased()).")
            }
            (span, period) = ((found ?? preset).value, (found ?? preset).period)
        }

        let ratedYear = AcademicYear(containing: min(period.period.last, today))
        let classes = try reach.school.map { try records.classes.all(of: $0.id, year: ratedYear) } ?? []
        scopes = RatingScope.offered(reach, classes: classes)
        let usual = scopes.first { if case .parallel = $0 { true } else { false } } ?? scopes.first ?? .school
        let askedScope = query["scope"] ?? ""
        let found = scopes.first { $0.value == askedScope } ?? scopes.first { $0.value.hasPrefix(askedScope + "-") }
        if found == nil, !askedScope.isEmpty {
            problems.append("Такого выбора «кого сравнить» нет — показано: \(usual.title).")
        }
        scope = askedScope.isEmpty ? usual : found ?? usual

        let key = query["direction"] ?? ""
        direction = directions.first { $0.key == key }
        if direction == nil, !key.isEmpty { problems.append("Такого направления нет — показаны все.") }
        isWhole = query["all"] == "1"
        self.problems = problems
    }

    private static func dates(_ from: String, _ until: String) -> Period? {
        guard let first = Day(iso: from), let last = Day(iso: until), first <= last,
            last.number - first.number <= longestSpan
        else { return nil }
        return Period(from: first, through: last)
    }

    /// The pairs of an address that asks for the same rating.
    var query: [(String, String)] {
        var pairs = [("scope", scope.value), ("period", span)]
        if span == RatingSpan.dates { pairs += [("from", from), ("until", until)] }
        if let direction { pairs.append(("direction", direction.key)) }
        return pairs
    }
}

/// A direction to choose. Schools are compared by key, since each has directions of its own with ids of their own.
struct RatedDirection {
    /// Nil for a direction that only the key names.
    let id: DirectionID?
    let key: String
    let title: String

    /// A direction of the school.
    init(_ record: DirectionRecord) { (id, key, title) = (record.id, record.key, record.title) }

    /// A direction that every school starts with.
    init(_ direction: Direction) { (id, key, title) = (nil, direction.key, direction.title) }
}
