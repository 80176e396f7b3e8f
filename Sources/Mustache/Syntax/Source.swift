// Source: the bytes of one template file, and the way from an offset in them to a line and a column.

/// The text of one template.
struct Source: Sendable {
    /// The file as messages name it.
    let file: String
    /// The whole text, UTF-8.
    let bytes: [UInt8]

    /// The text of a part.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// An error at an offset. O(offset): the place is counted only when something is wrong.
    func error(_ reason: TemplateError.Reason, at offset: Int) -> TemplateError {
        var line = 1
        var column = 1
        for byte in bytes[..<min(offset, bytes.count)] {
            if byte == Byte.newline {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                // Continuation bytes of UTF-8 (0b10xxxxxx) belong to the scalar before them.
                column += 1
            }
        }
        return TemplateError(file: file, line: line, column: column, reason: reason)
    }
}

/// The bytes that this module knows by name.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let equals = UInt8(ascii: "=")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")

    /// A space or a tab: what may surround a tag that stands alone on its line.
    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// White space of tags: blanks and line ends.
    static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == newline || byte == carriageReturn }
}
