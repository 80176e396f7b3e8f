// The text of one cell made plain: what spreadsheets, web pages and file systems add to letters is taken off.
// Letters, case and spelling are never changed here.

/// Cleaning and splitting of cell text.
public enum CellText {
    /// Trims, turns the no-break spaces into spaces, drops invisible characters, marks that turn the direction of what
    /// stands behind them (CWE-1007), and other controls, joins «и» + breve
    /// to «й» and «е» + diaeresis to «ё», and takes off the apostrophe that `CSVWriter` puts before a formula sign.
    public static func cleaned(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x20: scalars.append(scalar)
            case 0xA0, 0x2007, 0x202F, 0x3000: scalars.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
                continue
            case 0x0306 where scalars.last == "и": scalars[scalars.count - 1] = "й"
            case 0x0306 where scalars.last == "И": scalars[scalars.count - 1] = "Й"
            case 0x0308 where scalars.last == "е": scalars[scalars.count - 1] = "ё"
            case 0x0308 where scalars.last == "Е": scalars[scalars.count - 1] = "Ё"
            default: scalars.append(scalar)
            }
        }
        var slice = scalars[...]
        while let first = slice.first, isBlank(first) { slice.removeFirst() }
        while let last = slice.last, isBlank(last) { slice.removeLast() }
        if slice.first == "'", let sign = slice.dropFirst().first, CSVWriter.isFormulaSign(sign) { slice.removeFirst() }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: slice)
        return String(view)
    }

    /// The words of a text, folded: runs of letters and digits, everything else separates.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in RussianFold.fold(text).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" || scalar == "\t" }
}
