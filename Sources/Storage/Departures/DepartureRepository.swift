// Memberships of classes that hold, and departures that stand: who left a class in the middle of the year, when, where to.
import SQLite
import School

/// A pupil in a class.
public struct ClassMembership: Equatable, Sendable {
    /// The pupil.
    public let studentID: StudentID
    /// The class.
    public let schoolClass: ClassRecord
    /// The first day.
    public let from: Day
    /// The last day; nil while none is set.
    public let until: Day?
}

/// A pupil's leaving of a class.
public struct DepartureRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: DepartureID
    /// The pupil.
    public let studentID: StudentID
    /// The class that was left.
    public let left: ClassRecord
    /// The first day outside it.
    public let day: Day
    /// The class that the pupil went to; nil for who left the school.
    public let to: ClassRecord?
    /// The number of the order, empty where none was given.
    public let orderNumber: String
    /// Who wrote it down.
    public let madeBy: UserID
    /// Milliseconds UTC.
    public let madeAt: Int64
}

/// The key of a `DepartureRecord`.
public typealias DepartureID = ID<DepartureRecord>

/// Reads memberships and departures.
public struct DepartureRepository {
    let db: Connection

    /// The membership that holds on that day in a class of its year; nil for who is in none.
    public func membership(of student: StudentID, on day: Day) throws(SQLiteError) -> ClassMembership? {
        try db.first(
            """
            SELECT e.from_day, e.until_day, c.id, c.school_id, c.academic_year, c.grade, c.letter
            FROM enrollment e JOIN school_class c ON c.id = e.class_id
            WHERE e.student_id = ?1 AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day >= ?2)
              AND c.academic_year = ?3
            ORDER BY e.from_day DESC LIMIT 1
            """, student, day, AcademicYear(containing: day).startYear
        ) { row throws(SQLiteError) in
            ClassMembership(
                studentID: student, schoolClass: ClassRepository.record(row, from: 2), from: try row.day(0),
                until: row.isNull(1) ? nil : try row.day(1))
        }
    }

    /// The last departure of a pupil, unless it was taken back or something newer stands on it.
    public func standing(of student: StudentID) throws(SQLiteError) -> DepartureRecord? {
        try db.first(
            """
            SELECT d.id, d.student_id, d.day, d.order_number, d.made_by, d.made_at,
              c.id, c.school_id, c.academic_year, c.grade, c.letter, t.id, t.school_id, t.academic_year, t.grade, t.letter
            FROM departure_standing d JOIN school_class c ON c.id = d.class_id
              LEFT JOIN school_class t ON t.id = d.to_class_id
            WHERE d.student_id = ?
            """, student, row: Self.record)
    }

    /// Who left a class and has not come back, the latest first.
    public func standing(
        from schoolClass: ClassID
    ) throws(SQLiteError) -> [(departure: DepartureRecord, student: StudentRecord)] {
        try db.all(
            """
            SELECT d.id, d.student_id, d.day, d.order_number, d.made_by, d.made_at,
              c.id, c.school_id, c.academic_year, c.grade, c.letter, t.id, t.school_id, t.academic_year, t.grade, t.letter,
              s.id, s.school_id, s.last_name, s.first_name, s.patronymic, s.gender, s.birth_day, s.file_number
            FROM departure_standing d JOIN school_class c ON c.id = d.class_id
              LEFT JOIN school_class t ON t.id = d.to_class_id JOIN student s ON s.id = d.student_id
            WHERE d.class_id = ? ORDER BY d.day DESC, s.last_name COLLATE RU, s.first_name COLLATE RU, s.id
            """, schoolClass
        ) { row throws(SQLiteError) in (try Self.record(row), try StudentRepository.record(row, from: 16)) }
    }

    /// The first day that a pupil may leave or join one of these classes on: the one after the newest month of theirs whose
    /// board is published; nil where none is. A published month keeps its members (design 4.3, 4.8).
    public func firstOpenDay(of classes: [ClassID]) throws(SQLiteError) -> Day? {
        let month: Month? =
            try db.first(
                """
                SELECT max(b.month) FROM board b
                WHERE b.class_id IN (SELECT value FROM json_each(?)) AND EXISTS (
                  SELECT 1 FROM board_edition n WHERE n.board_id = b.id)
                """, "[" + classes.map { String($0.raw) }.joined(separator: ",") + "]"
            ) { row throws(SQLiteError) in row.isNull(0) ? nil : try row.month(0) } ?? nil
        return month?.lastDay.adding(1)
    }

    /// Whether a board of one of its classes was published after a departure was written down, for a month that it
    /// reaches: what was published without the pupil there, or with it here, is not undone.
    public func isPublished(since departure: DepartureRecord) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM board b JOIN board_edition n ON n.board_id = b.id
            WHERE b.class_id IN (?1, ?2) AND b.month >= ?3 AND n.published_at > ?4 LIMIT 1
            """, departure.left.id, departure.to?.id, departure.day.month, departure.madeAt
        ) { _ in true } ?? false
    }

    /// How many achievements of a pupil wait for the class teacher: after the departure nobody stands at that desk. For the
    /// staff alone.
    public func waiting(of student: StudentID) throws(SQLiteError) -> Int {
        try db.first(
            "SELECT count(*) FROM achievement WHERE student_id = ? AND state = 'submitted'", student
        ) { $0.int(0) } ?? 0
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> DepartureRecord {
        DepartureRecord(
            id: row.id(0), studentID: row.id(1), left: ClassRepository.record(row, from: 6), day: try row.day(2),
            to: row.isNull(11) ? nil : ClassRepository.record(row, from: 11), orderNumber: row.text(3),
            madeBy: row.id(4), madeAt: row.int64(5))
    }
}

extension Records {
    /// Who left a class.
    public final var departures: DepartureRepository { DepartureRepository(db: db) }
}
