// Entity tags (RFC 9110 §8.8.3). Ours are strong: equal tags mean equal bytes.

/// An entity tag.
public struct ETag: Sendable, Equatable {
    /// What stands between the quotes.
    public let opaque: String
    /// Whether it promises only equal meaning, not equal bytes.
    public let isWeak: Bool

    /// A strong tag; nil when the text has a quote, a space or anything but visible ASCII.
    public init?(_ opaque: String) {
        guard opaque.utf8.allSatisfy(ByteSet.entityTag.contains) else { return nil }
        self.init(opaque: opaque, isWeak: false)
    }

    /// A strong tag of these bytes.
    public init(hashing bytes: [UInt8]) {
        self.init(opaque: ContentHash(bytes).hexadecimal, isWeak: false)
    }

    private init(opaque: String, isWeak: Bool) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// The tag as a field value.
    public var value: FieldValue {
        // The opaque part was checked to be visible ASCII.
        FieldValue((isWeak ? "W/\"" : "\"") + opaque + "\"") ?? ""
    }

    /// Strong comparison (RFC 9110 §8.8.3.2): equal and both strong.
    public func stronglyEquals(_ other: ETag) -> Bool { !isWeak && !other.isWeak && opaque == other.opaque }

    /// Weak comparison: equal apart from the mark of weakness.
    public func weaklyEquals(_ other: ETag) -> Bool { opaque == other.opaque }

    /// A list of tags as If-None-Match has it; nil when malformed. `*` is the caller's.
    static func list(_ text: String) -> [ETag]? {
        let bytes = Array(text.utf8)
        var tags: [ETag] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == UInt8(ascii: ",") { at += 1; continue }
            let isWeak = bytes[at...].starts(with: "W/".utf8)
            if isWeak { at += 2 }
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
            guard let end = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
            tags.append(ETag(opaque: String(decoding: bytes[(at + 1)..<end], as: UTF8.self), isWeak: isWeak))
            at = end + 1
        }
        return tags
    }
}
