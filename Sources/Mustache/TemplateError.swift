// TemplateError: the one error of this module, a mistake in a template found while it is loaded or bound.
//
// Rules: it names the file, the line and the column, and says what is wrong in one line. It never carries what a
// page prints: templates and the names of fields are the program's own text, values are not.

/// A mistake in a template, with the place where it stands.
///
/// Thrown while templates are loaded or bound to pages, never while a page is rendered.
public struct TemplateError: Error, Equatable, Sendable {
    /// The file of the template: its name and extension, such as `board/show.html`.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars, as editors count.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// What is wrong with a template.
    public enum Reason: Equatable, Sendable {
        /// The file is not valid UTF-8.
        case invalidEncoding
        /// A tag is opened and never closed.
        case unclosedTag
        /// A tag has no name, or a name with spaces or empty parts.
        case invalidName(String)
        /// A `{{=` tag does not hold two delimiters.
        case invalidDelimiters
        /// A section, block or parent has no closing tag.
        case unclosed(String)
        /// A closing tag without an opening one; `expected` is the name that is open there.
        case unexpectedClose(String, expected: String?)
        /// Something else than a block stands inside a parent.
        case notABlock(String)
        /// A parent overrides the same block twice.
        case duplicateBlock(String)
        /// A parent overrides a block that it does not have.
        case unknownBlock(String, parent: String)
        /// Sections are nested deeper than ``Limits``.
        case nestedTooDeeply
        /// The template, with all that it includes, is larger than ``Limits``.
        case tooLarge
        /// No template of this name.
        case missingTemplate(String)
        /// A template includes itself, directly or through others.
        case cycle([String])
        /// No field of this name here; `type` is the innermost type that was searched.
        case unknownName(String, type: String)
        /// The field exists, but cannot be used this way.
        case wrongKind(String, is: String, use: String)
        /// A declared field that the template never uses.
        case unusedField(String, type: String)
        /// A field is declared twice in one type.
        case duplicateField(String, type: String)
        /// A template that no page and no other template uses.
        case unusedTemplate(String)
        /// A value would be printed where escaping does not protect: the context is named.
        case unsafeContext(String, context: String)
        /// A section or a template leaves the markup in another state than it found it, such as an open quote.
        case unbalancedMarkup(String)
    }
}

extension TemplateError: CustomStringConvertible {
    /// `file:line:column: what`, the form that editors and terminals turn into a link.
    public var description: String { "\(file):\(line):\(column): \(reason)" }
}

extension TemplateError.Reason: CustomStringConvertible {
    /// The mistake in one line.
    public var description: String {
        switch self {
        case .invalidEncoding: "the file is not valid UTF-8"
        case .unclosedTag: "the tag is never closed"
        case .invalidName(let name): "'\(name)' is not a name"
        case .invalidDelimiters: "a delimiter tag holds two delimiters without spaces or '='"
        case .unclosed(let name): "'\(name)' is never closed"
        case .unexpectedClose(let name, nil): "'\(name)' is closed but not open"
        case .unexpectedClose(let name, let expected?): "'\(name)' is closed where '\(expected)' is open"
        case .notABlock(let name): "only blocks may stand inside the parent '\(name)'"
        case .duplicateBlock(let name): "the block '\(name)' is overridden twice"
        case .unknownBlock(let name, let parent): "the parent '\(parent)' has no block '\(name)'"
        case .nestedTooDeeply: "nested too deeply"
        case .tooLarge: "the template is too large with all that it includes"
        case .missingTemplate(let name): "there is no template '\(name)'"
        case .cycle(let names): "the template includes itself: \(names.joined(separator: " > "))"
        case .unknownName(let name, let type): "'\(name)' is not a field of \(type) nor of what is around it"
        case .wrongKind(let name, let kind, let use): "'\(name)' is \(kind): \(use)"
        case .unusedField(let name, let type): "the field '\(name)' of \(type) is never used"
        case .duplicateField(let name, let type): "the field '\(name)' of \(type) is declared twice"
        case .unusedTemplate(let name): "no page and no template uses '\(name)'"
        case .unsafeContext(let name, let context): "'\(name)' must not be printed \(context)"
        case .unbalancedMarkup(let name): "'\(name)' must close the tags and quotes that it opens"
        }
    }
}
