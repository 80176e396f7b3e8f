// The pages on which a family comes in by its sheet.
import Mustache

/// The code and the date of birth.
struct JoinPage: Page {
    let frame: Frame
    /// A guardian adds one more child.
    let isLoggedIn: Bool
    let input: JoinInput
    let problems: JoinProblems

    static let template = "join/show"
    static let fields: [Field<JoinPage>] = [
        .object("frame") { $0.frame }, .flag("isLoggedIn") { $0.isLoggedIn }, .text("code") { $0.input.code },
        .text("birth") { $0.input.birthDate }, .optional("problem") { $0.problems.general },
        .optional("codeProblem") { $0.problems.code }, .optional("birthProblem") { $0.problems.birthDate },
    ]
}

/// Who they are, login and password.
struct JoinAccountPage: Page {
    let frame: Frame
    let input: JoinInput
    /// The child in few words.
    let child: String
    let isGuardian: Bool
    let form: JoinForm
    let problems: JoinForm.Problems

    static let template = "join/account"
    static let fields: [Field<JoinAccountPage>] = [
        .object("frame") { $0.frame }, .text("code") { $0.input.code }, .text("birth") { $0.input.birthDate },
        .text("child") { $0.child }, .flag("isGuardian") { $0.isGuardian }, .text("name") { $0.form.name },
        .text("login") { $0.form.login }, .number("shortest") { _ in PasswordRules.shortestOfFamily },
        .optional("nameProblem") { $0.problems.name },
        .optional("loginProblem") { $0.problems.login }, .optional("passwordProblem") { $0.problems.password },
        .optional("repeatedProblem") { $0.problems.repeated },
    ]
}

/// One more child for a guardian.
struct JoinChildPage: Page {
    let frame: Frame
    let input: JoinInput
    let child: String

    static let template = "join/child"
    static let fields: [Field<JoinChildPage>] = [
        .object("frame") { $0.frame }, .text("code") { $0.input.code }, .text("birth") { $0.input.birthDate },
        .text("child") { $0.child },
    ]
}
