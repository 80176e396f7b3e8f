// MarkupState: where in HTML a point of a template lies.
//
// Rules: a small tokenizer of the bytes that will be printed, after "tokenization" of the HTML Living Standard
// (§13.2.5). It keeps the state that decides whether a value may be printed and nothing else: it does not check that
// elements nest, and it does not follow the `<!--` escapes inside scripts, where nothing is ever printed.

/// A state of the tokenizer.
struct MarkupState: Equatable {
    enum Position: Equatable {
        /// Between elements.
        case text
        /// After `<`, or in a tag's name.
        case tagName
        /// Inside a tag, outside a name and a value.
        case tag
        case attributeName
        /// After the `=` of an attribute.
        case beforeValue
        case unquoted
        case quoted(UInt8)
        case comment
        /// `<!doctype …>` and `<?…>`: up to the next `>`.
        case declaration
        /// In an element whose content is not markup: `script` or `style`.
        case raw
    }

    var position = Position.text
    /// The tag's name in lower case, with the slash of a closing tag; kept inside `script` and `style`.
    var element: [UInt8] = []
    /// The attribute's name in lower case, until its value ends.
    var attribute: [UInt8] = []
    /// Whether the value has nothing but space so far.
    var isValueEmpty = true
    /// The last bytes of a comment or of raw content, in lower case: its end is searched in them.
    var tail: [UInt8] = []

    private static let rawElements = ["script", "style"].map { Array($0.utf8) }

    /// Goes over literal bytes.
    mutating func advance(over bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            advance(over: isCapital ? byte | 0x20 : byte)
        }
    }

    /// Goes over a printed value that is allowed here. Only digits are sure to be there: a text, an address and what
    /// is optional may print nothing, and then what follows begins the value.
    mutating func advance(overValueOf kind: FieldKind) {
        if case .quoted = position, kind == .number { isValueEmpty = false }
    }

    private mutating func advance(over byte: UInt8) {
        switch position {
        case .text:
            if byte == UInt8(ascii: "<") {
                element = []
                position = .tagName
            }
        case .tagName: advanceInTagName(byte)
        case .tag: advanceInTag(byte)
        case .attributeName: advanceInAttributeName(byte)
        case .beforeValue: advanceBeforeValue(byte)
        case .unquoted:
            if byte == UInt8(ascii: ">") { endTag() } else if Byte.isSpace(byte) { endAttribute() }
        case .quoted(let quote):
            if byte == quote { endAttribute() } else if byte > Byte.space { isValueEmpty = false }
        case .comment:
            remember(byte, limit: 4)
            if tail.suffix(3) == Array("-->".utf8)[...] || tail == Array("--!>".utf8) { endTag() }
        case .declaration:
            if byte == UInt8(ascii: ">") { endTag() }
        case .raw: advanceInRaw(byte)
        }
    }

    // MARK: Tags

    private mutating func advanceInTagName(_ byte: UInt8) {
        let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        switch byte {
        case _ where element.isEmpty && !isLetter:
            advanceAfterLess(byte)
        case UInt8(ascii: ">"):
            endTag()
        case _ where Byte.isSpace(byte), UInt8(ascii: "/"):
            endAttribute()
        default:
            element.append(byte)
            if element == Array("!--".utf8) {
                // `<!-->` is a whole comment, hence the dashes.
                tail = Array("--".utf8)
                position = .comment
            } else if element.first == UInt8(ascii: "!") && byte != UInt8(ascii: "-") {
                position = .declaration
            }
        }
    }

    /// The first byte after `<` when it is not a letter: `a < b` is text.
    private mutating func advanceAfterLess(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "!"): element = [byte]
        case UInt8(ascii: "?"): position = .declaration
        case UInt8(ascii: "<"): break
        default: position = .text
        }
    }

    private mutating func advanceInTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        // `class = "x"`: the name is kept over spaces until its `=` or another name.
        case Byte.equals where !attribute.isEmpty: beginValue()
        case _ where Byte.isSpace(byte): break
        case UInt8(ascii: "/"): endAttribute()
        default:
            attribute = [byte]
            position = .attributeName
        }
    }

    private mutating func advanceInAttributeName(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case Byte.equals: beginValue()
        case UInt8(ascii: "/"): endAttribute()
        case _ where Byte.isSpace(byte): position = .tag
        default: attribute.append(byte)
        }
    }

    private mutating func beginValue() {
        isValueEmpty = true
        position = .beforeValue
    }

    private mutating func advanceBeforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): position = .quoted(byte)
        case UInt8(ascii: ">"): endTag()
        case _ where Byte.isSpace(byte): break
        default: position = .unquoted
        }
    }

    private mutating func endAttribute() {
        attribute = []
        isValueEmpty = true
        position = .tag
    }

    private mutating func endTag() {
        attribute = []
        isValueEmpty = true
        tail = []
        if Self.rawElements.contains(element) {
            position = .raw
        } else {
            element = []
            position = .text
        }
    }

    // MARK: Raw content

    /// Only the element's own closing tag ends it: its name, and then a space, a slash or `>`.
    private mutating func advanceInRaw(_ byte: UInt8) {
        remember(byte, limit: element.count + 3)
        let isEnd = byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || Byte.isSpace(byte)
        guard isEnd, tail.dropLast() == (Array("</".utf8) + element)[...] else { return }
        element = Array(tail.dropFirst().dropLast())
        tail = []
        if byte == UInt8(ascii: ">") { endTag() } else { endAttribute() }
    }

    private mutating func remember(_ byte: UInt8, limit: Int) {
        tail.append(byte)
        if tail.count > limit { tail.removeFirst() }
    }
}
