// Changing accounts: adding, roles, passwords, disabling, and the bond between a guardian and a child.
import SQLite
import School

extension Transaction {
    /// Adds an account; nil where the login is taken.
    ///
    /// - Parameter oneTimeUntil: milliseconds UTC until which the password lets in, once, to be replaced; nil for a
    ///   password that the person has chosen.
    public func addUser(
        login: String, passwordHash: String, name: PersonName, school: SchoolID?, oneTimeUntil: Int64? = nil,
        at instant: Int64
    ) throws(SQLiteError) -> UserID? {
        let key = RussianFold.fold(login)
        let taken = try db.first("SELECT 1 FROM user WHERE login = ?", key) { $0.int(0) }
        if taken != nil { return nil }
        return ID(
            try db.insert(
                """
                INSERT INTO user (school_id, login, password_hash, last_name, first_name, patronymic,
                  must_change_password, one_time_until, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, school, key, passwordHash, name.last, name.first, name.patronymic, oneTimeUntil != nil,
                oneTimeUntil,
                instant))
    }

    /// Gives an account a role from that day on, where it does not hold it already.
    public func grantOnce(_ role: Role, to user: UserID, from day: Day) throws(SQLiteError) {
        guard try !users.roles(of: user, on: day).contains(role) else { return }
        try grant(role, to: user, from: day)
    }

    /// Gives an account a role from that day on.
    public func grant(_ role: Role, to user: UserID, from day: Day) throws(SQLiteError) {
        try db.run("INSERT INTO role_assignment (user_id, role, from_day) VALUES (?, ?, ?)", user, role.rawValue, day)
    }

    /// Sets the password that the person has chosen and ends every other session of the person at once (checklist A6).
    ///
    /// - Parameter except: the session that asked for the change, which goes on.
    public func setPassword(_ hash: String, of user: UserID, except session: [UInt8]? = nil) throws(SQLiteError) {
        try db.run(
            """
            UPDATE user SET password_hash = ?2, must_change_password = 0, one_time_until = NULL, one_time_used_at = NULL
            WHERE id = ?1
            """, user, hash)
        try db.run("DELETE FROM session WHERE user_id = ? AND token_hash IS NOT ?", user, session)
    }

    /// Sets a one-time password that was given out; every session of the person ends at once.
    ///
    /// - Parameter until: milliseconds UTC until which it lets in.
    public func setOneTimePassword(_ hash: String, of user: UserID, until: Int64) throws(SQLiteError) {
        try db.run(
            """
            UPDATE user SET password_hash = ?2, must_change_password = 1, one_time_until = ?3, one_time_used_at = NULL
            WHERE id = ?1
            """, user, hash, until)
        try endSessions(of: user)
    }

    /// Uses up the one-time password of an account; false where it was used, has ended, or was replaced.
    public func useOneTimePassword(_ hash: String, of user: UserID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            """
            UPDATE user SET one_time_used_at = ?3
            WHERE id = ?1 AND password_hash = ?2 AND must_change_password = 1 AND one_time_used_at IS NULL
              AND one_time_until > ?3
            """, user, hash, instant) == 1
    }

    /// Stores the same password under a newer cost; nothing else changes, and nothing at all where the password has been
    /// replaced meanwhile.
    public func renewHash(_ old: String, to new: String, of user: UserID) throws(SQLiteError) {
        try db.run("UPDATE user SET password_hash = ?3 WHERE id = ?1 AND password_hash = ?2", user, old, new)
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
