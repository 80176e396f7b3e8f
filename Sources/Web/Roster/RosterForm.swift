// The forms of the class list: what was pasted or uploaded, and later the same text with corrections. The names of the
// correcting fields are `cell-LINE-COLUMN`: the line of the source and the column's raw value.
import HTTP
import School

/// A list as it arrives: pasted cells or a file.
struct RosterSource {
    /// The text of the list.
    let text: String
    /// The file, its encoding and what separates its cells, for the person to recognise; nil for pasted cells.
    let description: String?

    /// Reads whichever of the two was given; the file where both were.
    ///
    /// - Throws: `ImportError` for what is no list, `FormError` where the file cannot be read back from the disk.
    init(_ form: FormData) throws {
        guard let file = form.file("file") else {
            (text, description) = (try TextDecoding.decode(Array((form["text"] ?? "").utf8)), nil)
            return
        }
        guard let bytes = file.content.load() else { throw FormError.unreadable }
        let read = try TextDecoding.read(bytes)
        text = read.text
        description = "файл \(Quotes.guillemets(file.filename)), \(read.encoding.title)"
    }
}

extension TextDecoding.Encoding {
    /// As people know it.
    var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .windows1251: "Windows-1251"
        }
    }
}

/// The form of the preview: the whole list, and what was corrected in it.
struct RosterForm {
    /// The list as pasted or decoded.
    let text: String
    /// Typed cells by line and column.
    let corrections: [Int: [RosterColumn: String]]
    /// Lines that were corrected and saved: their cells in the text are still the wrong ones.
    private(set) var settled: Set<Int>

    /// A list that nothing was corrected in yet.
    init(text: String) { (self.text, corrections, settled) = (text, [:], []) }

    /// The form as sent; fields that it does not know are left alone.
    init(_ form: FormData) {
        text = form["text"] ?? ""
        settled = Set((form["settled"] ?? "").split(separator: ",").prefix(Table.maximumRows).compactMap { Int($0) })
        var corrections: [Int: [RosterColumn: String]] = [:]
        for (name, value) in form.pairs {
            let parts = name.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "cell", let line = Int(parts[1]),
                let column = RosterColumn(rawValue: String(parts[2]))
            else { continue }
            corrections[line, default: [:]][column] = value
        }
        self.corrections = corrections
    }

    /// The list with its columns recognised.
    func sheet() throws(ImportError) -> Sheet<RosterColumn> {
        try HeaderFinder<RosterColumn>.sheet(of: try Table(text: text))
    }

    /// The rows with the corrections put in, without those that are settled.
    func rows(of sheet: Sheet<RosterColumn>) -> [SheetRow<RosterColumn>] {
        sheet.rows.filter { !settled.contains($0.line) }.map(corrected)
    }

    /// The field of a cell.
    static func field(_ line: Int, _ column: RosterColumn) -> String { "cell-\(line)-\(column.rawValue)" }

    /// Notes which corrected rows are good now.
    mutating func settle(_ list: RosterImport) {
        for row in list.rows where row.problems.isEmpty && corrections[row.line] != nil { settled.insert(row.line) }
    }

    private func corrected(_ row: SheetRow<RosterColumn>) -> SheetRow<RosterColumn> {
        guard let typed = corrections[row.line] else { return row }
        let result = SheetRow(line: row.line, cells: row.cells.merging(typed) { $1 })
        // Cells that slipped into another column stay a problem until somebody has changed the row.
        guard row.hasSurplusCells, result.cells == row.cells else { return result }
        return row
    }
}
