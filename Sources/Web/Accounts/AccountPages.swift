// The pages of accounts: the list, the form of a new one, one account.
import Mustache
import School
import Storage

/// The list of accounts.
struct AccountsPage: Page {
    let frame: Frame
    let text: String
    let role: Role?
    let found: Paged<UserRecord>
    let rows: [AccountRow]
    let order: ListOrder<AccountOrder>

    static let template = "accounts/index"
    static let fields: [Field<AccountsPage>] = [
        .object("frame") { $0.frame }, .text("size") { Plural.count($0.found.total, .person) },
        .text("text") { $0.text },
        .list("roles") { page in
            Role.allCases.filter { $0 != .district }.map {
                RoleChoice(value: $0.rawValue, title: $0.title, isChosen: $0 == page.role)
            }
        },
        // Nobody but the administrator: the school has just been made.
        .flag("isFresh") { $0.found.total <= 1 && $0.text.isEmpty && $0.role == nil },
        .list("heads") { page in page.order.heads { page.address(sort: $0) } }, .list("rows") { $0.rows },
        .text("sort") { $0.order.text }, .url("file") { $0.address(["file"]) },
        .optionalObject("pages") { page in
            ListPages(page.found, size: AccountsController.pageSize) { page.address(page: $0) }
        },
    ]

    private func address(_ way: [String] = [], sort: String? = nil, page: Int = 1) -> URLText {
        var pairs: [(name: String, value: String)] = text.isEmpty ? [] : [("q", text)]
        if let role { pairs.append(("role", role.rawValue)) }
        let sort = sort ?? order.text
        if sort != AccountOrder.name.rawValue { pairs.append(("sort", sort)) }
        if page > 1 { pairs.append(("page", String(page))) }
        return .path(["users"] + way, query: pairs)
    }
}

/// An account in the list.
struct AccountRow: Fields {
    let user: UserRecord
    /// Whether wrong passwords slow the account down now.
    let isDelayed: Bool
    let roles: [Role]
    let bonds: AccountBonds

    static let fields: [Field<AccountRow>] = [
        .text("name") { $0.user.name.full }, .text("login") { $0.user.login },
        .text("role") { $0.role }, .text("state") { $0.state },
        .url("address") { .path("users", String($0.user.id.raw)) },
    ]

    /// «классный руководитель, ведёт 7 «А»».
    var role: String { (roles.map(\.title) + bonds.duties).joined(separator: ", ") }
    /// How the account can be used now.
    var state: String { isDelayed ? "вход замедлен" : user.stateTitle }
}

extension AccountOrder: SortKey {
    var title: String {
        switch self {
        case .name: "Имя"
        case .login: "Логин"
        }
    }

    var isFigure: Bool { false }
}

/// A role to choose.
struct RoleChoice: Fields {
    let value: String
    let title: String
    let isChosen: Bool

    static let fields: [Field<RoleChoice>] = [
        .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
    ]

    /// The staff roles, with those chosen.
    static func staff(_ chosen: some Collection<Role>) -> [RoleChoice] {
        AccountForm.staffRoles.map { RoleChoice(value: $0.rawValue, title: $0.title, isChosen: chosen.contains($0)) }
    }
}

/// The form of a new account.
struct AccountFormPage: Page {
    let frame: Frame
    let form: AccountForm
    let problems: AccountForm.Problems

    static let template = "accounts/new"
    static let fields: [Field<AccountFormPage>] = [
        .object("frame") { $0.frame }, .flag("isRefused") { !$0.problems.isEmpty }, .text("name") { $0.form.name },
        .text("login") { $0.form.login }, .list("roles") { RoleChoice.staff($0.form.roles) },
        .optional("nameProblem") { $0.problems.name }, .optional("loginProblem") { $0.problems.login },
        .optional("rolesProblem") { $0.problems.roles },
    ]
}

/// One account.
struct AccountPage: Page {
    let frame: Frame
    let user: UserRecord
    let roles: [Role]
    let bonds: [AccountBondRow]
    /// The viewer's own.
    let isOwn: Bool
    /// Milliseconds that the account still waits after wrong passwords.
    let delay: Int64
    let problem: String?

    static let template = "accounts/show"
    static let fields: [Field<AccountPage>] = [
        .object("frame") { $0.frame }, .text("name") { $0.user.name.full }, .text("login") { $0.user.login },
        .text("state") { $0.user.stateTitle }, .flag("isClosed") { $0.user.isDisabled }, .flag("isOwn") { $0.isOwn },
        .optional("problem") { $0.problem }, .list("roles") { RoleChoice.staff($0.roles) },
        .texts("familyRoles") { $0.roles.filter { !AccountForm.staffRoles.contains($0) }.map(\.title) },
        .list("bonds") { $0.bonds },
        .url("rolesAddress") { .path("users", String($0.user.id.raw), "roles") },
        .url("passwordAddress") { .path("users", String($0.user.id.raw), "password") },
        .optional("delay") { page in
            let minutes = Int((page.delay + 59_999) / 60_000)
            return minutes == 0 ? nil : Plural.count(minutes, CountedNoun("минуту", "минуты", "минут"))
        },
        .url("delayAddress") { .path("users", String($0.user.id.raw), "delay", "end") },
        .url("closureAddress") { .path("users", String($0.user.id.raw), $0.user.isDisabled ? "reopening" : "closure") },
    ]
}

/// What an account is tied to.
struct AccountBondRow: Fields {
    /// «ребёнок: Семёнова Анна».
    let words: String
    /// Where the bond with the child is ended.
    let end: URLText?

    static let fields: [Field<AccountBondRow>] = [.text("words") { $0.words }, .optionalURL("end") { $0.end }]
}

extension UserRecord {
    /// Whether and how one can log in with the account.
    var stateTitle: String {
        if isDisabled { return "закрыта" }
        return mustChangePassword ? "выдан одноразовый пароль" : "действует"
    }
}

extension AccountBonds {
    /// The classes and children of the account, each in a few words.
    var duties: [String] {
        led.map { "ведёт \($0)" } + taught.map { "\($0.subject), \($0.classTitle)" }
            + children.map { "ребёнок: \($0.name.lastFirst)" }
    }

    /// Everything that the account is tied to, with where a bond with a child is ended.
    func rows(of user: UserID, _ access: Access) throws -> [AccountBondRow] {
        let children = try children.map { child in
            let address = try access.records.students.find(child.student).flatMap { student in
                try access.addressOfBond(user, student)
            }
            return AccountBondRow(words: "ребёнок: \(child.name.lastFirst)", end: address)
        }
        let works = duties.dropLast(self.children.count)
        let card = student.map { "карточка обучающегося: \($0.lastFirst)" }
        return (works + [card].compactMap { $0 }).map { AccountBondRow(words: $0, end: nil) } + children
    }
}
