// Which character separates the cells: the one by which most lines have the same number of cells.

/// Detection of the delimiter by consistency over lines.
enum DelimiterGuess {
    /// Rows that are looked at; titles and totals are a few, so this is plenty.
    private static let sample = 60

    /// The delimiter, or nil where every line is one cell.
    static func delimiter(of bytes: [UInt8]) -> Table.Delimiter? {
        var best: Table.Delimiter?
        var bestScore = 0
        for candidate in Table.Delimiter.allCases {
            let score = score(of: candidate, in: bytes)
            if score > bestScore { (best, bestScore) = (candidate, score) }
        }
        return best
    }

    /// How many of the first rows, blank ones too, have the most frequent number of cells above one.
    private static func score(of candidate: Table.Delimiter, in bytes: [UInt8]) -> Int {
        var reader = TableReader(bytes, delimiter: candidate)
        var frequency: [Int: Int] = [:]
        var seen = 0
        while seen < sample, let row = reader.next() {
            seen += 1
            if row.cells.count > 1 { frequency[row.cells.count, default: 0] += 1 }
        }
        return frequency.values.max() ?? 0
    }
}
