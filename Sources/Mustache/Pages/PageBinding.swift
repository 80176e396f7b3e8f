// PageBinding: what the names of a template mean for one page type. Each name becomes a slot: in which frame its
// owner lies and which reader reads it.
//
// Rules: names are searched from the innermost row outward to the page, by the types alone. A kind that does not fit
// the tag is an error; so is a place in the markup where escaping does not protect (`MarkupState`). A declared field
// that no tag used is an error too, unless it says otherwise.

/// Where a value of a page comes from.
struct PageSlot: Sendable {
    /// The frame whose value owns the field; 0 is the page.
    let frame: Int
    let reader: any FieldReader
    /// The frame that a section fills with its row or part; nil when the section stays where it is.
    let rowFrame: Int?
}

/// Binds the names of one page's template.
struct PageBinding: NameBinding {
    /// A row, part or page that names are searched in.
    private struct StaticFrame {
        let index: Int
        let schema: Schema
    }

    /// What `{{.}}` means, and how far to go back when a section ends.
    private struct OpenSection {
        let entersFrame: Bool
        let current: Found?
        let markup: MarkupState
    }

    /// A field and the way to it.
    private struct Found {
        let frame: Int
        let kind: FieldKind
        let reader: any FieldReader
        let part: (@Sendable () -> Schema)?
    }

    private struct UsedField: Hashable {
        let type: ObjectIdentifier
        let name: String
    }

    private var frames: [StaticFrame]
    private var sections: [OpenSection] = []
    private var markup = MarkupState()
    private var entered: [Schema] = []
    private var usedFields: Set<UsedField> = []
    /// How many frames a rendering needs.
    private(set) var frameCount = 1

    init(page: Schema) {
        frames = [StaticFrame(index: 0, schema: page)]
        entered = [page]
    }

    /// What is wrong with the page as a whole, after its template was compiled: markup left open, fields declared
    /// twice, fields never used.
    func mistake(template: String) -> TemplateError.Reason? {
        if markup != MarkupState() { return .unbalancedMarkup(template) }
        for schema in entered {
            if let name = schema.duplicate { return .duplicateField(name, type: schema.typeName) }
            let unused = schema.entries.first {
                !$0.mayBeUnused && !usedFields.contains(UsedField(type: schema.type, name: $0.name))
            }
            if let unused { return .unusedField(unused.name, type: schema.typeName) }
        }
        return nil
    }

    // MARK: Tags

    mutating func literal(_ bytes: ArraySlice<UInt8>) {
        markup.advance(over: bytes)
    }

    mutating func variable(_ name: Name, isEscaped: Bool, in source: Source) throws(TemplateError) -> PageSlot {
        let found = try find(name, in: source)
        switch found.kind {
        case .html, .optionalHTML:
            if isEscaped { throw wrong(name, "safe markup", "print it with three braces", source) }
        case .text, .number, .url, .optionalText, .optionalNumber, .optionalURL:
            if !isEscaped { throw wrong(name, "not markup", "print it with two braces", source) }
        case .flag:
            throw wrong(name, "a flag", "use a section", source)
        case .list, .texts:
            throw wrong(name, "a list", "use a section", source)
        case .object, .optionalObject:
            throw wrong(name, "a part", "print its fields", source)
        }
        if let context = markup.danger(for: found.kind) {
            throw source.error(.unsafeContext(name.text, context: context), at: name.offset)
        }
        markup.advance(overValueOf: found.kind)
        return PageSlot(frame: found.frame, reader: found.reader, rowFrame: nil)
    }

    mutating func beginSection(
        _ name: Name, isInverted: Bool, in source: Source
    ) throws(TemplateError) -> PageSlot {
        let found = try find(name, in: source)
        var rowSchema: Schema?
        switch found.kind {
        case .text, .number, .url, .html:
            throw wrong(name, "always present", "print it, or declare it optional", source)
        case .object:
            if isInverted { throw wrong(name, "always present", "declare it optional", source) }
            rowSchema = found.part?()
        case .list, .optionalObject:
            rowSchema = found.part?()
        case .flag, .texts, .optionalText, .optionalNumber, .optionalURL, .optionalHTML:
            break
        }
        let entersFrame = !isInverted && (rowSchema != nil || found.kind == .texts)
        var current: Found?
        if !isInverted && found.kind.isOptionalValue { current = found }
        if entersFrame && found.kind == .texts {
            current = Found(frame: frames.count, kind: .text, reader: ElementReader(), part: nil)
        }
        sections.append(OpenSection(entersFrame: entersFrame, current: current, markup: markup))
        guard entersFrame else { return PageSlot(frame: found.frame, reader: found.reader, rowFrame: nil) }
        let index = frames.count
        frames.append(StaticFrame(index: index, schema: rowSchema ?? Schema.ofText))
        frameCount = max(frameCount, frames.count)
        if let rowSchema { enter(rowSchema) }
        return PageSlot(frame: found.frame, reader: found.reader, rowFrame: index)
    }

    mutating func endSection(_ name: Name, in source: Source) throws(TemplateError) {
        // The compiler ends exactly the sections that it began.
        guard let section = sections.popLast() else { return }
        if section.entersFrame { frames.removeLast() }
        guard markup.join(section.markup) else { throw source.error(.unbalancedMarkup(name.text), at: name.offset) }
    }

    // MARK: Names

    private mutating func find(_ name: Name, in source: Source) throws(TemplateError) -> Found {
        if name.text == "." {
            // A section over a flag keeps what `.` meant around it; a row has no text of its own.
            let nearest = sections.last { $0.current != nil || $0.entersFrame }
            guard let current = nearest?.current else { throw unknown(name, source) }
            return current
        }
        let parts = name.text.split(separator: ".")
        guard let first = parts.first, let frame = frames.last(where: { $0.schema.entry(first) != nil }),
            let entry = frame.schema.entry(first)
        else { throw unknown(name, source) }
        usedFields.insert(UsedField(type: frame.schema.type, name: entry.name))
        var found = Found(frame: frame.index, kind: entry.kind, reader: entry.reader, part: entry.part)

        for part in parts.dropFirst() {
            guard found.kind == .object || found.kind == .optionalObject, let schema = found.part?() else {
                throw wrong(name, "not a part", "dots lead into parts only", source)
            }
            enter(schema)
            guard let entry = schema.entry(part) else {
                throw source.error(.unknownName(name.text, type: schema.typeName), at: name.offset)
            }
            usedFields.insert(UsedField(type: schema.type, name: entry.name))
            let reader = PathReader(part: found.reader, field: entry.reader)
            found = Found(frame: found.frame, kind: entry.kind, reader: reader, part: entry.part)
        }
        return found
    }

    private mutating func enter(_ schema: Schema) {
        if !entered.contains(where: { $0.type == schema.type }) { entered.append(schema) }
    }

    private func unknown(_ name: Name, _ source: Source) -> TemplateError {
        source.error(.unknownName(name.text, type: frames[frames.count - 1].schema.typeName), at: name.offset)
    }

    private func wrong(_ name: Name, _ kind: String, _ use: String, _ source: Source) -> TemplateError {
        source.error(.wrongKind(name.text, is: kind, use: use), at: name.offset)
    }
}

extension FieldKind {
    /// A single value that may be absent.
    fileprivate var isOptionalValue: Bool {
        switch self {
        case .optionalText, .optionalNumber, .optionalURL, .optionalHTML: true
        default: false
        }
    }
}
