// Bytes of an uploaded file to text. The encoding is chosen by content: a byte order mark says it, valid UTF-8 is
// UTF-8, the rest is Windows-1251 where it reads like Russian. What is no text is refused, never half-read.

/// Decoding of uploaded bytes.
public enum TextDecoding {
    /// The largest file that is read, in bytes (1 MB holds a list of ten thousand pupils).
    public static let maximumBytes = 1_048_576

    /// The encodings that are understood.
    public enum Encoding: String, Sendable {
        case utf8, utf16LittleEndian, utf16BigEndian, windows1251
    }

    /// The text of the bytes, without a byte order mark. O(length).
    public static func decode(_ bytes: [UInt8]) throws(ImportError) -> String { try read(bytes).text }

    /// The text and the encoding that it was read in.
    public static func read(_ bytes: [UInt8]) throws(ImportError) -> (text: String, encoding: Encoding) {
        guard bytes.count <= maximumBytes else { throw .tooManyBytes(limit: maximumBytes) }
        if isWorkbook(bytes) { throw .spreadsheetFile }
        if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes, low: 0, high: 1), .utf16LittleEndian) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes, low: 1, high: 0), .utf16BigEndian) }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let content = hasMark ? Array(bytes.dropFirst(3)) : bytes
        guard !content.contains(where: isForbidden) else { throw .notText }
        if let text = String(validating: content, as: UTF8.self) { return (try filled(text), .utf8) }
        if hasMark { throw .unknownEncoding }
        if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { throw .notText }  // "%PDF"
        guard Windows1251.isPlausible(content) else { throw .unknownEncoding }
        return (try filled(Windows1251.decode(content)), .windows1251)
    }

    /// ZIP local header (xlsx, ods) or OLE compound file (xls).
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    /// Control characters that no text table contains; tab, line feed, vertical tab, form feed and return are allowed.
    private static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 && !(0x09...0x0D).contains(byte) }

    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) throws(ImportError) -> String {
        guard bytes.count % 2 == 0 else { throw .notText }
        let units = stride(from: 2, to: bytes.count, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
        }
        guard !units.contains(where: { $0 < 0x20 && isForbidden(UInt8($0)) }) else { throw .notText }
        guard let text = String(validating: units, as: UTF16.self) else { throw .notText }
        return try filled(text)
    }

    private static func filled(_ text: String) throws(ImportError) -> String {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
        return text
    }
}
