// Accounts, their roles and relations. Passwords are stored as hashes only; hashing itself is not done here.
import SQLite
import School

/// An account.
public struct UserRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: UserID
    /// Nil for the district coordinator and the administrator of several schools.
    public let schoolID: SchoolID?
    /// Folded: small letters, no spaces around.
    public let login: String
    /// The name as the family spells it.
    public let name: PersonName
    /// True while the password is one that was given out.
    public let mustChangePassword: Bool
    /// True where the account may not log in.
    public let isDisabled: Bool
}

/// Reads accounts.
public struct UserRepository {
    let db: Connection

    /// The account, or nil.
    public func find(_ id: UserID) throws(SQLiteError) -> UserRecord? {
        try db.first(
            """
            SELECT id, school_id, login, last_name, first_name, patronymic, must_change_password, disabled_at
            FROM user WHERE id = ?
            """, id, row: Self.record)
    }

    /// The account of a login and its password hash, or nil; logins are compared folded.
    public func credentials(login: String) throws(SQLiteError) -> (user: UserRecord, hash: String)? {
        try db.first(
            """
            SELECT id, school_id, login, last_name, first_name, patronymic, must_change_password, disabled_at, password_hash
            FROM user WHERE login = ?
            """, RussianFold.fold(login)
        ) { row throws(SQLiteError) in (try Self.record(row), row.text(8)) }
    }

    /// The password hash of an account, or nil.
    public func passwordHash(of id: UserID) throws(SQLiteError) -> String? {
        try db.first("SELECT password_hash FROM user WHERE id = ?", id) { $0.text(0) }
    }

    /// The accounts of a school with their present roles, by name.
    public func all(of school: SchoolID, on day: Day) throws(SQLiteError) -> [(user: UserRecord, roles: [Role])] {
        let users = try db.all(
            """
            SELECT id, school_id, login, last_name, first_name, patronymic, must_change_password, disabled_at
            FROM user WHERE school_id = ? ORDER BY last_name COLLATE RU, first_name COLLATE RU, id
            """, school, row: Self.record)
        return try users.map { user throws(SQLiteError) in (user, try roles(of: user.id, on: day)) }
    }

    /// The roles an account holds on that day.
    public func roles(of user: UserID, on day: Day) throws(SQLiteError) -> [Role] {
        try db.all(
            """
            SELECT role FROM role_assignment
            WHERE user_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2) ORDER BY id
            """, user, day
        ) { row throws(SQLiteError) in try row.value(0) }
    }

    /// Everything that rights follow from, as it stands on that day.
    public func viewer(_ user: UserRecord, on day: Day) throws(SQLiteError) -> Viewer {
        var led: Set<ClassID> = []
        var taught: Set<ClassID> = []
        try db.each(
            """
            SELECT class_id, duty FROM teaching_assignment
            WHERE user_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
            """, user.id, day
        ) { row in
            if row.text(1) == TeachingDuty.classTeacher.rawValue {
                led.insert(row.id(0))
            } else {
                taught.insert(row.id(0))
            }
        }
        let children: [StudentID] = try db.all(
            """
            SELECT o.student_id FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id
            WHERE g.user_id = ?1 AND o.from_day <= ?2 AND (o.until_day IS NULL OR o.until_day >= ?2)
            """, user.id, day
        ) { $0.id(0) }
        let student: StudentID? = try db.first("SELECT id FROM student WHERE user_id = ?", user.id) { $0.id(0) }
        var family: Set<ClassID> = []
        for member in children + (student.map { [$0] } ?? []) {
            if let schoolClass = try ClassRepository(db: db).ofStudent(member, on: day) {
                family.insert(schoolClass.id)
            }
        }
        let district: DistrictID? =
            try db.first(
                """
                SELECT coalesce(u.district_id, s.district_id) FROM user u LEFT JOIN school s ON s.id = u.school_id
                WHERE u.id = ?
                """, user.id
            ) { $0.idOrNil(0) } ?? nil
        let groups = try GroupRepository(db: db).taught(by: user.id, on: day)
        return Viewer(
            user: user.id, school: user.schoolID, district: district, roles: Set(try roles(of: user.id, on: day)),
            student: student, children: Set(children), classesLed: led, classesTaught: taught, classesOfFamily: family,
            groupsTaught: Set(groups.keys), pupilsTaught: groups.values.reduce(into: []) { $0.formUnion($1) })
    }

    /// Whether any account exists: the program refuses to serve an empty installation without a first administrator.
    public func isEmpty() throws(SQLiteError) -> Bool {
        try db.first("SELECT 1 FROM user LIMIT 1") { $0.int(0) } == nil
    }

    static func record(_ row: borrowing Row) throws(SQLiteError) -> UserRecord {
        UserRecord(
            id: row.id(0), schoolID: row.idOrNil(1), login: row.text(2),
            name: row.name(from: 3),
            mustChangePassword: row.bool(6), isDisabled: !row.isNull(7))
    }
}

extension Records {
    /// Accounts and relations.
    public final var users: UserRepository { UserRepository(db: db) }
}
