// Changing one's own password: the old one is asked, every other session of the person ends.
import Crypto
import HTTP
import School
import Storage

enum PasswordController {
    /// The form.
    static func edit(_ context: Context) throws -> Response { try page(context, .init()) }

    /// The change.
    static func update(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let form = try context.form()
        let (current, new, repeated) = (form["current"] ?? "", form["new"] ?? "", form["repeated"] ?? "")
        var problems = Problems()
        // A session left open on a classroom computer must not become a way to guess the password.
        let key = ["password:\(session.user.id.raw)"]
        if context.site.throttle.wait(for: key, at: context.now) > 0 {
            problems.current = "Слишком много неверных попыток. Подождите несколько минут."
        } else if try !isCurrent(current, session.user.id, context) {
            context.site.throttle.fail(key, at: context.now)
            context.leave(context.note(.refused, about: AuditSubject(account: session.user)))
            problems.current = "Это не ваш нынешний пароль."
        }
        problems.new = PasswordRules.problem(with: new, login: session.user.login)
        if problems.new == nil, new == current { problems.new = "Новый пароль совпадает с нынешним." }
        if new != repeated { problems.repeated = "Пароли не совпали — введите новый пароль ещё раз." }
        guard problems.isEmpty else { return try page(context, problems, status: .unprocessableContent) }

        let hash = try context.site.hasher.hash(new)
        try context.writeOwn(session.user) { transaction in
            try transaction.setPassword(hash, of: session.user.id, except: session.tokenHash)
        }
        return context.redirect("/", Notice(.passwordChanged))
    }

    private static func isCurrent(_ password: String, _ user: UserID, _ context: Context) throws -> Bool {
        guard let stored = try context.records.users.passwordHash(of: user) else { return false }
        return try context.site.hasher.verify(password, against: stored)
    }

    private struct Problems {
        var current: String?
        var new: String?
        var repeated: String?
        var isEmpty: Bool { current == nil && new == nil && repeated == nil }
    }

    private static func page(_ context: Context, _ problems: Problems, status: Status = .ok) throws -> Response {
        let page = PasswordPage(
            frame: try Frame("Смена пароля", context), isRequired: context.session?.user.mustChangePassword ?? false,
            currentProblem: problems.current, newProblem: problems.new, repeatedProblem: problems.repeated)
        return context.render(\.password, page, status: status)
    }
}
