// A cookie to set (RFC 6265 §4.1; SameSite by draft-ietf-httpbis-rfc6265bis §4.1.2.7). Safe unless told otherwise:
// HttpOnly, SameSite=Lax, for the whole site, no Domain ever (a cookie stays with the host that set it).

/// A cookie to set.
public struct SetCookie: Sendable {
    /// When a browser sends the cookie with requests that other sites caused.
    public enum SameSite: String, Sendable {
        /// Never.
        case strict = "Strict"
        /// When following links only.
        case lax = "Lax"
    }

    /// The name, a token.
    public let name: String
    /// The text, made of cookie octets: visible ASCII without quote, comma, semicolon, backslash.
    public let text: String
    /// Whether scripts are kept from reading it.
    public var httpOnly = true
    /// Whether it travels over TLS only.
    public var secure = false
    /// See `SameSite`.
    public var sameSite = SameSite.lax
    /// Seconds to keep it; 0 removes it; nil keeps it until the browser closes.
    public var maxAge: Int?
    private let path: String

    /// A cookie, or nil when name, text or path are outside the grammar of RFC 6265 §4.1.1.
    public init?(_ name: String, _ text: String, path: String = "/") {
        guard !name.isEmpty, name.utf8.allSatisfy(ByteSet.token.contains),
            text.utf8.allSatisfy(ByteSet.cookieOctet.contains),
            path.utf8.first == UInt8(ascii: "/"),
            path.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ";") })
        else { return nil }
        self.name = name
        self.text = text
        self.path = path
    }

    /// The value of the Set-Cookie field.
    public var value: FieldValue {
        var line = "\(name)=\(text); Path=\(path); SameSite=\(sameSite.rawValue)"
        if let maxAge { line += "; Max-Age=\(max(0, maxAge))" }
        if httpOnly { line += "; HttpOnly" }
        if secure { line += "; Secure" }
        // Each piece was checked to be visible ASCII by the initialiser, so the value is never nil.
        return FieldValue(line) ?? ""
    }
}
