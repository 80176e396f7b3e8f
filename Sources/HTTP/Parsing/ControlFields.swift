// The fields that steer the connection: Host, Content-Length, Transfer-Encoding, Connection, Expect. Read in one place,
// in one pass, because every disagreement about them between two programs is a way to smuggle a request (RFC 9112 §11.2).
// Stricter than the RFC where it leaves a choice: a Content-Length that comes twice or as a list is refused even when the
// values are equal (§6.3 lets a recipient do either), and so is an empty Host (RFC 9110 §7.2 has it for targets without
// an authority, which this server never is).

/// How the body of a request is delimited (RFC 9112 §6.3).
public enum BodyFraming: Sendable, Equatable {
    /// There is no body.
    case none
    /// So many bytes follow; never 0.
    case length(Int)
    /// Chunks follow (RFC 9112 §7.1).
    case chunked
}

/// What the fields of a head say about the connection.
struct ControlFields {
    private(set) var framing = BodyFraming.none
    private(set) var keepsAlive: Bool
    private(set) var expectsContinue = false

    private var hosts = 0
    private var length: Int?
    private var isChunked = false
    private var hasCoding = false

    init(_ bytes: Span<UInt8>, _ lines: [Fields.Line], _ version: Version) throws(HeadError) {
        keepsAlive = version == .http11
        for line in lines {
            try read(bytes.extracting(line.name.wide), bytes.extracting(line.value.wide), version)
        }
        // RFC 9112 §3.2: exactly one Host in HTTP/1.1; HTTP/1.0 may leave it out.
        guard hosts == 1 || (hosts == 0 && version == .http10) else { throw .badHost }
        // RFC 9112 §6.3, in its order: a coding beside a length is an attack or a mistake; both are refused.
        if hasCoding {
            guard length == nil else { throw .badLength }
            // §6.1: chunked is HTTP/1.1's; a 1.0 sender that uses it is not to be trusted with framing.
            guard version == .http11, isChunked else { throw .badCoding }
            framing = .chunked
        } else if let length, length > 0 {
            framing = .length(length)
        }
    }

    private mutating func read(
        _ name: Span<UInt8>, _ value: Span<UInt8>, _ version: Version
    ) throws(HeadError) {
        func named(_ literal: StaticString) -> Bool {
            literal.withUTF8Buffer { equalIgnoringCase($0.span, name) }
        }
        // The length tells most fields apart from these five before any letter is compared.
        switch name.count {
        case 4 where named("host"):
            hosts += 1
            guard Host.isValid(value) else { throw .badHost }
        case 6 where named("expect") && version == .http11:
            guard spells(value, "100-continue") else { throw .unsupportedExpectation }
            expectsContinue = true
        case 10 where named("connection"):
            readConnection(value, version)
        case 14 where named("content-length"):
            guard length == nil, let number = ControlFields.number(value) else { throw .badLength }
            length = number
        case 17 where named("transfer-encoding"):
            try readCoding(value)
        default: break
        }
    }

    private func spells(_ value: Span<UInt8>, _ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { equalIgnoringCase($0.span, value) }
    }

    /// RFC 9112 §9.3: close wins over keep-alive.
    private mutating func readConnection(_ value: Span<UInt8>, _ version: Version) {
        var closes = false
        var keeps = false
        forEachElement(value) { element in
            if spells(element, "close") { closes = true }
            if spells(element, "keep-alive") { keeps = true }
        }
        if closes { keepsAlive = false } else if keeps, version == .http10 { keepsAlive = true }
    }

    /// RFC 9112 §6.1 and §7: only chunked is known here, and only once.
    private mutating func readCoding(_ value: Span<UInt8>) throws(HeadError) {
        var unknown = false
        var chunked = 0
        hasCoding = true
        forEachElement(value) { element in
            if spells(element, "chunked") { chunked += 1 } else { unknown = true }
        }
        if unknown { throw .unsupportedCoding }
        guard chunked == 1, !isChunked else { throw .badCoding }
        isChunked = true
    }

    /// 1*DIGIT within 18 digits (RFC 9110 §8.6): no sign, no list, no overflow.
    private static func number(_ value: Span<UInt8>) -> Int? {
        guard value.count > 0, value.count <= 18 else { return nil }
        var number = 0
        for i in value.indices {
            guard value[i] >= UInt8(ascii: "0"), value[i] <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(value[i] - UInt8(ascii: "0"))
        }
        return number
    }

    /// The elements of a comma-separated list without the white space around them (RFC 9110 §5.6.1).
    private func forEachElement(_ value: Span<UInt8>, _ visit: (Span<UInt8>) -> Void) {
        var start = 0
        while start <= value.count {
            var end = start
            while end < value.count, value[end] != UInt8(ascii: ",") { end += 1 }
            var first = start
            var last = end
            while first < last, value[first] == 0x20 || value[first] == 0x09 { first += 1 }
            while first < last, value[last - 1] == 0x20 || value[last - 1] == 0x09 { last -= 1 }
            if first < last { visit(value.extracting(first..<last)) }
            start = end + 1
        }
    }
}
