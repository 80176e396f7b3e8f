// A version of the scale of points (design §4.3). A version is never changed once it is in force: an edit makes the
// next one with a later first day, so every number of the past can be computed again. Applying it is the work of
// Scoring.

/// One version of the scale.
public struct Scale: Hashable, Sendable {
    /// A cell of the table.
    public struct Cell: Hashable, Sendable {
        /// One of `Scale.levels`.
        public let level: Level
        /// The outcome.
        public let outcome: Outcome

        /// The cell that a level and an outcome count in; межмуниципальный is mapped to муниципальный and so on.
        public init(_ level: Level, _ outcome: Outcome) { (self.level, self.outcome) = (level.scaleLevel, outcome) }
    }

    /// What the school may set beside the numbers.
    public struct Settings: Hashable, Sendable {
        /// Заочно and дистанционно count by half; otherwise in full.
        public var remoteCountsHalf: Bool
        /// Each member of a team gets half; otherwise the full amount.
        public var teamCountsHalf: Bool
        /// An entry above this level earns nothing until a document comes (§4.4); nil where none is ever asked for.
        public var documentRequiredAbove: Level?
        /// Under an organiser outside the school's list a level counts as школьный at most; otherwise as it is.
        public var limitsUnknownOrganisers: Bool

        /// Settings; the defaults are those of §4.3 and §4.4.
        public init(
            remoteCountsHalf: Bool = true, teamCountsHalf: Bool = true, documentRequiredAbove: Level? = .school,
            limitsUnknownOrganisers: Bool = true
        ) {
            (self.remoteCountsHalf, self.teamCountsHalf) = (remoteCountsHalf, teamCountsHalf)
            self.documentRequiredAbove = documentRequiredAbove
            self.limitsUnknownOrganisers = limitsUnknownOrganisers
        }
    }

    /// The key of the version.
    public let id: ScaleID
    /// The first day on which it is in force.
    public let validFrom: Day
    /// The table; a missing cell is worth nothing.
    public let cells: [Cell: Points]
    /// The fixed lines; a missing line is worth nothing.
    public let fixed: [FixedLine: Points]
    /// The settings of this version.
    public let settings: Settings

    /// A version from its parts. Points are never negative (§4.3): an amount below zero is taken as zero.
    public init(
        id: ScaleID, validFrom: Day, cells: [Cell: Points], fixed: [FixedLine: Points], settings: Settings = Settings()
    ) {
        (self.id, self.validFrom, self.settings) = (id, validFrom, settings)
        self.cells = cells.mapValues { max($0, .zero) }
        self.fixed = fixed.mapValues { max($0, .zero) }
    }

    /// The levels that have a row of their own, in rising order.
    public static let levels: [Level] = Level.allCases.filter { $0.scaleLevel == $0 }

    /// The levels above which a document can be asked for: every one but the highest.
    public static let documentLevels: [Level] = levels.filter { $0 != levels.last }

    /// Whether both give the same points on every day that both are in force.
    public func hasSameRules(as other: Scale) -> Bool {
        settings == other.settings && FixedLine.allCases.allSatisfy { points($0) == other.points($0) }
            && Scale.levels.allSatisfy { level in
                Outcome.allCases.allSatisfy { points(level, $0) == other.points(level, $0) }
            }
    }

    /// What an achievement of that level and outcome is worth before any halving.
    public func points(_ level: Level, _ outcome: Outcome) -> Points { cells[Cell(level, outcome)] ?? .zero }

    /// What a fixed line is worth.
    public func points(_ line: FixedLine) -> Points { fixed[line] ?? .zero }

    /// How the version calls itself: «шкала от 1 сентября 2026 г.».
    public var title: String { "шкала от \(RussianDate.full(validFrom))" }

    /// The version in force on a day: the latest that began by then, of two that began together the newer one.
    /// Nil before the first version.
    public static func inForce(on day: Day, among scales: [Scale]) -> Scale? {
        scales.filter { $0.validFrom <= day }.max { ($0.validFrom, $0.id) < ($1.validFrom, $1.id) }
    }

    /// The default numbers of §4.3 as a version of that key and first day.
    public static func standard(id: ScaleID, validFrom: Day) -> Scale {
        let rows: [(Level, Int, Int, Int)] = [
            (.classroom, 0, 1, 2),
            (.school, 1, 2, 3),
            (.municipal, 2, 4, 6),
            (.regional, 3, 7, 10),
            (.national, 5, 12, 18),
            (.international, 6, 16, 24),
        ]
        var cells: [Cell: Points] = [:]
        for (level, participant, prizewinner, winner) in rows {
            cells[Cell(level, .participant)] = Points(participant)
            cells[Cell(level, .prizewinner)] = Points(prizewinner)
            cells[Cell(level, .winner)] = Points(winner)
        }
        let fixed = FixedLine.allCases.map { ($0, $0.standardPoints) }
        return Scale(id: id, validFrom: validFrom, cells: cells, fixed: Dictionary(uniqueKeysWithValues: fixed))
    }

    /// The default numbers of §4.3, in force on every day since 1970 under the key 1.
    public static let standard = standard(id: ScaleID(1), validFrom: Day(number: 0))
}
