// The page on which a person changes its own password.
import Mustache

struct PasswordPage: Page {
    let frame: Frame
    /// For the browser's own store of passwords.
    let login: String
    /// Characters of the shortest password that this person may have.
    let shortest: Int
    /// True at the first login, when the password that was given out must be replaced.
    let isRequired: Bool
    let currentProblem: String?
    let newProblem: String?
    let repeatedProblem: String?

    static let template = "password/edit"
    static let fields: [Field<PasswordPage>] = [
        .object("frame") { $0.frame }, .text("login") { $0.login }, .number("shortest") { $0.shortest },
        .flag("isRequired") { $0.isRequired },
        .optional("currentProblem") { $0.currentProblem }, .optional("newProblem") { $0.newProblem },
        .optional("repeatedProblem") { $0.repeatedProblem },
    ]
}
