// The results at an event of the book, whatever it was called when they were entered; and what a merger would do with
// them. Whose results a viewer may see is decided by the circle here and by Access above.
import SQLite
import School

extension EventBookRepository {
    /// The results at an event that an audience may see, in alphabetical order; neither drafts nor revoked ones.
    ///
    /// - Parameter day: the day whose class is named.
    public func results(
        at event: BookedEventID, for audience: Audience, classesOn day: Day
    ) throws(SQLiteError) -> [EventResult] {
        try db.all(
            """
            WITH RECURSIVE same (id) AS (
              SELECT event_id FROM booked_event WHERE id = ?1
              UNION SELECT v.id FROM event v JOIN same s ON v.current_id = s.id)
            SELECT a.id, a.student_id, p.last_name, p.first_name, p.patronymic, c.id, c.grade, c.letter, a.outcome,
              a.place_text, a.state, a.entered_by,
              (SELECT count(*) FROM attachment t WHERE t.achievement_id = a.id AND t.removed_at IS NULL)
            FROM same e CROSS JOIN achievement a ON a.event_id = e.id JOIN student p ON p.id = a.student_id
              LEFT JOIN enrollment m ON m.student_id = a.student_id AND m.from_day <= ?4
                AND (m.until_day IS NULL OR m.until_day >= ?4)
              LEFT JOIN school_class c ON c.id = m.class_id
            WHERE a.state NOT IN ('draft', 'revoked')
              AND (?2 IN ('own', 'staff') OR (
                a.state IN ('class_verified', 'school_verified')
                AND EXISTS (SELECT 1 FROM shown_student s WHERE s.student_id = a.student_id AND s.circle = ?2
                  AND ?3 BETWEEN s.from_day AND s.until_day AND s.shows_result)
                AND NOT EXISTS (SELECT 1 FROM discretion w WHERE w.achievement_id = a.id AND w.lifted_at IS NULL)))
            ORDER BY p.last_name COLLATE RU, p.first_name COLLATE RU, p.patronymic COLLATE RU, a.student_id, a.id
            """, event, audience.circle.rawValue, audience.day, day
        ) { row throws(SQLiteError) in
            EventResult(
                id: row.id(0), student: row.id(1), name: row.name(from: 2), schoolClass: row.idOrNil(5),
                classTitle: row.isNull(5) ? "" : "\(row.int(6)) «\(row.text(7))»", outcome: try row.value(8),
                placeText: row.text(9), state: try row.value(10), enteredBy: row.id(11), files: row.int(12))
        }
    }

    /// What merging one event into another would do with their results.
    public func merging(_ merged: BookedEvent, into kept: BookedEvent) throws(SQLiteError) -> EventMerging {
        EventMerging(
            try mergedResults(of: merged.eventID, to: kept.eventID),
            into: try mergedResults(of: kept.eventID, to: kept.eventID))
    }

    /// The results at an event and at all that has become it, as a move to another row sees them.
    ///
    /// A result is kept where it is if the row would give it other facts that count, and the board of its month, or of
    /// the month that it would come to, is published in the pupil's class of that time.
    func mergedResults(of event: EventID, to target: EventID) throws(SQLiteError) -> [MergedResult] {
        try db.all(
            """
            WITH RECURSIVE same (id) AS (
              SELECT ?1 UNION SELECT v.id FROM event v JOIN same s ON v.current_id = s.id)
            SELECT a.id, a.student_id, a.outcome, a.state, a.document_kind IS NOT NULL,
              v.level <> t.level OR v.direction_id <> t.direction_id OR v.attendance <> t.attendance
                OR v.participation <> t.participation OR v.day <> t.day OR v.stage_level IS NOT t.stage_level
                OR v.organiser_id IS NOT t.organiser_id OR (v.stage_level IS NOT NULL AND v.series_key <> t.series_key),
              EXISTS (SELECT 1 FROM enrollment m JOIN board b ON b.class_id = m.class_id
                  JOIN board_edition n ON n.board_id = b.id
                WHERE m.student_id = a.student_id AND b.month = substr(a.day, 1, 7)
                  AND m.from_day <= a.day AND (m.until_day IS NULL OR m.until_day >= a.day)),
              EXISTS (SELECT 1 FROM enrollment m JOIN board b ON b.class_id = m.class_id
                  JOIN board_edition n ON n.board_id = b.id
                WHERE m.student_id = a.student_id AND b.month = substr(t.day, 1, 7)
                  AND m.from_day <= t.day AND (m.until_day IS NULL OR m.until_day >= t.day))
            FROM same s CROSS JOIN event v ON v.id = s.id JOIN achievement a ON a.event_id = v.id
              JOIN event t ON t.id = ?2
            ORDER BY a.id
            """, event, target
        ) { row throws(SQLiteError) in
            let (differs, own, other) = (row.bool(5), row.bool(6), row.bool(7))
            return MergedResult(
                id: row.id(0), student: row.id(1), outcome: try row.value(2), state: try row.value(3),
                isCertified: row.bool(4), isKept: differs && (own || other), isInPublishedMonth: own)
        }
    }

    /// What pupils' entries of some months count for together, as class ratings sum them. For the staff alone.
    public func points(
        of students: Set<StudentID>, in months: ClosedRange<Month>
    ) throws(SQLiteError) -> [StudentID: Points] {
        var points: [StudentID: Points] = [:]
        for student in students {
            let halves = try db.first(
                """
                SELECT coalesce(sum(halves), 0) FROM student_total
                WHERE student_id = ? AND verified = 'class' AND month BETWEEN ? AND ?
                """, student, months.lowerBound, months.upperBound
            ) { $0.int(0) }
            points[student] = Points(halves: halves ?? 0)
        }
        return points
    }

    /// The pupils of entries. For the staff alone.
    public func students(of entries: [AchievementID]) throws(SQLiteError) -> Set<StudentID> {
        var students: Set<StudentID> = []
        for entry in entries {
            let found: StudentID? = try db.first("SELECT student_id FROM achievement WHERE id = ?", entry) { $0.id(0) }
            if let found { students.insert(found) }
        }
        return students
    }
}
