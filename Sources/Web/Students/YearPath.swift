// The path over the months of a year: how many deeds each month had, as bars with a text twin, and the sum of points
// by direction, which unfolds into them.
import Mustache
import School
import Storage

/// The deeds of a year by month.
struct YearPath: Fields {
    let bars: [Bar]
    /// «Записей: сентябрь — 3, октябрь — 5.»
    let text: String

    static let fields: [Field<YearPath>] = [.list("bars") { $0.bars }, .text("text") { $0.text }]

    /// One month; the height is in units of a picture of 60.
    struct Bar: Fields {
        let month: String
        let count: String
        let top: Int
        let height: Int

        static let fields: [Field<Bar>] = [
            .text("month") { $0.month }, .text("count") { $0.count }, .number("top") { $0.top },
            .number("height") { $0.height },
        ]
    }

    /// - Parameter entries: what is shown of the year, revoked entries left out.
    init(_ entries: [AchievementRecord], _ year: AcademicYear) {
        let counts = Dictionary(grouping: entries, by: \.day.month).mapValues(\.count)
        let highest = max(counts.values.max() ?? 0, 1)
        // The bars are of the months of lessons; a summer month has one only where there is something in it.
        let summer = counts.keys.filter { !year.boardMonths.contains($0) }
        let months = year.boardMonths + summer.sorted()
        bars = months.map { month in
            let count = counts[month] ?? 0
            let height = count * 60 / highest
            return Bar(
                month: String(RussianDate.name(month).prefix(3)), count: count == 0 ? "·" : String(count),
                top: 60 - height, height: height)
        }
        let words = months.filter { counts[$0] != nil }.map { "\(RussianDate.name($0)) — \(counts[$0] ?? 0)" }
        text = words.isEmpty ? "Записей пока нет." : "Записей: \(words.joined(separator: ", "))."
    }
}

/// The points of a year with their addends by direction.
struct YearSum: Fields {
    let total: String
    let rows: [PointsPart.Row]

    static let fields: [Field<YearSum>] = [.text("total") { $0.total }, .list("rows") { $0.rows }]

    /// The sum of the year; nil where nothing earned points.
    init?(_ entries: [AchievementRecord], _ breakdowns: [AchievementID: PointsBreakdown]) {
        var byDirection: [String: Points] = [:]
        var order: [String] = []
        for entry in entries {
            guard let points = breakdowns[entry.id]?.total, points > .zero else { continue }
            if byDirection[entry.directionTitle] == nil { order.append(entry.directionTitle) }
            byDirection[entry.directionTitle, default: .zero] += points
        }
        guard !order.isEmpty else { return nil }
        let sorted = order.sorted { byDirection[$0, default: .zero] > byDirection[$1, default: .zero] }
        rows = sorted.map {
            PointsPart.Row(title: Sentence.beginning($0), amount: byDirection[$0, default: .zero].text)
        }
        total = Plural.points(byDirection.values.reduce(.zero, +))
    }
}
