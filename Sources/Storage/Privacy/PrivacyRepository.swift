// What a family has agreed to and what it wishes: consents as the class teacher registers them, one paper, one scope,
// one row (design 4.7), and wishes not to be made known. Giving adds a row, a withdrawal closes it with its day and
// removes nothing. Nothing is assumed: where no row stands, none was given.
import SQLite
import School

/// A consent that stands.
public struct ConsentRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: ConsentID
    /// Whose family gave it.
    public let studentID: StudentID
    /// What it allows.
    public let scope: ConsentScope
    /// The date of the paper.
    public let givenOn: Day
}

/// Reads consents and wishes.
public struct PrivacyRepository {
    let db: Connection

    /// The consents that stand for the pupils who belong to a class on that day.
    public func consents(inClass schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [ConsentRecord] {
        try db.all(
            """
            SELECT c.id, c.student_id, c.scope, c.given_on FROM enrollment e JOIN consent c ON c.student_id = e.student_id
            WHERE e.class_id = ?1 AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day >= ?2)
              AND c.withdrawn_on IS NULL
            ORDER BY c.id
            """, schoolClass, day, row: Self.consent)
    }

    /// The consents of a pupil that stand.
    public func consents(of student: StudentID) throws(SQLiteError) -> [ConsentRecord] {
        try db.all(
            "SELECT id, student_id, scope, given_on FROM consent WHERE student_id = ? AND withdrawn_on IS NULL ORDER BY id",
            student, row: Self.consent)
    }

    /// The wishes of a pupil's family that are in force.
    public func wishes(of student: StudentID) throws(SQLiteError) -> Set<Discretion> {
        Set(
            try db.all(
                """
                SELECT scope, achievement_id, set_by FROM discretion WHERE student_id = ? AND lifted_at IS NULL
                """, student
            ) { row throws(SQLiteError) in
                let scope: DiscretionScope = try row.value(0)
                let user: UserID = row.id(2)
                switch scope {
                case .everything: return .everything(by: user)
                case .points: return .points(by: user)
                case .entry: return .entry(row.id(1), by: user)
                }
            })
    }

    /// Whether anybody's wish hides exactly this: everything, the points, or that entry by itself.
    public func isHidden(
        _ scope: DiscretionScope, _ entry: AchievementID?, of student: StudentID
    ) throws(SQLiteError) -> Bool {
        try wishes(of: student).contains { $0.scope == scope && $0.entry == entry }
    }

    /// Whether a wish of that matter stands which that person may lift.
    ///
    /// - Parameter wish: the matter, and in `hiddenBy` the person.
    public func mayLift(_ wish: Discretion, of student: StudentID, on day: Day) throws(SQLiteError) -> Bool {
        let family = try family(of: student, on: day)
        return try wishes(of: student).contains {
            $0.scope == wish.scope && $0.entry == wish.entry && $0.mayBeLifted(by: wish.hiddenBy, in: family)
        }
    }

    /// The accounts of the child and its guardians that may act on that day: those whose wishes are theirs alone
    /// (`Discretion.mayBeLifted`).
    public func family(of student: StudentID, on day: Day) throws(SQLiteError) -> Set<UserID> {
        Set(
            try db.all(
                """
                WITH bond AS (
                  SELECT user_id, 'student' AS role FROM student WHERE id = ?1
                  UNION ALL
                  SELECT g.user_id, 'guardian' FROM guardian_of o JOIN guardian g ON g.id = o.guardian_id
                  WHERE o.student_id = ?1 AND o.from_day <= ?2 AND (o.until_day IS NULL OR o.until_day >= ?2))
                SELECT u.id FROM bond b JOIN user u ON u.id = b.user_id
                WHERE u.disabled_at IS NULL AND EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id
                  AND r.role = b.role AND r.from_day <= ?2 AND (r.until_day IS NULL OR r.until_day >= ?2))
                """, student, day
            ) { row -> UserID in row.id(0) })
    }

    private static func consent(_ row: borrowing Row) throws(SQLiteError) -> ConsentRecord {
        ConsentRecord(id: row.id(0), studentID: row.id(1), scope: try row.value(2), givenOn: try row.day(3))
    }
}

extension Records {
    /// Consents and wishes.
    public final var privacy: PrivacyRepository { PrivacyRepository(db: db) }
}

extension Transaction {
    /// Registers the paper of a consent; false where one of that scope stands already.
    ///
    /// - Parameter day: the date of the paper.
    @discardableResult
    public func giveConsent(
        _ scope: ConsentScope, of student: StudentID, on day: Day, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        try db.run(
            """
            INSERT INTO consent (student_id, scope, given_on, entered_by, entered_at) SELECT ?1, ?2, ?3, ?4, ?5
            WHERE NOT EXISTS (SELECT 1 FROM consent
              WHERE student_id = ?1 AND scope = ?2 AND withdrawn_on IS NULL)
            """, student, scope.rawValue, day, author, instant) == 1
    }

    /// Closes a consent with the day of its withdrawal; it ceases to hold with this transaction. False where the
    /// consent is another pupil's or withdrawn already.
    @discardableResult
    public func withdrawConsent(_ id: ConsentID, of student: StudentID, on day: Day) throws(SQLiteError) -> Bool {
        try db.run(
            """
            UPDATE consent SET withdrawn_on = max(given_on, ?3)
            WHERE id = ?1 AND student_id = ?2 AND withdrawn_on IS NULL
            """, id, student, day) == 1
    }
}
