// The list of a school's pupils, a page at a time, with the class that each is in: for who reads the records of all.
import SQLite
import School

/// A pupil in the list of a school.
public struct ListedStudent: Equatable, Sendable {
    /// The key of the record.
    public let id: StudentID
    /// The name as the family spells it.
    public let name: PersonName
    /// «7 «А»», nil between classes and after leaving.
    public let classTitle: String?
}

/// What the list of pupils is sorted by.
public enum StudentOrder: String, CaseIterable, Sendable {
    /// By name.
    case name
    /// By class, then by name.
    case schoolClass = "class"
}

extension StudentRepository {
    /// The pupils of a school whose name holds the text, whatever its case and with «е» for «ё».
    ///
    /// - Parameter text: literal; empty for everybody.
    public func list(
        of school: SchoolID, matching text: String, on day: Day, by order: StudentOrder, isBackwards: Bool,
        _ range: PageRange
    ) throws(SQLiteError) -> Paged<ListedStudent> {
        try db.page(
            range,
            """
            SELECT s.id, s.last_name, s.first_name, s.patronymic, c.grade, c.letter, count(*) OVER ()
            FROM student s LEFT JOIN school_class c ON c.id = (
              SELECT m.class_id FROM enrollment m WHERE m.student_id = s.id
                AND m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?3) ORDER BY m.from_day DESC LIMIT 1)
            WHERE s.school_id = ?1 AND (?2 = '%%' OR s.search_name LIKE ?2 ESCAPE '\\')
            ORDER BY
              CASE ?4 WHEN 'class' THEN coalesce(c.grade, 99) WHEN '-class' THEN -coalesce(c.grade, 0) END,
              CASE ?4 WHEN 'class' THEN c.letter END COLLATE RU, CASE ?4 WHEN '-class' THEN c.letter END COLLATE RU DESC,
              CASE ?4 WHEN '-name' THEN s.last_name END COLLATE RU DESC,
              CASE ?4 WHEN '-name' THEN s.first_name END COLLATE RU DESC,
              s.last_name COLLATE RU, s.first_name COLLATE RU, s.patronymic COLLATE RU, s.id
            LIMIT ?5 OFFSET ?6
            """, school, LikePattern.containing(text), day, (isBackwards ? "-" : "") + order.rawValue
        ) { row in
            ListedStudent(
                id: row.id(0), name: row.name(from: 1),
                classTitle: row.isNull(4) ? nil : Quotes.className(grade: row.int(4), letter: row.text(5)))
        }
    }
}
