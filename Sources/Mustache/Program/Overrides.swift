// Overrides: what the children of a parent template put in place of its blocks, and the place where a tree is
// compiled. Values of the compiler only.

/// The white space that the compiler adds and takes at the beginning of lines.
struct Margin: Sendable {
    /// Printed before every line.
    var indent: [UInt8] = []
    /// Blanks taken away from the beginning of every line.
    var dedent = 0
}

/// Where a tree is compiled: its template, the overrides in force, the margin.
struct Scope: Sendable {
    let template: Template
    let overrides: Overrides
    let margin: Margin

    /// The blanks that lines get which stand as deep as the given ones.
    func printed(_ blanks: Range<Int>) -> [UInt8] {
        margin.indent + template.source.bytes[blanks].dropFirst(margin.dedent)
    }
}

/// Blocks by name. A class, because the compiler recognises a cycle by the identity of the overrides in force.
final class Overrides: Sendable {
    /// A block with the scope in which it was written.
    struct Override: Sendable {
        let block: Block
        let scope: Scope
    }

    let blocks: [String: Override]

    /// No overrides: those of a template that is not a parent.
    static let none = Overrides(blocks: [:])

    private init(blocks: [String: Override]) {
        self.blocks = blocks
    }

    /// The overrides of a scope, and more. An outer override of the same name stays.
    init(adding added: [Block], _ scope: Scope) {
        var blocks = scope.overrides.blocks
        for block in added { blocks[block.name.text] = Override(block: block, scope: scope) }
        self.blocks = blocks
    }
}
