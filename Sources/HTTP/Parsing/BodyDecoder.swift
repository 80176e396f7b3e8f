// The decoder of request bodies: Content-Length and chunked (RFC 9112 §6.2, §7.1). A pure state machine that may be
// fed any cut of the bytes. Rules of the chunked framing:
//  1. A chunk size is hexadecimal digits at once followed by ";" or CRLF. White space around it, which §7.1.1 lets a
//     recipient forgive, is refused: no client sends it, and two readers that disagree about it frame differently.
//  2. Chunk extensions (§7.1.1) and trailer fields (§7.1.2) are read and dropped. Together with leading zeros of sizes
//     they have a limit, so that a body of little content cannot go on for ever.
//  3. Lines end with CRLF and nothing else, as in heads (§2.2); what follows the data of a chunk is CRLF and nothing else.

/// A reader of one body.
public struct BodyDecoder: Sendable {
    private enum State {
        /// So many bytes of a Content-Length body are to come.
        case fixed(Int)
        /// Before the first digit of a chunk size.
        case sizeStart
        /// Inside a chunk size.
        case size(Int)
        /// Inside a chunk extension, which is dropped.
        case extension_(Int)
        /// After the CR of a size line.
        case sizeEnd(Int)
        /// So many bytes of a chunk are to come.
        case data(Int)
        /// After the data of a chunk: CR is due.
        case dataCR
        /// After that CR: LF is due.
        case dataLF
        /// At the start of a trailer line, or of the line that ends the body.
        case trailerStart
        /// Inside the name of a trailer field.
        case trailerName
        /// Behind the colon of a trailer field.
        case trailer
        /// After the CR of a trailer line.
        case trailerLF
        /// After the CR of the last line.
        case lastLF
        /// The body is whole.
        case complete
    }

    private var state: State
    private let limit: Int
    private var received = 0
    /// Bytes of leading zeros, chunk extensions and trailers read so far.
    private var overhead = 0
    /// The most bytes of all that in one body: real clients send none.
    private static let overheadLimit = 8 * 1024

    /// A decoder for this framing; a body beyond `limit` bytes is refused.
    ///
    /// Throws at once when a Content-Length tells that the body is too large.
    public init(_ framing: BodyFraming, limit: Int) throws(BodyError) {
        self.limit = limit
        switch framing {
        case .none: state = .complete
        case .length(let length):
            guard length <= limit else { throw .tooLarge(limit: limit) }
            state = length == 0 ? .complete : .fixed(length)
        case .chunked: state = .sizeStart
        }
    }

    /// Whether the whole body was read.
    public var isComplete: Bool {
        if case .complete = state { true } else { false }
    }

    /// Reads from `bytes`, appends the content to `content`, and gives how many bytes were used.
    ///
    /// All are used unless the body ends before. O(bytes); content is copied in runs.
    public mutating func decode(_ bytes: Span<UInt8>, into content: inout [UInt8]) throws(BodyError) -> Int {
        var at = 0
        while at < bytes.count {
            switch state {
            case .complete: return at
            case .fixed(let left):
                let count = min(left, bytes.count - at)
                content.append(bytes, at..<at + count)
                at += count
                state = left == count ? .complete : .fixed(left - count)
            case .data(let left):
                let count = min(left, bytes.count - at)
                content.append(bytes, at..<at + count)
                at += count
                state = left == count ? .dataCR : .data(left - count)
            default:
                try step(bytes[at])
                at += 1
            }
        }
        return at
    }

    /// One byte of the chunked framing.
    private mutating func step(_ byte: UInt8) throws(BodyError) {
        let cr = UInt8(ascii: "\r")
        let lf = UInt8(ascii: "\n")
        switch state {
        case .sizeStart:
            guard let digit = PercentCoding.digit(byte) else { throw .malformedChunk }
            state = .size(Int(digit))
        case .size(let size):
            if let digit = PercentCoding.digit(byte) {
                // 60 bits: a longer size is an overflow somewhere along the way.
                guard size < 1 << 56 else { throw .malformedChunk }
                if size == 0 { try count(byte) }
                state = .size(size << 4 | Int(digit))
            } else if byte == cr {
                state = .sizeEnd(size)
            } else if byte == UInt8(ascii: ";") {
                state = .extension_(size)
            } else {
                throw .malformedChunk
            }
        case .extension_(let size):
            try count(byte)
            if byte == cr { state = .sizeEnd(size) }
        case .sizeEnd(let size):
            guard byte == lf else { throw .malformedChunk }
            guard size <= limit - received else { throw .tooLarge(limit: limit) }
            received += size
            state = size == 0 ? .trailerStart : .data(size)
        case .dataCR:
            guard byte == cr else { throw .malformedChunk }
            state = .dataLF
        case .dataLF:
            guard byte == lf else { throw .malformedChunk }
            state = .sizeStart
        case .trailerStart:
            if byte == cr { state = .lastLF } else { try trailerName(byte) }
        case .trailerName:
            if byte == UInt8(ascii: ":") { state = .trailer } else { try trailerName(byte) }
        case .trailer:
            try count(byte)
            if byte == cr { state = .trailerLF }
        case .trailerLF:
            guard byte == lf else { throw .malformedChunk }
            state = .trailerStart
        case .lastLF:
            guard byte == lf else { throw .malformedChunk }
            state = .complete
        case .fixed, .data, .complete: break
        }
    }

    /// A byte of the name of a trailer field, which is a token like any field's (RFC 9112 §5).
    private mutating func trailerName(_ byte: UInt8) throws(BodyError) {
        guard ByteSet.token.contains(byte) else { throw .malformedChunk }
        try count(byte)
        state = .trailerName
    }

    /// Counts a byte of an extension or trailer; control bytes are refused, so that a bare LF ends nothing.
    private mutating func count(_ byte: UInt8) throws(BodyError) {
        overhead += 1
        let isText = byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == UInt8(ascii: "\r")
        guard isText, overhead <= BodyDecoder.overheadLimit else { throw .malformedChunk }
    }
}

extension [UInt8] {
    /// Appends a range of a span in one copy.
    mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
