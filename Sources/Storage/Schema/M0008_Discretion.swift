// Migration 8: which entry the words of a paper come from, so that hiding the entry takes them off every reprint; and
// what teachers ask families to show again. Landed migrations never change.

enum M0008Discretion {
    static let script: StaticString = """
        -- The entry that a line speaks of. A deed without one was issued before entries were noted and could not be
        -- traced; a nomination without one speaks of none.
        ALTER TABLE certificate_line ADD COLUMN achievement_id INTEGER REFERENCES achievement (id);
        -- The entry that the personal line speaks of, where it speaks of one.
        ALTER TABLE certificate ADD COLUMN line_achievement_id INTEGER REFERENCES achievement (id);

        -- Papers issued so far: a deed begins with the title of its event; where two entries of the month fit, none
        -- is taken.
        UPDATE certificate_line SET achievement_id = (
          SELECT CASE WHEN count(*) = 1 THEN min(a.id) END
          FROM certificate c JOIN achievement a ON a.student_id = c.student_id JOIN event v ON v.id = a.event_id
          WHERE c.id = certificate_line.certificate_id AND substr(a.day, 1, 7) = c.month
            AND instr(certificate_line.text, rtrim(trim(v.title), ' .')) = 1)
        WHERE kind = 'deed';

        UPDATE certificate_line SET achievement_id = (
          SELECT n.achievement_id FROM certificate c JOIN board b ON b.class_id = c.class_id AND b.month = c.month
            JOIN board_edition e ON e.board_id = b.id JOIN board_edition_nomination n ON n.edition_id = e.id
          WHERE c.id = certificate_line.certificate_id AND n.student_id = c.student_id
            AND n.title = certificate_line.text AND n.achievement_id IS NOT NULL
          ORDER BY e.number DESC LIMIT 1)
        WHERE kind = 'nomination';

        UPDATE certificate SET line_achievement_id = (
          SELECT l.achievement_id FROM board b JOIN board_edition e ON e.board_id = b.id
            JOIN board_edition_line l ON l.edition_id = e.id
          WHERE b.class_id = certificate.class_id AND b.month = certificate.month
            AND l.student_id = certificate.student_id AND l.text = certificate.personal_line
            AND l.achievement_id IS NOT NULL
          ORDER BY e.number DESC LIMIT 1);

        -- A teacher asks a family to show again what it has hidden (4.6): whom, of what, why; and the answer.
        CREATE TABLE showing_request (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          scope TEXT NOT NULL CHECK (scope IN ('everything', 'points', 'entry')),
          achievement_id INTEGER REFERENCES achievement (id),
          reason TEXT NOT NULL CHECK (reason IN ('board', 'feast', 'example')),
          words TEXT NOT NULL,
          asked_by INTEGER NOT NULL REFERENCES user (id),
          asked_at INTEGER NOT NULL,
          answer TEXT CHECK (answer IN ('shown', 'kept')),
          answered_by INTEGER REFERENCES user (id),
          answered_at INTEGER,
          CHECK ((scope = 'entry') = (achievement_id IS NOT NULL)),
          CHECK ((answer IS NULL) = (answered_by IS NULL)),
          CHECK ((answer IS NULL) = (answered_at IS NULL))
        ) STRICT;
        CREATE INDEX showing_request_student ON showing_request (student_id, asked_at);
        """
}
