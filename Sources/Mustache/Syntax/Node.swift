// Node: the syntax tree of one template, before names mean anything and before other templates are drawn in.
//
// Rules: a node points into the bytes of its template and never copies them. Every line that prints something begins
// with a `lineStart`, so that the compiler can indent a partial or a block without looking at text again.

/// A piece of a template.
indirect enum Node: Sendable {
    /// The beginning of a printed line; the range is its leading blanks.
    case lineStart(Range<Int>)
    /// Text without a line end, except possibly its last byte.
    case text(Range<Int>)
    /// `{{name}}` (escaped) or `{{{name}}}`.
    case variable(Name, isEscaped: Bool)
    /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
    case section(Name, isInverted: Bool, body: [Node])
    /// `{{>name}}`; the range is the indentation of a partial that stands alone on its line.
    case partial(Name, indent: Range<Int>?)
    /// `{{<name}}…{{/name}}` with the blocks it overrides; the range as in `partial`.
    case parent(Name, overrides: [Block], indent: Range<Int>?)
    /// `{{$name}}…{{/name}}` outside a parent: a block with what it prints unless overridden.
    case block(Block)
}

/// A name as written in a tag.
struct Name: Sendable {
    /// The name, such as `rows` or `nav.title`, or `.` for the row itself.
    let text: String
    /// Where its tag begins.
    let offset: Int
}

/// A block: a default in a parent template, or what overrides it.
struct Block: Sendable {
    let name: Name
    let body: [Node]
    /// True when the opening tag ends its line: the body begins on the next one.
    let beginsOnOwnLine: Bool
    /// How deep the block stands: the blanks of its first line, or those before its opening tag when the body is
    /// empty or goes on behind the tag.
    let indent: Range<Int>
}

/// A parsed template.
struct Template: Sendable {
    /// The name by which pages and tags call it.
    let name: String
    let source: Source
    let nodes: [Node]
}
