// The grammar of Host and of an authority: uri-host [ ":" port ] (RFC 9110 §7.2, RFC 3986 §3.2.2). No
// user-info, no white space, and never empty: every page of this product has an origin.

/// The check of a host.
enum Host {
    /// Whether the bytes are a host with an optional port.
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var at = 0
        if bytes.count > 0, bytes[0] == UInt8(ascii: "[") {
            let inside = ByteSet.addressLiteral
            at = 1
            while at < bytes.count, inside.contains(bytes[at]) { at += 1 }
            guard at > 2, at < bytes.count, bytes[at] == UInt8(ascii: "]") else { return false }
            at += 1
        } else {
            let inside = ByteSet.registeredName
            while at < bytes.count, inside.contains(bytes[at]) { at += 1 }
            guard at > 0 else { return false }
        }
        guard at < bytes.count else { return true }
        guard bytes[at] == UInt8(ascii: ":"), bytes.count - at <= 6 else { return false }
        at += 1
        while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") { at += 1 }
        return at == bytes.count
    }
}
