// What the school does with personal data, open to everybody and linked from every page (152-FZ art. 18.1).
import HTTP
import Mustache

struct PrivacyPage: Page {
    let frame: Frame

    static let template = "privacy/show"
    static let fields: [Field<PrivacyPage>] = [.object("frame") { $0.frame }]
}

enum PrivacyController {
    /// The page.
    static func show(_ context: Context) throws -> Response {
        context.render(\.privacy, PrivacyPage(frame: try Frame("Персональные данные", context)))
    }
}
