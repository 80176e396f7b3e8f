// The page of everything that did not work: what happened, what is kept, what to do.
import Mustache

struct ErrorPage: Page {
    let frame: Frame
    /// The HTTP status code.
    let status: Int
    let title: String
    let explanation: String
    let advice: String
    /// The number of the request, which its log line has too.
    let number: String

    static let template = "errors/show"
    static let fields: [Field<ErrorPage>] = [
        .object("frame") { $0.frame }, .number("status") { $0.status }, .text("title") { $0.title },
        .text("explanation") { $0.explanation },
        .text("advice") { $0.advice }, .text("number") { $0.number },
    ]
}
