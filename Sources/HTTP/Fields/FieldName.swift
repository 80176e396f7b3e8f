// Names of fields. A name is a literal of the source, so no input can become one; comparing ignores
// ASCII case (RFC 9110 §5.1).

/// The name of a field line.
///
/// Made only from literals: `"Retry-After" as FieldName`.
public struct FieldName: Sendable, Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
    let literal: StaticString
    /// Whether the field frames the message and is therefore written by the encoder alone.
    let isFraming: Bool

    /// A name from a literal; traps when the literal is not a token (RFC 9110 §5.6.2).
    public init(stringLiteral: StaticString) {
        literal = stringLiteral
        let token = ByteSet.token
        // A literal of the source: a wrong one fails in the first run of the line that holds it, not by input.
        precondition(stringLiteral.isASCII && stringLiteral.utf8CodeUnitCount > 0, "a field name is an ASCII token")
        isFraming = stringLiteral.withUTF8Buffer { name in
            precondition(name.allSatisfy(token.contains), "a field name is an ASCII token")
            return FieldName.framing.contains { $0.withUTF8Buffer { equalIgnoringCase($0.span, name.span) } }
        }
    }

    /// The name as written in the source.
    public var description: String { literal.description }

    /// Equal when the spellings differ in ASCII case only.
    public static func == (a: FieldName, b: FieldName) -> Bool {
        a.literal.withUTF8Buffer { a in b.literal.withUTF8Buffer { equalIgnoringCase(a.span, $0.span) } }
    }

    private static let framing: [StaticString] = [
        "Content-Length", "Transfer-Encoding", "Connection", "Date", "Trailer", "Upgrade",
    ]
}

extension FieldName {
    /// Allow (RFC 9110 §10.2.1)
    public static let allow: FieldName = "Allow"
    /// Accept-Ranges (RFC 9110 §14.3)
    public static let acceptRanges: FieldName = "Accept-Ranges"
    /// Cache-Control (RFC 9111 §5.2)
    public static let cacheControl: FieldName = "Cache-Control"
    /// Content-Disposition (RFC 6266)
    public static let contentDisposition: FieldName = "Content-Disposition"
    /// Content-Range (RFC 9110 §14.4)
    public static let contentRange: FieldName = "Content-Range"
    /// Content-Security-Policy
    public static let contentSecurityPolicy: FieldName = "Content-Security-Policy"
    /// Content-Type (RFC 9110 §8.3)
    public static let contentType: FieldName = "Content-Type"
    /// Cookie (RFC 6265 §4.2)
    public static let cookie: FieldName = "Cookie"
    /// ETag (RFC 9110 §8.8.3)
    public static let etag: FieldName = "ETag"
    /// Host (RFC 9110 §7.2)
    public static let host: FieldName = "Host"
    /// If-Match (RFC 9110 §13.1.1)
    public static let ifMatch: FieldName = "If-Match"
    /// If-Modified-Since (RFC 9110 §13.1.3)
    public static let ifModifiedSince: FieldName = "If-Modified-Since"
    /// If-None-Match (RFC 9110 §13.1.2)
    public static let ifNoneMatch: FieldName = "If-None-Match"
    /// If-Range (RFC 9110 §13.1.5)
    public static let ifRange: FieldName = "If-Range"
    /// If-Unmodified-Since (RFC 9110 §13.1.4)
    public static let ifUnmodifiedSince: FieldName = "If-Unmodified-Since"
    /// Last-Modified (RFC 9110 §8.8.2)
    public static let lastModified: FieldName = "Last-Modified"
    /// Location (RFC 9110 §10.2.2)
    public static let location: FieldName = "Location"
    /// Origin (RFC 6454 §7)
    public static let origin: FieldName = "Origin"
    /// Range (RFC 9110 §14.2)
    public static let range: FieldName = "Range"
    /// Referer (RFC 9110 §10.1.3)
    public static let referer: FieldName = "Referer"
    /// Retry-After (RFC 9110 §10.2.3)
    public static let retryAfter: FieldName = "Retry-After"
    /// Set-Cookie (RFC 6265 §4.1)
    public static let setCookie: FieldName = "Set-Cookie"
    /// User-Agent (RFC 9110 §10.1.5)
    public static let userAgent: FieldName = "User-Agent"
    /// Vary (RFC 9110 §12.5.5)
    public static let vary: FieldName = "Vary"
    /// X-Content-Type-Options
    public static let contentTypeOptions: FieldName = "X-Content-Type-Options"
    /// X-Forwarded-For; believed only from the trusted proxy
    public static let forwardedFor: FieldName = "X-Forwarded-For"
}
