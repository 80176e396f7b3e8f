// What the school does with personal data, open to everybody and linked from every page (152-FZ art. 18.1).
import HTTP
import Mustache
import School

struct PrivacyPage: Page {
    let frame: Frame

    static let template = "privacy/show"
    static let fields: [Field<PrivacyPage>] = [
        .object("frame") { $0.frame }, .list("terms") { _ in KeptTerm.allCases.map(TermPart.init) },
    ]

    /// What is kept for one term.
    struct TermPart: Fields {
        let term: KeptTerm

        static let fields: [Field<TermPart>] = [
            .text("title") { $0.term.title }, .list("kept") { $0.term.data.map(KeptRow.init) },
        ]
    }

    /// A kind of data that is kept.
    struct KeptRow: Fields {
        let data: KeptData

        static let fields: [Field<KeptRow>] = [
            .text("title") { $0.data.title }, .text("purpose") { $0.data.purpose },
        ]
    }
}

enum PrivacyController {
    /// The page.
    static func show(_ context: Context) throws -> Response {
        context.render(\.privacy, PrivacyPage(frame: try Frame("Персональные данные", context)))
    }
}
