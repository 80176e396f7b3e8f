// TemplateSet: all templates of the site, parsed once at start, and the pages bound to them.
//
// Rules: everything that can be wrong with a template is found here, before the first request. The set is used up
// at start; what serves requests are the `Bound` values.

/// Parsed templates by name.
public struct TemplateSet: Sendable {
    private var templates: [String: Template] = [:]
    private var used: Set<String> = []

    private init() {}

    /// Parses all templates. Keys are names such as `board/show`; `fileExtension` is added to them in errors.
    ///
    /// Throws the first mistake, by name and place: text that is not UTF-8, or tags that do not fit together.
    public static func load(
        sources: [String: [UInt8]], fileExtension: String = ".html"
    ) throws(TemplateError) -> TemplateSet {
        var set = TemplateSet()
        for name in sources.keys.sorted() {
            let source = Source(file: name + fileExtension, bytes: sources[name] ?? [])
            guard String(validating: source.bytes, as: UTF8.self) != nil else {
                throw source.error(.invalidEncoding, at: 0)
            }
            set.templates[name] = Template(name: name, source: source, nodes: try Parser.parse(source))
        }
        return set
    }

    /// Compiles a page's template, with all that it includes, against the page's fields.
    ///
    /// Throws for names that are not fields, fields used in the wrong way or not at all, missing templates, cycles,
    /// and values printed where escaping does not protect.
    public mutating func bind<P: Page>(_ page: P.Type) throws(TemplateError) -> Bound<P> {
        guard let template = templates[P.template] else {
            throw TemplateError(file: "\(page)", line: 1, column: 1, reason: .missingTemplate(P.template))
        }
        var compiler = Compiler(templates, binding: PageBinding(page: Schema(of: page)))
        try compiler.compile(template)
        if let mistake = compiler.binding.mistake(template: P.template) { throw template.source.error(mistake, at: 0) }
        used.formUnion(compiler.used)
        return Bound(program: compiler.program, frameCount: compiler.binding.frameCount)
    }

    /// Throws when a template was not used by any page bound so far. To be called after the last `bind`.
    public func checkAllUsed() throws(TemplateError) {
        for name in templates.keys.sorted() where !used.contains(name) {
            guard let template = templates[name] else { continue }
            throw template.source.error(.unusedTemplate(name), at: 0)
        }
    }
}
