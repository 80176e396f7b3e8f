// Lexer: finds the tags of a template. It knows delimiters and sigils; it knows nothing of nesting, of lines or of
// what names mean.
//
// Source: the Mustache specification, modules interpolation, comments, delimiters, sections, partials, inheritance.

/// A tag as written: `{{#name}}` and its kin.
struct Tag: Equatable {
    /// What a tag asks for; the sigil decides.
    enum Kind {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{!anything}}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    let kind: Kind
    /// The tag with its delimiters.
    let range: Range<Int>
    /// What stands inside, without sigil and surrounding white space.
    let content: Range<Int>
}

/// Reads the tags of one source in order.
struct Lexer {
    private let source: Source
    private var position = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var isDefault = true

    init(_ source: Source) {
        self.source = source
    }

    /// The next tag, or nil when only text is left. O(n) over the whole source.
    mutating func next() throws(TemplateError) -> Tag? {
        guard let start = find(opening, from: position) else { return nil }
        let inside = start + opening.count
        let sigil = inside < source.bytes.count ? source.bytes[inside] : 0
        let (kind, contentStart) = kind(of: sigil, at: inside)

        var terminator = closing
        if kind == .delimiters { terminator = [Byte.equals] + closing }
        // A triple mustache exists only with the delimiters of the start (specification, interpolation).
        if sigil == Byte.openBrace && isDefault { terminator = Array("}}}".utf8) }
        guard let contentEnd = find(terminator, from: contentStart) else {
            throw source.error(.unclosedTag, at: start)
        }
        let end = contentEnd + terminator.count
        let tag = Tag(kind: kind, range: start..<end, content: trimmed(contentStart..<contentEnd))
        if kind == .delimiters { try setDelimiters(tag) }
        position = end
        return tag
    }

    private func kind(of sigil: UInt8, at position: Int) -> (kind: Tag.Kind, contentStart: Int) {
        switch sigil {
        case UInt8(ascii: "{") where isDefault: (.unescaped, position + 1)
        case UInt8(ascii: "&"): (.unescaped, position + 1)
        case UInt8(ascii: "#"): (.section, position + 1)
        case UInt8(ascii: "^"): (.inverted, position + 1)
        case UInt8(ascii: "/"): (.close, position + 1)
        case UInt8(ascii: ">"): (.partial, position + 1)
        case UInt8(ascii: "<"): (.parent, position + 1)
        case UInt8(ascii: "$"): (.block, position + 1)
        case UInt8(ascii: "!"): (.comment, position + 1)
        case UInt8(ascii: "="): (.delimiters, position + 1)
        default: (.variable, position)
        }
    }

    private mutating func setDelimiters(_ tag: Tag) throws(TemplateError) {
        let parts = source.bytes[tag.content].split(whereSeparator: Byte.isSpace)
        guard parts.count == 2, !parts.contains(where: { $0.contains(Byte.equals) }) else {
            throw source.error(.invalidDelimiters, at: tag.range.lowerBound)
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
        isDefault = opening == Array("{{".utf8) && closing == Array("}}".utf8)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, Byte.isSpace(source.bytes[low]) { low += 1 }
        while low < high, Byte.isSpace(source.bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    /// The offset of the first occurrence of a short pattern.
    private func find(_ pattern: [UInt8], from start: Int) -> Int? {
        let bytes = source.bytes
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
                return index
            }
            index += 1
        }
        return nil
    }
}
