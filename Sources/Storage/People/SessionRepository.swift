// Logged-in sessions. A token is 256 random bits that only the browser holds; the table has its SHA-256.
import SQLite
import School

/// A live session.
public struct SessionRecord: Equatable, Sendable {
    /// By which its person names it; opens nothing.
    public let id: SessionID
    /// Whose session it is.
    public let user: UserRecord
    /// Milliseconds UTC of the login.
    public let createdAt: Int64
    /// Milliseconds UTC of the last use that was noted.
    public let seenAt: Int64
    /// Milliseconds that the session lives unused.
    public let idle: Int64
    /// Milliseconds UTC at which it ends in any case.
    public let expiresAt: Int64
    /// The address that the login came from.
    public let address: String
    /// The device in plain words, as it was told at login; empty where nothing is known.
    public let device: String
    /// The side of the person that pages show, where one was chosen.
    public let side: Side?

    /// Whether the session still opens anything.
    public func isLive(at instant: Int64) -> Bool {
        !user.isDisabled && instant < expiresAt && instant < seenAt + idle
    }
}

/// Where a session begins.
public struct SessionOrigin: Equatable, Sendable {
    /// The address that the login comes from.
    public let address: String
    /// The device in plain words.
    public let device: String

    /// An origin from its parts.
    public init(address: String, device: String) { (self.address, self.device) = (address, device) }
}

/// Reads sessions.
public struct SessionRepository {
    let db: Connection

    /// The session of a token's hash, or nil; whether it still lives is asked of the record.
    public func find(_ tokenHash: [UInt8]) throws(SQLiteError) -> SessionRecord? {
        try db.first(
            """
            SELECT u.id, u.school_id, u.login, u.last_name, u.first_name, u.patronymic, u.must_change_password,
              u.disabled_at, s.id, s.created_at, s.seen_at, s.idle, s.expires_at, s.address, s.device, s.side
            FROM session s JOIN user u ON u.id = s.user_id WHERE s.token_hash = ?
            """, tokenHash, row: Self.record)
    }

    /// The sessions of a person that live, the one used last first.
    public func live(of user: UserID, at instant: Int64) throws(SQLiteError) -> [SessionRecord] {
        try db.all(
            """
            SELECT u.id, u.school_id, u.login, u.last_name, u.first_name, u.patronymic, u.must_change_password,
              u.disabled_at, s.id, s.created_at, s.seen_at, s.idle, s.expires_at, s.address, s.device, s.side
            FROM session s JOIN user u ON u.id = s.user_id
            WHERE s.user_id = ?1 AND s.expires_at > ?2 AND s.seen_at + s.idle > ?2
            ORDER BY s.seen_at DESC, s.id DESC
            """, user, instant, row: Self.record)
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> SessionRecord {
        SessionRecord(
            id: row.id(8), user: try UserRepository.record(row), createdAt: row.int64(9), seenAt: row.int64(10),
            idle: row.int64(11), expiresAt: row.int64(12), address: row.text(13), device: row.text(14),
            side: try row.valueOrNil(15))
    }
}

extension Records {
    /// Live sessions.
    public final var sessions: SessionRepository { SessionRepository(db: db) }
}

extension Transaction {
    /// Begins a session; `idle` and `absolute` in milliseconds.
    public func beginSession(
        _ tokenHash: [UInt8], of user: UserID, at instant: Int64, idle: Int64, absolute: Int64,
        from origin: SessionOrigin = SessionOrigin(address: "", device: "")
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO session (token_hash, user_id, created_at, seen_at, idle, expires_at, address, device)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, tokenHash, user, instant, instant, idle, instant + absolute, origin.address, origin.device)
    }

    /// Notes that a session was used; earlier notes never overwrite later ones.
    public func touchSession(_ tokenHash: [UInt8], at instant: Int64) throws(SQLiteError) {
        try db.run("UPDATE session SET seen_at = max(seen_at, ?) WHERE token_hash = ?", instant, tokenHash)
    }

    /// Gives a session another token; the old one opens nothing from this transaction on.
    public func renewSession(_ old: [UInt8], to new: [UInt8]) throws(SQLiteError) {
        try db.run("UPDATE session SET token_hash = ?2 WHERE token_hash = ?1", old, new)
    }

    /// Chooses the side of the person that a session shows.
    public func choose(_ side: Side, inSession tokenHash: [UInt8]) throws(SQLiteError) {
        try db.run("UPDATE session SET side = ?2 WHERE token_hash = ?1", tokenHash, side.rawValue)
    }

    /// Ends one session.
    public func endSession(_ tokenHash: [UInt8]) throws(SQLiteError) {
        try db.run("DELETE FROM session WHERE token_hash = ?", tokenHash)
    }

    /// Ends one session of a person; false where it is another's or has ended.
    @discardableResult
    public func endSession(_ id: SessionID, of user: UserID) throws(SQLiteError) -> Bool {
        try db.run("DELETE FROM session WHERE id = ? AND user_id = ?", id, user) == 1
    }

    /// Ends every session of a person but one.
    ///
    /// - Returns: how many ended.
    public func endSessions(of user: UserID, except tokenHash: [UInt8]) throws(SQLiteError) -> Int {
        try db.run("DELETE FROM session WHERE user_id = ? AND token_hash <> ?", user, tokenHash)
    }

    /// Removes sessions that have ended by themselves before an instant.
    public func removeSessions(endedBefore instant: Int64) throws(SQLiteError) {
        try db.run("DELETE FROM session WHERE expires_at <= ?1 OR seen_at + idle <= ?1", instant)
    }
}
