// Accounts of the school, for its administrator: finding one, adding one. Names and logins, never a child's record.
import Crypto
import HTTP
import School
import Storage

enum AccountsController {
    /// Accounts on one page of the list.
    static let pageSize = 50

    /// The list, by role and search.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageAccounts)
        let query = context.request.query
        let (text, role, order) = asked(query)
        let found = try context.records.users.search(
            text, role: role, in: school.id, on: context.today, by: order.key, isBackwards: order.isBackwards,
            .page(ListPosition.page(query), size: pageSize))
        let list = AccountsPage(
            frame: try Frame("Учётные записи", context, way: .accounts), text: text, role: role,
            found: found, rows: try rows(found.rows, context), order: order)
        return context.render(\.accounts, list)
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageAccounts)
        let (text, role, order) = asked(context.request.query)
        let found = try context.records.users.search(
            text, role: role, in: school.id, on: context.today, by: order.key, isBackwards: order.isBackwards,
            .whole
        ).rows
        return ListFile.answer(
            "accounts", "Учётные записи", head: ["Имя", "Логин", "Роль", "Вход"],
            rows: try rows(found, context).map { row in
                [.text(row.user.name.full), .text(row.user.login), .text(row.role), .text(row.state)]
            })
    }

    private static func asked(_ query: FormData) -> (text: String, role: Role?, order: ListOrder<AccountOrder>) {
        (query["q"] ?? "", query["role"].flatMap(Role.init(rawValue:)), ListOrder(query, usual: .name))
    }

    /// The rows of a list, in three questions however many they are.
    private static func rows(_ found: [UserRecord], _ context: Context) throws -> [AccountRow] {
        let users = context.records.users
        let ids = found.map(\.id)
        let roles = try users.roles(ofAll: ids, on: context.today)
        let bonds = try users.bonds(ofAll: ids, on: context.today)
        return found.map { user in
            AccountRow(
                user: user, isDelayed: context.site.throttle.wait(ofLogin: user.login, at: context.now) > 0,
                roles: roles[user.id] ?? [], bonds: bonds[user.id] ?? AccountBonds())
        }
    }

    /// An empty form.
    static func new(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageAccounts)
        return try form(context, AccountForm(), .init())
    }

    /// Adds the account; its password is on the answer and nowhere else.
    static func create(_ context: Context) throws -> Response {
        _ = try context.access().school(.manageAccounts)
        let sent = AccountForm(try context.form())
        var (name, problems) = sent.validate()
        let login = sent.trimmedLogin
        if problems.login == nil, try context.records.users.isTaken(login: login) {
            problems.login = try taken(name, context)
        }
        guard problems.isEmpty, let name else { return try form(context, sent, problems) }

        let password = ReadablePassword()
        let hash = try context.site.passwords.hash(password.text)
        let (today, now) = (context.today, context.now)
        let added = try context.write { transaction, access -> (id: UserID, until: Int64)? in
            let school = try access.school(.manageAccounts)
            let until = try oneTimeEnd(transaction, school.id, from: now)
            let id = try transaction.addUser(
                login: login, passwordHash: hash, name: name, school: school.id, oneTimeUntil: until, at: now)
            guard let id else { return nil }
            _ = try transaction.setRoles(sent.roles, among: Set(AccountForm.staffRoles), of: id, today: today)
            return (id, until)
        }
        guard let added else {
            problems.login = try taken(name, context)
            return try form(context, sent, problems)
        }
        let slip = Slip(
            title: name.full, login: login, password: password.text,
            until: RussianDate.full(context.site.day(of: added.until)))
        return try SlipsPage.answer(
            context, title: "Учётная запись создана", [slip], back: .path("users", String(added.id.raw)), way: .accounts
        )
    }

    private static func taken(_ name: PersonName?, _ context: Context) throws -> String {
        let base = Transliteration.latin(name?.last ?? "")
        guard base.utf8.count >= 2, base.utf8.count <= 30 else { return "Такой логин уже занят." }
        return "Такой логин уже занят. Свободен «\(try context.records.users.freeLogin(base))»."
    }

    private static func form(
        _ context: Context, _ form: AccountForm, _ problems: AccountForm.Problems
    ) throws -> Response {
        let page = AccountFormPage(
            frame: try Frame("Новая учётная запись", context, way: .accounts), form: form, problems: problems)
        return context.render(\.accountForm, page, status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}
