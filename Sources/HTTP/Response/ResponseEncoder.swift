// The encoder of answer heads (RFC 9112 §4–§6). The only place that writes Date, Content-Length and Connection. An
// answer always has a Content-Length, or by its status no body at all, so its end is never in doubt.

/// The encoder of answer heads.
public enum ResponseEncoder {
    /// What the connection adds to an answer.
    public struct Context: Sendable {
        /// The version of the request.
        public var version: Version
        /// Whether the connection stays open after the answer.
        public var keepsAlive: Bool
        /// Creates a context.
        public init(version: Version, keepsAlive: Bool) {
            self.version = version
            self.keepsAlive = keepsAlive
        }
    }

    /// The answer `100 Continue` (RFC 9110 §15.2.1).
    public static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Appends the head of `response` to `out`, with the empty line after it.
    ///
    /// `date` is the value of Date as 29 ASCII bytes (see `HTTPDate`). O(length of the head).
    public static func encode(
        _ response: borrowing Response, _ context: Context, date: [UInt8], into out: inout [UInt8]
    ) {
        out.append("HTTP/1.1 ")
        out.append(decimal: response.status.code)
        out.append(" ")
        out.append(response.status.reason)
        out.append("\r\nDate: ")
        out.append(contentsOf: date)
        for line in response.fields.lines {
            out.append("\r\n")
            out.append(line.name.literal)
            out.append(": ")
            switch line.value.storage {
            case .literal(let literal): out.append(literal)
            case .text(let text): out.append(contentsOf: text.utf8)
            }
        }
        if !response.status.forbidsBody {
            out.append("\r\nContent-Length: ")
            out.append(decimal: response.body.count)
        }
        if !context.keepsAlive {
            out.append("\r\nConnection: close")
        } else if context.version == .http10 {
            out.append("\r\nConnection: keep-alive")
        }
        out.append("\r\n\r\n")
    }
}

extension [UInt8] {
    /// Appends the bytes of a literal.
    mutating func append(_ literal: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends a number of at most 19 digits, not negative.
    mutating func append(decimal number: Int) {
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }
}
