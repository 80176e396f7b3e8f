// A link with its words, as many pages carry them: a way back, a filter, a list of years.
import Mustache

/// A link with its words.
struct Link: Fields {
    let title: String
    let address: URLText
    /// Whether it leads to the page at hand.
    var isCurrent = false

    static let fields: [Field<Link>] = [
        .text("title") { $0.title }, .url("address") { $0.address }, .flag("isCurrent") { $0.isCurrent }.unusedAllowed,
    ]
}
