// ReadablePassword: a password that is given out on paper and typed once, before the person chooses an own one.

/// Twelve random signs in groups of four: `k7dm-q2xw-9rth`.
///
/// 32 signs are used, five bits each, so the password has 60 bits; `l`, `o`, `0` and `1`, which look like one another
/// on paper, are not among them.
public struct ReadablePassword: Sendable {
    /// The password, for the person alone.
    public let text: String

    private static let signs = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)

    /// A fresh password.
    public init() {
        var bytes: [UInt8] = []
        for (index, byte) in randomBytes(12).enumerated() {
            if index > 0, index.isMultiple(of: 4) { bytes.append(UInt8(ascii: "-")) }
            // 256 is a multiple of 32: every sign is as likely as the next.
            bytes.append(Self.signs[Int(byte & 31)])
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}

extension ReadablePassword: CustomStringConvertible {
    /// Never the secret, so that a careless log line cannot reveal it.
    public var description: String { "ReadablePassword(secret)" }
}
