// The path over the months of a year: how many deeds each month had, as a line with a text twin, and the sum of points
// by direction, which unfolds into them.
import Mustache
import School
import Storage

/// The deeds of a year by month.
struct YearPath: Fields {
    let points: [Point]
    /// «Достижения: сентябрь — 3, октябрь — 5.»
    let text: String

    static let fields: [Field<YearPath>] = [
        .list("points") { $0.points }, .text("text") { $0.text },
        .text("line") { path in path.walked.map { "\($0.x),\($0.y)" }.joined(separator: " ") },
        .text("area") { path in
            let (first, last) = (path.walked.first?.x ?? 0, path.walked.last?.x ?? 0)
            return "\(first),\(YearPath.ground) " + path.walked.map { "\($0.x),\($0.y)" }.joined(separator: " ")
                + " \(last),\(YearPath.ground)"
        },
    ]

    /// The months that have begun: a line does not speak of the future.
    private var walked: [Point] { points.filter { !$0.isAhead } }

    /// One month in a picture of 320 by 112 units.
    struct Point: Fields {
        let month: String
        let count: Int
        let x: Int
        let y: Int
        let isAhead: Bool

        static let fields: [Field<Point>] = [
            .text("month") { $0.month }, .number("x") { $0.x }, .number("y") { $0.y },
            .flag("isMarked") { $0.count > 0 }, .number("count") { $0.count }, .number("countY") { $0.y - 9 },
        ]
    }

    private static let (left, width, ground, height) = (16, 288, 88, 64)

    /// - Parameters:
    ///   - entries: what is shown of the year, revoked entries left out.
    ///   - today: the months after it are not drawn.
    init(_ entries: [AchievementRecord], _ year: AcademicYear, on today: Day) {
        let counts = Dictionary(grouping: entries, by: \.day.month).mapValues(\.count)
        let highest = max(counts.values.max() ?? 0, 1)
        // The points are of the months of lessons; a summer month has one only where there is something in it.
        let summer = counts.keys.filter { !year.boardMonths.contains($0) }
        let months = year.boardMonths + summer.sorted()
        points = months.enumerated().map { index, month in
            let count = counts[month] ?? 0
            return Point(
                month: String(RussianDate.name(month).prefix(3)), count: count,
                x: Self.left + index * Self.width / max(months.count - 1, 1),
                y: Self.ground - count * Self.height / highest, isAhead: count == 0 && month.firstDay > today)
        }
        let words = months.filter { counts[$0] != nil }.map { "\(RussianDate.name($0))\u{A0}—\u{A0}\(counts[$0] ?? 0)" }
        text = words.isEmpty ? "Достижений пока нет." : "Достижения: \(words.joined(separator: ", "))."
    }
}
