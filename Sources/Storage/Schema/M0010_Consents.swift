// Migration 10: consents with their term, their fields and the text that was signed; withdrawals with their receipts;
// what was taken off the walls; the school's own texts of the papers. Landed migrations never change.
//
// A consent to distribution that was registered before has no row in consent_field: one tick said that a paper lies in
// the school, not which fields the family chose, and no consent is ever assumed (design 4.7). Until the class teacher
// enters the fields from the paper nothing of the pupil reaches the public circle.

enum M0010Consents {
    static let script: StaticString = """
        -- until_day: the last day of the term, NULL while it holds until withdrawn. form_version: the text that was
        -- signed, NULL where it is not known. replaced_by: the corrected entry that stands for this one.
        ALTER TABLE consent ADD COLUMN until_day TEXT CHECK (until_day >= given_on);
        ALTER TABLE consent ADD COLUMN form_version INTEGER CHECK (form_version >= 1);
        ALTER TABLE consent ADD COLUMN replaced_by INTEGER REFERENCES consent (id);

        CREATE TABLE consent_field (
          consent_id INTEGER NOT NULL REFERENCES consent (id),
          field TEXT NOT NULL CHECK (field IN ('name', 'class', 'photo', 'result', 'nomination')),
          PRIMARY KEY (consent_id, field)
        ) STRICT, WITHOUT ROWID;

        -- The signed paper, scanned; of several the newest counts.
        CREATE TABLE consent_scan (
          consent_id INTEGER NOT NULL REFERENCES consent (id),
          file TEXT NOT NULL REFERENCES stored_file (hash),
          added_by INTEGER NOT NULL REFERENCES user (id),
          added_at INTEGER NOT NULL,
          PRIMARY KEY (consent_id, file)
        ) STRICT, WITHOUT ROWID;

        -- The receipt of a withdrawal; numbers run by school without gaps.
        CREATE TABLE consent_withdrawal (
          id INTEGER PRIMARY KEY,
          consent_id INTEGER NOT NULL UNIQUE REFERENCES consent (id),
          school_id INTEGER NOT NULL REFERENCES school (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          way TEXT NOT NULL CHECK (way IN ('application', 'paper')),
          withdrawn_at INTEGER NOT NULL,
          registered_by INTEGER NOT NULL REFERENCES user (id),
          UNIQUE (school_id, number)
        ) STRICT;

        -- A paper copy that was taken off a wall after a consent had ended.
        CREATE TABLE copy_removal (
          consent_id INTEGER NOT NULL REFERENCES consent (id),
          kind TEXT NOT NULL CHECK (kind IN ('board', 'certificate')),
          copy_id INTEGER NOT NULL,
          removed_at INTEGER NOT NULL,
          removed_by INTEGER NOT NULL REFERENCES user (id),
          PRIMARY KEY (consent_id, kind, copy_id)
        ) STRICT, WITHOUT ROWID;

        -- The school's own text of a paper. Version 1 is the program's and has no row here.
        CREATE TABLE consent_form (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
          version INTEGER NOT NULL CHECK (version >= 2),
          created_by INTEGER NOT NULL REFERENCES user (id),
          created_at INTEGER NOT NULL,
          UNIQUE (school_id, scope, version)
        ) STRICT;

        CREATE TABLE consent_form_part (
          form_id INTEGER NOT NULL REFERENCES consent_form (id),
          part TEXT NOT NULL CHECK (part IN ('resources', 'purposes', 'data', 'actions', 'recipients', 'conditions',
            'term', 'withdrawal')),
          text TEXT NOT NULL CHECK (text <> ''),
          PRIMARY KEY (form_id, part)
        ) STRICT, WITHOUT ROWID;

        -- Pupils who may be shown in a circle, from when until when, and which fields. A question about a circle names
        -- the day; within the school every field is shown.
        DROP VIEW shown_student;
        CREATE VIEW shown_student AS
          SELECT c.student_id, CASE c.scope WHEN 'distribution' THEN 'public' ELSE c.scope END AS circle,
            c.given_on AS from_day, coalesce(c.until_day, '9999-12-31') AS until_day,
            c.scope = 'school' OR EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'result')
              AS shows_result,
            c.scope = 'school' OR EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id
              AND f.field = 'nomination') AS shows_nomination,
            c.scope = 'school' OR (
              EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'name')
              AND EXISTS (SELECT 1 FROM consent_field f WHERE f.consent_id = c.id AND f.field = 'class'))
              AS stands_on_board
          FROM consent c
          WHERE c.scope IN ('school', 'distribution') AND c.withdrawn_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM discretion w
              WHERE w.student_id = c.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL);
        """
}
