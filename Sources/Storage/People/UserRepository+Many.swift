// What a list of accounts says beside the names: roles, classes and children of all of them in one question each.
import SQLite
import School

/// What the list of accounts is sorted by.
public enum AccountOrder: String, CaseIterable, Sendable {
    /// By name.
    case name
    /// By login.
    case login
}

extension UserRepository {
    /// The roles of each account that are in force on that day.
    public func roles(ofAll users: [UserID], on day: Day) throws(SQLiteError) -> [UserID: [Role]] {
        var roles: [UserID: [Role]] = [:]
        try db.each(
            """
            SELECT user_id, role FROM role_assignment
            WHERE user_id IN (SELECT value FROM json_each(?1)) AND from_day <= ?2
              AND (until_day IS NULL OR until_day >= ?2)
            ORDER BY id
            """, KeyList(users), day
        ) { row throws(SQLiteError) in roles[row.id(0), default: []].append(try row.value(1)) }
        return roles
    }

    /// What each account is tied to on that day: the classes that it leads or teaches, and the children.
    public func bonds(ofAll users: [UserID], on day: Day) throws(SQLiteError) -> [UserID: AccountBonds] {
        var bonds: [UserID: AccountBonds] = [:]
        try db.each(
            """
            SELECT t.user_id, t.duty, t.subject, c.grade, c.letter
            FROM teaching_assignment t JOIN school_class c ON c.id = t.class_id
            WHERE t.user_id IN (SELECT value FROM json_each(?1)) AND t.from_day <= ?2
              AND (t.until_day IS NULL OR t.until_day >= ?2)
            ORDER BY c.grade, c.letter COLLATE RU, t.subject COLLATE RU
            """, KeyList(users), day
        ) { row in
            let title = "\(row.int(3)) «\(row.text(4))»"
            if row.text(1) == TeachingDuty.classTeacher.rawValue {
                bonds[row.id(0), default: AccountBonds()].led.append(title)
            } else {
                bonds[row.id(0), default: AccountBonds()].taught.append((title, row.text(2)))
            }
        }
        try db.each(
            """
            SELECT g.user_id, s.id, s.last_name, s.first_name, s.patronymic
            FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id JOIN student s ON s.id = o.student_id
            WHERE g.user_id IN (SELECT value FROM json_each(?1)) AND o.from_day <= ?2
              AND (o.until_day IS NULL OR o.until_day >= ?2)
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.id
            """, KeyList(users), day
        ) { row in
            let child = AccountBonds.Child(student: row.id(1), name: row.name(from: 2))
            bonds[row.id(0), default: AccountBonds()].children.append(child)
        }
        return bonds
    }
}
