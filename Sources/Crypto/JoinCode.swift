// JoinCode: the code on a family's sheet, read from paper and typed on a phone.
//
// Rules: only signs that look like no other sign of the set, on paper and in handwriting; what people type is met half
// way (case, spaces, dashes, a Russian keyboard); the code itself is stored nowhere, only its HMAC under the key of the
// installation, so that a stolen database opens no account.

/// Fifteen random signs in groups of five: `K7FXM-QR4TH-9WCPA`.
///
/// 22 signs are used, so a code has 66.9 bits.
public struct JoinCode: Sendable, Equatable {
    /// The signs without dashes.
    private let signs: String

    /// Signs of a code.
    public static let length = 15
    /// Left out: 0 and O, 1, I and L, 2 and Z, 5 and S, 6 and G, 8 and B, U beside V.
    private static let alphabet = Array("ACDEFHJKMNPQRTVWXY3479".utf8)
    /// Russian capitals that look like a sign of the alphabet.
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "А": "A", "С": "C", "Е": "E", "Ё": "E", "Н": "H", "К": "K", "М": "M", "Р": "P", "Т": "T", "Х": "X", "У": "Y",
        "З": "3", "Ч": "4",
    ]

    /// A fresh code.
    public init() {
        var bytes: [UInt8] = []
        while bytes.count < Self.length {
            // 242 is the largest multiple of 22 that a byte holds: every sign is as likely as the next.
            for byte in randomBytes(32) where byte < 242 && bytes.count < Self.length {
                bytes.append(Self.alphabet[Int(byte) % Self.alphabet.count])
            }
        }
        signs = String(decoding: bytes, as: UTF8.self)
    }

    /// Reads what a person typed; nil for what no code can be.
    ///
    /// Small letters, spaces and dashes of any kind and Russian letters of the same look are understood.
    public init?(typed text: String) {
        guard text.utf8.count <= 200 else { return nil }
        var read = String.UnicodeScalarView()
        for scalar in text.uppercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .spaceSeparator, .dashPunctuation, .control, .format, .connectorPunctuation: continue
            default: break
            }
            if scalar == "." || scalar == "−" { continue }
            let sign = Self.lookalikes[scalar] ?? scalar
            guard sign.isASCII, Self.alphabet.contains(UInt8(sign.value)) else { return nil }
            read.append(sign)
        }
        guard read.count == Self.length else { return nil }
        signs = String(read)
    }

    /// The code as the sheet prints it.
    public var text: String {
        let letters = Array(signs)
        return stride(from: 0, to: letters.count, by: 5).map { String(letters[$0..<min($0 + 5, letters.count)]) }
            .joined(separator: "-")
    }

    /// The 32 bytes to store and to look up by.
    ///
    /// - Parameter key: the key of the installation.
    public func storedHash(_ key: [UInt8]) -> [UInt8] {
        HMACKey(key).authenticate(Array("join\0".utf8) + Array(signs.utf8))
    }
}

extension JoinCode: CustomStringConvertible {
    /// Never the secret, so that a careless log line cannot reveal it.
    public var description: String { "JoinCode(secret)" }
}
