// Where a person is logged in: seen and ended by the person alone. And the side that a person with two looks from.
import HTTP
import School
import Storage

enum SessionsController {
    /// The sessions that live.
    static func index(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let own = try context.records.sessions.find(session.tokenHash)?.id
        let rows = try context.records.sessions.live(of: session.user.id, at: context.now).map { record in
            SessionRow(session: record, isThis: record.id == own, site: context.site)
        }
        return context.render(\.sessions, SessionsPage(frame: try Frame("Где вы вошли", context), rows: rows))
    }

    /// Ends one session; of another person's, or one that has ended, nothing is said.
    static func end(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let id: SessionID = try context.id("session")
        let own = AuditSubject(account: session.user)
        let entry = context.note(.done, about: own)
        let ended = try context.writeOwn(entry) { try $0.endSession(id, of: session.user.id) ? id : nil }
        guard ended != nil else { throw context.trail.refuse(own) }
        return context.redirect("/sessions", Notice(.sessionsEnded, 1))
    }

    /// Ends every session but this one.
    static func endOthers(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let entry = context.note(.done, about: AuditSubject(account: session.user))
        let count =
            try context.writeOwn(entry) { try $0.endSessions(of: session.user.id, except: session.tokenHash) } ?? 0
        return context.redirect("/sessions", count == 0 ? Notice(.nothingChanged) : Notice(.sessionsEnded, count))
    }

    /// Chooses the side to look from: other rights, so another token.
    static func chooseSide(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        _ = try context.viewer()
        guard let side = Side(rawValue: try context.form()["side"] ?? ""), context.sides.contains(side) else {
            throw context.trail.refuse(AuditSubject(account: session.user))
        }
        try context.writeAndRenew { transaction, _ in try transaction.choose(side, inSession: session.tokenHash) }
        return context.redirect("/")
    }
}
