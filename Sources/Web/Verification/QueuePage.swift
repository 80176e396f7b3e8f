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
        .flag("mayVerifyAny") { $0.rows.contains(where: \.mayVerify) }, .flag("hasLeft") { !$0.left.isEmpty },
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
