// An answer, as a handler makes it: status, fields, body. Date, Content-Length and Connection are not the handler's:
// ResponseEncoder writes them.

/// One answer.
public struct Response: Sendable {
    /// The status.
    public var status: Status
    /// The fields, in the order sent.
    public var fields: ResponseFields
    /// The body.
    public var body: ResponseBody

    /// An answer from its parts.
    public init(_ status: Status, fields: ResponseFields = [], body: ResponseBody = .empty) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A page in UTF-8.
    public static func html(_ bytes: [UInt8], status: Status = .ok) -> Response {
        Response(status, fields: [(.contentType, ContentType.html)], body: .bytes(bytes))
    }

    /// Plain text in UTF-8.
    public static func text(_ text: String, status: Status = .ok) -> Response {
        Response(status, fields: [(.contentType, ContentType.text)], body: .bytes(Array(text.utf8)))
    }

    /// A redirect; 303 unless told otherwise, so that the answer to a form is fetched with GET.
    ///
    /// Bytes that a URI cannot hold are percent-encoded, so any text gives a valid Location.
    public static func redirect(to location: String, status: Status = .seeOther) -> Response {
        let encoded = PercentCoding.encode(location.utf8, keeping: .uriText)
        return Response(status, fields: [(.location, FieldValue(encoded) ?? "/")])
    }

    /// 405 with the methods that the target has (RFC 9110 §15.5.6).
    public static func methodNotAllowed(_ allowed: [Method]) -> Response {
        let list = allowed.map(\.rawValue).joined(separator: ", ")
        return Response(.methodNotAllowed, fields: [(.allow, FieldValue(list) ?? "")])
    }

    /// The answer to `OPTIONS *`: the methods that the server knows at all (RFC 9110 §9.3.7).
    public static let serverOptions: Response = {
        let list = Method.allCases.map(\.rawValue).joined(separator: ", ")
        return Response(.noContent, fields: [(.allow, FieldValue(list) ?? "")])
    }()

    /// Adds a cookie to the answer.
    public mutating func setCookie(_ cookie: SetCookie) {
        fields.append(.setCookie, cookie.value)
    }
}

/// The body of an answer.
public enum ResponseBody: Sendable {
    /// No body.
    case empty
    /// Bytes made for this answer.
    case bytes([UInt8])
    /// A part of bytes that many answers share; nothing is copied.
    case shared(SharedBytes)
    /// A range of a file, opened when it is sent. The file must not shrink meanwhile.
    case file(path: String, range: Range<Int>)

    /// Its length in bytes.
    public var count: Int {
        switch self {
        case .empty: 0
        case .bytes(let bytes): bytes.count
        case .shared(let shared): shared.range.count
        case .file(_, let range): range.count
        }
    }
}

/// A range of immutable bytes.
public struct SharedBytes: Sendable {
    /// The bytes.
    public let bytes: [UInt8]
    /// Which of them.
    public let range: Range<Int>

    /// A range of the bytes, or all of them. Traps when the range is outside, as slicing does.
    public init(_ bytes: [UInt8], range: Range<Int>? = nil) {
        self.bytes = bytes
        self.range = range ?? bytes.indices
        // Whoever slices knows the length; the same rule as `bytes[range]`.
        precondition(self.range.lowerBound >= 0 && self.range.upperBound <= bytes.count, "range outside the bytes")
    }
}
