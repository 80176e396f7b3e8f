// Parser: tags and text → syntax tree of one template.
//
// Rule of lines: a tag that prints nothing by itself and stands alone on its line takes the whole line with it, so
// templates may be laid out freely. A parent counts as one tag from `{{<` to its closing. A block that overrides
// begins after the line of its opening tag and ends before the blanks of its closing tag. The parser does not look
// into other templates; it accepts any bytes and answers with a tree or a `TemplateError`.
//
// Source: the Mustache specification, "standalone" tests of every module, and "indentation" tests of inheritance.

/// Parses one template. O(n).
struct Parser {
    private let source: Source
    private var lexer: Lexer
    private var stack: [Open] = []
    private var nodes: [Node] = []
    /// Where text not yet in the tree begins.
    private var textStart = 0

    /// A tag that waits for its closing tag, with the nodes and blocks of the level around it.
    private struct Open {
        let tag: Tag
        let name: Name
        let indent: Range<Int>
        let beginsOnOwnLine: Bool
        let outerNodes: [Node]
        var overrides: [Block] = []
    }

    private init(_ source: Source) {
        self.source = source
        lexer = Lexer(source)
    }

    /// The syntax tree of a source.
    static func parse(_ source: Source) throws(TemplateError) -> [Node] {
        var parser = Parser(source)
        return try parser.parse()
    }

    private mutating func parse() throws(TemplateError) -> [Node] {
        while let tag = try lexer.next() { try place(tag) }
        if let open = stack.last {
            throw source.error(.unclosed(open.name.text), at: open.tag.range.lowerBound)
        }
        appendText(to: source.bytes.count, beforeTag: false)
        return nodes
    }

    private var isInsideParent: Bool { stack.last?.tag.kind == .parent }

    private mutating func place(_ tag: Tag) throws(TemplateError) {
        switch tag.kind {
        case .comment, .delimiters:
            _ = takeText(before: tag)
        case .close:
            try close(tag)
        case .block where isInsideParent:
            try open(tag, indent: tag.range.lowerBound..<tag.range.lowerBound, ownLine: skipLineEnd(after: tag))
        case _ where isInsideParent:
            throw source.error(.notABlock(stack.last?.name.text ?? ""), at: tag.range.lowerBound)
        case .variable, .unescaped:
            appendText(to: tag.range.lowerBound, beforeTag: true)
            textStart = tag.range.upperBound
            nodes.append(.variable(try name(of: tag, isPath: true), isEscaped: tag.kind == .variable))
        case .partial:
            let indent = takeText(before: tag)
            nodes.append(.partial(try name(of: tag, isPath: false), indent: indent))
        case .parent:
            try openParent(tag)
        case .section, .inverted, .block:
            let blanks = leadingBlanks(tag.range.lowerBound)
            let isAlone = takeText(before: tag) != nil
            let here = tag.range.lowerBound..<tag.range.lowerBound
            try open(tag, indent: blanks ?? here, ownLine: isAlone)
        }
    }

    // MARK: Opening and closing

    private mutating func open(_ tag: Tag, indent: Range<Int>, ownLine: Bool) throws(TemplateError) {
        guard stack.count < Limits.depth else { throw source.error(.nestedTooDeeply, at: tag.range.lowerBound) }
        let name = try name(of: tag, isPath: tag.kind == .section || tag.kind == .inverted)
        stack.append(Open(tag: tag, name: name, indent: indent, beginsOnOwnLine: ownLine, outerNodes: nodes))
        nodes = []
    }

    /// A parent takes its leading blanks at once; its closing tag decides whether they indent it or are printed.
    private mutating func openParent(_ tag: Tag) throws(TemplateError) {
        let start = tag.range.lowerBound
        let blanks = leadingBlanks(start)
        appendText(to: blanks?.lowerBound ?? start, beforeTag: blanks == nil)
        try open(tag, indent: blanks ?? start..<start, ownLine: blanks != nil)
    }

    private mutating func close(_ tag: Tag) throws(TemplateError) {
        let name = try name(of: tag, isPath: false)
        guard let open = stack.last, open.name.text == name.text else {
            let reason = TemplateError.Reason.unexpectedClose(name.text, expected: stack.last?.name.text)
            throw source.error(reason, at: tag.range.lowerBound)
        }
        let isOverride = open.tag.kind == .block && stack.dropLast().last?.tag.kind == .parent
        if open.tag.kind == .parent {
            textStart = tag.range.upperBound
        } else if isOverride {
            appendText(to: leadingBlanks(tag.range.lowerBound)?.lowerBound ?? tag.range.lowerBound, beforeTag: false)
            textStart = tag.range.upperBound
        } else {
            _ = takeText(before: tag)
        }
        stack.removeLast()
        let body = nodes
        nodes = open.outerNodes

        switch open.tag.kind {
        case .parent:
            closeParent(open)
        case .block:
            let indent = open.beginsOnOwnLine && !body.isEmpty ? blanksOfFirstLine(after: open.tag) : open.indent
            let block = Block(name: open.name, body: body, beginsOnOwnLine: open.beginsOnOwnLine, indent: indent)
            if isOverride { try addOverride(block) } else { nodes.append(.block(block)) }
        default:
            nodes.append(.section(open.name, isInverted: open.tag.kind == .inverted, body: body))
        }
    }

    private mutating func closeParent(_ open: Open) {
        if open.beginsOnOwnLine, let next = lineEnd(from: textStart) {
            textStart = next
            nodes.append(.parent(open.name, overrides: open.overrides, indent: open.indent))
        } else {
            if open.beginsOnOwnLine { nodes.append(.lineStart(open.indent)) }
            nodes.append(.parent(open.name, overrides: open.overrides, indent: nil))
        }
    }

    private mutating func addOverride(_ block: Block) throws(TemplateError) {
        let last = stack.count - 1
        guard !stack[last].overrides.contains(where: { $0.name.text == block.name.text }) else {
            throw source.error(.duplicateBlock(block.name.text), at: block.name.offset)
        }
        stack[last].overrides.append(block)
    }

    // MARK: Lines and text

    /// Puts the text before a tag into the tree and moves behind the tag. When the tag stands alone, its whole line
    /// is taken, and the blanks before it are answered; otherwise nil.
    private mutating func takeText(before tag: Tag) -> Range<Int>? {
        let start = tag.range.lowerBound
        if isInsideParent {
            textStart = tag.range.upperBound
            return nil
        }
        if let blanks = leadingBlanks(start), let next = lineEnd(from: tag.range.upperBound) {
            appendText(to: blanks.lowerBound, beforeTag: false)
            textStart = next
            return blanks
        }
        appendText(to: start, beforeTag: true)
        textStart = tag.range.upperBound
        return nil
    }

    /// Moves behind a tag, and behind the rest of its line when that is blank: then true.
    private mutating func skipLineEnd(after tag: Tag) -> Bool {
        let end = tag.range.upperBound
        let next = lineEnd(from: end)
        textStart = next ?? end
        return next != nil
    }

    /// Adds the text up to an offset, line by line. With `beforeTag`, a tag prints at `end`: if that is the beginning
    /// of a line, the line is marked too.
    private mutating func appendText(to end: Int, beforeTag: Bool) {
        var position = textStart
        while position < end {
            if isLineStart(position) {
                var blanksEnd = position
                while blanksEnd < end, Byte.isBlank(source.bytes[blanksEnd]) { blanksEnd += 1 }
                nodes.append(.lineStart(position..<blanksEnd))
                position = blanksEnd
                if position == end { return }
            }
            let newline = source.bytes[position..<end].firstIndex(of: Byte.newline)
            let next = newline.map { $0 + 1 } ?? end
            nodes.append(.text(position..<next))
            position = next
        }
        if beforeTag, isLineStart(end) { nodes.append(.lineStart(end..<end)) }
    }

    private func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || source.bytes[offset - 1] == Byte.newline
    }

    /// The blanks between the beginning of a line and an offset, or nil when something else stands there.
    private func leadingBlanks(_ offset: Int) -> Range<Int>? {
        var start = offset
        while start > 0, Byte.isBlank(source.bytes[start - 1]) { start -= 1 }
        return isLineStart(start) ? start..<offset : nil
    }

    /// The blanks of the first line behind a tag that has anything on it. Only for a tag that ends its line.
    private func blanksOfFirstLine(after tag: Tag) -> Range<Int> {
        let bytes = source.bytes
        var start = tag.range.upperBound
        while start < bytes.count, let next = lineEnd(from: start), next > start { start = next }
        let end = bytes[start...].firstIndex { !Byte.isBlank($0) } ?? bytes.count
        return start..<end
    }

    /// The beginning of the next line (or the end of the file) when only blanks stand before it; otherwise nil.
    private func lineEnd(from offset: Int) -> Int? {
        let bytes = source.bytes
        var end = offset
        while end < bytes.count, Byte.isBlank(bytes[end]) { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == Byte.newline { return end + 1 }
        let isPair = bytes[end] == Byte.carriageReturn && end + 1 < bytes.count && bytes[end + 1] == Byte.newline
        return isPair ? end + 2 : nil
    }

    // MARK: Names

    /// The name in a tag. A path is `.` or parts joined by dots; other names are any text without spaces.
    private func name(of tag: Tag, isPath: Bool) throws(TemplateError) -> Name {
        let bytes = source.bytes[tag.content]
        let text = source.text(tag.content)
        var isValid = !bytes.isEmpty && !bytes.contains(where: Byte.isSpace)
        if isPath && text != "." {
            let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            isValid = isValid && !parts.contains(where: \.isEmpty)
        }
        guard isValid else { throw source.error(.invalidName(text), at: tag.range.lowerBound) }
        return Name(text: text, offset: tag.range.lowerBound)
    }
}
