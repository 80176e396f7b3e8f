// Encoding: bytes as text. Hexadecimal for file names, base64url for tokens in cookies and links, Crockford's base 32
// for codes that people read aloud and type.

/// Text forms of bytes.
public enum Encoding {
    /// Two small hexadecimal digits for each byte.
    public static func hex(_ bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            for (index, byte) in bytes.enumerated() {
                text[index * 2] = hexDigit(byte >> 4)
                text[index * 2 + 1] = hexDigit(byte & 0xF)
            }
            return bytes.count * 2
        }
    }

    /// The bytes of a hexadecimal text in either case, or nil when it is not one.
    public static func bytes(hex text: String) -> [UInt8]? {
        guard text.utf8.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text.utf8 {
            guard let digit = hexValue(character) else { return nil }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    /// Base 64 with `-` and `_` and without padding, RFC 4648 §5: safe in URLs and cookies.
    public static func base64URL(_ bytes: [UInt8]) -> String {
        String(decoding: grouped(bytes, bitsPerDigit: 6, digits: base64Digits), as: UTF8.self)
    }

    /// The bytes of a base64url text without padding, or nil when it is not one; each value has one text only.
    public static func bytes(base64URL text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for character in text.utf8 {
            guard let value = base64Value(character) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= 1 << count - 1
            }
        }
        // A whole digit left over, or bits that no encoder would leave.
        return count < 6 && bits == 0 ? bytes : nil
    }

    /// Crockford's base 32: digits and capital letters without I, L, O, U. Source: crockford.com/base32.html.
    public static func base32(_ bytes: [UInt8]) -> String {
        String(decoding: grouped(bytes, bitsPerDigit: 5, digits: base32Digits), as: UTF8.self)
    }

    /// What `base32` would have printed for a code that a person typed: small letters become capital, O is 0, I and L
    /// are 1, spaces and hyphens go. Nil when another sign is left.
    public static func normalisedBase32(_ typed: String) -> String? {
        var result: [UInt8] = []
        for character in typed.utf8 {
            let capital = character >= 0x61 && character <= 0x7A ? character - 0x20 : character
            switch capital {
            case UInt8(ascii: " "), UInt8(ascii: "-"): continue
            case UInt8(ascii: "O"): result.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): result.append(UInt8(ascii: "1"))
            default:
                guard base32Digits.contains(capital) else { return nil }
                result.append(capital)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
private let base32Digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

/// Writes the bits of `bytes` as digits, first bit first; the last digit is filled with zeros.
private func grouped(_ bytes: [UInt8], bitsPerDigit: UInt32, digits: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 8 / Int(bitsPerDigit) + 1)
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
        bits = bits << 8 | UInt32(byte)
        count += 8
        while count >= bitsPerDigit {
            count -= bitsPerDigit
            result.append(digits[Int(bits >> count)])
            bits &= 1 << count - 1
        }
    }
    if count > 0 { result.append(digits[Int(bits << (bitsPerDigit - count))]) }
    return result
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private func hexValue(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
}

private func base64Value(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character) - 48 + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
}
