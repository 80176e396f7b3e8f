// The token that every form carries, so that another site cannot send a form in a person's name (checklist C).
// It is derived from the session's own secret, or before login from the visitor's cookie: nothing is stored.
import Crypto
import HTTP

enum FormToken {
    /// The form field.
    static let field = "token"
    /// The cookie of a visitor without a session, so that the login form is protected too.
    static let visitorCookie = "doska-visitor"

    /// The token for forms of whoever holds this cookie value.
    static func make(for cookie: String, _ secret: [UInt8]) -> String {
        Encoding.base64URL(HMACKey(secret).authenticate(Array(cookie.utf8)))
    }

    /// The cookie that a visitor gets with the first form.
    static func cookie(_ text: String, _ configuration: Configuration) -> SetCookie? {
        var cookie = SetCookie(visitorCookie, text)
        cookie?.secure = configuration.isBehindTLS
        return cookie
    }

    /// Lets a change pass only from the site's own form in the same browser.
    ///
    /// - Throws: `Refusal.forged`.
    static func check(_ context: Context) throws {
        try check(context, cookie: context.session?.cookie ?? context.request.cookie(visitorCookie))
    }

    /// The same for a token that was made for that cookie.
    static func check(_ context: Context, cookie: String?) throws {
        let fields = context.request.fields
        if let site = fields["Sec-Fetch-Site"], site != "same-origin", site != "none" { throw Refusal.forged }
        if let origin = fields[.origin], !isOwn(origin, context.request) { throw Refusal.forged }
        guard let cookie, !cookie.isEmpty, let given = try context.form()[field]
        else { throw Refusal.forged }
        let expected = make(for: cookie, context.site.configuration.secret)
        guard constantTimeEqual(Array(given.utf8), Array(expected.utf8)) else { throw Refusal.forged }
    }

    /// Whether an Origin names the host that the request was sent to; `null` never does.
    private static func isOwn(_ origin: String, _ request: Request) -> Bool {
        guard let authority = request.head.authority else { return false }
        return origin == "http://" + authority || origin == "https://" + authority
    }
}
