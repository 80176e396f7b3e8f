// Compiler: syntax trees → one program. Draws in partials and parents, puts overriding blocks in their places,
// indents them, and asks a `NameBinding` what the names mean.
//
// Rules: everything that does not depend on values is decided here, once. A block written in a child is compiled with
// the overrides that were in force where it was written (lexical scope), at the place of the block it overrides. A
// partial begins with no overrides. The innermost template's default loses against the outermost child.

/// Decides what names mean; told everything in the order in which it will be printed.
protocol NameBinding {
    associatedtype Slot: Sendable
    /// Literal bytes that will be printed as they are.
    mutating func literal(_ bytes: ArraySlice<UInt8>)
    mutating func variable(_ name: Name, isEscaped: Bool, in source: Source) throws(TemplateError) -> Slot
    mutating func beginSection(_ name: Name, isInverted: Bool, in source: Source) throws(TemplateError) -> Slot
    mutating func endSection(_ name: Name, in source: Source) throws(TemplateError)
}

/// Compiles one template with all that it includes.
struct Compiler<Binding: NameBinding> {
    /// What to do where the specification is lenient.
    struct Rules {
        /// A missing template, an override without its block: an error, or nothing printed.
        var isStrict = true
        /// How many times a template may stand inside itself with the same overrides. Rows of one type cannot nest
        /// without end, so for pages that is a mistake.
        var recursion = 0
    }

    private let templates: [String: Template]
    private let rules: Rules
    private(set) var binding: Binding
    private(set) var program = Program<Binding.Slot>()
    /// Templates that were drawn in, the compiled one included.
    private(set) var used: Set<String> = []
    private var trail: [Visit] = []
    private var inclusions = 0
    /// Where the last section began or ended: literals are not joined across it.
    private var barrier = 0
    private var placedOverrides: Set<Place> = []

    /// A template being compiled; overrides are compared by identity.
    private struct Visit {
        let name: String
        let overrides: Overrides
    }

    /// Where an override is written.
    private struct Place: Hashable {
        let file: String
        let offset: Int
    }

    init(_ templates: [String: Template], binding: Binding, rules: Rules = Rules()) {
        self.templates = templates
        self.binding = binding
        self.rules = rules
    }

    /// Compiles a template. The template must be one of `templates`.
    mutating func compile(_ template: Template) throws(TemplateError) {
        try enter(template, overrides: .none, margin: Margin())
    }

    // MARK: Trees

    private mutating func enter(
        _ template: Template, overrides: Overrides, margin: Margin
    ) throws(TemplateError) {
        used.insert(template.name)
        trail.append(Visit(name: template.name, overrides: overrides))
        try emit(template.nodes[...], Scope(template: template, overrides: overrides, margin: margin))
        trail.removeLast()
    }

    private mutating func emit(_ nodes: ArraySlice<Node>, _ scope: Scope) throws(TemplateError) {
        let source = scope.template.source
        for node in nodes {
            switch node {
            case .lineStart(let blanks):
                literal(scope.margin.indent[...])
                literal(source.bytes[blanks].dropFirst(scope.margin.dedent))
            case .text(let range):
                literal(source.bytes[range])
            case .variable(let name, let isEscaped):
                let slot = try binding.variable(name, isEscaped: isEscaped, in: source)
                program.operations.append(.value(slot: add(slot)))
            case .section(let name, let isInverted, let body):
                try section(name, isInverted: isInverted, body, scope)
            case .partial(let name, let indent):
                try include(name, overrides: .none, indent: indent, scope)
            case .parent(let name, let blocks, let indent):
                try parent(name, blocks, indent: indent, scope)
            case .block(let block):
                try place(block, scope)
            }
            guard max(program.operations.count, program.literals.count) <= Limits.programSize else {
                throw source.error(.tooLarge, at: 0)
            }
        }
    }

    private mutating func section(
        _ name: Name, isInverted: Bool, _ body: [Node], _ scope: Scope
    ) throws(TemplateError) {
        let slot = add(try binding.beginSection(name, isInverted: isInverted, in: scope.template.source))
        let index = program.operations.count
        program.operations.append(.section(slot: slot, end: 0))
        barrier = program.operations.count
        try emit(body[...], scope)
        try binding.endSection(name, in: scope.template.source)
        let end = program.operations.count
        program.operations[index] = isInverted ? .inverted(slot: slot, end: end) : .section(slot: slot, end: end)
        barrier = end
    }

    // MARK: Other templates

    private mutating func include(
        _ name: Name, overrides: Overrides, indent: Range<Int>?, _ scope: Scope
    ) throws(TemplateError) {
        let source = scope.template.source
        guard let template = templates[name.text] else {
            guard rules.isStrict else { return }
            throw source.error(.missingTemplate(name.text), at: name.offset)
        }
        guard trail.count < Limits.depth else { throw source.error(.nestedTooDeeply, at: name.offset) }
        inclusions += 1
        guard inclusions <= Limits.inclusions else { throw source.error(.tooLarge, at: name.offset) }
        let visits = trail.filter { $0.name == name.text && $0.overrides === overrides }
        guard visits.count <= rules.recursion else {
            guard rules.isStrict else { return }
            let first = trail.firstIndex { $0.name == name.text } ?? 0
            throw source.error(.cycle(trail[first...].map(\.name) + [name.text]), at: name.offset)
        }
        let margin = indent.map { Margin(indent: scope.printed($0)) } ?? Margin()
        try enter(template, overrides: overrides, margin: margin)
    }

    private mutating func parent(
        _ name: Name, _ blocks: [Block], indent: Range<Int>?, _ scope: Scope
    ) throws(TemplateError) {
        let outer = scope.overrides
        let added = blocks.filter { outer.blocks[$0.name.text] == nil }
        // Nothing new keeps the identity, so that `include` can recognise a template inside itself.
        let overrides = added.isEmpty ? outer : Overrides(adding: added, scope)
        try include(name, overrides: overrides, indent: indent, scope)

        guard rules.isStrict else { return }
        let source = scope.template.source
        for block in added where !placedOverrides.contains(Place(file: source.file, offset: block.name.offset)) {
            throw source.error(.unknownBlock(block.name.text, parent: name.text), at: block.name.offset)
        }
    }

    private mutating func place(_ block: Block, _ scope: Scope) throws(TemplateError) {
        guard let override = scope.overrides.blocks[block.name.text] else {
            try emit(block.body[...], scope)
            return
        }
        let body = override.block.body
        let source = override.scope.template.source
        placedOverrides.insert(Place(file: source.file, offset: override.block.name.offset))

        // The override is moved from its own depth to that of the block.
        let dedent = override.block.beginsOnOwnLine ? override.block.indent.count : 0
        let margin = Margin(indent: scope.printed(block.indent), dedent: dedent)
        let inner = Scope(template: override.scope.template, overrides: override.scope.overrides, margin: margin)
        if block.beginsOnOwnLine {
            if !override.block.beginsOnOwnLine { literal(margin.indent[...]) }
            try emit(body[...], inner)
        } else if case .lineStart = body.first {
            // The line has begun before the block, its blanks included.
            try emit(body.dropFirst(), inner)
        } else {
            try emit(body[...], inner)
        }
    }

    // MARK: Operations

    private mutating func add(_ slot: Binding.Slot) -> Int {
        program.slots.append(slot)
        return program.slots.count - 1
    }

    /// Adds literal bytes, joined with the literal before unless a section begins or ends between them.
    private mutating func literal(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        binding.literal(bytes)
        let start = program.literals.count
        program.literals.append(contentsOf: bytes)
        let last = program.operations.count - 1
        if last >= barrier, case .literal(let start, let count) = program.operations[last] {
            program.operations[last] = .literal(start: start, count: count + bytes.count)
            return
        }
        program.operations.append(.literal(start: start, count: bytes.count))
    }
}
