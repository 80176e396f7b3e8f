// The parser of multipart bodies (RFC 2046 §5.1, RFC 7578). Rules:
//  1. An incremental push machine: any cut of the bytes gives the same parts. It keeps no content: a part is told as the
//     range of the body that holds it, so a body on disk is parsed without loading it.
//  2. A delimiter is CRLF "--" boundary; at the very start the CRLF may be missing. As CR occurs only at its start, a
//     failed match falls back to its first byte or to none.
//  3. After a delimiter: "--" ends the body, or spaces and CRLF begin a part. The epilogue is skipped.

/// A reader of multipart parts.
public struct MultipartParser: Sendable {
    /// One part: its head lines and where its content lies in the body.
    public struct Part: Sendable, Equatable {
        /// The bytes of the part's head, without the empty line after it.
        public var head: [UInt8]
        /// The content, as offsets from the start of the body.
        public var content: Range<Int>
    }

    private enum State {
        /// Before the first delimiter; so many bytes of it matched.
        case preamble(Int)
        /// After the boundary: "-" or padding or CR is due.
        case delimiterEnd
        /// After one "-" behind the boundary.
        case dash
        /// In the white space behind the boundary.
        case padding
        /// After the CR behind the boundary.
        case delimiterLF
        /// In the head of a part; so many bytes of CRLFCRLF matched.
        case head(Int)
        /// In the content of a part; so many bytes of the delimiter matched.
        case content(Int)
        /// After the final boundary.
        case epilogue
    }

    private let delimiter: [UInt8]
    private let limits: FormData.Limits
    private var state = State.preamble(2)
    private var offset = 0
    private var head: [UInt8] = []
    private var contentStart = 0
    /// The parts that ended so far.
    public private(set) var parts: [Part] = []

    /// A parser for this boundary; nil unless it has 1…70 bytes (RFC 2046 §5.1.1).
    public init?(boundary: [UInt8], limits: FormData.Limits = .init()) {
        guard (1...70).contains(boundary.count) else { return nil }
        delimiter = Array("\r\n--".utf8) + boundary
        self.limits = limits
    }

    /// Reads the next bytes of the body.
    public mutating func push(_ bytes: [UInt8]) throws(FormError) {
        for byte in bytes {
            try step(byte)
            offset += 1
        }
    }

    /// Ends the body; throws `.unfinished` when the final boundary has not come.
    public func finish() throws(FormError) {
        guard case .epilogue = state else { throw .unfinished }
    }

    private mutating func step(_ byte: UInt8) throws(FormError) {
        switch state {
        case .preamble(let matched):
            let now = advance(matched, byte)
            state = now == delimiter.count ? .delimiterEnd : .preamble(now)
        case .delimiterEnd:
            switch byte {
            case UInt8(ascii: "-"): state = .dash
            case UInt8(ascii: "\r"): state = .delimiterLF
            case 0x20, 0x09: state = .padding
            default: throw .malformed
            }
        case .dash:
            guard byte == UInt8(ascii: "-") else { throw .malformed }
            state = .epilogue
        case .padding:
            if byte == UInt8(ascii: "\r") {
                state = .delimiterLF
            } else if byte != 0x20, byte != 0x09 {
                throw .malformed
            }
        case .delimiterLF:
            guard byte == UInt8(ascii: "\n") else { throw .malformed }
            if parts.count == limits.fields { throw .tooManyFields(limit: limits.fields) }
            head.removeAll(keepingCapacity: true)
            state = .head(2)
        case .head(let matched):
            try stepHead(byte, matched)
        case .content(let matched):
            let now = advance(matched, byte)
            if now == delimiter.count {
                parts.append(Part(head: head, content: contentStart..<offset + 1 - delimiter.count))
                state = .delimiterEnd
            } else {
                if offset - contentStart > limits.file + delimiter.count { throw .fileTooLarge(limit: limits.file) }
                state = .content(now)
            }
        case .epilogue: break
        }
    }

    private mutating func stepHead(_ byte: UInt8, _ matched: Int) throws(FormError) {
        head.append(byte)
        if head.count > limits.partHead { throw .partHeadTooLarge(limit: limits.partHead) }
        let due = matched % 2 == 0 ? UInt8(ascii: "\r") : UInt8(ascii: "\n")
        let now = byte == due ? matched + 1 : byte == UInt8(ascii: "\r") ? 1 : 0
        if now == 4 {
            head.removeLast(min(4, head.count))
            contentStart = offset + 1
            state = .content(0)
        } else {
            state = .head(now)
        }
    }

    /// How much of the delimiter is matched after this byte.
    private func advance(_ matched: Int, _ byte: UInt8) -> Int {
        if byte == delimiter[matched] { return matched + 1 }
        return byte == UInt8(ascii: "\r") ? 1 : 0
    }
}
