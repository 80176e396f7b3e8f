// The two queues of verification: what waits for a class teacher, and what the classes have verified and the school has
// not (design 4.4). For the staff alone. A page asks three questions, whatever its length: the places of the queue, the
// entries of the page with everything beside them, and what is usual in their classes.
//
// The index of what waits is partial. SQLite uses it only where the question repeats its condition word for word, and
// reads the whole table otherwise; so `state IN (…)` stands beside the one state that is asked for.
import SQLite
import School

/// Reads what waits.
public struct QueueRepository {
    let db: Connection

    /// The places of what waits for the teacher of a class, in order. O(n log n) in the length of the queue.
    public func places(inClass schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [QueuePlace] {
        try places(inClass: schoolClass, on: day, state: .submitted)
    }

    /// The places of what waits for the school, in order; nothing is sorted, the index holds them so.
    public func places(inSchool school: SchoolID) throws(SQLiteError) -> [QueuePlace] {
        try db.all(
            """
            SELECT id, entered_at FROM achievement
            WHERE school_id = ? AND state = 'class_verified' AND state IN ('submitted', 'class_verified', 'returned')
            ORDER BY entered_at, id
            """, school, row: Self.place)
    }

    /// The places of what waits for the school of the pupils who are in a class that day.
    public func places(inSchoolOfClass schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [QueuePlace] {
        try places(inClass: schoolClass, on: day, state: .verifiedByClass)
    }

    private func places(
        inClass schoolClass: ClassID, on day: Day, state: AchievementState
    ) throws(SQLiteError) -> [QueuePlace] {
        try db.all(
            """
            SELECT a.id, a.entered_at FROM enrollment m CROSS JOIN achievement a ON a.student_id = m.student_id
            WHERE m.class_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
              AND a.state = ?3 AND a.state IN ('submitted', 'class_verified')
            ORDER BY a.entered_at, a.id
            """, schoolClass, day, state.rawValue, row: Self.place)
    }

    /// How much of the school's queue is of each class, by grade and letter; pupils between classes are in none.
    public func shares(of school: SchoolID, on day: Day) throws(SQLiteError) -> [QueueShare] {
        try db.all(
            """
            SELECT c.id, c.academic_year, c.grade, c.letter, count(*)
            FROM achievement a CROSS JOIN enrollment m ON m.student_id = a.student_id JOIN school_class c ON c.id = m.class_id
            WHERE a.school_id = ?1 AND a.state = 'class_verified'
              AND a.state IN ('submitted', 'class_verified', 'returned') AND m.from_day <= ?2
              AND (m.until_day IS NULL OR m.until_day >= ?2)
            GROUP BY c.id ORDER BY c.grade, c.letter COLLATE RU
            """, school, day
        ) { row in
            QueueShare(
                schoolClass: ClassRecord(
                    id: row.id(0), schoolID: school, year: AcademicYear(startYear: row.int(1)), grade: row.int(2),
                    letter: row.text(3)),
                count: row.int(4))
        }
    }

    /// Entries with what stands beside them, in the order asked for. One question, whatever their number.
    ///
    /// - Parameter day: the day whose classes are meant.
    public func entries(_ ids: [AchievementID], on day: Day) throws(SQLiteError) -> [QueuedEntry] {
        try db.all(
            """
            SELECT e.*, s.last_name, s.first_name, s.patronymic, u.last_name, u.first_name, u.patronymic,
              c.id, c.academic_year, c.grade, c.letter,
              (SELECT count(*) FROM attachment t WHERE t.achievement_id = e.id AND t.removed_at IS NULL),
              p.id, p.preview IS NOT NULL, f.kind,
              EXISTS (SELECT 1 FROM achievement o JOIN event w ON w.id = o.event_id
                WHERE o.student_id = e.student_id AND o.day = e.day AND o.id <> e.id AND w.title_key = v.title_key
                  AND o.state NOT IN ('draft', 'revoked')),
              (SELECT max(CASE w.stage_level WHEN 'class' THEN 0 WHEN 'school' THEN 1 WHEN 'municipal' THEN 2
                  WHEN 'intermunicipal' THEN 3 WHEN 'regional' THEN 4 WHEN 'interregional' THEN 5 WHEN 'national' THEN 6
                  WHEN 'international' THEN 7 END)
                FROM achievement o JOIN event w ON w.id = o.event_id
                WHERE o.student_id = e.student_id AND o.id <> e.id AND w.series_key = e.series_key
                  AND e.stage_level IS NOT NULL AND o.state NOT IN ('draft', 'revoked')
                  AND o.day BETWEEN (substr(e.day, 1, 4) - (substr(e.day, 6, 2) < '09')) || '-09-01'
                    AND (substr(e.day, 1, 4) + (substr(e.day, 6, 2) >= '09')) || '-08-31'),
              EXISTS (SELECT 1 FROM attachment t JOIN attachment r ON r.file = t.file
                JOIN achievement o ON o.id = r.achievement_id
                WHERE t.achievement_id = e.id AND t.removed_at IS NULL AND r.achievement_id <> e.id
                  AND r.removed_at IS NULL AND o.school_id = e.school_id AND o.state NOT IN ('draft', 'revoked'))
            FROM json_each(?1) q CROSS JOIN entry e ON e.id = q.value JOIN event v ON v.id = e.event_id
              JOIN student s ON s.id = e.student_id JOIN user u ON u.id = e.entered_by
              LEFT JOIN enrollment m ON m.id = (SELECT n.id FROM enrollment n WHERE n.student_id = e.student_id
                AND n.from_day <= ?2 AND (n.until_day IS NULL OR n.until_day >= ?2) ORDER BY n.from_day DESC LIMIT 1)
              LEFT JOIN school_class c ON c.id = m.class_id
              LEFT JOIN attachment p ON p.id = (SELECT min(t.id) FROM attachment t
                WHERE t.achievement_id = e.id AND t.removed_at IS NULL)
              LEFT JOIN stored_file f ON f.hash = p.file
            ORDER BY q.key
            """, KeyList(ids), day, row: Self.queued)
    }

    /// How many verified entries of a year earn each amount, by class: what is usual there follows from it.
    public func amounts(
        inClasses classes: Set<ClassID>, _ year: AcademicYear
    ) throws(SQLiteError) -> [ClassID: [Points: Int]] {
        var found: [ClassID: [Points: Int]] = [:]
        try db.each(
            """
            SELECT m.class_id, a.halves, count(*)
            FROM enrollment m CROSS JOIN achievement a ON a.student_id = m.student_id
            WHERE m.class_id IN (SELECT value FROM json_each(?1)) AND a.day BETWEEN ?2 AND ?3
              AND a.state IN ('class_verified', 'school_verified') AND a.halves > 0
            GROUP BY m.class_id, a.halves
            """, KeyList(classes), year.period.first, year.period.last
        ) { row in found[row.id(0), default: [:]][Points(halves: row.int(1))] = row.int(2) }
        return found
    }

    /// The other entries of a pupil that an entry is compared with: of that title and day, and the stages of the same
    /// event in that academic year. The newest first.
    public func relatives(of entry: AchievementRecord) throws(SQLiteError) -> [AchievementRecord] {
        let year = AcademicYear(containing: entry.day).period
        return try db.all(
            """
            SELECT e.* FROM achievement o JOIN event v ON v.id = o.event_id JOIN entry e ON e.student_id = o.student_id
              JOIN event w ON w.id = e.event_id
            WHERE o.id = ?1 AND e.id <> o.id AND e.state NOT IN ('draft', 'revoked') AND e.day BETWEEN ?2 AND ?3
              AND ((w.title_key = v.title_key AND e.day = o.day)
                OR (v.stage_level IS NOT NULL AND w.stage_level IS NOT NULL AND w.series_key = v.series_key))
            ORDER BY e.day DESC, e.id DESC
            """, entry.id, year.first, year.last, row: AchievementRepository.record)
    }

    private static func place(_ row: borrowing Row) -> QueuePlace {
        QueuePlace(id: row.id(0), enteredAt: row.int64(1))
    }

    private static func queued(_ row: borrowing Row) throws(SQLiteError) -> QueuedEntry {
        let entry = try AchievementRepository.record(row)
        // Three names of the pupil, three of the author, the class, the papers, the comparisons.
        let at = AchievementRepository.columns
        let schoolClass: ClassRecord? =
            row.isNull(at + 6)
            ? nil
            : ClassRecord(
                id: row.id(at + 6), schoolID: entry.schoolID, year: AcademicYear(startYear: row.int(at + 7)),
                grade: row.int(at + 8), letter: row.text(at + 9))
        let paper: QueuedEntry.Paper? =
            row.isNull(at + 11)
            ? nil : .init(id: row.id(at + 11), hasPreview: row.bool(at + 12), kind: try row.value(at + 13))
        return QueuedEntry(
            entry: entry, student: row.name(from: at), schoolClass: schoolClass, author: row.name(from: at + 3),
            papers: row.int(at + 10), paper: paper, isRepeated: row.bool(at + 14),
            highestStage: row.isNull(at + 15) ? nil : Level.allCases[row.int(at + 15)], sharesFile: row.bool(at + 16))
    }
}

extension Records {
    /// What waits for a verification.
    public final var queue: QueueRepository { QueueRepository(db: db) }
}
