// Changing what a person is in the school. A role that ends, ends at once: the rights of today follow from the rows of
// today. Rows that held on an earlier day stay as history.
import SQLite
import School

extension Transaction {
    /// Makes the roles of an account, among `choice`, exactly `wanted`; roles outside `choice` stay as they are.
    ///
    /// Every session of the person ends when something changed: what was opened with the old rights must not go on.
    /// With the role of a teacher the classes of that duty end too.
    ///
    /// - Returns: whether anything changed.
    public func setRoles(
        _ wanted: Set<Role>, among choice: Set<Role>, of user: UserID, today: Day
    ) throws(SQLiteError) -> Bool {
        let present = Set(try users.roles(of: user, on: today)).intersection(choice)
        let wanted = wanted.intersection(choice)
        guard present != wanted else { return false }
        for role in Role.allCases where present.contains(role) && !wanted.contains(role) {
            try revoke(role, from: user, today: today)
        }
        for role in Role.allCases where wanted.contains(role) && !present.contains(role) {
            try grant(role, to: user, from: today)
        }
        try endSessions(of: user)
        return true
    }

    /// Ends every session of a person.
    public func endSessions(of user: UserID) throws(SQLiteError) {
        try db.run("DELETE FROM session WHERE user_id = ?", user)
    }

    /// Ends a role with yesterday; one that began today never held a whole day and leaves no row.
    func revoke(_ role: Role, from user: UserID, today: Day) throws(SQLiteError) {
        try db.run(
            "DELETE FROM role_assignment WHERE user_id = ? AND role = ? AND from_day >= ?", user, role.rawValue, today)
        try db.run(
            """
            UPDATE role_assignment SET until_day = ?4
            WHERE user_id = ?1 AND role = ?2 AND (until_day IS NULL OR until_day >= ?3)
            """, user, role.rawValue, today, today.adding(-1))
        switch role {
        case .classTeacher: try endTeaching(of: user, duty: .classTeacher, today: today)
        case .subjectTeacher: try endTeaching(of: user, duty: .subjectTeacher, today: today)
        default: break
        }
    }

    private func endTeaching(of user: UserID, duty: TeachingDuty, today: Day) throws(SQLiteError) {
        try db.run(
            "DELETE FROM teaching_assignment WHERE user_id = ? AND duty = ? AND from_day >= ?", user, duty.rawValue,
            today)
        try db.run(
            """
            UPDATE teaching_assignment SET until_day = ?4
            WHERE user_id = ?1 AND duty = ?2 AND (until_day IS NULL OR until_day >= ?3)
            """, user, duty.rawValue, today, today.adding(-1))
    }
}
