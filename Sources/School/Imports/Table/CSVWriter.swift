// CSV that a Russian Excel opens with a double click: UTF-8 with its mark, «;», CRLF, decimal commas.
// Text that a spreadsheet would run as a formula is neutralised by a leading apostrophe (OWASP, "CSV Injection").

/// Writes a table for download, row by row.
public struct CSVWriter: Sendable {
    /// One cell.
    public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case text(String)
        case integer(Int)
        /// An exact decimal: `scaled` / 10^`places`, so (15, 1) is «1,5»; `places` 0...9.
        case decimal(scaled: Int, places: Int)
        case points(Points)
        /// «05.10.2026», which a Russian Excel takes for a date.
        case day(Day)
        case empty

        /// A cell of text.
        public init(stringLiteral value: String) { self = .text(value) }
        /// A cell of a whole number.
        public init(integerLiteral value: Int) { self = .integer(value) }
    }

    /// The file so far.
    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// An empty file: the byte order mark only.
    public init() {}

    /// Appends a row and its line end.
    public mutating func append(_ row: [Cell]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(0x3B) }
            append(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    /// Characters that make a spreadsheet take a text for a formula when they come first, full-width forms included.
    static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    private mutating func append(_ cell: Cell) {
        switch cell {
        case .text(let text): append(text)
        case .integer(let value): bytes += Array(String(value).utf8)
        case .decimal(let scaled, let places): bytes += Array(CSVWriter.decimal(scaled, places).utf8)
        case .points(let points): bytes += Array(points.text.utf8)
        case .day(let day):
            let (year, month, dayOfMonth) = day.civil
            bytes += Array("\(Day.padded(dayOfMonth, 2)).\(Day.padded(month, 2)).\(Day.padded(year, 4))".utf8)
        case .empty: break
        }
    }

    private mutating func append(_ text: String) {
        var content: [UInt8] = []
        if let first = text.unicodeScalars.first, CSVWriter.isFormulaSign(first) { content.append(0x27) }
        var needsQuotes = false
        for byte in text.utf8 {
            switch byte {
            case 0x22:
                content.append(0x22)
                needsQuotes = true
            case 0x3B, 0x0A, 0x0D, 0x09: needsQuotes = true
            default: break
            }
            content.append(byte)
        }
        bytes += needsQuotes ? [0x22] + content + [0x22] : content
    }

    private static func decimal(_ scaled: Int, _ places: Int) -> String {
        let places = min(max(places, 0), 9)
        let digits = Day.padded(Int(clamping: scaled.magnitude), places + 1)
        let sign = scaled < 0 ? "-" : ""
        return places == 0 ? sign + digits : sign + digits.dropLast(places) + "," + digits.suffix(places)
    }
}
