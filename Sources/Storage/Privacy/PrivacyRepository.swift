// What a family wishes not to be made known (design 4.6), and what is in force for a pupil on a day together with the
// consents of Storage/Consents. Nothing is assumed: where no row stands, nothing was given and nothing wished.
import SQLite
import School

/// Reads wishes.
public struct PrivacyRepository {
    let db: Connection

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
}

extension Records {
    /// Wishes, and what is in force together with the consents.
    public final var privacy: PrivacyRepository { PrivacyRepository(db: db) }
}
