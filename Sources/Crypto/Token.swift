// Token: a secret that its holder shows to be recognised: a session, an invitation, a one-time link.
//
// Rules: the holder gets the text, the database only the hash, so a stolen database opens no session. A plain hash is
// enough here, unlike for passwords, because 256 random bits cannot be guessed.

/// A 256-bit random secret.
public struct Token: Sendable, Equatable {
    private let bytes: [UInt8]

    /// A new, unpredictable token.
    public init() {
        bytes = randomBytes(32)
    }

    /// Reads what `text` printed; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Encoding.bytes(base64URL: text) else { return nil }
        self.bytes = bytes
    }

    /// 43 signs of base64url, for the holder only.
    public var text: String {
        Encoding.base64URL(bytes)
    }

    /// The 32 bytes to store and to look up by.
    public var storedHash: [UInt8] {
        SHA256.hash(bytes)
    }

    /// Compares in constant time.
    public static func == (left: Token, right: Token) -> Bool {
        constantTimeEqual(left.bytes, right.bytes)
    }
}

extension Token: CustomStringConvertible {
    /// Never the secret, so that a careless log line cannot reveal it.
    public var description: String {
        "Token(secret)"
    }
}
