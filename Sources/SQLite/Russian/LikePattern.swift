// LikePattern: makes a pattern for LIKE from what a person typed.
//
// Rule: the query must say `LIKE ? ESCAPE '\'`; otherwise a typed «%» would match everything. Both sides are
// folded, because LIKE itself ignores the case of ASCII letters only: `fold(name) LIKE ? ESCAPE '\'`.

/// Patterns for `LIKE ? ESCAPE '\'` that match folded text literally.
public enum LikePattern {
    /// Matches what contains `text`.
    public static func containing(_ text: String) -> String {
        "%" + escaped(foldRussian(text)) + "%"
    }

    /// Matches what starts with `text`.
    public static func starting(with text: String) -> String {
        escaped(foldRussian(text)) + "%"
    }

    /// `text` with the signs that LIKE would interpret made literal; not folded.
    public static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\") {
                result.append(UInt8(ascii: "\\"))
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
