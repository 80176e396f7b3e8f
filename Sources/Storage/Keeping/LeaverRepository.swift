// Pupils who have left, and the acts by which their records were destroyed. A pupil has left when no membership holds in
// a class of the present academic year or a later one: a graduate's last class ends with its year, whether or not
// somebody has closed the membership.
import SQLite
import School

/// A pupil who has left.
public struct Leaver: Equatable, Sendable {
    /// The card.
    public let student: StudentRecord
    /// The last day at the school.
    public let leftOn: Day

    /// The last day on which the record is kept, by the school's term of keeping.
    public func keptUntil(years: Int) -> Day {
        let (year, month, day) = leftOn.civil
        // 29 February ends on the 28th of a common year.
        return Day(year: year + years, month: month, day: day) ?? leftOn.adding(365 * years)
    }

    /// Whether the school's term of keeping is over.
    public func isExpired(after years: Int, on today: Day) -> Bool { keptUntil(years: years) < today }
}

/// An act of destruction; nothing of it names the pupil.
public struct ErasureRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: ErasureID
    /// The school whose act it is.
    public let schoolID: SchoolID
    /// From 1 within the school.
    public let number: Int
    /// The key that the destroyed record had.
    public let studentNumber: Int64
    /// The pupil's last day at the school.
    public let leftOn: Day
    /// The decision.
    public let decision: ErasureDecision
    /// Who did it; nil for the operator's command.
    public let erasedBy: UserID?
    /// Milliseconds UTC.
    public let erasedAt: Int64
}

/// The key of an `ErasureRecord`.
public typealias ErasureID = ID<ErasureRecord>

/// What those who have left are sorted by.
public enum LeaverOrder: String, CaseIterable, Sendable {
    /// By name.
    case name
    /// By the last day at the school, then by name.
    case leaving
}

/// Reads leavers and acts.
public struct LeaverRepository {
    let db: Connection

    /// The pupils of a school who have left by that day, the earliest leavers first.
    public func all(of school: SchoolID, on day: Day) throws(SQLiteError) -> [Leaver] {
        try list(of: school, on: day, by: .leaving, isBackwards: false, .whole).rows
    }

    /// The pupils of a school who have left by that day.
    ///
    /// Cost: one pass over the school's pupils.
    public func list(
        of school: SchoolID, on day: Day, by order: LeaverOrder, isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<Leaver> {
        try db.page(
            range,
            """
            SELECT s.id, s.school_id, s.last_name, s.first_name, s.patronymic, s.gender, s.birth_day, s.file_number,
              coalesce((SELECT max(min(coalesce(e.until_day, '9999-12-31'), (c.academic_year + 1) || '-08-31'))
                FROM enrollment e JOIN school_class c ON c.id = e.class_id WHERE e.student_id = s.id),
                date(s.created_at / 1000, 'unixepoch')) AS left_on, count(*) OVER ()
            FROM student s
            WHERE s.school_id = ?1 AND NOT EXISTS (SELECT 1 FROM enrollment e JOIN school_class c ON c.id = e.class_id
              WHERE e.student_id = s.id AND c.academic_year >= ?3 AND (e.until_day IS NULL OR e.until_day >= ?2))
            ORDER BY
              CASE ?4 WHEN 'leaving' THEN left_on END, CASE ?4 WHEN '-leaving' THEN left_on END DESC,
              CASE ?4 WHEN '-name' THEN s.last_name END COLLATE RU DESC,
              CASE ?4 WHEN '-name' THEN s.first_name END COLLATE RU DESC,
              s.last_name COLLATE RU, s.first_name COLLATE RU, s.id
            LIMIT ?5 OFFSET ?6
            """, school, day, AcademicYear(containing: day).startYear, (isBackwards ? "-" : "") + order.rawValue
        ) { row throws(SQLiteError) in
            Leaver(student: try StudentRepository.record(row), leftOn: try row.day(8))
        }
    }

    /// The pupil as one who has left, or nil.
    public func find(_ student: StudentRecord, on day: Day) throws(SQLiteError) -> Leaver? {
        try all(of: student.schoolID, on: day).first { $0.student.id == student.id }
    }

    /// The acts of a school, newest first.
    public func acts(of school: SchoolID, _ range: PageRange) throws(SQLiteError) -> Paged<ErasureRecord> {
        try db.page(
            range,
            """
            SELECT id, school_id, number, student_number, left_on, reason, minutes_number, minutes_day, erased_by, erased_at,
              count(*) OVER ()
            FROM erasure WHERE school_id = ? ORDER BY number DESC LIMIT ? OFFSET ?
            """, school, row: Self.act)
    }

    /// The act, or nil.
    public func act(_ id: ErasureID) throws(SQLiteError) -> ErasureRecord? {
        try db.first(
            """
            SELECT id, school_id, number, student_number, left_on, reason, minutes_number, minutes_day, erased_by, erased_at
            FROM erasure WHERE id = ?
            """, id, row: Self.act)
    }

    /// How much of what an act has destroyed, in the order of the act.
    public func counts(of act: ErasureID) throws(SQLiteError) -> [(kind: ErasedKind, amount: Int)] {
        let rows = try db.all("SELECT kind, amount FROM erasure_count WHERE erasure_id = ?", act) {
            row throws(SQLiteError) in (kind: try row.value(0) as ErasedKind, amount: row.int(1))
        }
        return ErasedKind.allCases.compactMap { kind in rows.first { $0.kind == kind } }
    }

    private static func act(_ row: borrowing Row) throws(SQLiteError) -> ErasureRecord {
        ErasureRecord(
            id: row.id(0), schoolID: row.id(1), number: row.int(2), studentNumber: row.int64(3),
            leftOn: try row.day(4),
            decision: ErasureDecision(
                reason: try row.value(5), minutesNumber: row.text(6), minutesDay: try row.day(7)),
            erasedBy: row.idOrNil(8), erasedAt: row.int64(9))
    }
}

extension Records {
    /// Pupils who have left, and the acts of destruction.
    public final var leavers: LeaverRepository { LeaverRepository(db: db) }
}
