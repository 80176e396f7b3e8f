// Sums of whole schools for the coordinator of a district: no pupil leaves this file, and no school that is so small
// that a sum would speak of single children (design 3). The coordinator is not of the staff: what a family wishes not to
// be made known is in no sum (design 4.5, 4.6); with hidden points the pupil is involved and adds none.
//
// A hidden entry may have displaced others of its pupil (a lower stage, a participation beyond the month's limit), so it
// cannot be subtracted from the kept totals: the year of such a pupil is scored anew without it.
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
        let rescored = try partlyHidden(
            of: district, or: school, year: year, memberDay: memberDay, in: months, direction: direction)
        return try db.all(
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
                WHERE w.student_id = m.student_id AND w.scope IN ('everything', 'entry') AND w.lifted_at IS NULL)),
            part AS (
              SELECT school_id, student_id, 0 AS halves, 0 AS entries FROM member
              UNION ALL
              SELECT s.school_id, s.student_id, t.halves, t.entries FROM shown s
                CROSS JOIN student_total t ON t.student_id = s.student_id AND t.verified = 'school'
                AND t.month BETWEEN ?5 AND ?6 AND (?7 IS NULL OR t.direction_id = s.direction_id)),
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
            let own = rescored[row.id(0)] ?? []
            let points = own.reduce(Points(halves: row.int(2))) { $0 + $1.points }
            return SchoolStanding(
                school: row.id(0), name: row.text(1),
                standing: GroupStanding(
                    total: points, pupils: row.int(3), involved: row.int(4) + own.count { $0.isInvolved }))
        }
    }

    /// What a pupil with a hidden entry adds to the sum of its school.
    private struct Rescored {
        let points: Points
        let isInvolved: Bool
    }

    /// The pupils with hidden entries, by school, scored without them. Costs one read of a year for each such pupil.
    private func partlyHidden(
        of district: DistrictID?, or school: SchoolID?, year: AcademicYear, memberDay: Day,
        in months: ClosedRange<Month>, direction: String?
    ) throws(SQLiteError) -> [SchoolID: [Rescored]] {
        let pupils: [(school: SchoolID, id: StudentID, hidesPoints: Bool)] = try db.all(
            """
            SELECT DISTINCT c.school_id, m.student_id, EXISTS (SELECT 1 FROM discretion w
              WHERE w.student_id = m.student_id AND w.scope = 'points' AND w.lifted_at IS NULL)
            FROM school h
              CROSS JOIN school_class c ON c.school_id = h.id CROSS JOIN enrollment m ON m.class_id = c.id
            WHERE (h.district_id = ?1 OR h.id = ?2) AND c.academic_year = ?3 AND c.grade >= 2
              AND m.from_day <= ?4 AND (m.until_day IS NULL OR m.until_day >= ?4)
              AND EXISTS (SELECT 1 FROM discretion w
                WHERE w.student_id = m.student_id AND w.scope = 'entry' AND w.lifted_at IS NULL)
              AND NOT EXISTS (SELECT 1 FROM discretion w
                WHERE w.student_id = m.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL)
            """, district, school, year.startYear, memberDay
        ) { (school: $0.id(0), id: $0.id(1), hidesPoints: $0.bool(2)) }
        var found: [SchoolID: [Rescored]] = [:]
        var scales: [SchoolID: [Scale]] = [:]
        let first = AcademicYear(containing: months.lowerBound.firstDay).period.first
        let last = AcademicYear(containing: months.upperBound.lastDay).period.last
        for pupil in pupils {
            let scale: [Scale]
            if let known = scales[pupil.school] {
                scale = known
            } else {
                scale = try ScaleRepository(db: db).all(of: pupil.school)
                scales[pupil.school] = scale
            }
            let entries = try db.all(
                """
                SELECT e.* FROM entry e WHERE e.student_id = ? AND e.day BETWEEN ? AND ?
                  AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)
                """, pupil.id, first, last, row: AchievementRepository.record)
            var (points, isInvolved) = (Points.zero, false)
            let scored = Scoring.year(entries.map(\.scoringEntry), scales: scale, for: .school)
            for (entry, breakdown) in zip(entries, scored)
            where CountingScope.school.counts(entry.state) && months.contains(entry.day.month)
                && (direction == nil || entry.directionKey == direction)
            {
                isInvolved = true
                if !pupil.hidesPoints { points = points + breakdown.total }
            }
            found[pupil.school, default: []].append(Rescored(points: points, isInvolved: isInvolved))
        }
        return found
    }
}
