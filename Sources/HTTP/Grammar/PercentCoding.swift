// Percent encoding and decoding (RFC 3986 §2.1), on bytes, each once. Decoding a path is strict: a "%" without two
// hexadecimal digits is refused. Decoding a form is lenient as the URL Standard asks (see URLEncodedForm.swift).

/// Percent encoding and decoding.
public enum PercentCoding {
    /// The bytes with every escape replaced, or nil when an escape is malformed.
    static func decode(_ bytes: Span<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%") {
                guard at + 2 < bytes.count, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                at += 3
            } else {
                decoded.append(bytes[at])
                at += 1
            }
        }
        return decoded
    }

    /// The text with every escape replaced, or nil when an escape is malformed or the result is not UTF-8.
    public static func decode(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return decode(bytes.span).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The text with everything but unreserved characters escaped (RFC 3986 §2.3): one path segment, or one
    /// name or value of a query.
    public static func encode(_ text: String) -> String {
        encode(text.utf8, keeping: .unreserved)
    }

    /// The bytes with everything outside the set escaped in capital hexadecimal digits.
    static func encode(_ bytes: some Collection<UInt8>, keeping kept: ByteSet) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count)
        for byte in bytes {
            if kept.contains(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexadecimal(byte >> 4))
                encoded.append(hexadecimal(byte & 15))
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// The value of a hexadecimal digit, or nil.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
