// The bond between a guardian and a child: who it is made for, and its end. It gives its rights day by day, so one that
// has ended gives none; its row stays, since what the person did while it held was done by right.
import SQLite
import School

extension UserRepository {
    /// The first day of the bond of a guardian with a child that holds on that day; nil where none holds.
    public func bond(of user: UserID, with student: StudentID, on day: Day) throws(SQLiteError) -> Day? {
        try db.first(
            """
            SELECT o.from_day FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id
            WHERE g.user_id = ?1 AND o.student_id = ?2 AND o.from_day <= ?3
              AND (o.until_day IS NULL OR o.until_day >= ?3)
            ORDER BY o.from_day LIMIT 1
            """, user, student, day
        ) { row throws(SQLiteError) in try row.day(0) }
    }
}

extension Transaction {
    /// Ends the bond of a guardian with a child: from `day` on, today or before, it gives no right any more.
    ///
    /// Every session of the person ends, the codes of the child's sheet that nobody has used die, and without another
    /// child the person is no guardian any more. A bond that would not have held for a whole day leaves no row.
    ///
    /// - Returns: false where no bond holds today.
    @discardableResult
    public func endBond(
        of user: UserID, with student: StudentID, from day: Day, today: Day, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        guard try users.bond(of: user, with: student, on: today) != nil else { return false }
        let last = min(day, today).adding(-1)
        try db.run(
            """
            DELETE FROM guardian_of WHERE student_id = ?2 AND from_day > ?3
              AND guardian_id IN (SELECT id FROM guardian WHERE user_id = ?1)
            """, user, student, last)
        try db.run(
            """
            UPDATE guardian_of SET until_day = ?3 WHERE student_id = ?2 AND (until_day IS NULL OR until_day > ?3)
              AND guardian_id IN (SELECT id FROM guardian WHERE user_id = ?1)
            """, user, student, last)
        try db.run(
            "UPDATE join_code SET replaced_at = ?2 WHERE student_id = ?1 AND used_at IS NULL AND replaced_at IS NULL",
            student, instant)
        let others = try db.first(
            """
            SELECT 1 FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id
            WHERE g.user_id = ?1 AND (o.until_day IS NULL OR o.until_day >= ?2)
            """, user, today
        ) { $0.int(0) }
        if others == nil { try revoke(.guardian, from: user, today: today) }
        try endSessions(of: user)
        return true
    }

    /// Makes an account the guardian of a child from that day on.
    public func addGuardian(_ user: UserID, of student: StudentID, from day: Day) throws(SQLiteError) {
        var guardian: Int64? = try db.first("SELECT id FROM guardian WHERE user_id = ?", user) { $0.int64(0) }
        if guardian == nil {
            guardian = try db.insert(
                """
                INSERT INTO guardian (school_id, user_id, last_name, first_name, patronymic)
                SELECT s.school_id, u.id, u.last_name, u.first_name, u.patronymic
                FROM user u JOIN student s ON s.id = ?2 WHERE u.id = ?1
                """, user, student)
        }
        try db.run(
            "INSERT OR IGNORE INTO guardian_of (guardian_id, student_id, from_day) VALUES (?, ?, ?)", guardian, student,
            day)
    }
}
