// The mark of a browser in which a person has logged in before. It opens nothing and says nothing about the person: with
// it, wrong passwords that others send for the same login or from the same address do not delay this browser
// (checklist B11; OWASP Authentication Cheat Sheet, "device cookies"). Its own wrong passwords delay it alike.
import Crypto
import HTTP
import School

enum KnownBrowser {
    /// The cookie.
    static let cookie = "doska-known"
    /// Seconds that the mark is kept after a login.
    private static let maxAge = 180 * 86_400

    /// Whether the request comes from a browser that has logged in with this login.
    static func isKnown(_ login: String, _ context: Context) -> Bool {
        guard let mark = context.request.cookie(cookie) else { return false }
        return constantTimeEqual(Array(mark.utf8), Array(text(login, context.site.configuration).utf8))
    }

    /// The cookie that marks the browser after a login.
    static func setCookie(_ login: String, _ configuration: Configuration) -> SetCookie? {
        var cookie = SetCookie(cookie, text(login, configuration))
        cookie?.secure = configuration.isBehindTLS
        cookie?.maxAge = maxAge
        return cookie
    }

    /// A NUL stands in no cookie, so no form token, which is made of a cookie with the same key, is ever such a mark.
    private static func text(_ login: String, _ configuration: Configuration) -> String {
        let message = Array("known\0".utf8) + Array(RussianFold.fold(login).utf8)
        return Encoding.base64URL(HMACKey(configuration.secret).authenticate(message))
    }
}
