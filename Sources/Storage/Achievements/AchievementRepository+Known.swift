// What has been entered already, as far as a form or an import must know it: to recognise a repetition, and to propose
// what is most likely next. Points, states and papers are not read here.
import SQLite
import School

/// A pupil's outcome at an event that was entered before.
public struct KnownOutcome: Equatable, Sendable {
    /// The pupil.
    public let student: StudentID
    /// What the entry says, verified or not.
    public let outcome: Outcome
}

extension AchievementRepository {
    /// What is recorded of the pupils who belong to a class on that day, of all years, revoked entries left out.
    ///
    /// - Parameter author: only the entries that this account made. For a viewer who may not read the pupils' records
    ///   nothing else exists (design 4.6).
    public func known(
        inClass schoolClass: ClassID, on day: Day, enteredBy author: UserID?
    ) throws(SQLiteError) -> [KnownAchievement] {
        try db.all(
            """
            SELECT e.id, e.student_id, e.title, e.day, e.outcome
            FROM enrollment m CROSS JOIN entry e ON e.student_id = m.student_id
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND e.state <> 'revoked' AND (?3 IS NULL OR e.entered_by = ?3)
            ORDER BY e.id
            """, schoolClass, day, author
        ) { row throws(SQLiteError) in
            KnownAchievement(
                id: row.id(0), student: row.id(1), eventTitle: row.text(2), date: try row.day(3),
                outcome: try row.value(4))
        }
    }

    /// Who has an outcome at the event of that title and day, whatever its level, and at those it was merged with; revoked
    /// entries left out.
    ///
    /// - Parameter author: as in `known`.
    public func outcomes(
        atEvent title: EventTitle, on day: Day, in school: SchoolID, enteredBy author: UserID?
    ) throws(SQLiteError) -> [KnownOutcome] {
        try db.all(
            """
            WITH RECURSIVE up (id) AS (
                SELECT id FROM event WHERE school_id = ?1 AND title_key = ?2 AND day = ?3
                UNION SELECT v.current_id FROM event v JOIN up u ON v.id = u.id WHERE v.current_id IS NOT NULL),
              same (id) AS (
                SELECT id FROM up UNION SELECT v.id FROM event v JOIN same s ON v.current_id = s.id)
            SELECT a.student_id, a.outcome FROM same s JOIN achievement a ON a.event_id = s.id
            WHERE a.state <> 'revoked' AND (?4 IS NULL OR a.entered_by = ?4)
            """, school, title.key, day, author
        ) { row throws(SQLiteError) in KnownOutcome(student: row.id(0), outcome: try row.value(1)) }
    }

    /// The events that an account entered something at last, newest first, one of each title, in its own words: of its last
    /// 500 entries. Who made the event known to the program before makes no difference.
    public func recentEvents(enteredBy author: UserID, limit: Int) throws(SQLiteError) -> [EventDetails] {
        try db.all(
            """
            SELECT coalesce(a.title, v.title), v.level, v.direction_id, v.attendance, v.participation, v.day,
              v.series_key, v.stage_level
            FROM (SELECT max(b.id) AS newest
                FROM (SELECT id, event_id FROM achievement WHERE entered_by = ?1 ORDER BY id DESC LIMIT 500) b
                  JOIN event w ON w.id = b.event_id
                GROUP BY w.title_key) n
              CROSS JOIN achievement a ON a.id = n.newest JOIN event v ON v.id = a.event_id
            ORDER BY a.id DESC LIMIT ?2
            """, author, limit
        ) { row throws(SQLiteError) in
            EventDetails(
                title: row.text(0), level: try row.value(1), direction: row.id(2), attendance: try row.value(3),
                participation: try row.value(4), day: try row.day(5), seriesKey: row.text(6),
                stageLevel: try row.valueOrNil(7))
        }
    }
}
