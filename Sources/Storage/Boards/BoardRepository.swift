// Reads what is being filled: boards, lines, nominations. For the staff alone; what others see of a board, they see of
// its editions (EditionRepository), which every question filters by circle.
import SQLite
import School

/// Reads boards.
public struct BoardRepository {
    let db: Connection

    /// The board of a class for a month, or nil while nobody has saved anything.
    public func find(_ schoolClass: ClassID, _ month: Month) throws(SQLiteError) -> BoardRecord? {
        try db.first(
            "SELECT id, class_id, month, state, version FROM board WHERE class_id = ? AND month = ?", schoolClass, month
        ) { row throws(SQLiteError) in
            BoardRecord(
                id: row.id(0), classID: row.id(1), month: try row.month(2), state: try row.value(3), version: row.int(4))
        }
    }

    /// The lines written so far, by pupil's id.
    public func lines(of board: BoardID) throws(SQLiteError) -> [BoardLine] {
        try db.all(
            "SELECT student_id, achievement_id, text FROM board_line WHERE board_id = ? ORDER BY student_id", board
        ) { BoardLine(student: $0.id(0), deed: $0.idOrNil(1), text: $0.text(2)) }
    }

    /// Who is named so far, in the order of the class's list.
    public func named(on board: BoardID) throws(SQLiteError) -> [NamedPupil] {
        try db.all(
            """
            SELECT t.key, n.student_id, n.achievement_id
            FROM nomination n JOIN nomination_title t ON t.id = n.title_id
            WHERE n.board_id = ? ORDER BY t.position, t.id, n.student_id
            """, board
        ) { NamedPupil(key: $0.text(0), student: $0.id(1), deed: $0.idOrNil(2)) }
    }

    /// The class's own list of nominations in its order; the defaults of design 4.8 while the class has none.
    public func nominationTitles(of schoolClass: ClassID) throws(SQLiteError) -> [NominationTitle] {
        let own = try db.all(
            """
            SELECT key, title FROM nomination_title WHERE class_id = ? AND retired_at IS NULL ORDER BY position, id
            """, schoolClass
        ) { NominationTitle(key: $0.text(0), title: $0.text(1)) }
        return own.isEmpty ? Nomination.defaults.map { NominationTitle(key: $0.key, title: $0.title) } : own
    }

    /// The last month before `month` in which each pupil of the class was named on a published board, in whatever class
    /// it was then; a pupil never named is missing.
    public func lastNamed(inClass schoolClass: ClassID, before month: Month) throws(SQLiteError) -> [StudentID: Month] {
        var found: [StudentID: Month] = [:]
        try db.each(
            """
            SELECT n.student_id, max(b.month) FROM nomination n JOIN board b ON b.id = n.board_id
            WHERE n.student_id IN (SELECT student_id FROM enrollment WHERE class_id = ?1)
              AND b.month < ?2 AND b.state IN ('published', 'closed')
            GROUP BY n.student_id
            """, schoolClass, month
        ) { row throws(SQLiteError) in found[row.id(0)] = try row.month(1) }
        return found
    }

    /// Where the boards of all classes of a school stand, by grade and letter.
    ///
    /// - Parameter day: the day whose members count.
    public func progress(
        in school: SchoolID, year: AcademicYear, month: Month, on day: Day
    ) throws(SQLiteError) -> [BoardProgress] {
        try db.all(
            """
            SELECT c.id, c.grade, c.letter, count(m.student_id), count(l.student_id), b.state,
              (SELECT max(e.published_at) FROM board_edition e WHERE e.board_id = b.id)
            FROM school_class c
              LEFT JOIN board b ON b.class_id = c.id AND b.month = ?3
              LEFT JOIN enrollment m ON m.class_id = c.id AND m.from_day <= ?4
                AND (m.until_day IS NULL OR m.until_day >= ?4)
              LEFT JOIN board_line l ON l.board_id = b.id AND l.student_id = m.student_id
            WHERE c.school_id = ?1 AND c.academic_year = ?2
            GROUP BY c.id ORDER BY c.grade, c.letter COLLATE RU
            """, school, year.startYear, month, day
        ) { row throws(SQLiteError) in
            BoardProgress(
                schoolClass: ClassRecord(
                    id: row.id(0), schoolID: school, year: year, grade: row.int(1), letter: row.text(2)),
                pupils: row.int(3), lines: row.int(4), state: try row.valueOrNil(5) ?? .open,
                publishedAt: row.int64OrNil(6))
        }
    }

    /// The boards of a class that somebody has saved, newest month first.
    public func all(of schoolClass: ClassID) throws(SQLiteError) -> [BoardRecord] {
        try db.all(
            "SELECT id, class_id, month, state, version FROM board WHERE class_id = ? ORDER BY month DESC", schoolClass
        ) { row throws(SQLiteError) in
            BoardRecord(
                id: row.id(0), classID: row.id(1), month: try row.month(2), state: try row.value(3), version: row.int(4))
        }
    }
}

extension Records {
    /// Boards that are being filled.
    public final var boards: BoardRepository { BoardRepository(db: db) }
}
