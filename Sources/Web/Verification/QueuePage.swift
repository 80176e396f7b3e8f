// The list of a queue: a page of those that wait, ticked for accepting together, and the ways through it.
import Mustache
import School
import Storage

/// A page of a queue.
struct QueuePage: Page {
    let frame: Frame
    let title: String
    let back: Link?
    /// «7 «А» · 3 записи».
    let sub: String
    /// Where the ticked ones are sent.
    let action: URLText
    /// The page of the list, for coming back to it.
    let page: Int
    /// The class that the queue is narrowed to; nil where there is none.
    let chosenClass: String?
    let classes: [Choice]
    let rows: [QueueRow]
    /// What was left as it is because somebody changed it meanwhile.
    let left: [LeftRow]
    /// How many more were left because they do not wait for this viewer any more.
    let gone: Int
    let pages: ListPages?
    /// Who else fills this queue, for the words of an empty one.
    let emptyWords: String
    let script: URLText

    static let template = "verification/queue"
    static let fields: [Field<QueuePage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .optionalObject("back") { $0.back },
        .text("sub") { $0.sub }, .url("action") { $0.action }, .number("page") { $0.page },
        .optional("chosenClass") { $0.chosenClass }, .flag("hasClasses") { $0.classes.count > 2 },
        .list("classes") { $0.classes }, .list("rows") { $0.rows }, .flag("hasRows") { !$0.rows.isEmpty },
        .flag("mayVerifyAny") { $0.rows.contains(where: \.mayVerify) },
        .flag("hasLeft") { !$0.left.isEmpty || $0.gone > 0 },
        .optional("leftWords") { page in
            guard !page.left.isEmpty else { return nil }
            let count = Plural.count(page.left.count, .achievement)
            return "\(count) уже проверил или изменил кто-то другой, пока страница была открыта. Не тронули:"
        },
        .optional("goneWords") { page in
            guard page.gone > 0 else { return nil }
            let rest = Plural.form(
                page.gone, "больше не ждёт вашей проверки", "больше не ждут вашей проверки",
                "больше не ждут вашей проверки")
            return "\(Plural.count(page.gone, .achievement)) \(rest) — ученик мог перейти в другой класс. Не тронули."
        },
        .list("left") { $0.left }, .optionalObject("pages") { $0.pages }, .text("emptyWords") { $0.emptyWords },
        .url("script") { $0.script },
    ]

    /// An entry that was not accepted with the others, by name.
    struct LeftRow: Fields {
        let address: URLText
        let name: String
        let title: String
        /// «Подтверждено школой · И. Ю. Седова, 29 октября 2026 г., 12:00».
        let step: String

        static let fields: [Field<LeftRow>] = [
            .url("address") { $0.address }, .text("name") { $0.name }, .text("title") { $0.title },
            .text("step") { $0.step },
        ]
    }
}
