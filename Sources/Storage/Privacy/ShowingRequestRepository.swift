// Requests of teachers to show again what a family has hidden, and their answers (design 4.6). For the family and for
// who reads the whole record; nobody else has a question here.
import SQLite
import School

/// A request and what became of it.
public struct ShowingRequest: Equatable, Sendable {
    /// The key of the record.
    public let id: ShowingRequestID
    /// Whose record it is about.
    public let student: StudentID
    /// What is asked for.
    public let scope: DiscretionScope
    /// The entry, where one is asked for.
    public let entry: AchievementID?
    /// Why.
    public let reason: ShowingReason
    /// The teacher's own words; may be empty.
    public let words: String
    /// Who asks.
    public let asker: PersonName
    /// Milliseconds UTC.
    public let askedAt: Int64
    /// What the family has answered; nil while it has not.
    public let answer: ShowingAnswer?
}

/// Reads requests.
public struct ShowingRequestRepository {
    let db: Connection

    /// The request, or nil.
    public func find(_ id: ShowingRequestID) throws(SQLiteError) -> ShowingRequest? {
        try db.first(
            """
            SELECT r.id, r.student_id, r.scope, r.achievement_id, r.reason, r.words, u.last_name, u.first_name,
              u.patronymic, r.asked_at, r.answer
            FROM showing_request r JOIN user u ON u.id = r.asked_by WHERE r.id = ?
            """, id, row: Self.request)
    }

    /// All requests about a pupil, newest first.
    public func ofStudent(_ student: StudentID) throws(SQLiteError) -> [ShowingRequest] {
        try db.all(
            """
            SELECT r.id, r.student_id, r.scope, r.achievement_id, r.reason, r.words, u.last_name, u.first_name,
              u.patronymic, r.asked_at, r.answer
            FROM showing_request r JOIN user u ON u.id = r.asked_by WHERE r.student_id = ?
            ORDER BY r.asked_at DESC, r.id DESC
            """, student, row: Self.request)
    }

    private static func request(_ row: borrowing Row) throws(SQLiteError) -> ShowingRequest {
        ShowingRequest(
            id: row.id(0), student: row.id(1), scope: try row.value(2), entry: row.idOrNil(3),
            reason: try row.value(4), words: row.text(5), asker: row.name(from: 6), askedAt: row.int64(9),
            answer: try row.valueOrNil(10))
    }
}

extension Records {
    /// Requests to show again.
    public final var showingRequests: ShowingRequestRepository { ShowingRequestRepository(db: db) }
}

extension Transaction {
    /// Notes a request. Whether it may be asked now is for the caller to decide by `ShowingRule`.
    public func askToShow(
        _ scope: DiscretionScope, _ entry: AchievementID?, of student: StudentID, _ reason: ShowingReason,
        words: String, by author: UserID, at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO showing_request (student_id, scope, achievement_id, reason, words, asked_by, asked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, student, scope.rawValue, entry, reason.rawValue, words, author, instant)
    }

    /// Notes that the family keeps hidden what was asked for; false where the request has its answer already.
    public func keepHidden(_ id: ShowingRequestID, by user: UserID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            """
            UPDATE showing_request SET answer = 'kept', answered_by = ?2, answered_at = ?3
            WHERE id = ?1 AND answer IS NULL
            """, id, user, instant) == 1
    }
}
