// The points of a year by direction, which unfold from their sum. For the own family and staff only.
import Mustache
import School
import Storage

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
