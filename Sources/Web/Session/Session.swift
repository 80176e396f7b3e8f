// Who is at the other end: the session cookie, its token and its limits. RFC 6265; checklist A.
import Crypto
import HTTP
import School
import Storage

/// A live session of a person.
struct Session: Sendable {
    let user: UserRecord
    /// SHA-256 of the token, as stored.
    let tokenHash: [UInt8]
    /// The token as the cookie holds it; form tokens are derived from it, it is never printed.
    let cookie: String

    /// How long an unused session lives, and how long any session lives, in milliseconds.
    struct Limits: Sendable {
        let idle: Int64
        let absolute: Int64

        /// People of the school, who see many children's records.
        static let staff = Limits(idle: 2 * 3_600_000, absolute: 12 * 3_600_000)
        /// Families, who see their own child's.
        static let family = Limits(idle: 30 * 86_400_000, absolute: 180 * 86_400_000)

        static func of(_ roles: [Role]) -> Limits {
            roles.allSatisfy { $0 == .student || $0 == .guardian } ? family : staff
        }
    }

    /// A note of use is written at most this often, so that reading pages costs no writes.
    static let touchInterval: Int64 = 5 * 60_000

    /// The session of the request's cookie, or nil where there is none or it has ended.
    static func current(
        of request: Request, in records: Records, at now: Int64, _ configuration: Configuration
    ) throws -> (session: Session, needsTouch: Bool)? {
        guard let cookie = request.cookie(cookieName(configuration)), let token = Token(cookie) else { return nil }
        let hash = token.storedHash
        guard let record = try records.sessions.find(hash), !record.user.isDisabled,
            now < record.expiresAt, now < record.seenAt + record.idle
        else { return nil }
        let session = Session(user: record.user, tokenHash: hash, cookie: cookie)
        return (session, now > record.seenAt + min(touchInterval, record.idle / 4))
    }

    /// The `__Host-` prefix makes the browser itself refuse the cookie from anywhere else (RFC 6265bis 4.1.3.2).
    static func cookieName(_ configuration: Configuration) -> String {
        configuration.isBehindTLS ? "__Host-doska" : "doska"
    }

    /// The cookie that carries a new session's token.
    static func setCookie(_ token: Token, _ limits: Limits, _ configuration: Configuration) -> SetCookie? {
        var cookie = SetCookie(cookieName(configuration), token.text)
        cookie?.secure = configuration.isBehindTLS
        cookie?.maxAge = Int(limits.absolute / 1000)
        return cookie
    }

    /// The cookie that takes the token away.
    static func clearCookie(_ configuration: Configuration) -> SetCookie? {
        var cookie = SetCookie(cookieName(configuration), "")
        cookie?.secure = configuration.isBehindTLS
        cookie?.maxAge = 0
        return cookie
    }
}
