// Logging in and out. The words of a refusal and the work behind it are the same whether the login exists or not
// (checklist B10), and whatever was wrong: the login, the password, a one-time password that has ended or was used.
import Crypto
import HTTP
import Mustache
import School
import Storage

enum LoginController {
    /// The page.
    static func show(_ context: Context) throws -> Response {
        if context.session != nil { return .redirect(to: "/") }
        return try page(context, next: LocalPath.checked(context.request.query["next"]))
    }

    /// A try to log in.
    static func create(_ context: Context) throws -> Response {
        let form = try context.form()
        let login = form["login"] ?? ""
        let next = LocalPath.checked(form["next"])
        let kept = KeptForm(carriedBy: form)
        let throttle = context.site.throttle
        let attempt = LoginThrottle.Attempt(
            login: login, peer: context.request.peer, isKnownBrowser: KnownBrowser.isKnown(login, context))
        let wait = throttle.wait(for: attempt, at: context.now)
        guard wait == 0 else {
            return try page(
                context, login: login, problem: slow(wait), next: next, kept: kept, status: .tooManyRequests)
        }
        let password = form["password"] ?? ""
        let (known, fits) = try verified(login, password, context)
        guard let known, fits, let session = try begin(known, password, context) else {
            throttle.fail(attempt, at: context.now)
            let subject = known.map { AuditSubject(account: $0.user) } ?? AuditSubject()
            context.leave(context.note(.refused, about: subject, by: known?.user.id))
            // The tries that come while one has to wait are not looked at and leave nothing.
            if throttle.wait(for: attempt, at: context.now) > 0 {
                context.leave(context.note(.refused, deed: .lockOut, about: subject, by: known?.user.id))
            }
            context.site.configuration.log(21, "login refused")
            return try page(
                context, login: login,
                problem: "Логин или пароль не подходит. Проверьте раскладку и попробуйте ещё раз.",
                next: next, kept: kept, status: .unprocessableContent)
        }
        throttle.succeed(attempt, at: context.now)
        context.enter(session)
        if session.user.mustChangePassword { return .redirect(to: "/password") }
        if let kept, kept.isOf(session.user.id, context.site.configuration) { return try resend(kept, context) }
        return .redirect(to: next)
    }

    /// Logging out.
    static func end(_ context: Context) throws -> Response {
        guard let session = context.session else { return .redirect(to: "/login") }
        let entry = context.note(.done, about: AuditSubject(account: session.user))
        try context.writeOwn(entry) { try $0.endSession(session.tokenHash) }
        var response = context.redirect("/login", Notice(.loggedOut))
        if let cookie = Session.clearCookie(context.site.configuration) { response.setCookie(cookie) }
        return response
    }

    /// What to do without the password.
    static func forgotten(_ context: Context) throws -> Response {
        context.render(\.forgotten, ForgottenPage(frame: try Frame("Забыли пароль?", context)))
    }

    /// The login page in place of a change whose session has ended, with the form that was typed.
    static func keep(_ form: KeptForm, _ context: Context) throws -> Response {
        try page(
            context,
            problem: "Вы долго не отвечали, и вход закончился. Войдите снова: всё, что вы набрали, сохранится.",
            kept: form, status: .forbidden)
    }

    /// «Подождите 2 секунды».
    static func slow(_ wait: Int64) -> String {
        let seconds = Int((wait + 999) / 1000)
        let time =
            seconds <= 90
            ? Plural.count(seconds, .second)
            : Plural.count((seconds + 59) / 60, CountedNoun("минуту", "минуты", "минут"))
        return "Слишком много неверных попыток. Подождите \(time) и попробуйте снова."
    }

    /// The account of a login, and whether the password opens it.
    private static func verified(
        _ login: String, _ password: String, _ context: Context
    ) throws -> (known: (user: UserRecord, hash: String)?, fits: Bool) {
        let known = try context.records.users.credentials(login: login)
        let fits = try context.site.passwords.fits(password, known?.hash)
        return (known, fits && known?.user.isDisabled == false)
    }

    /// Begins the session; nil where a one-time password lets nobody in any more.
    private static func begin(
        _ found: (user: UserRecord, hash: String), _ password: String, _ context: Context
    ) throws -> NewSession? {
        let (user, now) = (found.user, context.now)
        let renewed = user.mustChangePassword ? nil : try context.site.passwords.renewed(found.hash, of: password)
        let roles = try context.records.users.roles(of: user.id, on: context.today)
        let entry = context.note(.done, about: AuditSubject(account: user), by: user.id)
        return try context.writeOwn(entry) { transaction in
            if user.mustChangePassword {
                guard try transaction.useOneTimePassword(found.hash, of: user.id, at: now) else { return nil }
            } else if let renewed {
                try transaction.renewHash(found.hash, to: renewed, of: user.id)
            }
            return try context.begin(user, roles: roles, in: transaction)
        }
    }

    private static func resend(_ kept: KeptForm, _ context: Context) throws -> Response {
        guard let action = URLText(kept.path) else { return .redirect(to: "/") }
        return context.render(
            \.resend, ResendPage(frame: try Frame("Вы вошли", context), action: action, hidden: kept.fields))
    }

    private static func page(
        _ context: Context, login: String = "", problem: String? = nil, next: String = "/", kept: KeptForm? = nil,
        status: Status = .ok
    ) throws -> Response {
        let page = LoginPage(
            frame: try Frame("Вход", context), login: login, problem: problem, next: next, kept: kept?.carriers ?? [],
            demoAccounts: context.site.configuration.isDemo ? DemoAccount.all : [])
        return context.render(\.login, page, status: status)
    }
}
