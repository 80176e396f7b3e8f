// Changing accounts: adding, roles, passwords, disabling, and the bond between a guardian and a child.
import SQLite
import School

extension Transaction {
    /// Adds an account; nil where the login is taken.
    public func addUser(
        login: String, passwordHash: String, name: PersonName, school: SchoolID?, mustChangePassword: Bool,
        at instant: Int64
    ) throws(SQLiteError) -> UserID? {
        let key = RussianFold.fold(login)
        let taken = try db.first("SELECT 1 FROM user WHERE login = ?", key) { $0.int(0) }
        if taken != nil { return nil }
        return ID(
            try db.insert(
                """
                INSERT INTO user (school_id, login, password_hash, last_name, first_name, patronymic,
                  must_change_password, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, school, key, passwordHash, name.last, name.first, name.patronymic, mustChangePassword, instant))
    }

    /// Gives an account a role from that day on.
    public func grant(_ role: Role, to user: UserID, from day: Day) throws(SQLiteError) {
        try db.run("INSERT INTO role_assignment (user_id, role, from_day) VALUES (?, ?, ?)", user, role.rawValue, day)
    }

    /// Sets a new password and ends every other session of the person at once (checklist A6).
    ///
    /// - Parameter except: the session that asked for the change, which goes on.
    public func setPassword(
        _ hash: String, of user: UserID, mustChange: Bool = false, except session: [UInt8]? = nil
    ) throws(SQLiteError) {
        try db.run(
            "UPDATE user SET password_hash = ?2, must_change_password = ?3 WHERE id = ?1", user, hash, mustChange)
        try db.run("DELETE FROM session WHERE user_id = ? AND token_hash IS NOT ?", user, session)
    }

    /// Disables an account and ends its sessions; nothing is deleted.
    public func disable(_ user: UserID, at instant: Int64) throws(SQLiteError) {
        try db.run("UPDATE user SET disabled_at = ? WHERE id = ? AND disabled_at IS NULL", instant, user)
        try db.run("DELETE FROM session WHERE user_id = ?", user)
    }

    /// Lets a disabled account in again.
    public func enable(_ user: UserID) throws(SQLiteError) {
        try db.run("UPDATE user SET disabled_at = NULL WHERE id = ?", user)
    }

    /// Joins an account to the pupil it belongs to.
    public func join(_ user: UserID, toStudent student: StudentID) throws(SQLiteError) {
        try db.run("UPDATE student SET user_id = ? WHERE id = ?", user, student)
    }

    /// Ends the bond of a guardian with a child with the day before; it gives no right any more from `day` on.
    public func endBond(of user: UserID, with student: StudentID, before day: Day) throws(SQLiteError) {
        try db.run(
            """
            UPDATE guardian_of SET until_day = max(from_day, ?3)
            WHERE student_id = ?2 AND guardian_id IN (SELECT id FROM guardian WHERE user_id = ?1) AND until_day IS NULL
            """, user, student, day.adding(-1))
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
