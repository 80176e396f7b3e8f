// The words of papers. Every question names the circle it answers for: outside family and staff there are no words that
// speak of what the family has hidden, whenever the paper was issued (design 4.6, 4.9). This mirrors
// School.Visibility.mayStandOnPaper and is tested against it. What is left out leaves no trace.
import SQLite
import School

extension CertificateRepository {
    /// The words of a paper.
    public func words(of id: CertificateID, for circle: Circle) throws(SQLiteError) -> CertificateWords {
        var words = CertificateWords()
        try db.each(
            """
            WITH line AS (
              SELECT certificate_id, kind, position, text, achievement_id FROM certificate_line WHERE certificate_id = ?1
              UNION ALL
              SELECT id, 'line', 0, personal_line, line_achievement_id FROM certificate WHERE id = ?1)
            SELECT l.kind, l.text FROM line l JOIN certificate c ON c.id = l.certificate_id
            WHERE ?2 IN ('own', 'staff') OR NOT EXISTS (SELECT 1 FROM discretion w
              WHERE w.student_id = c.student_id AND w.lifted_at IS NULL AND (w.scope = 'everything'
                OR (w.scope = 'entry' AND (w.achievement_id = l.achievement_id
                  OR (l.kind = 'deed' AND l.achievement_id IS NULL)))))
            ORDER BY l.kind, l.position
            """, id, circle.rawValue
        ) { row in words.append(row.text(0), row.text(1)) }
        return words
    }

    /// The words of all papers of a class for a month; a paper without any is missing.
    public func words(
        ofClass schoolClass: ClassID, _ month: Month, for circle: Circle
    ) throws(SQLiteError) -> [CertificateID: CertificateWords] {
        var words: [CertificateID: CertificateWords] = [:]
        try db.each(
            """
            WITH paper_of AS (SELECT id, student_id FROM certificate WHERE class_id = ?1 AND month = ?2),
              line AS (
                SELECT l.certificate_id, l.kind, l.position, l.text, l.achievement_id
                FROM paper_of c JOIN certificate_line l ON l.certificate_id = c.id
                UNION ALL
                SELECT id, 'line', 0, personal_line, line_achievement_id FROM certificate
                WHERE class_id = ?1 AND month = ?2)
            SELECT l.certificate_id, l.kind, l.text FROM line l JOIN paper_of c ON c.id = l.certificate_id
            WHERE ?3 IN ('own', 'staff') OR NOT EXISTS (SELECT 1 FROM discretion w
              WHERE w.student_id = c.student_id AND w.lifted_at IS NULL AND (w.scope = 'everything'
                OR (w.scope = 'entry' AND (w.achievement_id = l.achievement_id
                  OR (l.kind = 'deed' AND l.achievement_id IS NULL)))))
            ORDER BY l.certificate_id, l.kind, l.position
            """, schoolClass, month, circle.rawValue
        ) { row in words[row.id(0), default: CertificateWords()].append(row.text(1), row.text(2)) }
        return words
    }
}

extension CertificateWords {
    fileprivate mutating func append(_ kind: String, _ text: String) {
        switch kind {
        case "deed": deeds.append(text)
        case "nomination": nominations.append(text)
        default: personalLine = text
        }
    }
}
