// A record in figures, direction by level (S4: information for any span of time). Pure; which entries are summed is decided
// before by the circle and by the state.

/// How many entries each direction has at each level.
public struct RecordSummary: Hashable, Sendable {
    /// One direction.
    public struct Row: Hashable, Sendable {
        /// The title of the direction.
        public let title: String
        /// As many as there are levels in the summary.
        public let counts: [Int]
        /// The sum of the row.
        public var total: Int { counts.reduce(0, +) }
    }

    /// The levels that occur, the lowest first.
    public let levels: [Level]
    /// The directions that occur, in the order of first appearance.
    public let rows: [Row]
    /// The sums of the columns.
    public var totals: [Int] { levels.indices.map { level in rows.reduce(0) { $0 + $1.counts[level] } } }
    /// Everything.
    public var total: Int { totals.reduce(0, +) }

    /// Sums entries, each given by the title of its direction and its level. O(entries × directions).
    public init(_ entries: [(direction: String, level: Level)]) {
        let levels = Set(entries.map(\.level)).sorted()
        var titles: [String] = []
        var counts: [[Int]] = []
        for entry in entries {
            let column = levels.firstIndex(of: entry.level) ?? 0
            let row = titles.firstIndex(of: entry.direction) ?? titles.count
            if row == titles.count {
                titles.append(entry.direction)
                counts.append(Array(repeating: 0, count: levels.count))
            }
            counts[row][column] += 1
        }
        self.levels = levels
        rows = zip(titles, counts).map { Row(title: $0, counts: $1) }
    }
}
