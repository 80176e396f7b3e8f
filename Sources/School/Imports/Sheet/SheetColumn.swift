// What an import says about its columns: their headings, and which of them it cannot do without.
// A new kind of sheet (a protocol, a list of marks) is a new enum that conforms to this.

/// The columns of one kind of sheet. The raw value is the name of the form field when cells are posted back.
public protocol SheetColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The heading as the person reads it.
    var title: String { get }
    /// Other headings that mean the same, in any case, without the text in brackets.
    var synonyms: [String] { get }
    /// What must be found, each in one of several ways.
    static var needs: [SheetNeed<Self>] { get }
    /// The places of the columns in rows without a header line, as far as the content makes them evident.
    static func evident(in rows: [Table.Row]) -> [Self: Int]
}

/// Something a sheet must say, and the sets of columns each of which says it.
public struct SheetNeed<Column: Hashable & Sendable>: Sendable {
    /// As the error names it: «ФИО».
    let title: String
    let ways: [Set<Column>]

    func isMet(by columns: Set<Column>) -> Bool { ways.contains { $0.isSubset(of: columns) } }
}

/// One row of data: what was typed, by column. A form posts these cells back after corrections.
public struct SheetRow<Column: SheetColumn>: Hashable, Sendable {
    /// The line of the source, from 1; the row's identity while it is corrected.
    public let line: Int
    /// Cells as typed, trimmed; empty ones are left out.
    public let cells: [Column: String]
    /// Whether the source had more filled cells than headings: a delimiter inside a text has moved the cells.
    public let hasSurplusCells: Bool

    /// A row from cells as typed or posted back.
    public init(line: Int, cells: [Column: String], hasSurplusCells: Bool = false) {
        (self.line, self.hasSurplusCells) = (line, hasSurplusCells)
        self.cells = cells.mapValues(CellText.cleaned).filter { !$0.value.isEmpty }
    }

    /// The cell, or an empty text.
    public subscript(_ column: Column) -> String { cells[column] ?? "" }
}

/// A table whose columns are known.
public struct Sheet<Column: SheetColumn>: Hashable, Sendable {
    /// A line that holds no data, and why it was passed over.
    public struct SkippedLine: Hashable, Sendable {
        /// Why a line is not data.
        public enum Reason: Sendable { case title, header, totals, unfilled }
        /// The line of the source, from 1.
        public let line: Int
        /// Why it was passed over.
        public let reason: Reason
    }

    /// The columns found, from left to right.
    public let columns: [Column]
    /// The lines that hold data, in the order of the source.
    public let rows: [SheetRow<Column>]
    /// The other lines that are not blank.
    public let skipped: [SkippedLine]
    /// Whether the columns were recognised by a header line, not by their content.
    public let hasHeader: Bool
}
