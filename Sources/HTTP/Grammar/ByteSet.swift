// Sets of ASCII bytes as two words, for the grammars of RFC 9110 §5.6 and RFC 3986 §2. Constant-time lookup.

/// A set of ASCII bytes.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The set of the characters of an ASCII literal.
    init(_ characters: StaticString) {
        characters.withUTF8Buffer { for byte in $0 { insert(byte) } }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    /// Whether the byte is in the set; bytes above 127 never are.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word >> UInt64(byte & 63)) & 1 == 1
    }

    /// The union of two sets.
    func union(_ other: ByteSet) -> ByteSet {
        var both = self
        both.low |= other.low
        both.high |= other.high
        return both
    }

    private static let alphanumeric = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    /// tchar (RFC 9110 §5.6.2).
    static let token = alphanumeric.union(ByteSet("!#$%&'*+-.^_`|~"))
    /// unreserved (RFC 3986 §2.3).
    static let unreserved = alphanumeric.union(ByteSet("-._~"))
    /// What a reg-name or an IPv4 address may hold (RFC 3986 §3.2.2), with `%` for its escapes.
    static let registeredName = unreserved.union(ByteSet("!$&'()*+,;=%"))
    /// What stands between the brackets of an IPv6 address.
    static let addressLiteral = ByteSet("0123456789abcdefABCDEF:.")
    /// cookie-octet (RFC 6265 §4.1.1): visible ASCII without quote, comma, semicolon, backslash.
    static let cookieOctet = alphanumeric.union(ByteSet("!#$%&'()*+-./:<=>?@[]^_`{|}~"))
    /// What a URI may hold without an escape (RFC 3986 §2), with "%" for the escapes already made.
    static let uriText = unreserved.union(ByteSet(":/?#[]@!$&'()*+,;=%"))
    /// etagc (RFC 9110 §8.8.3), the ASCII part.
    static let entityTag = cookieOctet.union(ByteSet(",;\\"))
}
