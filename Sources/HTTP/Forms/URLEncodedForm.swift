// application/x-www-form-urlencoded, read as the URL Standard says (§5.1): split at "&", then at the first "=", "+" is a
// space, a "%" without two digits stays as it is. One thing is stricter: text must be UTF-8, so that a form sent in
// Windows-1251 is refused instead of stored as damage.

/// The reader of urlencoded forms.
enum URLEncodedForm {
    /// The pairs of a body. Throws `.notUTF8` and `.tooManyFields`.
    static func parse(_ bytes: [UInt8], limit: Int) throws(FormError) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for piece in bytes.split(separator: UInt8(ascii: "&")) {
            if pairs.count == limit { throw .tooManyFields(limit: limit) }
            let (rawName, rawValue) = halves(piece)
            guard let name = String(validating: decode(rawName), as: UTF8.self),
                let value = String(validating: decode(rawValue), as: UTF8.self)
            else { throw .notUTF8 }
            if name == "_charset_", value.lowercased() != "utf-8" { throw .unsupportedEncoding }
            pairs.append((name, value))
        }
        return pairs
    }

    /// The pairs of a query; bytes that are not UTF-8 become U+FFFD.
    static func parseLossy(_ text: String) -> [(name: String, value: String)] {
        Array(text.utf8).split(separator: UInt8(ascii: "&")).map { piece in
            let (name, value) = halves(piece)
            return (String(decoding: decode(name), as: UTF8.self), String(decoding: decode(value), as: UTF8.self))
        }
    }

    private static func halves(_ piece: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return (piece, []) }
        return (piece[..<equals], piece[(equals + 1)...])
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte == UInt8(ascii: "+") {
                decoded.append(0x20)
            } else if byte == UInt8(ascii: "%"), at + 2 < bytes.endIndex,
                let high = PercentCoding.digit(bytes[at + 1]), let low = PercentCoding.digit(bytes[at + 2])
            {
                decoded.append(high << 4 | low)
                at += 2
            } else {
                decoded.append(byte)
            }
            at += 1
        }
        return decoded
    }
}
