// Every byte protocol is tested whole, byte by byte, at every cut, and with trailing data.
import HTTP

/// What came of feeding a parser.
enum Parsed: Equatable {
    case head(consumed: Int, path: String, fields: [String])
    case needsMore
    case failed(HeadError)
}

/// Feeds a fresh parser with growing prefixes of `bytes`, ending at each of `ends`.
func parse(_ bytes: [UInt8], ends: [Int], limits: RequestParser.Limits = .init()) -> Parsed {
    var parser = RequestParser(limits: limits)
    for end in ends {
        do {
            let prefix = Array(bytes[..<end])
            if let (head, consumed) = try parser.parse(prefix.span) {
                let fields = head.fields.pairs.map { "\($0.name)=\($0.value)" }
                return .head(consumed: consumed, path: head.target.path.text, fields: fields)
            }
        } catch {
            return .failed(error)
        }
    }
    return .needsMore
}

/// Parses whole, byte by byte, and in two pieces at every cut; all must agree, and the common result is given.
/// Nil when they do not agree.
func parseEveryWay(_ text: String, limits: RequestParser.Limits = .init()) -> Parsed? {
    let bytes = Array(text.utf8)
    let whole = parse(bytes, ends: [bytes.count], limits: limits)
    guard parse(bytes, ends: Array(1...bytes.count), limits: limits) == whole else { return nil }
    for cut in 1..<bytes.count {
        guard parse(bytes, ends: [cut, bytes.count], limits: limits) == whole else { return nil }
    }
    return whole
}
