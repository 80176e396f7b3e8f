// Who is at the other end: the session cookie, its token and its limits. RFC 6265; checklist A. A token changes at login
// and whenever the rights or the password of its person do, so that one that leaked before opens nothing after.
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
    /// Milliseconds UTC at which it ends in any case.
    let expiresAt: Int64
    /// The side that a person with two has chosen to see.
    let side: Side?

    /// How long an unused session lives, and how long any session lives, in milliseconds.
    struct Limits: Equatable, Sendable {
        let idle: Int64
        let absolute: Int64

        /// The limits that the school has set for people with these roles: whoever is staff sees many children's records.
        init(_ roles: [Role], _ settings: SchoolSettings) {
            if roles.allSatisfy(\.isOfFamily) {
                idle = Int64(settings[.familyIdleDays]) * 86_400_000
                absolute = Int64(settings[.familySessionDays]) * 86_400_000
            } else {
                idle = Int64(settings[.staffIdleMinutes]) * 60_000
                absolute = Int64(settings[.staffSessionHours]) * 3_600_000
            }
        }
    }

    /// A note of use is written at most this often, so that reading pages costs no writes.
    static let touchInterval: Int64 = 5 * 60_000
    /// Milliseconds that an ended session is still known, and its cookie kept, so that a form that was being typed is not
    /// lost (KeptForm). It opens nothing.
    static let afterlife: Int64 = 86_400_000

    /// The session of the request's cookie, or nil where there is none or it has ended.
    static func current(
        of request: Request, in records: Records, at now: Int64, _ configuration: Configuration
    ) throws -> (session: Session, needsTouch: Bool)? {
        guard let (record, cookie, hash) = try stored(of: request, in: records, configuration), record.isLive(at: now)
        else { return nil }
        let session = Session(
            user: record.user, tokenHash: hash, cookie: cookie, expiresAt: record.expiresAt, side: record.side)
        return (session, now > record.seenAt + min(touchInterval, record.idle / 4))
    }

    /// The session of the request's cookie, ended or not, as far as it is still known.
    static func stored(
        of request: Request, in records: Records, _ configuration: Configuration
    ) throws -> (record: SessionRecord, cookie: String, hash: [UInt8])? {
        guard let cookie = request.cookie(cookieName(configuration)), let token = Token(cookie) else { return nil }
        let hash = token.storedHash
        return try records.sessions.find(hash).map { ($0, cookie, hash) }
    }

    /// The `__Host-` prefix makes the browser itself refuse the cookie from anywhere else (RFC 6265bis 4.1.3.2).
    static func cookieName(_ configuration: Configuration) -> String {
        configuration.isBehindTLS ? "__Host-doska" : "doska"
    }

    /// The cookie that carries a session's token; `expiresAt` and `now` in milliseconds UTC.
    static func setCookie(
        _ token: Token, until expiresAt: Int64, at now: Int64, _ configuration: Configuration
    ) -> SetCookie? {
        var cookie = SetCookie(cookieName(configuration), token.text)
        cookie?.secure = configuration.isBehindTLS
        cookie?.maxAge = Int(max(0, expiresAt - now + afterlife) / 1000)
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
