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
        let text = query["q"] ?? ""
        let role = query["role"].flatMap(Role.init(rawValue:))
        let page = max(1, min(10_000, query["page"].flatMap { Int($0) } ?? 1))
        let users = context.records.users
        let found = try users.search(
            text, role: role, in: school.id, on: context.today, limit: pageSize, after: (page - 1) * pageSize)
        let rows = try found.map { user in
            AccountRow(
                user: user, isDelayed: context.site.throttle.wait(ofLogin: user.login, at: context.now) > 0,
                roles: try users.roles(of: user.id, on: context.today),
                bonds: try users.bonds(of: user.id, on: context.today))
        }
        let list = AccountsPage(
            frame: try Frame("Учётные записи", context, way: .accounts), text: text, role: role, rows: rows, page: page,
            total: try users.count(text, role: role, in: school.id, on: context.today))
        return context.render(\.accounts, list)
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
