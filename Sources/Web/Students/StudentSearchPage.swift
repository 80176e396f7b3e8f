// The page on which the deputy and the head find a pupil.
import Mustache

struct StudentSearchPage: Page {
    let frame: Frame
    let text: String
    let rows: [StudentFound]
    /// What to do where there is nothing to show, or that there is more.
    let words: String?

    static let template = "students/index"
    static let fields: [Field<StudentSearchPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.text }, .list("rows") { $0.rows },
        .optional("words") { $0.words },
    ]
}

/// A pupil that was found.
struct StudentFound: Fields {
    let name: String
    let className: String
    let address: URLText

    static let fields: [Field<StudentFound>] = [
        .text("name") { $0.name }, .text("className") { $0.className }, .url("address") { $0.address },
    ]
}
