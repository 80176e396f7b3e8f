// What can be wrong with a head, and the status that tells it. After any of these the server
// answers and closes: the end of such a message is not known, so nothing after it may be read as a request.

/// Why a head was refused.
public enum HeadError: Error, Equatable, Sendable {
    /// The request line does not follow RFC 9112 §3.
    case malformedLine
    /// The request line is longer than the limit.
    case lineTooLong
    /// The method is not one of `Method`.
    case unknownMethod
    /// The version is neither HTTP/1.0 nor HTTP/1.1.
    case unsupportedVersion
    /// The target is malformed or leads upwards (see RequestTarget.swift).
    case badTarget
    /// A field line does not follow RFC 9112 §5: folding, space before the colon, control bytes, a bare CR or LF.
    case malformedField
    /// The fields are longer than the limit, or more than the limit.
    case fieldsTooLarge
    /// Host is missing, repeated, empty or malformed (RFC 9112 §3.2).
    case badHost
    /// Content-Length is repeated, not a number, too large, or beside Transfer-Encoding (RFC 9112 §6.3).
    case badLength
    /// Transfer-Encoding is malformed, repeats chunked, or came with HTTP/1.0 (RFC 9112 §6.1).
    case badCoding
    /// A transfer coding other than chunked.
    case unsupportedCoding
    /// An expectation other than 100-continue (RFC 9110 §10.1.1).
    case unsupportedExpectation

    /// The status of the answer.
    public var status: Status {
        switch self {
        case .malformedLine, .badTarget, .malformedField, .badHost, .badLength, .badCoding: .badRequest
        case .lineTooLong: .uriTooLong
        case .fieldsTooLarge: .fieldsTooLarge
        case .unknownMethod, .unsupportedCoding: .notImplemented
        case .unsupportedVersion: .versionNotSupported
        case .unsupportedExpectation: .expectationFailed
        }
    }
}
