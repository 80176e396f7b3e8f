// The login page.
import Mustache

struct LoginPage: Page {
    let frame: Frame
    /// What was typed, so that a wrong password does not cost the login.
    let login: String
    let problem: String?
    /// Where to go after the login; a path of this site.
    let next: String
    let demoAccounts: [DemoAccount]

    static let template = "login/show"
    static let fields: [Field<LoginPage>] = [
        .object("frame") { $0.frame }, .text("login") { $0.login }, .optional("problem") { $0.problem },
        .text("next") { $0.next }, .list("demoAccounts") { $0.demoAccounts },
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
