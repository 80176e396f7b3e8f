// Classes of an academic year and who leads or teaches them.
import SQLite
import School

/// A class of one academic year.
public struct ClassRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: ClassID
    /// The school it belongs to.
    public let schoolID: SchoolID
    /// The academic year of the class.
    public let year: AcademicYear
    /// 1...11.
    public let grade: Int
    /// «А»; may be longer in schools that name classes.
    public let letter: String

    /// «7 «А»».
    public var title: String { "\(grade) «\(letter)»" }
}

/// Reads classes.
public struct ClassRepository {
    let db: Connection

    /// The class, or nil.
    public func find(_ id: ClassID) throws(SQLiteError) -> ClassRecord? {
        try db.first(
            "SELECT id, school_id, academic_year, grade, letter FROM school_class WHERE id = ?", id, row: Self.record)
    }

    /// The class of that grade and letter in that year, or nil; the letter in any case.
    public func find(grade: Int, letter: String, year: AcademicYear, school: SchoolID) throws(SQLiteError)
        -> ClassRecord?
    {
        try db.first(
            """
            SELECT id, school_id, academic_year, grade, letter FROM school_class
            WHERE school_id = ? AND academic_year = ? AND grade = ? AND fold(letter) = fold(?)
            """, school, year.startYear, grade, letter, row: Self.record)
    }

    /// The classes of a school in one academic year, by grade and letter.
    public func all(of school: SchoolID, year: AcademicYear) throws(SQLiteError) -> [ClassRecord] {
        try db.all(
            """
            SELECT id, school_id, academic_year, grade, letter FROM school_class
            WHERE school_id = ? AND academic_year = ? ORDER BY grade, letter COLLATE RU
            """, school, year.startYear, row: Self.record)
    }

    /// The class that a pupil belongs to on that day, or nil.
    public func ofStudent(_ student: StudentID, on day: Day) throws(SQLiteError) -> ClassRecord? {
        try db.first(
            """
            SELECT c.id, c.school_id, c.academic_year, c.grade, c.letter
            FROM enrollment e JOIN school_class c ON c.id = e.class_id
            WHERE e.student_id = ?1 AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day >= ?2)
            ORDER BY e.from_day DESC LIMIT 1
            """, student, day, row: Self.record)
    }

    /// The names of those who lead the class on that day, as they sign.
    public func leaders(of schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [PersonName] {
        try db.all(
            """
            SELECT u.last_name, u.first_name, u.patronymic
            FROM teaching_assignment t JOIN user u ON u.id = t.user_id
            WHERE t.class_id = ?1 AND t.duty = 'class_teacher'
              AND t.from_day <= ?2 AND (t.until_day IS NULL OR t.until_day >= ?2)
            ORDER BY t.from_day, t.id
            """, schoolClass, day
        ) { $0.name(from: 0) }
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> ClassRecord { record(row, from: 0) }

    /// A class from five columns of a row, beginning with that one.
    static func record(_ row: borrowing Row, from first: Int) -> ClassRecord {
        ClassRecord(
            id: row.id(first), schoolID: row.id(first + 1), year: AcademicYear(startYear: row.int(first + 2)),
            grade: row.int(first + 3), letter: row.text(first + 4))
    }
}

extension Records {
    /// Classes and who leads them.
    public final var classes: ClassRepository { ClassRepository(db: db) }
}

extension Transaction {
    /// Adds a class of an academic year.
    public func addClass(school: SchoolID, year: AcademicYear, grade: Int, letter: String) throws(SQLiteError)
        -> ClassID
    {
        ID(
            try db.insert(
                "INSERT INTO school_class (school_id, academic_year, grade, letter) VALUES (?, ?, ?, ?)",
                school, year.startYear, grade, letter))
    }

    /// Gives a class its class teacher, or a subject teacher, from that day on.
    public func assign(_ user: UserID, to schoolClass: ClassID, duty: TeachingDuty, subject: String = "", from day: Day)
        throws(SQLiteError)
    {
        try db.run(
            "INSERT INTO teaching_assignment (user_id, class_id, duty, subject, from_day) VALUES (?, ?, ?, ?, ?)",
            user, schoolClass, duty.rawValue, subject, day)
    }

    /// Ends every assignment of that duty in a class, the day before `day`; history stays.
    public func endAssignments(in schoolClass: ClassID, duty: TeachingDuty, before day: Day) throws(SQLiteError) {
        try db.run(
            """
            UPDATE teaching_assignment SET until_day = max(from_day, ?3)
            WHERE class_id = ?1 AND duty = ?2 AND until_day IS NULL
            """, schoolClass, duty.rawValue, day.adding(-1))
    }
}

/// What a teacher does in a class.
public enum TeachingDuty: String, CaseIterable, Sendable {
    case classTeacher = "class_teacher"
    case subjectTeacher = "subject_teacher"
}
