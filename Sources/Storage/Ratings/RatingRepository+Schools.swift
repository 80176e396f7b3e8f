// Sums of whole schools for the coordinator of a district: no pupil leaves this file, and no school that is so small
// that a sum would speak of single children (design 3).
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
            pupil AS (
              SELECT m.school_id, m.student_id, coalesce(sum(t.halves), 0) AS halves, coalesce(sum(t.entries), 0) AS entries
              FROM member m LEFT JOIN student_total t ON t.student_id = m.student_id AND t.verified = 'school'
                AND t.month BETWEEN ?5 AND ?6
                AND (?7 IS NULL OR t.direction_id = (SELECT d.id FROM direction d
                  WHERE d.school_id = m.school_id AND d.key = ?7))
              GROUP BY m.school_id, m.student_id)
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
