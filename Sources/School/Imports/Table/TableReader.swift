// Delimited text by RFC 4180, read as tolerantly as spreadsheets do:
// - a cell that begins with a quote runs to the closing quote; doubled quotes are one quote; line breaks belong to it;
// - text after the closing quote is appended («"а"б» is «аб»); a quote inside an unquoted cell is ordinary;
// - an opening quote that is never closed, or whose cell would swallow line breaks and then not end at a delimiter,
//   is an ordinary character: one stray quote must not eat the rows below it.
// A failed attempt ends at the next lone quote, and a cell that begins inside the text so passed closes at once:
// O(length).

/// Reads one row after the other from UTF-8 bytes.
struct TableReader {
    private let bytes: [UInt8]
    private let delimiter: UInt8?
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], delimiter: Table.Delimiter?) {
        (self.bytes, self.delimiter) = (bytes, delimiter?.rawValue)
    }

    /// The next row, also a blank one; nil at the end.
    mutating func next() -> Table.Row? {
        guard position < bytes.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(cell())
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
            line += 1
            break
        }
        return Table.Row(line: start, cells: cells)
    }

    /// Reads up to the delimiter, the line break or the end, and stays before it.
    private mutating func cell() -> String {
        if position < bytes.count, bytes[position] == 0x22, let text = quoted() { return text }
        let start = position
        skipToEnd()
        return CellText.cleaned(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    /// Reads a cell that begins with a quote; nil where the quote turns out to be an ordinary character.
    private mutating func quoted() -> String? {
        var content: [UInt8] = []
        var index = position + 1
        var breaks = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x22 {
                guard index < bytes.count, bytes[index] == 0x22 else {
                    return closed(content, at: index, breaks: breaks)
                }
                index += 1
            } else if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
                breaks += 1
            }
            content.append(byte)
        }
        return nil
    }

    private mutating func closed(_ content: [UInt8], at end: Int, breaks: Int) -> String? {
        let endsCell = end >= bytes.count || endsCell(bytes[end])
        guard endsCell || breaks == 0 else { return nil }
        position = end
        line += breaks
        skipToEnd()
        return CellText.cleaned(String(decoding: content + bytes[end..<position], as: UTF8.self))
    }

    private mutating func skipToEnd() {
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == delimiter }
}
