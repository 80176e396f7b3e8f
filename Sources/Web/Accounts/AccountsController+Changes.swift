// One account: what it is tied to, its roles, a new password, closing and reopening. Whoever administers cannot shut
// the administration out: the own account is not closed here and keeps the administrator's role, so one always remains.
import Crypto
import HTTP
import School
import Storage

extension AccountsController {
    /// The account.
    static func show(_ context: Context) throws -> Response {
        try page(context, try account(context), problem: nil)
    }

    /// Sets the roles; every session of the person ends when they changed.
    static func updateRoles(_ context: Context) throws -> Response {
        let user = try account(context)
        let wanted = AccountForm.roles(in: try context.form())
        let roles = try context.records.users.roles(of: user.id, on: context.today)
        // Nobody gives rights to themselves: an administrator who became a deputy would read every child's record.
        if user.id == context.session?.user.id, wanted != Set(roles).intersection(AccountForm.staffRoles) {
            return try page(context, user, problem: "Свои роли меняет другой администратор.")
        }
        let family = roles.filter { !AccountForm.staffRoles.contains($0) }
        if wanted.isEmpty, family.isEmpty {
            return try page(
                context, user, problem: "Отметьте хотя бы одну роль. Чтобы человек не мог войти, закройте запись.")
        }
        let today = context.today
        let hasChanged = try context.write { transaction, access in
            let user = try access.account(.manageAccounts, user.id)
            return try transaction.setRoles(wanted, among: Set(AccountForm.staffRoles), of: user.id, today: today)
        }
        return context.redirect("/users/\(user.id.raw)", Notice(hasChanged ? .accountChanged : .nothingChanged))
    }

    /// Gives a new password, shown once; the old one and every session end.
    static func renewPassword(_ context: Context) throws -> Response {
        let user = try account(context)
        // The own password is changed where the old one is asked.
        if user.id == context.session?.user.id { return .redirect(to: "/password") }
        let slip = try renew(user, context) { access in try access.account(.manageAccounts, user.id) }
        return try SlipsPage.answer(
            context, title: "Новый пароль", [slip], back: .path("users", String(user.id.raw)), way: .accounts)
    }

    /// Closes the account: nobody logs in with it, nothing is deleted.
    static func close(_ context: Context) throws -> Response {
        let user = try account(context)
        if user.id == context.session?.user.id {
            return try page(
                context, user, problem: "Свою учётную запись закрыть нельзя: это сделает другой администратор.")
        }
        let now = context.now
        try context.write { transaction, access in
            try transaction.disable(try access.account(.manageAccounts, user.id).id, at: now)
        }
        return context.redirect("/users/\(user.id.raw)", Notice(.accountChanged))
    }

    /// Opens a closed account again.
    static func reopen(_ context: Context) throws -> Response {
        let user = try account(context)
        try context.write { transaction, access in
            try transaction.enable(try access.account(.manageAccounts, user.id).id)
        }
        return context.redirect("/users/\(user.id.raw)", Notice(.accountChanged))
    }

    /// Lets an account in again that wrong passwords have slowed down.
    static func liftDelay(_ context: Context) throws -> Response {
        let user = try account(context)
        context.site.throttle.lift(login: user.login)
        return context.redirect("/users/\(user.id.raw)", Notice(.delayLifted))
    }

    /// Sets a one-time password of an account that `find` gives inside the transaction. Whatever slowed the account down
    /// is forgotten: the person is standing beside.
    static func renew(
        _ user: UserRecord, _ context: Context, find: @escaping (Access) throws -> UserRecord
    ) throws -> Slip {
        let password = ReadablePassword()
        let hash = try context.site.passwords.hash(password.text)
        let now = context.now
        let until = try context.write { transaction, access in
            let user = try find(access)
            let until = try oneTimeEnd(transaction, user.schoolID, from: now)
            try transaction.setOneTimePassword(hash, of: user.id, until: until)
            return until
        }
        context.site.throttle.lift(login: user.login)
        return Slip(
            title: user.name.full, login: user.login, password: password.text,
            until: RussianDate.full(context.site.day(of: until)))
    }

    /// Milliseconds UTC until which a one-time password given out now lets in.
    static func oneTimeEnd(_ records: Records, _ school: SchoolID?, from now: Int64) throws -> Int64 {
        now + Int64(try records.settings.of(school)[.oneTimePasswordDays]) * 86_400_000
    }

    private static func account(_ context: Context) throws -> UserRecord {
        try context.access().account(.manageAccounts, context.id("user"))
    }

    private static func page(_ context: Context, _ user: UserRecord, problem: String?) throws -> Response {
        let users = context.records.users
        let page = AccountPage(
            frame: try Frame(user.name.full, context, way: .accounts), user: user,
            roles: try users.roles(of: user.id, on: context.today),
            bonds: try users.bonds(of: user.id, on: context.today),
            isOwn: user.id == context.session?.user.id,
            delay: context.site.throttle.wait(ofLogin: user.login, at: context.now), problem: problem)
        return context.render(\.account, page, status: problem == nil ? .ok : .unprocessableContent)
    }
}
