// Who verified an entry, read from its history (design 4.3: every number names who verified it). A change of an entry
// takes the verifications before it away, so only what stands today is given.
import SQLite
import School

/// A verification that stands.
public struct VerificationRecord: Equatable, Sendable {
    /// `verifiedByClass` or `verifiedBySchool`.
    public let state: AchievementState
    public let author: PersonName
    /// Milliseconds UTC.
    public let at: Int64
}

/// Reads who verified what.
public struct VerificationRepository {
    let db: Connection

    /// The verifications of one pupil's entries of a period that stand, the class's before the school's.
    public func ofStudent(
        _ student: StudentID, in period: Period
    ) throws(SQLiteError) -> [AchievementID: [VerificationRecord]] {
        var standing: [AchievementID: [VerificationRecord]] = [:]
        try db.each(
            """
            SELECT h.achievement_id, h.state, u.last_name, u.first_name, u.patronymic, h.changed_at
            FROM achievement a JOIN achievement_history h ON h.achievement_id = a.id JOIN user u ON u.id = h.changed_by
            WHERE a.student_id = ? AND a.day BETWEEN ? AND ? AND a.state IN ('class_verified', 'school_verified')
            ORDER BY h.achievement_id, h.version
            """, student, period.first, period.last
        ) { row throws(SQLiteError) in
            let step = VerificationRecord(state: try row.value(1), author: row.name(from: 2), at: row.int64(5))
            let id: AchievementID = row.id(0)
            switch step.state {
            case .verifiedByClass: standing[id] = [step]
            case .verifiedBySchool: standing[id, default: []].append(step)
            default: standing[id] = []
            }
        }
        return standing
    }
}

extension Records {
    /// Who verified what.
    public final var verifications: VerificationRepository { VerificationRepository(db: db) }
}
