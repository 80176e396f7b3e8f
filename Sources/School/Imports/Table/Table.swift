// A delimited text as rows of clean cells. What the cells mean is decided by HeaderFinder and the imports.

/// The cells of a pasted or uploaded table; blank rows are left out, line numbers are those of the source.
public struct Table: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// The line of the source on which the row starts, from 1; a quoted cell may hold several lines.
        public let line: Int
        /// Trimmed cells from left to right; missing cells at the end are simply not there.
        public let cells: [String]

        /// Whether no cell holds anything.
        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    /// What separates cells, in the order in which a tie is decided.
    public enum Delimiter: UInt8, CaseIterable, Sendable {
        case tab = 0x09
        case semicolon = 0x3B
        case comma = 0x2C
    }

    /// The most rows that are read.
    public static let maximumRows = 5_000
    /// The most cells of one row that are read.
    public static let maximumCells = 200

    /// The rows that are not blank, in the order of the source.
    public let rows: [Row]
    /// Nil where the text has one column only.
    public let delimiter: Delimiter?

    /// Reads the bytes of an uploaded file. O(length).
    public init(bytes: [UInt8]) throws(ImportError) {
        try self.init(text: try TextDecoding.decode(bytes))
    }

    /// Reads pasted text. O(length).
    public init(text: String) throws(ImportError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 2 * TextDecoding.maximumBytes else {
            throw .tooManyBytes(limit: TextDecoding.maximumBytes)
        }
        let declared = Table.declaredDelimiter(bytes)
        let delimiter = declared ?? DelimiterGuess.delimiter(of: bytes)
        var reader = TableReader(bytes, delimiter: delimiter)
        if declared != nil { _ = reader.next() }
        var rows: [Row] = []
        while let row = reader.next() {
            guard row.cells.count <= Table.maximumCells else {
                throw .tooManyCells(line: row.line, limit: Table.maximumCells)
            }
            guard !row.isBlank else { continue }
            guard rows.count < Table.maximumRows else { throw .tooManyRows(limit: Table.maximumRows) }
            rows.append(row)
        }
        guard !rows.isEmpty else { throw .empty }
        (self.rows, self.delimiter) = (rows, delimiter)
    }

    /// The line `sep=;` that spreadsheets put first to say the delimiter.
    private static func declaredDelimiter(_ bytes: [UInt8]) -> Delimiter? {
        guard bytes.count > 5, bytes.starts(with: Array("sep=".utf8)), bytes[5] == 0x0A || bytes[5] == 0x0D else {
            return nil
        }
        return Delimiter(rawValue: bytes[4])
    }
}
