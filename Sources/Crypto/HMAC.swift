// HMAC: a hash that only the holder of a key can make, RFC 2104 with SHA-256. For CSRF tokens and signed links.

/// A key prepared for HMAC-SHA256; preparing costs two blocks, which are then shared by all messages.
public struct HMACKey: Sendable {
    private var inner = SHA256()
    private var outer = SHA256()

    /// Prepares `key`, which may have any length; 32 random bytes are right.
    public init(_ key: [UInt8]) {
        var padded = key.count > 64 ? SHA256.hash(key) : key
        padded.append(contentsOf: repeatElement(0, count: 64 - padded.count))
        inner.update(padded.map { $0 ^ 0x36 })
        outer.update(padded.map { $0 ^ 0x5C })
    }

    /// The 32 bytes of authentication for `message`.
    public func authenticate(_ message: [UInt8]) -> [UInt8] {
        var inner = inner
        inner.update(message)
        var outer = outer
        outer.update(inner.finalize())
        return outer.finalize()
    }

    /// True when `code` authenticates `message`; the time taken does not depend on where they differ.
    public func isValid(_ code: [UInt8], for message: [UInt8]) -> Bool {
        constantTimeEqual(authenticate(message), code)
    }
}
