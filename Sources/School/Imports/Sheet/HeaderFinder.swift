// Finds the header line of a table and cuts the table into data rows: title lines above it, totals («Всего: 30»),
// repeated headers and numbered but unfilled lines are passed over and reported. Without a header the content
// decides, where it is evident.

/// Recognises the columns of a table.
public enum HeaderFinder<Column: SheetColumn> {
    /// Lines among which the header is looked for.
    private static var depth: Int { 40 }

    /// The sheet of a table. O(cells).
    public static func sheet(of table: Table) throws(ImportError) -> Sheet<Column> {
        let headings = headingTable()
        var found: Set<Column> = []
        for (index, row) in table.rows.prefix(depth).enumerated() {
            let layout = layout(of: row, headings)
            if Column.needs.allSatisfy({ $0.isMet(by: Set(layout.keys)) }) {
                return cut(table, below: index, layout, headings)
            }
            if isHeader(row, layout), layout.count > found.count { found = Set(layout.keys) }
        }
        let layout = Column.evident(in: table.rows)
        if found.isEmpty, Column.needs.allSatisfy({ $0.isMet(by: Set(layout.keys)) }) {
            return cut(table, below: nil, layout, headings)
        }
        guard !found.isEmpty else { throw .noHeader(expected: Column.needs.map(\.title)) }
        let missing = Column.needs.filter { !$0.isMet(by: found) }.map(\.title)
        throw .missingColumns(titles: missing, found: Column.allCases.filter(found.contains).map(\.title))
    }

    /// The column that a heading names; what stands in brackets, the case and punctuation do not matter.
    static func column(_ heading: String, _ headings: [String: Column]) -> Column? {
        guard !heading.isEmpty, heading.utf8.count < 200 else { return nil }
        return headings[key(of: heading)]
    }

    static func headingTable() -> [String: Column] {
        var table: [String: Column] = [:]
        for column in Column.allCases {
            for heading in [column.title] + column.synonyms { table[key(of: heading)] = column }
        }
        return table
    }

    private static func key(of heading: String) -> String {
        var plain = ""
        var depth = 0
        for character in heading {
            if character == "(" { depth += 1 }
            if depth == 0 { plain.append(character) }
            if character == ")", depth > 0 { depth -= 1 }
        }
        return CellText.words(plain.replacingNumberSign()).joined(separator: " ")
    }

    private static func layout(of row: Table.Row, _ headings: [String: Column]) -> [Column: Int] {
        var layout: [Column: Int] = [:]
        for (index, cell) in row.cells.enumerated() {
            if let column = column(cell, headings), layout[column] == nil { layout[column] = index }
        }
        return layout
    }

    /// A line that lacks something is still meant as a header if two cells are headings, or its only cell is one.
    private static func isHeader(_ row: Table.Row, _ layout: [Column: Int]) -> Bool {
        layout.count >= 2 || (layout.count == 1 && row.cells.filter { !$0.isEmpty }.count == 1)
    }

    private static func cut(
        _ table: Table, below header: Int?, _ layout: [Column: Int], _ headings: [String: Column]
    ) -> Sheet<Column> {
        var rows: [SheetRow<Column>] = []
        var skipped: [Sheet<Column>.SkippedLine] = []
        let width = header.map { table.rows[$0].cells.lastIndex { !$0.isEmpty } ?? 0 } ?? Int.max
        for (index, row) in table.rows.enumerated() {
            let reason: Sheet<Column>.SkippedLine.Reason?
            if let header, index <= header {
                reason = index == header ? .header : .title
            } else if isTotals(row) {
                reason = .totals
            } else if header == nil, isTitle(row, layout) {
                reason = .title
            } else if header != nil, isRepeatedHeader(row, layout, headings) {
                reason = .header
            } else {
                reason = isUnfilled(row, layout) ? .unfilled : nil
            }
            if let reason {
                skipped.append(.init(line: row.line, reason: reason))
            } else {
                let cells = layout.compactMapValues { $0 < row.cells.count ? row.cells[$0] : nil }
                let surplus = row.cells.enumerated().contains { $0.offset > width && !$0.element.isEmpty }
                rows.append(SheetRow(line: row.line, cells: cells, hasSurplusCells: surplus))
            }
        }
        let columns = layout.sorted { $0.value < $1.value }.map(\.key)
        return Sheet(columns: columns, rows: rows, skipped: skipped, hasHeader: header != nil)
    }

    /// «Всего: 30», «Итого;;28»: the first filled cell says so and at most one more cell is filled.
    private static func isTotals(_ row: Table.Row) -> Bool {
        let filled = row.cells.filter { !$0.isEmpty }
        guard let first = filled.first, filled.count <= 2, let word = CellText.words(first).first else { return false }
        return word == "всего" || word == "итого"
    }

    /// Without a header: a line with a single cell in a table of several columns.
    private static func isTitle(_ row: Table.Row, _ layout: [Column: Int]) -> Bool {
        layout.count > 1 && row.cells.filter { !$0.isEmpty }.count == 1
    }

    private static func isRepeatedHeader(
        _ row: Table.Row, _ layout: [Column: Int], _ headings: [String: Column]
    ) -> Bool {
        let repeated = layout.filter { $0.value < row.cells.count && column(row.cells[$0.value], headings) == $0.key }
        return repeated.count >= 2 || repeated.count == layout.count
    }

    /// Nothing in the known columns except perhaps a running number: a line of a form that nobody filled in.
    private static func isUnfilled(_ row: Table.Row, _ layout: [Column: Int]) -> Bool {
        layout.values.allSatisfy { $0 >= row.cells.count || row.cells[$0].isEmpty || Column.isNumber(row.cells[$0]) }
    }
}

extension SheetColumn {
    /// A running number: «7», «7.».
    static func isNumber(_ cell: String) -> Bool {
        let digits = cell.hasSuffix(".") ? cell.dropLast() : cell[...]
        return !digits.isEmpty && digits.utf8.count <= 5 && digits.utf8.allSatisfy { (48...57).contains($0) }
    }
}

extension String {
    /// «№» and «N» before a word are the same heading: written out as the word «номер».
    fileprivate func replacingNumberSign() -> String {
        String(flatMap { $0 == "№" ? Array(" номер ") : [$0] })
    }
}
