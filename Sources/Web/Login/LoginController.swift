// Logging in and out. The time and the words of a refusal are the same whether the login exists or not (checklist B10).
import Crypto
import HTTP
import School
import Storage

enum LoginController {
    /// The page.
    static func show(_ context: Context) throws -> Response {
        if context.session != nil { return .redirect(to: "/") }
        return try page(context, login: "", problem: nil, next: LocalPath.checked(context.request.query["next"]))
    }

    /// A try to log in.
    static func create(_ context: Context) throws -> Response {
        let form = try context.form()
        let login = form["login"] ?? ""
        let next = LocalPath.checked(form["next"])
        let throttle = context.site.throttle
        let keys = LoginThrottle.keys(
            login: login, peer: context.request.peer, isKnownBrowser: KnownBrowser.isKnown(login, context))
        let wait = throttle.wait(for: keys, at: context.now)
        guard wait == 0 else {
            let seconds = Int((wait + 999) / 1000)
            let text = "Слишком много неверных попыток. Подождите \(Plural.count(seconds, .second)) и попробуйте снова."
            return try page(context, login: login, problem: text, next: next, status: .tooManyRequests)
        }
        let (known, fits) = try verified(login, form["password"] ?? "", context)
        guard let user = known, fits else {
            throttle.fail(keys, at: context.now)
            let subject = known.map { AuditSubject(account: $0) } ?? AuditSubject()
            context.leave(context.note(.refused, about: subject, by: known?.id))
            // The tries that come while one has to wait are not looked at and leave nothing.
            if throttle.wait(for: keys, at: context.now) > 0 {
                context.leave(context.note(.refused, deed: .lockOut, about: subject, by: known?.id))
            }
            context.site.configuration.log(21, "login refused")
            return try page(
                context, login: login,
                problem: "Логин или пароль не подходит. Проверьте раскладку и попробуйте ещё раз.",
                next: next, status: .unprocessableContent)
        }
        throttle.succeed(keys[0])
        return try begin(user, next, context)
    }

    /// Logging out.
    static func end(_ context: Context) throws -> Response {
        guard let session = context.session else { return .redirect(to: "/login") }
        try context.writeOwn(session.user) { try $0.endSession(session.tokenHash) }
        var response = context.redirect("/login", Notice(.loggedOut))
        if let cookie = Session.clearCookie(context.site.configuration) { response.setCookie(cookie) }
        return response
    }

    /// The account of a login, and whether the password opens it.
    private static func verified(
        _ login: String, _ password: String, _ context: Context
    ) throws -> (known: UserRecord?, fits: Bool) {
        let known = try context.records.users.credentials(login: login)
        // An unknown login costs the same hash as a known one.
        let hash = known?.hash ?? context.site.decoyHash
        let fits = (try? context.site.hasher.verify(password, against: hash)) ?? false
        return (known?.user, fits && known?.user.isDisabled == false)
    }

    private static func begin(_ user: UserRecord, _ next: String, _ context: Context) throws -> Response {
        let token = Token()
        let now = context.now
        let old = context.session?.tokenHash
        let limits = Session.Limits.of(try context.records.users.roles(of: user.id, on: context.today))
        try context.writeOwn(user) { transaction in
            if let old { try transaction.endSession(old) }
            try transaction.removeEndedSessions(at: now)
            try transaction.beginSession(
                token.storedHash, of: user.id, at: now, idle: limits.idle, absolute: limits.absolute)
        }
        var response = Response.redirect(to: user.mustChangePassword ? "/password" : next)
        if let cookie = Session.setCookie(token, limits, context.site.configuration) { response.setCookie(cookie) }
        if let cookie = KnownBrowser.setCookie(user.login, context.site.configuration) { response.setCookie(cookie) }
        return response
    }

    private static func page(
        _ context: Context, login: String, problem: String?, next: String, status: Status = .ok
    ) throws -> Response {
        let page = LoginPage(
            frame: try Frame("Вход", context), login: login, problem: problem, next: next,
            demoAccounts: context.site.configuration.isDemo ? DemoAccount.all : [])
        return context.render(\.login, page, status: status)
    }
}
