// Migration 11: an entry keeps the title in the words of who entered it. Entries of one event share its row, and whoever
// named it first would lend the words to all others: a hidden entry would show in theirs (design 4.6).
// Landed migrations never change.

enum M0011EntryWords {
    static let script: StaticString = """
        -- title: NULL where the words are those of the event.
        ALTER TABLE achievement ADD COLUMN title TEXT CHECK (title <> '');
        ALTER TABLE achievement_history ADD COLUMN title TEXT CHECK (title <> '');
        CREATE INDEX achievement_author ON achievement (entered_by, id);

        DROP VIEW entry;
        CREATE VIEW entry AS
          SELECT a.id, a.school_id, a.student_id, a.event_id, coalesce(a.title, v.title) AS title, v.level, v.attendance,
            v.participation, v.series_key, v.stage_level, a.direction_id, d.key AS direction_key,
            d.title AS direction_title, a.day, a.outcome, a.place_text, a.fixed_line, a.result_group, a.document_kind,
            a.state, a.halves, a.version, a.entered_by, a.entered_at
          FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id;
        """
}
