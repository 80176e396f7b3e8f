// What a person sends of a table: the cells as they were copied, and corrections of single cells by line and column.
// The table itself never changes between previews, so that lines keep their numbers; corrections are laid over it.
import HTTP
import School

/// A table as it was sent, with its corrections.
struct AchievementImportForm {
    /// The cells as copied, or the decoded file.
    let text: String
    /// Whether papers for these results exist.
    let hasDocuments: Bool
    /// The kind of paper where a row names none; a raw value of `DocumentKind`.
    let documentKind: String
    /// Corrected cells by line.
    let corrections: [Int: [AchievementColumn: String]]
    /// The pupil that was chosen for a line.
    let choices: [Int: StudentID]

    /// The form as it was sent; a file goes before pasted cells.
    ///
    /// - Throws: `ImportError` for a file that is no table.
    init(_ form: FormData) throws(ImportError) {
        text = try form.importedText()
        hasDocuments = form["has_document"] != nil
        documentKind = form["document"] ?? DocumentKind.diploma.rawValue
        var corrections: [Int: [AchievementColumn: String]] = [:]
        var choices: [Int: StudentID] = [:]
        for (name, value) in form.pairs where !value.isEmpty {
            let parts = name.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let line = Int(parts[1]), line > 0 else { continue }
            if parts[0] == "student" {
                choices[line] = StudentID(form: value)
            } else if let column = AchievementColumn(rawValue: String(parts[0])) {
                corrections[line, default: [:]][column] = value
            }
        }
        (self.corrections, self.choices) = (corrections, choices)
    }

    /// The rows of the table with the corrections laid over them.
    ///
    /// - Throws: `ImportError` for a text that is no table of achievements.
    func rows() throws(ImportError) -> [SheetRow<AchievementColumn>] {
        let sheet = try HeaderFinder<AchievementColumn>.sheet(of: try Table(text: text))
        return sheet.rows.map { row in
            guard let corrected = corrections[row.line] else { return row }
            return SheetRow(
                line: row.line, cells: row.cells.merging(corrected) { $1 }, hasSurplusCells: row.hasSurplusCells)
        }
    }

    /// The paper of a row: the one that its words name, or the one that was chosen for all; nil where there are none.
    func document(for words: String) -> DocumentKind? {
        guard hasDocuments else { return nil }
        return DocumentKind(namedIn: words) ?? DocumentKind(rawValue: documentKind) ?? .diploma
    }

    /// The name of the field that corrects a cell.
    static func name(_ column: AchievementColumn, _ line: Int) -> String { "\(column.rawValue)-\(line)" }
    /// The name of the field that chooses a pupil.
    static func studentName(_ line: Int) -> String { "student-\(line)" }
}
