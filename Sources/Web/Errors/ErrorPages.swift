// The page of everything that did not work: what happened, what is kept, what to do.
import Mustache

struct ErrorPage: Page {
    let frame: Frame
    /// The HTTP status code.
    let status: Int
    let title: String
    let explanation: String
    let advice: String
    /// The number that the log line has too; nil where there is nothing for the operator to look up.
    let number: String?

    static let template = "errors/show"
    static let fields: [Field<ErrorPage>] = [
        .object("frame") { $0.frame }, .number("status") { $0.status }, .text("title") { $0.title },
        .text("explanation") { $0.explanation },
        .text("advice") { $0.advice }, .optional("number") { $0.number },
    ]
}
