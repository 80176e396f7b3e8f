// The request target (RFC 9112 §3.2, RFC 3986). Decoding happens exactly once, on bytes, after the raw path
// was split at "/", so an escaped slash never makes a second segment and a double escape stays text.
// Refused here, for every route at once: malformed escapes, control bytes, text that is not UTF-8 (overlong
// forms included), a backslash, "#", and the segments "." and ".." in any spelling.

/// What the request is aimed at.
public struct RequestTarget: Sendable {
    /// The path of a target.
    public struct Path: Sendable {
        /// The path as sent, ASCII, without the query: for logs.
        public let text: String
        /// What stands between the slashes, each decoded once.
        ///
        /// `/` has none, `/a/` has `["a", ""]`, `/a%2Fb` has `["a/b"]`. Never "." or "..", never a control byte.
        public let segments: [String]
    }

    /// The path; `*` of `OPTIONS *` has no segments.
    public let path: Path
    /// Whether this is `*`: the request is about the server as a whole (RFC 9112 §3.2.4) and no route's.
    public var isServer: Bool { path.text == "*" }
    /// What follows the first `?`, as sent; nil when there is no `?`.
    public let query: String?
    /// The authority of an absolute-form target (RFC 9112 §3.2.2), which then takes the place of Host.
    let authority: String?

    /// Reads a target whose bytes are all in 0x21…0x7E, as the request line ensures; nil when it is malformed.
    init?(_ bytes: Span<UInt8>, _ whole: Range<Int>, for method: Method) {
        guard let start = whole.first else { return nil }
        var pathStart = start
        if bytes[start] == UInt8(ascii: "*") {
            guard whole.count == 1, method == .options else { return nil }
            path = Path(text: "*", segments: [])
            query = nil
            authority = nil
            return
        }
        if bytes[start] == UInt8(ascii: "/") {
            authority = nil
        } else {
            guard let name = RequestTarget.authority(bytes, whole) else { return nil }
            authority = String(bytes, name)
            pathStart = name.upperBound
        }
        var pathEnd = pathStart
        while pathEnd < whole.upperBound, bytes[pathEnd] != UInt8(ascii: "?") { pathEnd += 1 }
        if pathEnd < whole.upperBound {
            let range = pathEnd + 1..<whole.upperBound
            guard !range.contains(where: { bytes[$0] == UInt8(ascii: "#") }) else { return nil }
            query = String(bytes, range)
        } else {
            query = nil
        }
        guard let segments = RequestTarget.segments(bytes, pathStart..<pathEnd) else { return nil }
        path = Path(text: pathStart == pathEnd ? "/" : String(bytes, pathStart..<pathEnd), segments: segments)
    }

    /// The authority of `http://authority/path`, or nil when the target has another form or scheme.
    private static func authority(_ bytes: Span<UInt8>, _ whole: Range<Int>) -> Range<Int>? {
        var start = whole.lowerBound
        func skip(_ scheme: StaticString) -> Bool {
            let count = scheme.utf8CodeUnitCount
            guard whole.count > count else { return false }
            let head = bytes.extracting(whole.lowerBound..<whole.lowerBound + count)
            guard scheme.withUTF8Buffer({ equalIgnoringCase($0.span, head) }) else { return false }
            start += count
            return true
        }
        guard skip("http://") || skip("https://") else { return nil }
        var end = start
        while end < whole.upperBound, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") { end += 1 }
        return Host.isValid(bytes.extracting(start..<end)) ? start..<end : nil
    }

    /// Splits at "/" and decodes each segment; nil when one is refused. O(bytes).
    private static func segments(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [String]? {
        guard range.count > 1 else { return [] }
        var segments: [String] = []
        segments.reserveCapacity(4)
        var start = range.lowerBound + 1
        var escaped = false
        var at = start
        while true {
            if at == range.upperBound || bytes[at] == UInt8(ascii: "/") {
                guard let segment = segment(bytes, start..<at, escaped) else { return nil }
                segments.append(segment)
                if at == range.upperBound { return segments }
                start = at + 1
                escaped = false
            } else if bytes[at] == UInt8(ascii: "%") {
                escaped = true
            } else if bytes[at] == UInt8(ascii: "\\") || bytes[at] == UInt8(ascii: "#") {
                return nil
            }
            at += 1
        }
    }

    private static func segment(_ bytes: Span<UInt8>, _ range: Range<Int>, _ escaped: Bool) -> String? {
        let text: String
        if escaped {
            guard let decoded = PercentCoding.decode(bytes.extracting(range)),
                decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
                let valid = String(validating: decoded, as: UTF8.self)
            else { return nil }
            text = valid
        } else {
            text = String(bytes, range)
        }
        return text == "." || text == ".." ? nil : text
    }
}

extension String {
    /// Text from bytes known to be ASCII.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        self = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
