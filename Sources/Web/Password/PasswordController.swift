// Changing one's own password: the old one is asked, every other session of the person ends, and this one gets another
// token.
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
        let attempt = LoginThrottle.Attempt(passwordOf: session.user.id)
        let wait = context.site.throttle.wait(for: attempt, at: context.now)
        if wait > 0 {
            problems.current = LoginController.slow(wait)
        } else {
            let stored = try context.records.users.passwordHash(of: session.user.id)
            if try !context.site.passwords.fits(current, stored) {
                context.site.throttle.fail(attempt, at: context.now)
                context.leave(context.note(.refused, about: AuditSubject(account: session.user)))
                problems.current = "Это не ваш нынешний пароль."
            }
        }
        problems.new = try rules(context, session.user).problem(with: new)
        if problems.new == nil, new == current { problems.new = "Новый пароль совпадает с нынешним." }
        if new != repeated { problems.repeated = "Пароли не совпали — введите новый пароль ещё раз." }
        guard problems.isEmpty else { return try page(context, problems, status: .unprocessableContent) }

        context.site.throttle.succeed(attempt, at: context.now)
        let hash = try context.site.passwords.hash(new)
        try context.writeAndRenew { transaction, _ in
            try transaction.setPassword(hash, of: session.user.id, except: session.tokenHash)
        }
        return context.redirect("/", Notice(.passwordChanged))
    }

    private static func rules(_ context: Context, _ user: UserRecord) throws -> PasswordRules {
        let roles = try context.records.users.roles(of: user.id, on: context.today)
        let school = try user.schoolID.flatMap { try context.records.schools.find($0) }
        return PasswordRules(
            isStaff: !roles.allSatisfy(\.isOfFamily), login: user.login, name: user.name,
            school: school?.shortName ?? "")
    }

    private struct Problems {
        var current: String?
        var new: String?
        var repeated: String?
        var isEmpty: Bool { current == nil && new == nil && repeated == nil }
    }

    private static func page(_ context: Context, _ problems: Problems, status: Status = .ok) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let page = PasswordPage(
            frame: try Frame("Смена пароля", context), login: session.user.login,
            shortest: try rules(context, session.user).shortest, isRequired: session.user.mustChangePassword,
            currentProblem: problems.current, newProblem: problems.new, repeatedProblem: problems.repeated)
        return context.render(\.password, page, status: status)
    }
}
