// Groups that are no class, with their teachers and pupils over time. A membership begins and ends with days; nothing
// holds beyond the academic year of the group.
import SQLite
import School

/// A group of one academic year.
public struct GroupRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: GroupID
    /// The school it belongs to.
    public let schoolID: SchoolID
    /// The academic year of the group.
    public let year: AcademicYear
    /// What it learns together.
    public let kind: GroupKind
    /// «Шахматы».
    public let title: String
}

/// A pupil in a group.
public struct GroupMember: Equatable, Sendable {
    /// The row of history.
    public let id: GroupMemberID
    /// The pupil.
    public let student: StudentRecord
    /// The first day.
    public let from: Day
}

/// The key of a row of `group_member`.
public typealias GroupMemberID = ID<GroupMember>

/// Somebody who teaches a group.
public struct GroupTeacher: Equatable, Sendable {
    /// The account.
    public let user: UserID
    /// The teacher's name.
    public let name: PersonName
    /// The first day.
    public let from: Day
}

/// Reads groups.
public struct GroupRepository {
    let db: Connection

    /// The group, or nil.
    public func find(_ id: GroupID) throws(SQLiteError) -> GroupRecord? {
        try db.first(
            "SELECT id, school_id, academic_year, kind, title FROM teaching_group WHERE id = ?", id, row: Self.record)
    }

    /// The groups of a school in one academic year, by title.
    public func all(of school: SchoolID, year: AcademicYear) throws(SQLiteError) -> [GroupRecord] {
        try db.all(
            """
            SELECT id, school_id, academic_year, kind, title FROM teaching_group
            WHERE school_id = ? AND academic_year = ? ORDER BY title COLLATE RU, id
            """, school, year.startYear, row: Self.record)
    }

    /// The pupils who are in a group on that day, in alphabetical order; who has left the school is in none.
    public func members(of group: GroupID, on day: Day) throws(SQLiteError) -> [GroupMember] {
        try db.all(
            """
            SELECT s.id, s.school_id, s.last_name, s.first_name, s.patronymic, s.gender, s.birth_day, s.file_number,
              m.id, m.from_day
            FROM group_member m JOIN student s ON s.id = m.student_id
            WHERE m.group_id = ?1 AND ?2 BETWEEN m.from_day AND m.until_day
              AND EXISTS (SELECT 1 FROM enrollment e WHERE e.student_id = m.student_id AND e.from_day <= ?2
                AND (e.until_day IS NULL OR e.until_day >= ?2))
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.patronymic COLLATE RU, s.id
            """, group, day
        ) { row throws(SQLiteError) in
            GroupMember(id: row.id(8), student: try StudentRepository.record(row), from: try row.day(9))
        }
    }

    /// Who teaches a group on that day.
    public func teachers(of group: GroupID, on day: Day) throws(SQLiteError) -> [GroupTeacher] {
        try db.all(
            """
            SELECT t.user_id, u.last_name, u.first_name, u.patronymic, t.from_day
            FROM group_teacher t JOIN user u ON u.id = t.user_id
            WHERE t.group_id = ?1 AND ?2 BETWEEN t.from_day AND t.until_day
            ORDER BY t.from_day, t.id
            """, group, day
        ) { row throws(SQLiteError) in
            GroupTeacher(user: row.id(0), name: row.name(from: 1), from: try row.day(4))
        }
    }

    /// The groups that an account teaches on that day, each with its pupils of that day: what rights follow from.
    func taught(by user: UserID, on day: Day) throws(SQLiteError) -> [GroupID: Set<StudentID>] {
        var taught: [GroupID: Set<StudentID>] = [:]
        try db.each(
            """
            SELECT t.group_id, m.student_id FROM group_teacher t
              LEFT JOIN group_member m ON m.group_id = t.group_id
                AND ?2 BETWEEN m.from_day AND m.until_day
                AND EXISTS (SELECT 1 FROM enrollment e WHERE e.student_id = m.student_id AND e.from_day <= ?2
                  AND (e.until_day IS NULL OR e.until_day >= ?2))
            WHERE t.user_id = ?1 AND ?2 BETWEEN t.from_day AND t.until_day
            """, user, day
        ) { row in
            let student: StudentID? = row.idOrNil(1)
            taught[row.id(0), default: []].formUnion(student.map { [$0] } ?? [])
        }
        return taught
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> GroupRecord {
        GroupRecord(
            id: row.id(0), schoolID: row.id(1), year: AcademicYear(startYear: row.int(2)), kind: try row.value(3),
            title: row.text(4))
    }
}

extension Records {
    /// Groups that are no class.
    public final var groups: GroupRepository { GroupRepository(db: db) }
}

extension Transaction {
    /// Adds a group; nil where the school has one of that name in that year.
    public func addGroup(
        _ title: String, _ kind: GroupKind, year: AcademicYear, school: SchoolID
    ) throws(SQLiteError) -> GroupID? {
        let key = RussianFold.fold(title)
        let known = try db.first(
            "SELECT 1 FROM teaching_group WHERE school_id = ? AND academic_year = ? AND title_key = ?", school,
            year.startYear, key
        ) { $0.int(0) }
        if known != nil { return nil }
        return ID(
            try db.insert(
                "INSERT INTO teaching_group (school_id, academic_year, kind, title, title_key) VALUES (?, ?, ?, ?, ?)",
                school, year.startYear, kind.rawValue, title, key))
    }

    /// Gives a group its teacher from today on, or nobody; the one before ends with yesterday. False where it is so already.
    public func appoint(_ user: UserID?, to group: GroupRecord, today: Day) throws(SQLiteError) -> Bool {
        let present = try groups.teachers(of: group.id, on: today).map(\.user)
        if present == (user.map { [$0] } ?? []) { return false }
        try db.run("DELETE FROM group_teacher WHERE group_id = ? AND from_day >= ?", group.id, today)
        try db.run(
            "UPDATE group_teacher SET until_day = ?3 WHERE group_id = ?1 AND until_day >= ?2",
            group.id, today, today.adding(-1))
        if let user {
            try db.run(
                "INSERT INTO group_teacher (group_id, user_id, from_day, until_day) VALUES (?, ?, ?, ?)", group.id,
                user,
                min(today, group.year.period.last), group.year.period.last)
        }
        return true
    }

    /// Makes a pupil a member of a group from a day to the end of its year; false where the pupil is in it already.
    public func join(_ student: StudentID, _ group: GroupRecord, from day: Day) throws(SQLiteError) -> Bool {
        let last = group.year.period.last
        let first = min(max(day, group.year.period.first), last)
        let known = try db.first(
            "SELECT 1 FROM group_member WHERE group_id = ? AND student_id = ? AND until_day >= ?", group.id, student,
            first
        ) { $0.int(0) }
        if known != nil { return false }
        try db.run(
            "INSERT INTO group_member (group_id, student_id, from_day, until_day) VALUES (?, ?, ?, ?)", group.id,
            student, first, last)
        return true
    }

    /// Ends a membership with yesterday; false where the group has no such row today.
    public func endMembership(_ id: GroupMemberID, of group: GroupID, today: Day) throws(SQLiteError) -> Bool {
        let removed = try db.run(
            "DELETE FROM group_member WHERE id = ? AND group_id = ? AND from_day >= ?", id, group, today)
        let ended = try db.run(
            """
            UPDATE group_member SET until_day = ?4
            WHERE id = ?1 AND group_id = ?2 AND from_day < ?3 AND until_day >= ?3
            """, id, group, today, today.adding(-1))
        return removed + ended > 0
    }
}
