// What can be wrong with the body of a request before anyone looks at its content. The connection closes after the answer.

/// Why a body was refused.
public enum BodyError: Error, Equatable, Sendable {
    /// The chunked framing does not follow RFC 9112 §7.1, or its extensions or trailers are too long.
    case malformedChunk
    /// The body is longer than the limit, in bytes.
    case tooLarge(limit: Int)

    /// The status of the answer.
    public var status: Status {
        switch self {
        case .malformedChunk: .badRequest
        case .tooLarge: .contentTooLarge
        }
    }
}
