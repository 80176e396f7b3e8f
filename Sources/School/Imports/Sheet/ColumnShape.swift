// What the cells of a column look like, for tables that come without a header line.

/// Judges columns by their content.
struct ColumnShape {
    private let rows: [Table.Row]
    /// The number of columns.
    let width: Int

    /// Looks at the rows with more than one filled cell (all rows of a one-column table), at most two hundred.
    init(_ rows: [Table.Row]) {
        let wide = rows.filter { $0.cells.filter { !$0.isEmpty }.count > 1 }
        self.rows = Array((wide.isEmpty ? rows : wide).prefix(200))
        width = self.rows.map(\.cells.count).max() ?? 0
    }

    /// The first column, of those not taken, where at least four fifths of the cells that are filled pass the test.
    func first(notIn taken: Set<Int>, where test: (String) -> Bool) -> Int? {
        (0..<width).first { column in
            guard !taken.contains(column) else { return false }
            let cells = rows.compactMap {
                column < $0.cells.count && !$0.cells[column].isEmpty ? $0.cells[column] : nil
            }
            return cells.count * 2 > rows.count && cells.filter(test).count * 5 >= cells.count * 4
        }
    }

    /// The column with the longest text, of those not taken.
    func longest(notIn taken: Set<Int>) -> Int? {
        let candidates = (0..<width).filter { !taken.contains($0) }.map { column in
            (column, rows.reduce(0) { $0 + (column < $1.cells.count ? $1.cells[column].utf8.count : 0) })
        }
        return candidates.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }

    /// Two to four words, each a capitalised name or an initial.
    static func isPersonName(_ cell: String) -> Bool {
        let words = cell.split { $0 == " " || $0 == "." }
        return (2...4).contains(words.count) && words.allSatisfy(isNameWord)
            && words.contains { $0.count > 1 }
    }

    /// One capitalised word of Russian letters, hyphens allowed.
    static func isNameWord(_ word: Substring) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
        return word.unicodeScalars.allSatisfy { ("А"..."я").contains($0) || $0 == "Ё" || $0 == "ё" || $0 == "-" }
    }
}
