// Changing the wish of a child or a guardian (design 4.6). Each person has a wish of its own; something is shown only
// while nobody's stands. Who may wish at all is decided by Rights, whose wish a person may lift by Discretion.
import SQLite
import School

extension Transaction {
    /// Hides: everything, the points, or one entry; false where this person hides it already.
    ///
    /// - Parameter wish: an entry that is not this pupil's is not hidden.
    @discardableResult
    public func hide(_ wish: Discretion, of student: StudentID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            """
            INSERT INTO discretion (student_id, scope, achievement_id, set_by, set_at) SELECT ?1, ?2, ?3, ?4, ?5
            WHERE NOT EXISTS (SELECT 1 FROM discretion
                WHERE student_id = ?1 AND scope = ?2 AND achievement_id IS ?3 AND set_by = ?4 AND lifted_at IS NULL)
              AND (?3 IS NULL OR EXISTS (SELECT 1 FROM achievement WHERE id = ?3 AND student_id = ?1))
            """, student, wish.scope.rawValue, wish.entry, wish.hiddenBy, instant) == 1
    }

    /// Shows again what this person may show: what the same person hid, or somebody who has left the family; false
    /// where there is no such wish. A request of a teacher for it is answered once nobody's wish is left.
    ///
    /// - Parameters:
    ///   - wish: what is to be shown, by whom.
    ///   - day: whose family counts.
    @discardableResult
    public func show(
        _ wish: Discretion, of student: StudentID, on day: Day, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        let standing = try privacy.wishes(of: student).filter { $0.scope == wish.scope && $0.entry == wish.entry }
        let family = try privacy.family(of: student, on: day)
        let lifted = standing.filter { $0.mayBeLifted(by: wish.hiddenBy, in: family) }
        for own in lifted {
            try db.run(
                """
                UPDATE discretion SET lifted_at = ?5
                WHERE student_id = ?1 AND scope = ?2 AND achievement_id IS ?3 AND set_by = ?4 AND lifted_at IS NULL
                """, student, own.scope.rawValue, own.entry, own.hiddenBy, instant)
        }
        if !lifted.isEmpty, lifted.count == standing.count {
            try db.run(
                """
                UPDATE showing_request SET answer = 'shown', answered_by = ?4, answered_at = ?5
                WHERE student_id = ?1 AND scope = ?2 AND achievement_id IS ?3 AND answer IS NULL
                """, student, wish.scope.rawValue, wish.entry, wish.hiddenBy, instant)
        }
        return !lifted.isEmpty
    }
}
