// The head of a request after parsing: immutable, so it may be read by any thread. It is what decides where and
// whether the body is read at all (see Server's `Service.admit`).

/// The request line and the fields of one request.
public final class RequestHead: Sendable {
    /// The method.
    public let method: Method
    /// The target: path and query.
    public let target: RequestTarget
    /// The version the client speaks.
    public let version: Version
    /// The field lines.
    public let fields: Fields
    /// How the body is delimited.
    public let framing: BodyFraming
    /// Whether the client lets the connection stay open after the answer (RFC 9112 §9.3).
    public let keepsAlive: Bool
    /// Whether the client waits for `100 Continue` before it sends the body (RFC 9110 §10.1.1).
    public let expectsContinue: Bool

    init(
        method: Method, target: RequestTarget, version: Version, fields: Fields, framing: BodyFraming,
        keepsAlive: Bool, expectsContinue: Bool
    ) {
        self.method = method
        self.target = target
        self.version = version
        self.fields = fields
        self.framing = framing
        self.keepsAlive = keepsAlive
        self.expectsContinue = expectsContinue
    }

    /// The host and port the request is meant for: of an absolute-form target, else of Host; nil only in HTTP/1.0.
    public var authority: String? { target.authority ?? fields[.host] }
}
