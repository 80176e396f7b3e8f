// The directions of a pupil's year with their share: a radar of all the school's directions, and the list that says the
// same in words. Counted in deeds, not in points: a good deed and a trophy are one each.
import Mustache
import School
import Storage

/// The share of each direction.
struct DirectionShares: Fields {
    let rows: [Row]
    /// Nil where a radar would be a needle: with one or two directions.
    let radar: Radar?

    static let fields: [Field<DirectionShares>] = [
        .list("rows") { $0.rows }, .optionalObject("radar") { $0.radar },
    ]

    /// One direction that the year has.
    struct Row: Fields {
        let direction: String
        let title: String
        let count: Int
        let total: Int

        static let fields: [Field<Row>] = [
            .text("direction") { $0.direction }, .text("title") { $0.title }, .number("count") { $0.count },
            .number("total") { $0.total }, .text("words") { Plural.count($0.count, .achievement) },
        ]
    }

    /// - Parameters:
    ///   - entries: what is shown of the year, revoked entries left out.
    ///   - directions: the school's, in their order; the axes.
    /// - Returns: nil where there are no entries.
    init?(_ entries: [AchievementRecord], _ directions: [DirectionRecord]) {
        guard !entries.isEmpty else { return nil }
        let counts = Dictionary(grouping: entries, by: \.directionKey).mapValues(\.count)
        let present = directions.filter { counts[$0.key] != nil }
        rows = present.map { direction in
            Row(
                direction: direction.key, title: Sentence.beginning(direction.title),
                count: counts[direction.key] ?? 0, total: entries.count)
        }
        .sorted { $0.count > $1.count }
        let axes = directions.filter { !$0.isRetired || counts[$0.key] != nil }
        radar = present.count < 3 ? nil : Radar(axes.map { ($0.key, counts[$0.key] ?? 0) })
    }
}

/// A radar as the template draws it, in a square of 240 units.
struct Radar: Fields {
    let axes: [Axis]
    /// The corners of the outer ring, `x,y x,y …`.
    let ring: String
    /// The corners of the ring half as far out.
    let innerRing: String
    /// The corners of the shape.
    let shape: String

    static let fields: [Field<Radar>] = [
        .list("axes") { $0.axes }, .text("ring") { $0.ring }, .text("innerRing") { $0.innerRing },
        .text("shape") { $0.shape },
    ]

    /// The end of one axis with the icon of its direction.
    struct Axis: Fields {
        let direction: String
        /// The upper left corner of the icon.
        let icon: (x: String, y: String)
        /// The point of the shape on this axis.
        let dot: (x: String, y: String)
        let isPresent: Bool

        static let fields: [Field<Axis>] = [
            .text("direction") { $0.direction }, .text("iconX") { $0.icon.x }, .text("iconY") { $0.icon.y },
            .text("dotX") { $0.dot.x }, .text("dotY") { $0.dot.y }, .flag("isPresent") { $0.isPresent },
        ]
    }

    private static let (centre, reach, iconReach, iconSide) = (120.0, 82.0, 105.0, 24.0)
    /// A direction without a deed stands a little off the middle, so that the shape never falls into a line.
    private static let least = 14.0

    init(_ values: [(direction: String, count: Int)]) {
        let spokes = CircleMath.corners(values.count)
        let most = Double(max(values.map(\.count).max() ?? 0, 1))
        func corner(_ spoke: (x: Double, y: Double), _ distance: Double) -> (x: String, y: String) {
            (
                CircleMath.text(Radar.centre + spoke.x * distance),
                CircleMath.text(Radar.centre + spoke.y * distance)
            )
        }
        func outline(_ distance: (Int) -> Double) -> String {
            spokes.indices.map { index in
                let point = corner(spokes[index], distance(index))
                return "\(point.x),\(point.y)"
            }
            .joined(separator: " ")
        }
        func distance(_ index: Int) -> Double {
            Radar.least + (Radar.reach - Radar.least) * Double(values[index].count) / most
        }
        ring = outline { _ in Radar.reach }
        innerRing = outline { _ in (Radar.reach + Radar.least) / 2 }
        shape = outline(distance)
        axes = zip(values, spokes).enumerated().map { index, pair in
            let (value, spoke) = pair
            let middle = (Radar.centre + spoke.x * Radar.iconReach, Radar.centre + spoke.y * Radar.iconReach)
            return Axis(
                direction: value.direction,
                icon: (
                    CircleMath.text(middle.0 - Radar.iconSide / 2), CircleMath.text(middle.1 - Radar.iconSide / 2)
                ),
                dot: corner(spoke, distance(index)), isPresent: value.count > 0)
        }
    }
}
