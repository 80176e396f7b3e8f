// Sums of whole schools for the coordinator of a district: no pupil leaves this file, and no school that is so small
// that a sum would speak of single children (design 3). The coordinator is not of the staff: what a family wishes not to
// be made known is in no sum (design 4.5, 4.6); with hidden points the pupil is involved and adds none.
import SQLite
import School

/// What a school is compared by.
public struct SchoolStanding: Equatable, Sendable {
    /// The key.
    public let school: SchoolID
    /// The school's short name.
    public let name: String
    /// Its points, pupils and pupils involved.
    public let standing: GroupStanding
}

extension RatingRepository {
    /// Pupils that a group needs before anything is told about it.
    public static let smallestGroup = 5

    /// The standings of schools over whole months, by name. Grade 1 has no rating and is not counted.
    ///
    /// - Parameters:
    ///   - district: the schools' district; nil for `school` alone.
    ///   - direction: the key of a direction, the same in all schools; nil for all directions.
    public func schools(
        of district: DistrictID?, or school: SchoolID?, year: AcademicYear, memberDay: Day,
        in months: ClosedRange<Month>, direction: String?
    ) throws(SQLiteError) -> [SchoolStanding] {
        try db.all(
            """
            WITH member AS (
              SELECT DISTINCT c.school_id, m.student_id FROM school h
                CROSS JOIN school_class c ON c.school_id = h.id CROSS JOIN enrollment m ON m.class_id = c.id
              WHERE (h.district_id = ?1 OR h.id = ?2) AND c.academic_year = ?3 AND c.grade >= 2
                AND m.from_day <= ?4 AND (m.until_day IS NULL OR m.until_day >= ?4)),
            shown AS (
              SELECT m.school_id, m.student_id, (SELECT d.id FROM direction d
                  WHERE d.school_id = m.school_id AND d.key = ?7) AS direction_id
              FROM member m WHERE NOT EXISTS (SELECT 1 FROM discretion w
                WHERE w.student_id = m.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL)),
            hidden AS (
              SELECT DISTINCT s.school_id, s.student_id, s.direction_id, w.achievement_id FROM shown s
                CROSS JOIN discretion w ON w.student_id = s.student_id AND w.scope = 'entry' AND w.lifted_at IS NULL),
            part AS (
              SELECT school_id, student_id, 0 AS halves, 0 AS entries FROM member
              UNION ALL
              SELECT s.school_id, s.student_id, t.halves, t.entries FROM shown s
                CROSS JOIN student_total t ON t.student_id = s.student_id AND t.verified = 'school'
                AND t.month BETWEEN ?5 AND ?6 AND (?7 IS NULL OR t.direction_id = s.direction_id)
              UNION ALL
              SELECT h.school_id, h.student_id, -a.school_halves, -1 FROM hidden h
                CROSS JOIN achievement a ON a.id = h.achievement_id AND a.state = 'school_verified'
                AND substr(a.day, 1, 7) BETWEEN ?5 AND ?6 AND (?7 IS NULL OR a.direction_id = h.direction_id)),
            pupil AS (
              SELECT p.school_id, p.student_id, sum(p.entries) AS entries,
                CASE WHEN EXISTS (SELECT 1 FROM discretion w
                  WHERE w.student_id = p.student_id AND w.scope = 'points' AND w.lifted_at IS NULL)
                THEN 0 ELSE sum(p.halves) END AS halves
              FROM part p GROUP BY p.school_id, p.student_id)
            SELECT h.id, h.short_name, sum(p.halves), count(*), sum(p.entries > 0)
            FROM pupil p JOIN school h ON h.id = p.school_id
            GROUP BY h.id HAVING count(*) >= ?8 ORDER BY h.short_name COLLATE RU, h.id
            """, district, school, year.startYear, memberDay, months.lowerBound, months.upperBound, direction,
            Self.smallestGroup
        ) { row in
            SchoolStanding(
                school: row.id(0), name: row.text(1),
                standing: GroupStanding(
                    total: Points(halves: row.int(2)), pupils: row.int(3), involved: row.int(4)))
        }
    }
}
