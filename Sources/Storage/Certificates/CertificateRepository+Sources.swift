// What a paper is made from besides the entries of the month: the board's personal lines and nominations, the entries
// that a family has hidden, and what the check page may tell about a pupil.
//
// A paper is handed over in front of the class, so an entry that is hidden by itself stays out of it, and so does a
// line or a nomination that speaks of one. A wish against everything or against points hides nothing here: the paper goes to the child.
import SQLite
import School

extension CertificateRepository {
    /// The personal lines of a class's board: those of the newest edition, and for a pupil who is not in it those that
    /// stand on the board now.
    public func personalLines(
        ofClass schoolClass: ClassID, _ month: Month
    ) throws(SQLiteError) -> [StudentID: String] {
        var lines: [StudentID: String] = [:]
        // The edition's rows come last and overwrite the others.
        try db.each(
            """
            WITH line AS (
                SELECT 0 AS published, l.student_id, l.achievement_id, l.text
                FROM board b JOIN board_line l ON l.board_id = b.id
                WHERE b.class_id = ?1 AND b.month = ?2
              UNION ALL
                SELECT 1, l.student_id, l.achievement_id, l.text
                FROM board b JOIN board_edition e ON e.board_id = b.id JOIN board_edition_line l ON l.edition_id = e.id
                WHERE b.class_id = ?1 AND b.month = ?2
                  AND e.number = (SELECT max(number) FROM board_edition WHERE board_id = b.id))
            SELECT l.student_id, l.text FROM line l
            WHERE l.achievement_id IS NULL OR (
              EXISTS (SELECT 1 FROM achievement a WHERE a.id = l.achievement_id
                AND a.state IN ('class_verified', 'school_verified'))
              AND NOT EXISTS (SELECT 1 FROM discretion w
                WHERE w.achievement_id = l.achievement_id AND w.lifted_at IS NULL))
            ORDER BY l.published
            """, schoolClass, month
        ) { row in lines[row.id(0)] = row.text(1) }
        return lines
    }

    /// The titles of each pupil's nominations: those of the newest edition; before the first one those that stand on
    /// the board now.
    public func nominations(
        ofClass schoolClass: ClassID, _ month: Month
    ) throws(SQLiteError) -> [StudentID: [String]] {
        var titles: [StudentID: [String]] = [:]
        try db.each(
            """
            WITH edition AS (
              SELECT e.id FROM board b JOIN board_edition e ON e.board_id = b.id
              WHERE b.class_id = ?1 AND b.month = ?2 ORDER BY e.number DESC LIMIT 1),
            named AS (
              SELECT n.student_id, n.title, n.position, n.achievement_id
              FROM edition JOIN board_edition_nomination n ON n.edition_id = edition.id
              UNION ALL
              SELECT n.student_id, t.title, t.position, n.achievement_id
              FROM board b JOIN nomination n ON n.board_id = b.id JOIN nomination_title t ON t.id = n.title_id
              WHERE b.class_id = ?1 AND b.month = ?2 AND NOT EXISTS (SELECT 1 FROM edition))
            SELECT n.student_id, n.title FROM named n
            WHERE n.achievement_id IS NULL OR NOT EXISTS (SELECT 1 FROM discretion w
              WHERE w.achievement_id = n.achievement_id AND w.lifted_at IS NULL)
            ORDER BY n.position
            """, schoolClass, month
        ) { row in titles[row.id(0), default: []].append(row.text(1)) }
        return titles
    }

    /// The entries of a month that the families of a school have hidden one by one.
    public func hiddenEntries(of school: SchoolID, _ month: Month) throws(SQLiteError) -> Set<AchievementID> {
        Set(
            try db.all(
                """
                SELECT a.id FROM discretion w JOIN achievement a ON a.id = w.achievement_id
                WHERE w.lifted_at IS NULL AND w.scope = 'entry' AND a.school_id = ? AND a.day BETWEEN ? AND ?
                """, school, month.firstDay, month.lastDay
            ) { row -> AchievementID in row.id(0) })
    }
}
