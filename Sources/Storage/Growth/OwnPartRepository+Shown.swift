// What a circle meets of the own parts of a class: the SQL of Visibility.mayShow of an own item. Others of the school see
// what the child itself shows, while it may be shown at all, and a reflection only where its entry may be met; nobody
// beyond the school sees anything.
import SQLite
import School

extension OwnPartRepository {
    /// The goals of a year of those who are in the class on a day, by pupil.
    public func goals(
        inClass schoolClass: ClassID, on day: Day, year: AcademicYear, for audience: Audience
    ) throws(SQLiteError) -> [GoalRecord] {
        try db.all(
            """
            SELECT g.*, d.key, d.title FROM enrollment m CROSS JOIN goal_now g ON g.student_id = m.student_id
              LEFT JOIN direction d ON d.id = g.direction_id
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND g.academic_year = ?3
              AND (?4 IN ('own', 'staff') OR (?4 = 'school' AND g.is_shown
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = g.student_id AND s.circle = ?4
                  AND ?5 BETWEEN s.from_day AND s.until_day)))
            ORDER BY g.student_id, g.id
            """, schoolClass, day, year.startYear, audience.circle.rawValue, audience.day, row: Self.goal)
    }

    /// The reflections of those who are in the class on a day on their entries of a year, by pupil, newest first.
    public func reflections(
        inClass schoolClass: ClassID, on day: Day, year: AcademicYear, for audience: Audience
    ) throws(SQLiteError) -> [ReflectionRecord] {
        try db.all(
            """
            SELECT r.*, v.title, a.day FROM enrollment m CROSS JOIN achievement a ON a.student_id = m.student_id
              JOIN reflection_now r ON r.achievement_id = a.id JOIN event v ON v.id = a.event_id
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND a.day BETWEEN ?3 AND ?4
              AND (?5 IN ('own', 'staff') OR (?5 = 'school' AND r.is_shown
                AND a.state IN ('class_verified', 'school_verified')
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = a.student_id AND s.circle = ?5
                  AND ?6 BETWEEN s.from_day AND s.until_day AND s.shows_result)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = a.id AND w.lifted_at IS NULL)))
            ORDER BY a.student_id, a.day DESC, a.id DESC
            """, schoolClass, day, year.period.first, year.period.last, audience.circle.rawValue, audience.day,
            row: Self.reflection)
    }

    /// The self-assessments of a year of those who are in the class on a day, by pupil. The teacher's looks are the
    /// matter of the pupil's own page.
    public func assessments(
        inClass schoolClass: ClassID, on day: Day, year: AcademicYear, for audience: Audience
    ) throws(SQLiteError) -> [AssessmentRecord] {
        var rows = AssessmentRows()
        try db.each(
            """
            SELECT a.*, k.skill, k.level FROM enrollment m CROSS JOIN assessment_now a ON a.student_id = m.student_id
              JOIN skill_mark k ON k.assessment_id = a.id AND k.version = a.version
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND a.academic_year = ?3 AND a.side = 'own'
              AND (?4 IN ('own', 'staff') OR (?4 = 'school' AND a.is_shown
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = a.student_id AND s.circle = ?4
                  AND ?5 BETWEEN s.from_day AND s.until_day)))
            ORDER BY a.student_id, a.id
            """, schoolClass, day, year.startYear, audience.circle.rawValue, audience.day
        ) { row throws(SQLiteError) in try rows.add(row) }
        return rows.records
    }
}
