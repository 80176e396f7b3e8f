// What a class's record says of each pupil over time: the past that a deed is compared with, and when each was last
// heard of. For the staff alone.
import SQLite
import School

/// Reads the record of a class over time.
public struct InvolvementRepository {
    let db: Connection

    /// The verified entries from before that day of everybody who was ever in the class, oldest first.
    ///
    /// Costs one index range for each pupil.
    public func past(ofClass schoolClass: ClassID, before day: Day) throws(SQLiteError) -> [StudentID: [PastDeed]] {
        var past: [StudentID: [PastDeed]] = [:]
        try db.each(
            """
            SELECT e.student_id, e.day, e.direction_key, e.level, e.outcome
            FROM (SELECT DISTINCT student_id FROM enrollment WHERE class_id = ?1) m
              CROSS JOIN entry e ON e.student_id = m.student_id
            WHERE e.day < ?2 AND e.state IN ('class_verified', 'school_verified')
            ORDER BY e.student_id, e.day, e.id
            """, schoolClass, day
        ) { row throws(SQLiteError) in
            past[row.id(0), default: []].append(
                PastDeed(
                    day: try row.day(1), direction: row.text(2), level: try row.value(3), outcome: try row.value(4)))
        }
        return past
    }

    /// When each member of the class came to it, and the day of its newest entry that is neither a draft nor revoked,
    /// from `first` up to that day.
    public func lastHeard(
        inClass schoolClass: ClassID, since first: Day, on day: Day
    ) throws(SQLiteError) -> [StudentID: (memberSince: Day, lastHeard: Day?)] {
        var found: [StudentID: (memberSince: Day, lastHeard: Day?)] = [:]
        try db.each(
            """
            SELECT m.student_id, m.from_day, (SELECT max(a.day) FROM achievement a
              WHERE a.student_id = m.student_id AND a.day BETWEEN ?2 AND ?3 AND a.state NOT IN ('draft', 'revoked'))
            FROM enrollment m
            WHERE m.class_id = ?1 AND m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?3)
            """, schoolClass, first, day
        ) { row throws(SQLiteError) in
            found[row.id(0)] = (try row.day(1), row.isNull(2) ? nil : try row.day(2))
        }
        return found
    }

    /// The day on which a pupil came to the class that it is in on that day; nil between classes.
    public func memberSince(_ student: StudentID, on day: Day) throws(SQLiteError) -> Day? {
        try db.first(
            """
            SELECT max(from_day) FROM enrollment
            WHERE student_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
            HAVING count(*) > 0
            """, student, day
        ) { row throws(SQLiteError) in try row.day(0) }
    }
}

extension Records {
    /// Involvement of a class over time.
    public final var involvement: InvolvementRepository { InvolvementRepository(db: db) }
}
