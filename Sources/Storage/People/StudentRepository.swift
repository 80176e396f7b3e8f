// Pupils and their membership of classes.
import SQLite
import School

/// A pupil's card.
public struct StudentRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: StudentID
    /// The school it belongs to.
    public let schoolID: SchoolID
    /// The name as the family spells it.
    public let name: PersonName
    /// As the school's documents have it.
    public let gender: Gender
    /// The day of birth.
    public let birthDay: Day
    /// № личного дела, empty where none is known.
    public let fileNumber: String
}

/// A pupil that is to be added.
public struct NewStudent: Equatable, Sendable {
    /// The name as the family spells it.
    public var name: PersonName
    /// As the school's documents have it.
    public var gender: Gender
    /// The day of birth.
    public var birthDay: Day
    /// № личного дела, empty where none is known.
    public var fileNumber: String

    /// The card of a new pupil.
    public init(name: PersonName, gender: Gender, birthDay: Day, fileNumber: String = "") {
        (self.name, self.gender, self.birthDay, self.fileNumber) = (name, gender, birthDay, fileNumber)
    }

    /// Folded full name and day of birth: the same pupil written twice has the same identity.
    public var identity: String { RussianFold.fold(name.full) + "|" + birthDay.iso }
}

/// Reads pupils.
public struct StudentRepository {
    let db: Connection

    /// The pupil, or nil.
    public func find(_ id: StudentID) throws(SQLiteError) -> StudentRecord? {
        try db.first(
            """
            SELECT id, school_id, last_name, first_name, patronymic, gender, birth_day, file_number
            FROM student WHERE id = ?
            """, id, row: Self.record)
    }

    /// The pupils of a class on that day, in alphabetical order (Ё right after Е).
    public func ofClass(_ schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [StudentRecord] {
        try db.all(
            """
            SELECT s.id, s.school_id, s.last_name, s.first_name, s.patronymic, s.gender, s.birth_day, s.file_number
            FROM enrollment e JOIN student s ON s.id = e.student_id
            WHERE e.class_id = ?1 AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day >= ?2)
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.patronymic COLLATE RU, s.id
            """, schoolClass, day, row: Self.record)
    }

    /// Every pupil that was ever entered at the school, for recognising a list that is read again.
    public func known(in school: SchoolID) throws(SQLiteError) -> [StudentRecord] {
        try db.all(
            """
            SELECT id, school_id, last_name, first_name, patronymic, gender, birth_day, file_number
            FROM student WHERE school_id = ? ORDER BY id
            """, school, row: Self.record)
    }

    /// Pupils of a school whose name begins or contains the text, whatever its case and with «е» for «ё»; 50 at most.
    public func search(_ text: String, in school: SchoolID) throws(SQLiteError) -> [StudentRecord] {
        try db.all(
            """
            SELECT id, school_id, last_name, first_name, patronymic, gender, birth_day, file_number
            FROM student WHERE school_id = ? AND search_name LIKE ? ESCAPE '\\'
            ORDER BY last_name COLLATE RU, first_name COLLATE RU, id LIMIT 50
            """, school, LikePattern.containing(text), row: Self.record)
    }

    /// Whether the pupil is a member of the class on that day.
    public func belongs(_ student: StudentID, to schoolClass: ClassID, on day: Day) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM enrollment WHERE student_id = ?1 AND class_id = ?2
              AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3)
            """, student, schoolClass, day
        ) { $0.int(0) } != nil
    }

    static func record(_ row: borrowing Row) throws(SQLiteError) -> StudentRecord { try record(row, from: 0) }

    /// A card from eight columns of a row, beginning with that one.
    static func record(_ row: borrowing Row, from first: Int) throws(SQLiteError) -> StudentRecord {
        StudentRecord(
            id: row.id(first), schoolID: row.id(first + 1), name: row.name(from: first + 2),
            gender: try row.value(first + 5), birthDay: try row.day(first + 6), fileNumber: row.text(first + 7))
    }
}

extension Records {
    /// Pupils and their classes.
    public final var students: StudentRepository { StudentRepository(db: db) }
}

extension Transaction {
    /// Adds a pupil, or gives the one who has the same identity already. The number of an erased record is never given
    /// again: the audit log still says under it who read what, and a new family must not be told so.
    public func addStudent(_ student: NewStudent, school: SchoolID, at instant: Int64) throws(SQLiteError) -> (
        id: StudentID, isNew: Bool
    ) {
        let existing: StudentID? = try db.first(
            "SELECT id FROM student WHERE school_id = ? AND identity = ?", school, student.identity
        ) { $0.id(0) }
        if let existing { return (existing, false) }
        let id = try db.insert(
            """
            INSERT INTO student (id, school_id, last_name, first_name, patronymic, gender, birth_day, file_number,
              identity, search_name, created_at)
            VALUES (1 + max(coalesce((SELECT max(id) FROM student), 0), coalesce((SELECT max(student_number) FROM erasure), 0)),
              ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, school, student.name.last, student.name.first, student.name.patronymic, student.gender.rawValue,
            student.birthDay, student.fileNumber, student.identity, RussianFold.fold(student.name.full), instant)
        return (ID(id), true)
    }

    /// Makes the pupil a member of the class from that day; false where it already is one.
    public func enroll(_ student: StudentID, in schoolClass: ClassID, from day: Day) throws(SQLiteError) -> Bool {
        let member = try db.first(
            "SELECT 1 FROM enrollment WHERE student_id = ? AND class_id = ? AND until_day IS NULL", student, schoolClass
        ) { $0.int(0) }
        if member != nil { return false }
        try db.run(
            "INSERT INTO enrollment (student_id, class_id, from_day) VALUES (?, ?, ?)", student, schoolClass, day)
        return true
    }

    /// Ends the pupil's membership of a class the day before `day`; the row stays as history.
    public func leave(_ student: StudentID, _ schoolClass: ClassID, before day: Day) throws(SQLiteError) {
        try db.run(
            """
            UPDATE enrollment SET until_day = max(from_day, ?3)
            WHERE student_id = ?1 AND class_id = ?2 AND until_day IS NULL
            """, student, schoolClass, day.adding(-1))
    }
}
