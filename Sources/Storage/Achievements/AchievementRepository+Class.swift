// The entries of a class in one list, a page at a time. For the staff alone: the class teacher, the deputy, the head.
import SQLite
import School

/// An entry with the name of its pupil.
public struct ClassEntry: Equatable, Sendable {
    /// The entry.
    public let entry: AchievementRecord
    /// Whose it is.
    public let student: PersonName
}

/// What the entries of a class are sorted by.
public enum ClassEntryOrder: String, CaseIterable, Sendable {
    /// By the name of the pupil, then the newest first.
    case name
    /// By the day of the event.
    case day
    /// By the points that the entry counts for in the class.
    case points
}

extension AchievementRepository {
    /// The entries of the pupils of a class in a period, for as long as each belonged to it; drafts and revoked entries
    /// left out.
    ///
    /// - Parameter filter: its text is looked for in the pupil's name too.
    public func ofClass(
        _ schoolClass: ClassID, in period: Period, _ filter: PortfolioFilter, by order: ClassEntryOrder,
        isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<ClassEntry> {
        try db.page(
            range,
            """
            SELECT e.*, s.last_name, s.first_name, s.patronymic, count(*) OVER ()
            FROM enrollment m CROSS JOIN entry e ON e.student_id = m.student_id CROSS JOIN student s ON s.id = m.student_id
            WHERE m.class_id = ?1 AND m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND e.day BETWEEN max(?2, m.from_day) AND min(?3, coalesce(m.until_day, ?3))
              AND e.state NOT IN ('draft', 'revoked')
              AND (?4 = '' OR e.direction_key = ?4) AND (?5 = '' OR e.level = ?5) AND (?6 = '' OR e.outcome = ?6)
              AND (?7 = '' OR e.result_group = ?7)
              AND (?8 = '%%' OR fold(e.title || ' ' || e.place_text) LIKE ?8 ESCAPE '\\'
                OR s.search_name LIKE ?8 ESCAPE '\\')
            ORDER BY
              CASE ?9 WHEN 'name' THEN s.last_name || ' ' || s.first_name END COLLATE RU,
              CASE ?9 WHEN '-name' THEN s.last_name || ' ' || s.first_name END COLLATE RU DESC,
              CASE ?9 WHEN 'points' THEN e.halves WHEN '-points' THEN -e.halves END,
              CASE ?9 WHEN 'day' THEN e.day END, e.day DESC, e.id DESC
            LIMIT ?10 OFFSET ?11
            """, schoolClass, period.first, period.last, filter.direction ?? "", filter.level?.rawValue ?? "",
            filter.outcome?.rawValue ?? "", filter.group?.rawValue ?? "", LikePattern.containing(filter.text),
            (isBackwards ? "-" : "") + order.rawValue
        ) { row throws(SQLiteError) in
            ClassEntry(
                entry: try AchievementRepository.record(row), student: row.name(from: AchievementRepository.columns))
        }
    }
}
