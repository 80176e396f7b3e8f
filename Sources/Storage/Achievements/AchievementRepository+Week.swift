// The entries of a class and a week for the grid of its teacher, and what one account has saved of late, for the undo.
import SQLite
import School

/// An entry that an account has made, as far as an undo needs to know it.
public struct SavedEntry: Equatable, Sendable {
    /// The key of the record.
    public let id: AchievementID
    /// Whose achievement it is.
    public let student: StudentID
    /// Milliseconds UTC; the entries of one save have the same.
    public let savedAt: Int64
    /// Where it stands on its way now.
    public let state: AchievementState
    /// Counts the changes.
    public let version: Int
    /// Whether a document lies beside it.
    public let hasPaper: Bool
}

extension AchievementRepository {
    /// The entries of the pupils who belong to a class on a day about events of a period, by day and event; revoked
    /// ones and drafts left out. For the staff alone.
    public func all(
        ofClass schoolClass: ClassID, on day: Day, in period: Period
    ) throws(SQLiteError) -> [AchievementRecord] {
        try db.all(
            """
            SELECT e.* FROM enrollment m CROSS JOIN entry e ON e.student_id = m.student_id
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND e.day BETWEEN ?3 AND ?4 AND e.state NOT IN ('draft', 'revoked')
            ORDER BY e.day, e.event_id, e.id
            """, schoolClass, day, period.first, period.last, row: Self.record)
    }

    /// What an account has entered since an instant about pupils who belong to a class on a day, oldest first; of its
    /// last 2000 entries.
    public func saved(
        by author: UserID, inClass schoolClass: ClassID, on day: Day, since instant: Int64
    ) throws(SQLiteError) -> [SavedEntry] {
        try db.all(
            """
            SELECT b.id, b.student_id, b.entered_at, b.state, b.version,
              EXISTS (SELECT 1 FROM attachment t WHERE t.achievement_id = b.id AND t.removed_at IS NULL)
            FROM (SELECT * FROM achievement WHERE entered_by = ?1 ORDER BY id DESC LIMIT 2000) b
            WHERE b.entered_at >= ?2 AND EXISTS (SELECT 1 FROM enrollment m WHERE m.student_id = b.student_id
              AND m.class_id = ?3 AND m.from_day <= ?4 AND (m.until_day IS NULL OR m.until_day >= ?4))
            ORDER BY b.id
            """, author, instant, schoolClass, day
        ) { row throws(SQLiteError) in
            SavedEntry(
                id: row.id(0), student: row.id(1), savedAt: row.int64(2), state: try row.value(3), version: row.int(4),
                hasPaper: row.bool(5))
        }
    }
}
