// Accounts as the administrator and the class teacher look them up: by name, login and role, and to whom each belongs.
// Names only; nothing here opens a child's record.
import SQLite
import School

/// What an account is tied to, in words that a list can print.
public struct AccountBonds: Equatable, Sendable {
    /// Classes that the person leads, «7 «А»».
    public var led: [String] = []
    /// Classes that the person teaches, with the subject.
    public var taught: [(classTitle: String, subject: String)] = []
    /// The pupil that the person is.
    public var student: PersonName?
    /// The children whose guardian the person is.
    public var children: [Child] = []

    /// A child of a guardian.
    public struct Child: Equatable, Sendable {
        /// The card.
        public let student: StudentID
        /// As the family spells it.
        public let name: PersonName
    }

    /// Tied to nothing.
    public init() {}

    /// Field by field.
    public static func == (a: Self, b: Self) -> Bool {
        a.led == b.led && a.student == b.student && a.children == b.children && a.taught.elementsEqual(b.taught, by: ==)
    }
}

/// A pupil of a class with the accounts of the family.
public struct FamilyAccounts: Equatable, Sendable {
    /// The pupil.
    public let student: StudentRecord
    /// The pupil's own account, or nil.
    public let own: UserRecord?
    /// The accounts of the guardians.
    public let guardians: [UserRecord]
}

extension UserRepository {
    /// Accounts of a school, by name: those that hold the role, where one is given, and whose name or login contains the
    /// text. Reads the school's accounts once.
    ///
    /// - Parameter text: any case, «е» for «ё»; empty for everybody.
    public func search(
        _ text: String, role: Role?, in school: SchoolID, on day: Day, by order: AccountOrder = .name,
        isBackwards: Bool = false, _ range: PageRange
    ) throws(SQLiteError) -> Paged<UserRecord> {
        try db.page(
            range,
            """
            SELECT id, school_id, login, last_name, first_name, patronymic, must_change_password, disabled_at,
              count(*) OVER ()
            FROM user WHERE school_id = ?1
              AND (?2 = '' OR EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = user.id AND r.role = ?2
                AND r.from_day <= ?3 AND (r.until_day IS NULL OR r.until_day >= ?3)))
              AND (fold(last_name || ' ' || first_name || ' ' || patronymic) LIKE ?4 ESCAPE '\\'
                OR login LIKE ?4 ESCAPE '\\')
            ORDER BY CASE ?5 WHEN 'login' THEN login END, CASE ?5 WHEN '-login' THEN login END DESC,
              CASE ?5 WHEN '-name' THEN last_name END COLLATE RU DESC,
              CASE ?5 WHEN '-name' THEN first_name END COLLATE RU DESC,
              last_name COLLATE RU, first_name COLLATE RU, id
            LIMIT ?6 OFFSET ?7
            """, school, role?.rawValue ?? "", day, LikePattern.containing(text),
            (isBackwards ? "-" : "") + order.rawValue, row: Self.record)
    }

    /// The open accounts of a school that hold a role on that day, by name: for choosing a teacher.
    public func holders(of role: Role, in school: SchoolID, on day: Day) throws(SQLiteError) -> [UserRecord] {
        try db.all(
            """
            SELECT id, school_id, login, last_name, first_name, patronymic, must_change_password, disabled_at
            FROM user WHERE school_id = ?1 AND disabled_at IS NULL
              AND EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = user.id AND r.role = ?2
                AND r.from_day <= ?3 AND (r.until_day IS NULL OR r.until_day >= ?3))
            ORDER BY last_name COLLATE RU, first_name COLLATE RU, id
            """, school, role.rawValue, day, row: Self.record)
    }

    /// Whether any account of any school has the login; logins are compared folded.
    public func isTaken(login: String) throws(SQLiteError) -> Bool {
        try db.first("SELECT 1 FROM user WHERE login = ?", RussianFold.fold(login)) { $0.int(0) } != nil
    }

    /// The first login of `base1`, `base2` and so on that no account has. One look-up for each that is taken.
    public func freeLogin(_ base: String) throws(SQLiteError) -> String {
        var number = 1
        while try isTaken(login: base + String(number)) { number += 1 }
        return base + String(number)
    }

    /// What an account is tied to on that day.
    public func bonds(of user: UserID, on day: Day) throws(SQLiteError) -> AccountBonds {
        var bonds = AccountBonds()
        try db.each(
            """
            SELECT t.duty, t.subject, c.grade, c.letter
            FROM teaching_assignment t JOIN school_class c ON c.id = t.class_id
            WHERE t.user_id = ?1 AND t.from_day <= ?2 AND (t.until_day IS NULL OR t.until_day >= ?2)
            ORDER BY c.grade, c.letter COLLATE RU, t.subject COLLATE RU
            """, user, day
        ) { row in
            let title = "\(row.int(2)) «\(row.text(3))»"
            if row.text(0) == TeachingDuty.classTeacher.rawValue {
                bonds.led.append(title)
            } else {
                bonds.taught.append((title, row.text(1)))
            }
        }
        bonds.student = try db.first(
            "SELECT last_name, first_name, patronymic FROM student WHERE user_id = ?", user
        ) { $0.name(from: 0) }
        bonds.children = try db.all(
            """
            SELECT s.last_name, s.first_name, s.patronymic, s.id
            FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id JOIN student s ON s.id = o.student_id
            WHERE g.user_id = ?1 AND o.from_day <= ?2 AND (o.until_day IS NULL OR o.until_day >= ?2)
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.id
            """, user, day
        ) { AccountBonds.Child(student: $0.id(3), name: $0.name(from: 0)) }
        return bonds
    }

    /// The pupils of a class on that day with the accounts of their families, in alphabetical order.
    public func families(of schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [FamilyAccounts] {
        let students = try StudentRepository(db: db).ofClass(schoolClass, on: day)
        return try students.map { student throws(SQLiteError) in try family(of: student, on: day) }
    }

    /// The account of a pupil, or nil.
    public func ofStudent(_ student: StudentID) throws(SQLiteError) -> UserRecord? {
        try db.first(
            """
            SELECT u.id, u.school_id, u.login, u.last_name, u.first_name, u.patronymic, u.must_change_password, u.disabled_at
            FROM student s JOIN user u ON u.id = s.user_id WHERE s.id = ?
            """, student, row: Self.record)
    }

    private func family(of student: StudentRecord, on day: Day) throws(SQLiteError) -> FamilyAccounts {
        let own = try ofStudent(student.id)
        let guardians = try db.all(
            """
            SELECT u.id, u.school_id, u.login, u.last_name, u.first_name, u.patronymic, u.must_change_password, u.disabled_at
            FROM guardian_of o JOIN guardian g ON g.id = o.guardian_id JOIN user u ON u.id = g.user_id
            WHERE o.student_id = ?1 AND o.from_day <= ?2 AND (o.until_day IS NULL OR o.until_day >= ?2)
            ORDER BY u.id
            """, student.id, day, row: Self.record)
        return FamilyAccounts(student: student, own: own, guardians: guardians)
    }
}
