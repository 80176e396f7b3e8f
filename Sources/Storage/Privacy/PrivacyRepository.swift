// What a family wishes not to be made known (design 4.6), and what is in force for a pupil on a day together with the
// consents of Storage/Consents. Nothing is assumed: where no row stands, nothing was given and nothing wished.
import SQLite
import School

/// Reads wishes.
public struct PrivacyRepository {
    let db: Connection

    /// Whether a wish of that person not to be made known stands, about whichever pupil.
    public func hasWish(_ user: UserID) throws(SQLiteError) -> Bool {
        try db.first("SELECT 1 FROM discretion WHERE set_by = ? AND lifted_at IS NULL", user) { $0.int(0) } != nil
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

    /// What is in force for a pupil on a day: consents with their fields, and wishes. The record itself is kept by the
    /// school's duty (закон об образовании, индивидуальный учёт), with or without a consent to processing.
    public func inForce(for student: StudentID, on day: Day) throws(SQLiteError) -> PupilPrivacy {
        let papers = try ConsentRepository(db: db).ofStudent(student).map(\.paper)
        return PupilPrivacy(papers, on: day, discretions: try wishes(of: student), schoolHasDuty: true)
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
}

extension Records {
    /// Wishes, and what is in force together with the consents.
    public final var privacy: PrivacyRepository { PrivacyRepository(db: db) }
}
