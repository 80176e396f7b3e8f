// Escaping: text → HTML text or a quoted attribute value.
//
// Rules: exactly five characters are replaced, `& < > " '`. That is enough inside text and inside quoted attributes
// (HTML Living Standard, "serializing": `&`, `<`, `>` and `"`; the apostrophe covers single quotes), and nowhere
// else: `MarkupState` refuses templates that print anywhere else. Bytes above 0x7F are never looked at one by one as
// characters: Cyrillic text is copied in runs.

extension ByteBuffer {
    /// Writes text with the five characters replaced. O(n).
    mutating func escape(_ text: String) {
        var text = text
        // A native string answers at once; only a bridged one would be copied first, and Linux has none.
        text.withUTF8 { escape($0) }
    }

    /// Writes UTF-8 bytes with the five characters replaced. O(n).
    mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in bytes.indices where isSpecial(bytes[index]) {
            append(UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
            append(entity(of: bytes[index]))
            runStart = index + 1
        }
        append(UnsafeBufferPointer(rebasing: bytes[runStart...]))
    }

    /// All five lie below 64, so one bit of a word stands for each.
    @inline(__always)
    private func isSpecial(_ byte: UInt8) -> Bool {
        let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return byte < 64 && special &>> UInt64(byte) & 1 != 0
    }

    private func entity(of byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
