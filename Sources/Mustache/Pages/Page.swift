// Page and Fields: what a type declares so that a template can print it.
//
// Rules: a page is a struct whose fields are already decided; templates only print, repeat and choose. Every name in
// a template is a field of the page, of a row or of a part; nothing is found by reflection.

/// A row, a part of a page, or a page: names for templates and how to read them.
public protocol Fields: Sendable {
    /// The fields, each name once.
    static var fields: [Field<Self>] { get }
}

/// A page: fields and the template that prints them.
///
/// ```swift
/// struct BoardPage: Page {
///     let frame: PageFrame
///     let className: String
///     let rows: [BoardRow]
///
///     static let template = "board/show"
///     static let fields: [Field<BoardPage>] = [
///         .object("frame") { $0.frame },
///         .text("className") { $0.className },
///         .list("rows") { $0.rows },
///     ]
/// }
/// ```
///
/// `Templates/board/show.html` fills the blocks of the layout; names inside them are searched from the row outward:
///
/// ```html
/// {{<layout}}
/// {{$title}}Доска {{className}}{{/title}}
/// {{$content}}
/// {{#rows}}
///   {{>board/row}}
/// {{/rows}}
/// {{^rows}}
///   <p>Пока пусто.</p>
/// {{/rows}}
/// {{/content}}
/// {{/layout}}
/// ```
public protocol Page: Fields {
    /// The name of the template, such as `board/show`.
    static var template: String { get }
}
