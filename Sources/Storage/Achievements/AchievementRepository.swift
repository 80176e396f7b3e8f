// Reads achievements. Every question names the circle it answers for, and its day (design 4.6): outside the circles `own` and
// `staff` an entry is there only when it is verified, while consent stands and nobody wished otherwise. There is no
// question without a circle. Drafts are in the answers for `own` and `staff`: who wrote one is known to the caller.
import SQLite
import School

/// Reads achievements and directions.
public struct AchievementRepository {
    let db: Connection

    /// The entry, or nil where the circle does not see it.
    public func find(_ id: AchievementID, in audience: Audience) throws(SQLiteError) -> AchievementRecord? {
        try db.first(
            """
            SELECT e.* FROM entry e WHERE e.id = ?1
              AND (?2 IN ('own', 'staff') OR (
                e.state IN ('class_verified', 'school_verified')
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?2
                  AND ?3 BETWEEN s.from_day AND s.until_day AND s.shows_result)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)))
            """, id, audience.circle.rawValue, audience.day, row: Self.record)
    }

    /// The entries of one pupil in a period, newest first; for own and staff whatever their state.
    public func ofStudent(_ student: StudentID, in period: Period, for audience: Audience) throws(SQLiteError)
        -> [AchievementRecord]
    {
        try db.all(
            """
            SELECT e.* FROM entry e WHERE e.student_id = ?1 AND e.day BETWEEN ?2 AND ?3
              AND (?4 IN ('own', 'staff') OR (
                e.state IN ('class_verified', 'school_verified')
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?4
                  AND ?5 BETWEEN s.from_day AND s.until_day AND s.shows_result)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)))
            ORDER BY e.day DESC, e.id DESC
            """, student, period.first, period.last, audience.circle.rawValue, audience.day, row: Self.record)
    }

    /// The verified entries of the pupils who belong to a class at the end of the period, by pupil and day.
    public func verified(
        inClass schoolClass: ClassID, in period: Period, for audience: Audience
    ) throws(SQLiteError) -> [AchievementRecord] {
        try db.all(
            """
            SELECT e.* FROM enrollment m CROSS JOIN entry e ON e.student_id = m.student_id
            WHERE m.class_id = ?1 AND m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND e.day BETWEEN max(?2, m.from_day) AND min(?3, coalesce(m.until_day, ?3))
              AND e.state IN ('class_verified', 'school_verified')
              AND (?4 IN ('own', 'staff') OR (
                EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = e.student_id AND s.circle = ?4
                  AND ?5 BETWEEN s.from_day AND s.until_day AND s.shows_result AND s.stands_on_board)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = e.id AND w.lifted_at IS NULL)))
            ORDER BY e.student_id, e.day, e.id
            """, schoolClass, period.first, period.last, audience.circle.rawValue, audience.day, row: Self.record)
    }

    /// What an entry was after each of its steps, oldest first.
    public func history(of id: AchievementID) throws(SQLiteError) -> [AchievementStep] {
        try db.all(
            """
            SELECT h.version, h.action, h.reason, coalesce(h.title, v.title), v.level, d.title, v.attendance, v.participation,
              h.day, h.outcome, h.place_text, h.document_kind, h.state, u.last_name, u.first_name, u.patronymic, h.changed_at,
              h.changed_by
            FROM achievement_history h JOIN event v ON v.id = h.event_id JOIN direction d ON d.id = v.direction_id
              JOIN user u ON u.id = h.changed_by
            WHERE h.achievement_id = ? ORDER BY h.version
            """, id
        ) { row throws(SQLiteError) in
            AchievementStep(
                version: row.int(0), action: try row.value(1), reason: row.text(2), title: row.text(3),
                level: try row.value(4), directionTitle: row.text(5), attendance: try row.value(6),
                participation: try row.value(7), day: try row.day(8), outcome: try row.value(9),
                placeText: row.text(10), documentKind: try row.valueOrNil(11), state: try row.value(12),
                author: row.name(from: 13), at: row.int64(16), authorID: row.id(17))
        }
    }

    /// Whether the pupil of an entry has another one, not revoked, that says the same event, day and outcome.
    public func hasTwin(
        of entry: AchievementRecord, _ event: EventDetails, _ outcome: Outcome
    ) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM achievement a JOIN event v ON v.id = a.event_id
            WHERE a.student_id = ? AND a.id <> ? AND a.outcome = ? AND a.state <> 'revoked' AND v.title_key = ?
              AND v.day = ? AND v.level = ? AND v.direction_id = ? AND v.attendance = ? AND v.participation = ?
            """, entry.studentID, entry.id, outcome.rawValue,
            EventTitle(event.title)?.key ?? RussianFold.fold(event.title), event.day,
            event.level.rawValue, event.direction, event.attendance.rawValue, event.participation.rawValue
        ) { $0.int(0) } != nil
    }

    /// The directions of a school in their order, the retired ones last.
    public func directions(of school: SchoolID) throws(SQLiteError) -> [DirectionRecord] {
        try db.all(
            """
            SELECT id, key, title, retired_on FROM direction WHERE school_id = ?
            ORDER BY retired_on IS NOT NULL, position, id
            """, school
        ) { row in
            DirectionRecord(id: row.id(0), key: row.text(1), title: row.text(2), isRetired: !row.isNull(3))
        }
    }

    /// How many columns of `entry` a record is made of; what a query adds comes after them.
    static let columns = 24

    static func record(_ row: borrowing Row) throws(SQLiteError) -> AchievementRecord {
        AchievementRecord(
            id: row.id(0), schoolID: row.id(1), studentID: row.id(2), eventID: row.id(3),
            event: EventDetails(
                title: row.text(4), level: try row.value(5), direction: row.id(10), attendance: try row.value(6),
                participation: try row.value(7), day: try row.day(13), seriesKey: row.text(8),
                stageLevel: try row.valueOrNil(9)),
            directionKey: row.text(11), directionTitle: row.text(12), day: try row.day(13), outcome: try row.value(14),
            placeText: row.text(15), fixedLine: try row.valueOrNil(16),
            group: try row.value(17), documentKind: try row.valueOrNil(18),
            state: try row.value(19), points: Points(halves: row.int(20)), version: row.int(21), enteredBy: row.id(22),
            enteredAt: row.int64(23))
    }
}

extension Records {
    /// Achievements and directions.
    public final var achievements: AchievementRepository { AchievementRepository(db: db) }
}
