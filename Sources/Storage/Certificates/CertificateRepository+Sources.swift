// What a paper is made from besides the entries of the month: the board's personal lines and nominations, each with the
// entry that it speaks of; and what the check page may tell about a pupil. For who issues papers, and for nobody else.
//
// What the family has hidden is taken in as well: the paper keeps its words with their entries, and each reading of it
// leaves out what is hidden then (CertificateRepository+Words). So a wish acts on the papers of the past, and a wish
// that is lifted gives the words back.
import SQLite
import School

extension CertificateRepository {
    /// The personal lines of a class's board: those of the newest edition, and for a pupil who is not in it those that
    /// stand on the board now. A line that speaks of no hidden entry comes before one that does.
    public func personalLines(
        ofClass schoolClass: ClassID, _ month: Month
    ) throws(SQLiteError) -> [StudentID: CertificateLine] {
        var lines: [StudentID: CertificateLine] = [:]
        // The line to be taken comes last and overwrites the others.
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
            SELECT l.student_id, l.text, l.achievement_id FROM line l
            WHERE l.achievement_id IS NULL OR EXISTS (SELECT 1 FROM achievement a WHERE a.id = l.achievement_id
              AND a.state IN ('class_verified', 'school_verified'))
            ORDER BY EXISTS (SELECT 1 FROM discretion w
              WHERE w.achievement_id = l.achievement_id AND w.lifted_at IS NULL) DESC, l.published
            """, schoolClass, month
        ) { row in lines[row.id(0)] = CertificateLine(row.text(1), of: row.idOrNil(2)) }
        return lines
    }

    /// The titles of each pupil's nominations: those of the newest edition; before the first one those that stand on
    /// the board now.
    public func nominations(
        ofClass schoolClass: ClassID, _ month: Month
    ) throws(SQLiteError) -> [StudentID: [CertificateLine]] {
        var titles: [StudentID: [CertificateLine]] = [:]
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
            SELECT n.student_id, n.title, n.achievement_id FROM named n
            WHERE n.achievement_id IS NULL OR EXISTS (SELECT 1 FROM achievement a WHERE a.id = n.achievement_id
              AND a.state IN ('class_verified', 'school_verified'))
            ORDER BY n.position
            """, schoolClass, month
        ) { row in titles[row.id(0), default: []].append(CertificateLine(row.text(1), of: row.idOrNil(2))) }
        return titles
    }
}
