// Status codes with their reason phrases (RFC 9110 §15), those that this product sends.

/// A status code and its reason phrase.
public struct Status: Sendable, Equatable {
    /// Three digits, 100…599.
    public let code: Int
    /// The phrase of the status line; clients ignore it.
    public let reason: StaticString

    private init(_ code: Int, _ reason: StaticString) {
        self.code = code
        self.reason = reason
    }

    /// Statuses are equal when their codes are.
    public static func == (a: Status, b: Status) -> Bool { a.code == b.code }

    /// Whether an answer with this status never has a body (RFC 9110 §6.4.1: 1xx, 204, 304).
    public var forbidsBody: Bool { code < 200 || code == 204 || code == 304 }

    /// 200 OK
    public static let ok = Status(200, "OK")
    /// 201 Created
    public static let created = Status(201, "Created")
    /// 204 No Content
    public static let noContent = Status(204, "No Content")
    /// 206 Partial Content
    public static let partialContent = Status(206, "Partial Content")
    /// 301 Moved Permanently
    public static let movedPermanently = Status(301, "Moved Permanently")
    /// 302 Found
    public static let found = Status(302, "Found")
    /// 303 See Other: the answer to a form is fetched with GET
    public static let seeOther = Status(303, "See Other")
    /// 304 Not Modified
    public static let notModified = Status(304, "Not Modified")
    /// 308 Permanent Redirect
    public static let permanentRedirect = Status(308, "Permanent Redirect")
    /// 400 Bad Request
    public static let badRequest = Status(400, "Bad Request")
    /// 401 Unauthorized
    public static let unauthorized = Status(401, "Unauthorized")
    /// 403 Forbidden
    public static let forbidden = Status(403, "Forbidden")
    /// 404 Not Found
    public static let notFound = Status(404, "Not Found")
    /// 405 Method Not Allowed; carries `Allow`
    public static let methodNotAllowed = Status(405, "Method Not Allowed")
    /// 406 Not Acceptable
    public static let notAcceptable = Status(406, "Not Acceptable")
    /// 408 Request Timeout
    public static let requestTimeout = Status(408, "Request Timeout")
    /// 409 Conflict
    public static let conflict = Status(409, "Conflict")
    /// 410 Gone
    public static let gone = Status(410, "Gone")
    /// 412 Precondition Failed
    public static let preconditionFailed = Status(412, "Precondition Failed")
    /// 413 Content Too Large
    public static let contentTooLarge = Status(413, "Content Too Large")
    /// 414 URI Too Long
    public static let uriTooLong = Status(414, "URI Too Long")
    /// 415 Unsupported Media Type
    public static let unsupportedMediaType = Status(415, "Unsupported Media Type")
    /// 416 Range Not Satisfiable
    public static let rangeNotSatisfiable = Status(416, "Range Not Satisfiable")
    /// 417 Expectation Failed
    public static let expectationFailed = Status(417, "Expectation Failed")
    /// 422 Unprocessable Content: a form with mistakes
    public static let unprocessableContent = Status(422, "Unprocessable Content")
    /// 429 Too Many Requests
    public static let tooManyRequests = Status(429, "Too Many Requests")
    /// 431 Request Header Fields Too Large (RFC 6585)
    public static let fieldsTooLarge = Status(431, "Request Header Fields Too Large")
    /// 500 Internal Server Error
    public static let internalServerError = Status(500, "Internal Server Error")
    /// 501 Not Implemented
    public static let notImplemented = Status(501, "Not Implemented")
    /// 503 Service Unavailable; carries `Retry-After`
    public static let serviceUnavailable = Status(503, "Service Unavailable")
    /// 505 HTTP Version Not Supported
    public static let versionNotSupported = Status(505, "HTTP Version Not Supported")
    /// 507 Insufficient Storage: the disk is full
    public static let insufficientStorage = Status(507, "Insufficient Storage")
}
