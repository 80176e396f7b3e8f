// The login page, and what stands around it: a forgotten password, a form that waited for the login.
import Mustache

struct LoginPage: Page {
    let frame: Frame
    /// What was typed, so that a wrong password does not cost the login.
    let login: String
    let problem: String?
    /// Where to go after the login; a path of this site.
    let next: String
    /// The form that waits for the login.
    let kept: [HiddenField]
    let demoAccounts: [DemoAccount]

    static let template = "login/show"
    static let fields: [Field<LoginPage>] = [
        .object("frame") { $0.frame }, .text("login") { $0.login }, .optional("problem") { $0.problem },
        .text("next") { $0.next }, .list("kept") { $0.kept }, .list("demoAccounts") { $0.demoAccounts },
    ]
}

/// What to do without the password.
struct ForgottenPage: Page {
    let frame: Frame

    static let template = "login/forgotten"
    static let fields: [Field<ForgottenPage>] = [.object("frame") { $0.frame }]
}

/// After the login: the form that was typed before it, to be sent with one button.
struct ResendPage: Page {
    let frame: Frame
    /// Where the form goes.
    let action: URLText
    let hidden: [HiddenField]

    static let template = "login/resend"
    static let fields: [Field<ResendPage>] = [
        .object("frame") { $0.frame }, .url("action") { $0.action }, .list("hidden") { $0.hidden },
    ]
}

/// An account of the demo school, shown on the login page in demo mode only.
struct DemoAccount: Fields {
    let login: String
    let title: String

    static let fields: [Field<DemoAccount>] = [.text("login") { $0.login }, .text("title") { $0.title }]

    static let all = [
        DemoAccount(login: "teacher", title: "классный руководитель"), DemoAccount(login: "parent", title: "родитель"),
        DemoAccount(login: "student", title: "обучающийся"),
        DemoAccount(login: "deputy", title: "заместитель директора"),
        DemoAccount(login: "head", title: "директор"), DemoAccount(login: "subject", title: "учитель-предметник"),
        DemoAccount(login: "admin", title: "администратор"), DemoAccount(login: "district", title: "район"),
    ]
    static let password = "demo-demo"
}
