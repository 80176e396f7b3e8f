// Logged-in sessions. A token is 256 random bits that only the browser holds; the table has its SHA-256.
import SQLite
import School

/// A live session.
public struct SessionRecord: Equatable, Sendable {
    /// Whose session it is.
    public let user: UserRecord
    /// Milliseconds UTC of the last use that was noted.
    public let seenAt: Int64
    /// Milliseconds that the session lives unused.
    public let idle: Int64
    /// Milliseconds UTC at which it ends in any case.
    public let expiresAt: Int64
}

/// Reads sessions.
public struct SessionRepository {
    let db: Connection

    /// The session of a token's hash, or nil; whether it is still fresh is decided by the caller.
    public func find(_ tokenHash: [UInt8]) throws(SQLiteError) -> SessionRecord? {
        try db.first(
            """
            SELECT u.id, u.school_id, u.login, u.last_name, u.first_name, u.patronymic, u.must_change_password,
              u.disabled_at, s.seen_at, s.idle, s.expires_at
            FROM session s JOIN user u ON u.id = s.user_id WHERE s.token_hash = ?
            """, tokenHash
        ) { row in
            SessionRecord(
                user: UserRecord(
                    id: row.id(0), schoolID: row.idOrNil(1), login: row.text(2),
                    name: row.name(from: 3),
                    mustChangePassword: row.bool(6), isDisabled: !row.isNull(7)),
                seenAt: row.int64(8), idle: row.int64(9), expiresAt: row.int64(10))
        }
    }
}

extension Records {
    /// Live sessions.
    public final var sessions: SessionRepository { SessionRepository(db: db) }
}

extension Transaction {
    /// Begins a session; `idle` and `absolute` in milliseconds.
    public func beginSession(
        _ tokenHash: [UInt8], of user: UserID, at instant: Int64, idle: Int64, absolute: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO session (token_hash, user_id, created_at, seen_at, idle, expires_at) VALUES (?, ?, ?, ?, ?, ?)
            """, tokenHash, user, instant, instant, idle, instant + absolute)
    }

    /// Notes that a session was used; earlier notes never overwrite later ones.
    public func touchSession(_ tokenHash: [UInt8], at instant: Int64) throws(SQLiteError) {
        try db.run("UPDATE session SET seen_at = max(seen_at, ?) WHERE token_hash = ?", instant, tokenHash)
    }

    /// Ends one session.
    public func endSession(_ tokenHash: [UInt8]) throws(SQLiteError) {
        try db.run("DELETE FROM session WHERE token_hash = ?", tokenHash)
    }

    /// Removes sessions that have ended by themselves.
    public func removeEndedSessions(at instant: Int64) throws(SQLiteError) {
        try db.run("DELETE FROM session WHERE expires_at <= ?1 OR seen_at + idle <= ?1", instant)
    }
}
