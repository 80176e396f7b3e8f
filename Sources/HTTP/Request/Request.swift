// A whole request: head, body, and who sent it. A final class, immutable after parsing: passing it on costs one
// retain, whatever its size.

/// One request.
public final class Request: Sendable {
    /// Request line and fields.
    public let head: RequestHead
    /// The body, decoded from its framing; empty when there is none.
    public let body: RequestBody
    /// The client's address as text: of the socket, or as told by the trusted proxy.
    public let peer: String
    /// The number of this request since the server's start: what an error page and the log share.
    public let id: UInt64

    /// A request from its parts.
    public init(head: RequestHead, body: RequestBody, peer: String, id: UInt64) {
        self.head = head
        self.body = body
        self.peer = peer
        self.id = id
    }

    /// A request without a socket: what the parser makes of these parts, so tests meet the same rules as clients.
    ///
    /// Host and Content-Length are added when missing. Throws `HeadError` when the parser refuses the head.
    public convenience init(
        _ method: Method, _ target: String, fields: [(String, String)] = [], body: [UInt8] = [],
        peer: String = "127.0.0.1", id: UInt64 = 0
    ) throws(HeadError) {
        var text = "\(method.rawValue) \(target) HTTP/1.1\r\n"
        func has(_ name: String) -> Bool { fields.contains { $0.0.lowercased() == name } }
        if !has("host") { text += "Host: localhost\r\n" }
        for (name, value) in fields { text += "\(name): \(value)\r\n" }
        if !body.isEmpty, !has("content-length") { text += "Content-Length: \(body.count)\r\n" }
        text += "\r\n"
        let bytes = Array(text.utf8)
        var parser = RequestParser(limits: .init())
        guard let parsed = try parser.parse(bytes.span), parsed.consumed == bytes.count else {
            throw .malformedField
        }
        self.init(head: parsed.head, body: .bytes(body), peer: peer, id: id)
    }

    /// The method.
    public var method: Method { head.method }
    /// The target: path and query.
    public var target: RequestTarget { head.target }
    /// The path of the target.
    public var path: RequestTarget.Path { head.target.path }
    /// The field lines.
    public var fields: Fields { head.fields }

    /// The pairs of the query, read as the URL Standard reads a form; what is not UTF-8 becomes U+FFFD.
    public var query: FormData {
        FormData(pairs: head.target.query.map { URLEncodedForm.parseLossy($0) } ?? [])
    }
}
