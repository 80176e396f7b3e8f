// MarkupWriter: builds safe markup that is drawn rather than laid out, such as SVG pictures.
//
// Rules: names of elements and attributes are literals of the program (`StaticString`); values are escaped; every
// element that is opened is closed. Pages are not written with it: they are templates.

/// Writes elements and attributes with escaping.
///
/// ```swift
/// let picture = MarkupWriter.markup { svg in
///     svg.element("svg", .text("viewBox", "0 0 24 24"), .text("role", "img")) { svg in
///         svg.element("title") { $0.text(title) }
///         svg.empty("circle", .decimal("cx", 12.5), .number("cy", 12), .number("r", 4))
///     }
/// }
/// ```
public struct MarkupWriter: ~Copyable {
    private var output: ByteBuffer

    private init() {
        output = ByteBuffer(capacity: 1024)
    }

    /// What the closure writes.
    public static func markup(_ write: (inout MarkupWriter) -> Void) -> SafeHTML {
        var writer = MarkupWriter()
        write(&writer)
        return SafeHTML(bytes: writer.output.bytes)
    }

    /// An element with content: `<name …>…</name>`.
    public mutating func element(
        _ name: StaticString, _ attributes: MarkupAttribute..., content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        output.append(">")
        content(&self)
        output.append("</")
        output.append(name)
        output.append(">")
    }

    /// An element without content: `<name …/>`. For void elements of HTML and for elements of SVG.
    public mutating func empty(_ name: StaticString, _ attributes: MarkupAttribute...) {
        open(name, attributes)
        output.append("/>")
    }

    /// Text, escaped.
    public mutating func text(_ text: String) {
        output.escape(text)
    }

    /// A whole number.
    public mutating func number(_ number: Int) {
        output.append(number)
    }

    /// Markup made elsewhere.
    public mutating func append(_ markup: SafeHTML) {
        output.append(markup.bytes)
    }

    private mutating func open(_ name: StaticString, _ attributes: [MarkupAttribute]) {
        output.append("<")
        output.append(name)
        for attribute in attributes { attribute.write(into: &output) }
    }
}
