// How a session begins and gets another token: the only places that make one. The caller's change and the new token are
// one transaction, and the cookie goes out with the answer.
import Crypto
import HTTP
import School
import Storage

extension Context {
    /// Begins a session of a person within a transaction, in place of the one that this browser had.
    ///
    /// - Parameter roles: those that the person holds, from which the limits follow.
    /// - Returns: the session, for the answer: `enter` puts its cookie there.
    func begin(_ user: UserRecord, roles: [Role], in transaction: Transaction) throws -> NewSession {
        let token = Token()
        let limits = Session.Limits(roles, try transaction.settings.of(user.schoolID))
        if let old = session?.tokenHash { try transaction.endSession(old) }
        try transaction.removeSessions(endedBefore: now - Session.afterlife)
        let origin = SessionOrigin(address: request.peer, device: Device.words(request.fields["User-Agent"]))
        try transaction.beginSession(
            token.storedHash, of: user.id, at: now, idle: limits.idle, absolute: limits.absolute, from: origin)
        return NewSession(user: user, token: token, expiresAt: now + limits.absolute)
    }

    /// From now on this request is of the new session; its cookie and the mark of a known browser go out.
    func enter(_ new: NewSession) {
        session = Session(
            user: new.user, tokenHash: new.token.storedHash, cookie: new.token.text, expiresAt: new.expiresAt, side: nil
        )
        let configuration = site.configuration
        set(Session.setCookie(new.token, until: new.expiresAt, at: now, configuration))
        set(KnownBrowser.setCookie(new.user.login, configuration))
    }

    /// Makes a change of rights or password together with a new token for this session; the old one opens nothing more.
    ///
    /// - Parameter subject: what the entry is about; the person's own account where nothing else is said.
    func writeAndRenew<Result>(
        about subject: AuditSubject? = nil, _ body: @escaping (Transaction, Access) throws -> Result
    ) throws -> Result {
        guard let session else { throw Refusal.login }
        let token = Token()
        let result = try write(about: subject ?? AuditSubject(account: session.user)) { transaction, access in
            let result = try body(transaction, access)
            try transaction.renewSession(session.tokenHash, to: token.storedHash)
            return result
        }
        set(Session.setCookie(token, until: session.expiresAt, at: now, site.configuration))
        return result
    }
}

/// A session that has just begun.
struct NewSession: Sendable {
    let user: UserRecord
    let token: Token
    /// Milliseconds UTC.
    let expiresAt: Int64
}
