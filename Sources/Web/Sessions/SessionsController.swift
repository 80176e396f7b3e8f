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
        let isEnded = try context.site.database.write { try $0.endSession(id, of: session.user.id) }
        guard isEnded else { throw Refusal.notFound }
        return context.redirect("/sessions", Notice(.sessionsEnded, 1))
    }

    /// Ends every session but this one.
    static func endOthers(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        let count = try context.site.database.write {
            try $0.endSessions(of: session.user.id, except: session.tokenHash)
        }
        return context.redirect("/sessions", count == 0 ? Notice(.nothingChanged) : Notice(.sessionsEnded, count))
    }

    /// Chooses the side to look from: other rights, so another token.
    static func chooseSide(_ context: Context) throws -> Response {
        guard let session = context.session else { throw Refusal.login }
        _ = try context.viewer()
        guard let side = Side(rawValue: try context.form()["side"] ?? ""), context.sides.contains(side) else {
            throw Refusal.notFound
        }
        try context.writeAndRenew { transaction, _ in try transaction.choose(side, inSession: session.tokenHash) }
        return context.redirect("/")
    }
}
