// Who leads a class and who teaches it, over time. The one before ends with yesterday, so two people never hold the
// duty of the class teacher on one day; what held on an earlier day stays as history.
import SQLite
import School

/// Somebody's duty in a class.
public struct TeachingRecord: Equatable, Sendable {
    /// The row of history.
    public let id: TeachingID
    /// The account of the teacher.
    public let user: UserID
    /// The teacher's name.
    public let name: PersonName
    /// Leading the class or teaching in it.
    public let duty: TeachingDuty
    /// Empty for the class teacher.
    public let subject: String
    /// The first day.
    public let from: Day
}

/// The key of a row of `teaching_assignment`.
public typealias TeachingID = ID<TeachingRecord>

extension ClassRepository {
    /// Who leads and teaches the class on that day: the class teacher first, then by subject.
    public func teaching(in schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [TeachingRecord] {
        try db.all(
            """
            SELECT t.id, t.user_id, u.last_name, u.first_name, u.patronymic, t.duty, t.subject, t.from_day
            FROM teaching_assignment t JOIN user u ON u.id = t.user_id
            WHERE t.class_id = ?1 AND t.from_day <= ?2 AND (t.until_day IS NULL OR t.until_day >= ?2)
            ORDER BY t.duty, t.subject COLLATE RU, u.last_name COLLATE RU, t.id
            """, schoolClass, day
        ) { row throws(SQLiteError) in
            TeachingRecord(
                id: row.id(0), user: row.id(1), name: row.name(from: 2), duty: try row.value(5), subject: row.text(6),
                from: try row.day(7))
        }
    }

    /// How many pupils the class has on that day.
    public func size(of schoolClass: ClassID, on day: Day) throws(SQLiteError) -> Int {
        try db.first(
            """
            SELECT count(DISTINCT student_id) FROM enrollment
            WHERE class_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
            """, schoolClass, day
        ) { $0.int(0) } ?? 0
    }
}

extension Transaction {
    /// Makes an account the class teacher from today on; false where it is already.
    ///
    /// The first teacher of a class holds the duty from the first day of its year, or from today where that comes first:
    /// the papers of September need a signature, and the list is entered in August.
    public func appointClassTeacher(
        _ user: UserID, to schoolClass: ClassRecord, today: Day
    ) throws(SQLiteError) -> Bool {
        let present = try classes.teaching(in: schoolClass.id, on: today).filter { $0.duty == .classTeacher }
        if present.count == 1, present[0].user == user { return false }
        try db.run(
            "DELETE FROM teaching_assignment WHERE class_id = ? AND duty = 'class_teacher' AND from_day >= ?",
            schoolClass.id, today)
        try db.run(
            """
            UPDATE teaching_assignment SET until_day = ?3
            WHERE class_id = ?1 AND duty = 'class_teacher' AND (until_day IS NULL OR until_day >= ?2)
            """, schoolClass.id, today, today.adding(-1))
        let hadTeacher =
            try db.first(
                "SELECT 1 FROM teaching_assignment WHERE class_id = ? AND duty = 'class_teacher'", schoolClass.id
            ) { $0.int(0) } != nil
        let from = hadTeacher ? today : min(today, schoolClass.year.period.first)
        try assign(user, to: schoolClass.id, duty: .classTeacher, from: from)
        return true
    }

    /// Makes an account the teacher of a subject in a class from today on; false where it is already.
    public func appointSubjectTeacher(
        _ user: UserID, of subject: String, to schoolClass: ClassRecord, today: Day
    ) throws(SQLiteError) -> Bool {
        let key = RussianFold.fold(subject)
        let isPresent = try classes.teaching(in: schoolClass.id, on: today).contains {
            $0.duty == .subjectTeacher && $0.user == user && RussianFold.fold($0.subject) == key
        }
        if isPresent { return false }
        try assign(user, to: schoolClass.id, duty: .subjectTeacher, subject: subject, from: today)
        return true
    }

    /// Ends the teaching of a subject in a class with yesterday; false where the class has no such row today.
    public func endSubjectTeaching(_ id: TeachingID, in schoolClass: ClassID, today: Day) throws(SQLiteError) -> Bool {
        let removed = try db.run(
            "DELETE FROM teaching_assignment WHERE id = ? AND class_id = ? AND duty = 'subject_teacher' AND from_day >= ?",
            id, schoolClass, today)
        let ended = try db.run(
            """
            UPDATE teaching_assignment SET until_day = ?4
            WHERE id = ?1 AND class_id = ?2 AND duty = 'subject_teacher' AND (until_day IS NULL OR until_day >= ?3)
            """, id, schoolClass, today, today.adding(-1))
        return removed + ended > 0
    }
}
