// Values of the fields that we send. The type cannot hold CR, LF or NUL, so no answer can be split by input
// (RFC 9110 §5.5). Only visible ASCII, space and tab: other text travels percent-encoded (RFC 8187).

/// The value of a field of an answer.
public struct FieldValue: Sendable, Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
    enum Storage: Sendable {
        case literal(StaticString)
        case text(String)
    }
    let storage: Storage

    /// A value from text, or nil when the text holds anything but visible ASCII, spaces and tabs.
    public init?(_ text: String) {
        guard FieldValue.admits(text.utf8) else { return nil }
        storage = .text(text)
    }

    /// A value from a literal; traps on a literal that `init?(_:)` would refuse.
    public init(stringLiteral: StaticString) {
        // A literal of the source, never input: a wrong one fails in the first run of its line.
        precondition(stringLiteral.withUTF8Buffer(FieldValue.admits), "a field value is visible ASCII")
        storage = .literal(stringLiteral)
    }

    /// A number in decimal digits.
    public init(_ number: Int) { storage = .text(String(number)) }

    /// The text of the value.
    public var description: String {
        switch storage {
        case .literal(let literal): literal.description
        case .text(let text): text
        }
    }

    /// Equal when the texts are.
    public static func == (a: FieldValue, b: FieldValue) -> Bool { a.description == b.description }

    private static func admits(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x09 }
    }
}
