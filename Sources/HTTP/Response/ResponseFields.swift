// The fields of an answer: an ordered list. The fields that frame the message are refused here, because two sources
// of a Content-Length are how answers get split.

/// The fields of an answer, in the order sent.
public struct ResponseFields: Sendable, ExpressibleByArrayLiteral {
    /// The lines.
    public private(set) var lines: [(name: FieldName, value: FieldValue)]

    /// Fields from pairs; traps on framing fields, see `append`.
    public init(arrayLiteral pairs: (FieldName, FieldValue)...) {
        lines = pairs
        for (name, _) in pairs { ResponseFields.check(name) }
    }

    /// Adds a line, also when the name is there already.
    ///
    /// Traps on Content-Length, Transfer-Encoding, Connection, Date, Trailer and Upgrade: the encoder writes those.
    public mutating func append(_ name: FieldName, _ value: FieldValue) {
        ResponseFields.check(name)
        lines.append((name, value))
    }

    /// Replaces every line with this name by one, at the place of the first.
    public mutating func set(_ name: FieldName, _ value: FieldValue) {
        guard let first = lines.firstIndex(where: { $0.name == name }) else { return append(name, value) }
        lines[first].value = value
        let rest = lines[(first + 1)...].filter { $0.name != name }
        lines.replaceSubrange((first + 1)..., with: rest)
    }

    /// The first value with this name, or nil.
    public subscript(name: FieldName) -> FieldValue? {
        lines.first { $0.name == name }?.value
    }

    /// Every value with this name, in order.
    public func values(_ name: FieldName) -> [FieldValue] {
        lines.filter { $0.name == name }.map(\.value)
    }

    private static func check(_ name: FieldName) {
        // Names are literals of the source: this fails in the first run of a wrong line, never by input.
        precondition(!name.isFraming, "framing fields are written by the encoder")
    }
}
