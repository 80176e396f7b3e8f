// The field lines of a received head: ranges over the head's own bytes, in order, duplicates kept, because
// what was sent twice must stay visible to the checks that refuse it. No dictionary: a head has some ten
// lines, and a linear ASCII compare is as fast (RFC 9110 §5).

/// The field lines of a request, in the order received.
public struct Fields: Sendable {
    /// Where one line lies in the head.
    struct Line: Sendable {
        var name: Range<UInt32>
        var value: Range<UInt32>
    }

    let bytes: [UInt8]
    let lines: [Line]

    /// The number of lines.
    public var count: Int { lines.count }

    /// The first value with this name, without the white space around it; nil when there is none.
    ///
    /// Bytes that are not UTF-8 come out as U+FFFD. O(bytes of the head).
    public subscript(name: FieldName) -> String? {
        first(name).map(text)
    }

    /// Every value with this name, in order.
    public func values(_ name: FieldName) -> [String] {
        lines.filter { matches($0, name) }.map(text)
    }

    /// Every line as text, in order: for echoes and tests, not for looking up.
    public var pairs: [(name: String, value: String)] {
        lines.map { (String(decoding: bytes[$0.name.wide], as: UTF8.self), text($0)) }
    }

    /// The first line with this name.
    func first(_ name: FieldName) -> Line? {
        lines.first { matches($0, name) }
    }

    /// Where the values with this name lie in the head.
    func valueRanges(_ name: FieldName) -> [Range<Int>] {
        lines.filter { matches($0, name) }.map(\.value.wide)
    }

    private func matches(_ line: Line, _ name: FieldName) -> Bool {
        guard line.name.count == name.literal.utf8CodeUnitCount else { return false }
        return name.literal.withUTF8Buffer { equalIgnoringCase($0.span, bytes.span.extracting(line.name.wide)) }
    }

    private func text(_ line: Line) -> String {
        String(decoding: bytes[line.value.wide], as: UTF8.self)
    }
}

extension Range where Bound == UInt32 {
    /// The same range in the index type of arrays.
    var wide: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
