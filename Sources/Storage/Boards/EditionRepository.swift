// Reads what was published. Every question about pupils names the circle and day it answers for, and the family: a
// line is there for others only while its pupil may be shown and the entry that it speaks of is verified and not hidden
// (design 4.6). This mirrors School.Visibility and is tested against it. What is left out leaves no trace.
import SQLite
import School

/// Reads editions of boards.
public struct EditionRepository {
    let db: Connection

    /// Every edition of a board, oldest first.
    public func all(of board: BoardID) throws(SQLiteError) -> [BoardEdition] {
        try db.all(
            """
            SELECT e.id, e.number, e.reason, u.last_name, u.first_name, u.patronymic, e.published_at
            FROM board_edition e JOIN user u ON u.id = e.published_by WHERE e.board_id = ? ORDER BY e.number
            """, board, row: Self.edition)
    }

    /// The edition that is in force, or nil while nothing was published.
    public func latest(of schoolClass: ClassID, _ month: Month) throws(SQLiteError) -> BoardEdition? {
        try db.first(
            """
            SELECT e.id, e.number, e.reason, u.last_name, u.first_name, u.patronymic, e.published_at
            FROM board b JOIN board_edition e ON e.board_id = b.id JOIN user u ON u.id = e.published_by
            WHERE b.class_id = ? AND b.month = ? ORDER BY e.number DESC LIMIT 1
            """, schoolClass, month, row: Self.edition)
    }

    /// The months whose board of that class was published, newest first.
    public func months(of schoolClass: ClassID) throws(SQLiteError) -> [Month] {
        try db.all(
            """
            SELECT b.month FROM board b WHERE b.class_id = ?
              AND EXISTS (SELECT 1 FROM board_edition e WHERE e.board_id = b.id) ORDER BY b.month DESC
            """, schoolClass
        ) { row throws(SQLiteError) in try row.month(0) }
    }

    /// The number and the moment of an edition as a circle meets it: one that changed nothing the circle may see is for
    /// it no edition, and the numbers run on without a gap.
    ///
    /// Reads nothing for a first edition; otherwise the cards of every edition before.
    public func standing(
        of edition: BoardEdition, for audience: Audience
    ) throws(SQLiteError) -> (number: Int, publishedAt: Int64) {
        guard edition.number > 1, audience.circle > .staff else { return (edition.number, edition.publishedAt) }
        let board: BoardID? = try db.first("SELECT board_id FROM board_edition WHERE id = ?", edition.id) { $0.id(0) }
        guard let board else { return (edition.number, edition.publishedAt) }
        var standing = (number: 0, publishedAt: edition.publishedAt)
        var before: (cards: [BoardCard], heroes: [BoardHero])?
        for other in try all(of: board) where other.number <= edition.number {
            let now = (cards: try cards(of: other, for: audience), heroes: try heroes(of: other, for: audience))
            if let before, before.cards == now.cards, before.heroes == now.heroes { continue }
            before = now
            standing = (standing.number + 1, other.publishedAt)
        }
        return standing
    }

    /// The cards of an edition that an audience may see, in alphabetical order (Ё right after Е). Where the line of a
    /// pupil speaks of a deed that the audience may not see, the line of the newest edition before that it may see stands
    /// in its place, as it did until then. To anyone a card has only what the consent names field by field; one that
    /// would be empty is not there (`Visibility.card`).
    ///
    /// - Parameter family: the pupils whose own family asks; their cards are always there and whole.
    public func cards(
        of edition: BoardEdition, for audience: Audience, family: Set<StudentID> = []
    ) throws(SQLiteError) -> [BoardCard] {
        let rows = try db.all(
            """
            SELECT s.id, s.last_name, s.first_name, s.patronymic, l.achievement_id, l.text,
              ?2 IN ('own', 'staff') OR (
                EXISTS (SELECT 1 FROM shown_student v WHERE v.student_id = s.id AND v.circle = ?2
                  AND ?3 BETWEEN v.from_day AND v.until_day AND v.stands_on_board)
                AND (l.achievement_id IS NULL OR (
                  EXISTS (SELECT 1 FROM achievement a WHERE a.id = l.achievement_id
                    AND a.state IN ('class_verified', 'school_verified'))
                  AND NOT EXISTS (SELECT 1 FROM discretion w
                    WHERE w.achievement_id = l.achievement_id AND w.lifted_at IS NULL)))),
              ?2 IN ('own', 'staff') OR EXISTS (SELECT 1 FROM shown_student v WHERE v.student_id = s.id
                AND v.circle = ?2 AND ?3 BETWEEN v.from_day AND v.until_day AND v.shows_result)
            FROM board_edition n JOIN board_edition_line x ON x.edition_id = n.id
              JOIN board_edition e ON e.board_id = n.board_id AND e.number <= n.number
              JOIN board_edition_line l ON l.edition_id = e.id AND l.student_id = x.student_id
              JOIN student s ON s.id = l.student_id
            WHERE n.id = ?1
            ORDER BY s.last_name COLLATE RU, s.first_name COLLATE RU, s.patronymic COLLATE RU, s.id, e.number DESC
            """, edition.id, audience.circle.rawValue, audience.day
        ) { row in
            let isFamily = family.contains(row.id(0))
            let hasLine = isFamily || row.bool(7)
            return (
                card: BoardCard(
                    student: row.id(0), name: row.name(from: 1), deed: hasLine ? row.idOrNil(4) : nil,
                    text: hasLine ? row.text(5) : nil),
                isShown: isFamily || row.bool(6)
            )
        }
        var cards: [BoardCard] = []
        for (card, isShown) in rows where isShown && cards.last?.student != card.student { cards.append(card) }
        guard cards.contains(where: { $0.text == nil }) else { return cards }
        let named = Set(try heroes(of: edition, for: audience, family: family).map(\.student))
        return cards.filter { $0.text != nil || named.contains($0.student) }
    }

    /// The nominations of an edition that an audience may see, in the order of the class's list. A nomination that a
    /// hidden entry speaks for is hidden with it; that the pupil has a card is for the caller to ask.
    public func heroes(
        of edition: BoardEdition, for audience: Audience, family: Set<StudentID> = []
    ) throws(SQLiteError) -> [BoardHero] {
        let rows = try db.all(
            """
            SELECT s.id, s.last_name, s.first_name, s.patronymic, n.title,
              ?2 IN ('own', 'staff') OR (
                EXISTS (SELECT 1 FROM shown_student v WHERE v.student_id = s.id AND v.circle = ?2
                  AND ?3 BETWEEN v.from_day AND v.until_day AND v.shows_nomination AND v.stands_on_board)
                AND (n.achievement_id IS NULL OR (
                  EXISTS (SELECT 1 FROM achievement a WHERE a.id = n.achievement_id
                    AND a.state IN ('class_verified', 'school_verified'))
                  AND NOT EXISTS (SELECT 1 FROM discretion w
                    WHERE w.achievement_id = n.achievement_id AND w.lifted_at IS NULL))))
            FROM board_edition_nomination n JOIN student s ON s.id = n.student_id
            WHERE n.edition_id = ?1 ORDER BY n.position
            """, edition.id, audience.circle.rawValue, audience.day
        ) { row in
            (hero: BoardHero(student: row.id(0), name: row.name(from: 1), title: row.text(4)), isShown: row.bool(5))
        }
        return rows.filter { $0.isShown || family.contains($0.hero.student) }.map(\.hero)
    }

    /// Whether anything about a pupil may be shown to a circle beyond family and staff.
    public func isShown(_ student: StudentID, in audience: Audience) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM shown_student WHERE student_id = ? AND circle = ? AND ? BETWEEN from_day AND until_day LIMIT 1
            """, student, audience.circle.rawValue, audience.day
        ) { $0.int(0) } != nil
    }

    /// Whether the lines and nominations that stand now are exactly those of an edition.
    public func isCurrent(_ edition: BoardEdition, of board: BoardID, on day: Day) throws(SQLiteError) -> Bool {
        try db.first(
            """
            WITH member AS (
                SELECT m.student_id FROM enrollment m JOIN board b ON b.class_id = m.class_id AND b.id = ?2
                WHERE m.from_day <= ?3 AND (m.until_day IS NULL OR m.until_day >= ?3)),
              line AS (
                SELECT student_id, achievement_id, text FROM board_line
                WHERE board_id = ?2 AND student_id IN (SELECT student_id FROM member)),
              hero AS (
                SELECT n.student_id, n.achievement_id, t.title
                FROM nomination n JOIN nomination_title t ON t.id = n.title_id
                WHERE n.board_id = ?2 AND n.student_id IN (SELECT student_id FROM member)),
              old_line AS (
                SELECT student_id, achievement_id, text FROM board_edition_line WHERE edition_id = ?1),
              old_hero AS (
                SELECT student_id, achievement_id, title FROM board_edition_nomination WHERE edition_id = ?1)
            SELECT (SELECT count(*) FROM line) = (SELECT count(*) FROM old_line)
              AND (SELECT count(*) FROM hero) = (SELECT count(*) FROM old_hero)
              AND NOT EXISTS (SELECT * FROM line EXCEPT SELECT * FROM old_line)
              AND NOT EXISTS (SELECT * FROM hero EXCEPT SELECT * FROM old_hero)
            """, edition.id, board, day
        ) { $0.bool(0) } ?? false
    }

    private static func edition(_ row: borrowing Row) throws(SQLiteError) -> BoardEdition {
        BoardEdition(
            id: row.int64(0), number: row.int(1), reason: row.text(2), author: row.name(from: 3),
            publishedAt: row.int64(6))
    }
}

extension Records {
    /// Published boards.
    public final var editions: EditionRepository { EditionRepository(db: db) }
}
