// Heads of requests (RFC 9112 §2–§6). Beyond the invariant: nothing accepted holds what the parser is there to keep out.
import HTTP

extension Target {
    static let heads = Target(
        name: "heads", corpus: ["http/heads"],
        words: [
            "\r\n", "\r\n\r\n", " HTTP/1.1", " HTTP/1.0", "GET ", "POST ", "OPTIONS * ", "Host: x\r\n", "http://",
            "%2e", "%2F",
            "%00", "..", "/../", "[::1]", ":80", "Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n",
            "Connection: close\r\n", "Expect: 100-continue\r\n", "Cookie: a=b\r\n", "If-None-Match: \"a\"\r\n",
            "Range: bytes=0-4\r\n", "If-Range: ", "Sun, 06 Nov 1994 08:49:37 GMT", "\r\n ", "?a=%D0%90&b",
        ]
    ) { bytes, generator throws(Violation) in
        // Every other case under limits that short inputs reach.
        let limits = generator.below(2) == 0 ? RequestParser.Limits() : tightLimits
        let whole = HeadOutcome(bytes, ends: [bytes.count], limits)
        for ends in generator.cuts(bytes.count) {
            try require(HeadOutcome(bytes, ends: ends, limits) == whole, "a cut head is read differently")
        }
        switch whole {
        case .needsMore: return false
        case .failed(let error):
            try require([400, 414, 417, 431, 501, 505].contains(error.status.code), "an error has another status")
            return false
        case .head(let consumed, _, _):
            let alone = Array(bytes[..<consumed])
            try require(HeadOutcome(alone, ends: [consumed], limits) == whole, "what follows a head changes it")
            var parser = RequestParser(limits: .init())
            guard let (head, _) = try? parser.parse(alone.span) else { throw Violation("a head is read once only") }
            try checkAccepted(head)
            return true
        }
    }

    private static let tightLimits: RequestParser.Limits = {
        var limits = RequestParser.Limits()
        limits.requestLine = 64
        limits.fields = 100
        limits.fieldCount = 4
        return limits
    }()

    /// What the rest of the program relies on.
    private static func checkAccepted(_ head: RequestHead) throws(Violation) {
        for segment in head.target.path.segments {
            try require(segment != "." && segment != "..", "a dot segment was accepted")
            try require(segment.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control byte is in a segment")
        }
        for (name, value) in head.fields.pairs {
            try require(!name.isEmpty && !name.utf8.contains(0x20), "a field has no name")
            try require(!value.utf8.contains { $0 == 0 || $0 == 0x0D || $0 == 0x0A }, "a value holds a line end or NUL")
        }
        try require(head.version == .http10 || head.authority?.isEmpty == false, "a request has no host")
        let request = Request(head: head, body: .bytes([]), peer: "", id: 0)
        for pair in request.query.pairs { _ = request.query[pair.name] }
        let status = content.response(to: head).status.code
        try require([200, 206, 304, 405, 412, 416].contains(status), "content is answered with \(status)")
    }

    /// Content whose conditions and ranges accepted heads are evaluated against.
    private static let content = Representation(
        body: .bytes(Array("0123456789".utf8)), contentType: ContentType.text,
        validators: Validators(etag: ETag(hashing: [1]), lastModified: HTTPDate(seconds: 784_111_777)))
}

/// What came of feeding a parser growing prefixes.
private enum HeadOutcome: Equatable {
    case head(consumed: Int, path: String, fields: [String])
    case needsMore
    case failed(HeadError)

    init(_ bytes: [UInt8], ends: [Int], _ limits: RequestParser.Limits) {
        var parser = RequestParser(limits: limits)
        for end in ends {
            do {
                if let (head, consumed) = try parser.parse(bytes.span.extracting(..<end)) {
                    self = .head(
                        consumed: consumed, path: head.target.path.text,
                        fields: head.fields.pairs.map { "\($0.name):\($0.value)" } + [
                            "\(head.framing) \(head.keepsAlive)"
                        ])
                    return
                }
            } catch {
                self = .failed(error)
                return
            }
        }
        self = .needsMore
    }
}
