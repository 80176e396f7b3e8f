// Codes of the sheets by which families make their own accounts. A code is stored as its HMAC only; one works once, until
// its day, and until the pupil's next sheet.
import SQLite
import School

/// A code as stored.
public struct JoinCodeRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: JoinCodeID
    /// The pupil whose sheet it stands on.
    public let studentID: StudentID
    /// For whom it is.
    public let holder: JoinHolder
    /// Milliseconds UTC when the sheet was made.
    public let issuedAt: Int64
    /// Milliseconds UTC until which it works.
    public let expiresAt: Int64
    /// Wrong dates of birth given with it.
    public let failures: Int
    /// Whether an account was made with it.
    public let isUsed: Bool
    /// Whether a newer sheet has taken its place.
    public let isReplaced: Bool

    /// Wrong dates after which a code is dead: whoever found a sheet must not try the birthdays of a class.
    public static let failuresAllowed = 10

    /// Whether it still makes an account.
    public func works(at instant: Int64) -> Bool {
        !isUsed && !isReplaced && instant < expiresAt && failures < Self.failuresAllowed
    }
}

/// A code that is to be stored.
public struct NewJoinCode: Equatable, Sendable {
    /// For whom it is.
    public let holder: JoinHolder
    /// The HMAC of the code.
    public let hash: [UInt8]

    /// A code from its parts.
    public init(holder: JoinHolder, hash: [UInt8]) { (self.holder, self.hash) = (holder, hash) }
}

/// Reads codes.
public struct JoinCodeRepository {
    let db: Connection

    /// The code of that HMAC, or nil; whether it still works is asked of the record.
    public func find(_ hash: [UInt8]) throws(SQLiteError) -> JoinCodeRecord? {
        try db.first(
            """
            SELECT id, student_id, holder, issued_at, expires_at, failures, used_at, replaced_at
            FROM join_code WHERE code_hash = ?
            """, hash, row: Self.record)
    }

    /// The codes of a pupil's newest sheet.
    public func newest(of student: StudentID) throws(SQLiteError) -> [JoinCodeRecord] {
        try db.all(
            """
            SELECT id, student_id, holder, issued_at, expires_at, failures, used_at, replaced_at
            FROM join_code WHERE student_id = ?1
              AND issued_at = (SELECT max(issued_at) FROM join_code WHERE student_id = ?1) AND replaced_at IS NULL
            ORDER BY id
            """, student, row: Self.record)
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> JoinCodeRecord {
        JoinCodeRecord(
            id: row.id(0), studentID: row.id(1), holder: try row.value(2), issuedAt: row.int64(3),
            expiresAt: row.int64(4), failures: row.int(5), isUsed: !row.isNull(6), isReplaced: !row.isNull(7))
    }
}

extension Records {
    /// Codes of families' sheets.
    public final var joinCodes: JoinCodeRepository { JoinCodeRepository(db: db) }
}

extension Transaction {
    /// Stores the codes of a pupil's new sheet; the unused ones of every earlier sheet die.
    ///
    /// - Parameter until: milliseconds UTC until which the codes work.
    public func issue(
        _ codes: [NewJoinCode], of student: StudentID, by author: UserID, at instant: Int64, until: Int64
    ) throws(SQLiteError) {
        try db.run(
            "UPDATE join_code SET replaced_at = ?2 WHERE student_id = ?1 AND used_at IS NULL AND replaced_at IS NULL",
            student, instant)
        for code in codes {
            try db.run(
                """
                INSERT INTO join_code (student_id, holder, code_hash, issued_by, issued_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, student, code.holder.rawValue, code.hash, author, instant, until)
        }
    }

    /// Uses a code up for an account; false where it does not work any more: of two people with one code the first wins.
    public func use(_ code: JoinCodeID, for user: UserID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            """
            UPDATE join_code SET used_at = ?3, used_by = ?2 WHERE id = ?1 AND used_at IS NULL AND replaced_at IS NULL
              AND expires_at > ?3 AND failures < ?4
            """, code, user, instant, JoinCodeRecord.failuresAllowed) == 1
    }

    /// Counts a wrong date of birth against a code.
    public func noteFailure(of code: JoinCodeID) throws(SQLiteError) {
        try db.run("UPDATE join_code SET failures = failures + 1 WHERE id = ?", code)
    }
}
