// Why a whole file or paste was refused. A refusal of single rows is a RowProblem, never an error.
// No case carries content of the file: the text may reach a log.

/// A file or pasted text that cannot be read as a table at all.
public enum ImportError: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More bytes than the limit.
    case tooManyBytes(limit: Int)
    /// More rows that are not blank than the limit.
    case tooManyRows(limit: Int)
    /// A row with more cells than any spreadsheet of this kind has; the line where it starts, from 1.
    case tooManyCells(line: Int, limit: Int)
    /// A workbook (.xlsx, .xls, .ods) instead of text.
    case spreadsheetFile
    /// Bytes that are no text: zero bytes, control characters, a picture, a PDF.
    case notText
    /// Text, but neither UTF-8, nor UTF-16 with its mark, nor Windows-1251.
    case unknownEncoding
    /// Columns that the import cannot do without were not found; titles as people know them.
    case missingColumns(titles: [String], found: [String])
    /// No header line, and the content of the columns does not say what they are.
    case noHeader(expected: [String])

    /// What happened and what to do, for the person who imports.
    public var message: String {
        switch self {
        case .empty: "Здесь пусто. Скопируйте ячейки таблицы вместе с заголовками и вставьте их."
        case .tooManyBytes(let limit):
            "Файл слишком большой: можно не больше \(limit / 1_048_576) МБ. Разделите его на части."
        case .tooManyRows(let limit): "В таблице больше \(limit) строк. Разделите её на части."
        case .tooManyCells(let line, let limit): "В строке \(line) больше \(limit) ячеек. Проверьте, та ли это таблица."
        case .spreadsheetFile: "Это файл Excel. Сохраните его как CSV или скопируйте ячейки и вставьте."
        case .notText: "Это не таблица в виде текста. Нужен файл CSV или скопированные ячейки."
        case .unknownEncoding:
            "Не удалось распознать кодировку файла. Сохраните его как «CSV UTF-8» или вставьте ячейки."
        case .missingColumns(let titles, let found):
            "Не найдено: \(ImportError.quoted(titles)). Найдены столбцы: \(ImportError.quoted(found)). "
                + "Проверьте строку заголовков."
        case .noHeader(let expected):
            "Не найдена строка заголовков. Нужны столбцы: \(ImportError.quoted(expected))."
        }
    }

    private static func quoted(_ titles: [String]) -> String { titles.map { "«\($0)»" }.joined(separator: ", ") }
}
