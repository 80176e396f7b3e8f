// Slips with one-time passwords: shown once, on the answer to the form that made them, to be printed and cut. Nothing
// keeps them: a slip that was lost is replaced by a new password.
import HTTP
import Mustache

/// What one person is handed.
struct Slip: Fields {
    /// The person's name.
    let title: String
    let login: String
    let password: String
    /// The last day, «1 ноября 2026 г.».
    let until: String

    static let fields: [Field<Slip>] = [
        .text("title") { $0.title }, .text("login") { $0.login }, .text("password") { $0.password },
        .text("until") { $0.until },
    ]
}

/// All slips of one answer.
struct SlipsPage: Page {
    let frame: Frame
    let title: String
    let slips: [Slip]
    /// The site as people type it.
    let site: String
    let back: URLText

    static let template = "accounts/slips"
    static let fields: [Field<SlipsPage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .list("slips") { $0.slips },
        .text("site") { $0.site },
        .url("back") { $0.back },
    ]

    /// The page as an answer; no cache keeps it, like every page with names.
    static func answer(
        _ context: Context, title: String, _ slips: [Slip], back: URLText, way: Ways.Key
    ) throws -> Response {
        let known = context.site.configuration.publicAddress
        let page = SlipsPage(
            frame: try Frame(title, context, way: way), title: title, slips: slips,
            site: known.isEmpty ? context.request.head.authority ?? "" : known, back: back)
        return context.render(\.slips, page)
    }
}
