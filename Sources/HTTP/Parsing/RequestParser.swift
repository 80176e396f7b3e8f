// The parser of request heads (RFC 9112 §2–§5). Rules:
//  1. Pure: bytes in, a head or a typed error out. It keeps no bytes; the caller passes everything received since
//     the last head ended, each time.
//  2. Lines end with CRLF and nothing else: a bare CR or LF is an error, because two readers that disagree on where
//     a line ends are how requests are smuggled (§2.2, §11.2).
//  3. One pass. When bytes run out, the next call goes on at the line that was cut, so a head that comes byte by byte
//     costs no more than its longest line each time, and every cut of the bytes gives the same result.
//  4. The limits are checked also while the head is incomplete, and no byte behind a limit is looked at: else a line that
//     is both too long and malformed would be one or the other depending on how it was cut.
// It must not decide about bodies (ControlFields.swift, BodyDecoder.swift) nor paths (RequestTarget.swift).

/// A reader of one request head after the other.
public struct RequestParser: Sendable {
    /// How large a head may be.
    public struct Limits: Sendable {
        /// Bytes of the request line, line end included. Beyond: 414.
        public var requestLine = 8 * 1024
        /// Bytes of all field lines. Beyond: 431.
        public var fields = 16 * 1024
        /// Number of field lines. Beyond: 431.
        public var fieldCount = 100

        /// The defaults.
        public init() {}

        /// The most bytes that a head within the limits has.
        public var head: Int { requestLine + fields + 2 }
    }

    private let limits: Limits
    /// The request line, once it is whole.
    private var line: RequestLine?
    /// The field lines that are whole.
    private var lines: [Fields.Line] = []
    /// Where the field lines begin.
    private var fieldsStart = 0
    /// Where the first line that is not whole begins.
    private var next = 0
    /// Whether the current head has begun to arrive.
    public private(set) var isInsideHead = false

    /// A parser with these limits.
    public init(limits: Limits) { self.limits = limits }

    /// Reads a head from the start of `bytes`; nil when more bytes are needed.
    ///
    /// `consumed` is the length of the head with its empty line; what follows is the body or the next request.
    /// After a head the parser is ready for the next one; after an error it must not be used again.
    public mutating func parse(_ bytes: Span<UInt8>) throws(HeadError) -> (head: RequestHead, consumed: Int)? {
        isInsideHead = bytes.count > 0
        guard let line = try wholeRequestLine(bytes), try readFieldLines(bytes) else { return nil }
        let parsed = try head(bytes, line)
        let consumed = next
        self.line = nil
        lines = []
        next = 0
        isInsideHead = false
        return (parsed, consumed)
    }

    /// The request line, read now or by an earlier call; nil when bytes run out.
    private mutating func wholeRequestLine(_ bytes: Span<UInt8>) throws(HeadError) -> RequestLine? {
        if let line { return line }
        let start = leadingLineEnd(bytes)
        let end = min(bytes.count, start + limits.requestLine)
        var at = start
        guard let read = try requestLine(bytes.extracting(..<end), &at) else {
            if end < bytes.count { throw .lineTooLong }
            return nil
        }
        line = read
        fieldsStart = at
        next = at
        lines.reserveCapacity(12)
        return read
    }

    /// Reads field lines up to and with the empty line; false when bytes run out.
    private mutating func readFieldLines(_ bytes: Span<UInt8>) throws(HeadError) -> Bool {
        // The empty line after the fields is not counted.
        let end = min(bytes.count, fieldsStart + limits.fields + 2)
        let within = bytes.extracting(..<end)
        while true {
            var at = next
            switch try fieldLine(within, &at) {
            case nil:
                if end < bytes.count { throw .fieldsTooLarge }
                return false
            case .end:
                next = at
                return true
            case .field(let line):
                if lines.count == limits.fieldCount { throw .fieldsTooLarge }
                lines.append(line)
                next = at
            }
        }
    }

    /// The length of one empty line before the request line, which some old clients send (RFC 9112 §2.2).
    private func leadingLineEnd(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 2 && bytes[0] == UInt8(ascii: "\r") && bytes[1] == UInt8(ascii: "\n") ? 2 : 0
    }

    // MARK: - Request line (RFC 9112 §3)

    private struct RequestLine: Sendable {
        var method: Range<Int>
        var target: Range<Int>
        var major: UInt8
        var minor: UInt8
    }

    /// Reads `method SP target SP HTTP/d.d CRLF`; nil when bytes run out.
    private func requestLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HeadError) -> RequestLine? {
        let token = ByteSet.token
        let count = bytes.count
        let start = at
        if count - at == 1, bytes[at] == UInt8(ascii: "\r") { return nil }
        while at < count, token.contains(bytes[at]) { at += 1 }
        if at == count { return nil }
        guard at > start, bytes[at] == UInt8(ascii: " ") else { throw .malformedLine }
        let method = start..<at
        at += 1
        let targetStart = at
        while at < count, bytes[at] > 0x20, bytes[at] < 0x7F { at += 1 }
        if at == count { return nil }
        guard at > targetStart, bytes[at] == UInt8(ascii: " ") else { throw .malformedLine }
        let target = targetStart..<at
        at += 1
        var major: UInt8 = 0
        var minor: UInt8 = 0
        for i in 0..<10 {
            if at + i == count { return nil }
            let byte = bytes[at + i]
            switch i {
            case 5:
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw .malformedLine }
                major = byte - UInt8(ascii: "0")
            case 7:
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw .malformedLine }
                minor = byte - UInt8(ascii: "0")
            default:
                guard byte == RequestParser.versionPattern.utf8Start[i] else { throw .malformedLine }
            }
        }
        at += 10
        return RequestLine(method: method, target: target, major: major, minor: minor)
    }

    private static let versionPattern: StaticString = "HTTP/0.0\r\n"

    // MARK: - Field lines (RFC 9112 §5)

    private enum Line {
        case field(Fields.Line)
        /// The empty line after the fields.
        case end
    }

    /// Reads one line; nil when bytes run out.
    private func fieldLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HeadError) -> Line? {
        let token = ByteSet.token
        let count = bytes.count
        if at == count { return nil }
        if bytes[at] == UInt8(ascii: "\r") {
            return try lineEnd(bytes, &at) ? .end : nil
        }
        let nameStart = at
        while at < count, token.contains(bytes[at]) { at += 1 }
        if at == count { return nil }
        guard at > nameStart, bytes[at] == UInt8(ascii: ":") else { throw .malformedField }
        let nameEnd = at
        at += 1
        while at < count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        let valueStart = at
        while at < count, bytes[at] >= 0x20 && bytes[at] != 0x7F || bytes[at] == 0x09 { at += 1 }
        if at == count { return nil }
        var valueEnd = at
        while valueEnd > valueStart, bytes[valueEnd - 1] == 0x20 || bytes[valueEnd - 1] == 0x09 { valueEnd -= 1 }
        guard try lineEnd(bytes, &at) else { return nil }
        return .field(
            Fields.Line(name: UInt32(nameStart)..<UInt32(nameEnd), value: UInt32(valueStart)..<UInt32(valueEnd)))
    }

    /// Reads CRLF; false when bytes run out.
    private func lineEnd(_ bytes: Span<UInt8>, _ at: inout Int) throws(HeadError) -> Bool {
        guard bytes[at] == UInt8(ascii: "\r") else { throw .malformedField }
        if at + 1 == bytes.count { return false }
        guard bytes[at + 1] == UInt8(ascii: "\n") else { throw .malformedField }
        at += 2
        return true
    }

    // MARK: - The whole

    private func head(_ bytes: Span<UInt8>, _ line: RequestLine) throws(HeadError) -> RequestHead {
        guard line.major == 1, line.minor <= 1 else { throw .unsupportedVersion }
        guard let method = Method(bytes, line.method) else { throw .unknownMethod }
        guard let target = RequestTarget(bytes, line.target, for: method) else { throw .badTarget }
        let version: Version = line.minor == 1 ? .http11 : .http10
        let control = try ControlFields(bytes, lines, version)
        let copy = bytes.extracting(0..<next).withUnsafeBufferPointer { Array($0) }
        return RequestHead(
            method: method, target: target, version: version, fields: Fields(bytes: copy, lines: lines),
            framing: control.framing, keepsAlive: control.keepsAlive, expectsContinue: control.expectsContinue)
    }
}
