// Migration 3: the record itself, directions, scales, events, achievements and their history; the child's wish;
// and the kept totals. Landed migrations never change.

enum M0003Achievements {
    static let script: StaticString = """
        CREATE TABLE direction (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          key TEXT NOT NULL,
          title TEXT NOT NULL CHECK (title <> ''),
          position INTEGER NOT NULL,
          retired_on TEXT,
          UNIQUE (school_id, key)
        ) STRICT;

        CREATE TABLE scale (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          version INTEGER NOT NULL CHECK (version >= 1),
          valid_from TEXT NOT NULL,
          team_halves INTEGER NOT NULL CHECK (team_halves IN (0, 1)),
          remote_halves INTEGER NOT NULL CHECK (remote_halves IN (0, 1)),
          document_above TEXT CHECK (document_above IN ('class', 'school', 'municipal', 'regional', 'national')),
          UNIQUE (school_id, version)
        ) STRICT;

        -- key is 'level.outcome' or the name of a fixed line; half-points.
        CREATE TABLE scale_line (
          scale_id INTEGER NOT NULL REFERENCES scale (id),
          key TEXT NOT NULL,
          halves INTEGER NOT NULL CHECK (halves >= 0),
          PRIMARY KEY (scale_id, key)
        ) STRICT, WITHOUT ROWID;

        -- One event, many achievements. title_key is the folded title without quotes and punctuation; series_key is the title without its stage,
        -- so that the stages of one olympiad know each other;
        -- stage_level is the level of the stage, where the title names one.
        CREATE TABLE event (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          title TEXT NOT NULL CHECK (title <> ''),
          title_key TEXT NOT NULL CHECK (title_key <> ''),
          series_key TEXT NOT NULL CHECK (series_key <> ''),
          stage_level TEXT CHECK (stage_level IN ('class', 'school', 'municipal', 'intermunicipal', 'regional',
            'interregional', 'national', 'international')),
          level TEXT NOT NULL CHECK (level IN ('class', 'school', 'municipal', 'intermunicipal', 'regional',
            'interregional', 'national', 'international')),
          direction_id INTEGER NOT NULL REFERENCES direction (id),
          attendance TEXT NOT NULL CHECK (attendance IN ('in_person', 'correspondence', 'distance')),
          participation TEXT NOT NULL CHECK (participation IN ('individual', 'team')),
          day TEXT NOT NULL,
          created_by INTEGER NOT NULL REFERENCES user (id),
          created_at INTEGER NOT NULL,
          UNIQUE (school_id, title_key, day, level, direction_id, attendance, participation)
        ) STRICT;
        CREATE INDEX event_author ON event (created_by, title_key);

        -- halves: what the entry counts for in the class after all rules of 4.3, school_halves the same in the school,
        -- where other entries count (S2 2.3). Both are kept up by the transaction that changes an entry.
        CREATE TABLE achievement (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          event_id INTEGER NOT NULL REFERENCES event (id),
          direction_id INTEGER NOT NULL REFERENCES direction (id),
          day TEXT NOT NULL,
          outcome TEXT NOT NULL CHECK (outcome IN ('participant', 'prizewinner', 'winner')),
          place_text TEXT NOT NULL,
          fixed_line TEXT,
          result_group TEXT NOT NULL CHECK (result_group IN ('academic', 'extracurricular', 'additional_education',
            'personal', 'metasubject')),
          document_kind TEXT CHECK (document_kind <> ''),
          state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'class_verified', 'school_verified',
            'returned', 'revoked')),
          halves INTEGER NOT NULL DEFAULT 0 CHECK (halves >= 0),
          school_halves INTEGER NOT NULL DEFAULT 0 CHECK (school_halves >= 0),
          version INTEGER NOT NULL DEFAULT 1,
          entered_by INTEGER NOT NULL REFERENCES user (id),
          entered_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX achievement_student_day ON achievement (student_id, day, state);
        CREATE INDEX achievement_event ON achievement (event_id, student_id);
        CREATE INDEX achievement_waiting ON achievement (school_id, state, entered_at)
          WHERE state IN ('submitted', 'class_verified', 'returned');

        -- What the entry was after each step: an edit, a verification, a return, a revocation.
        CREATE TABLE achievement_history (
          achievement_id INTEGER NOT NULL REFERENCES achievement (id),
          version INTEGER NOT NULL,
          action TEXT NOT NULL CHECK (action IN ('entered', 'edited', 'verified', 'returned', 'revoked', 'restored')),
          reason TEXT NOT NULL,
          event_id INTEGER NOT NULL REFERENCES event (id),
          day TEXT NOT NULL,
          outcome TEXT NOT NULL,
          place_text TEXT NOT NULL,
          document_kind TEXT,
          state TEXT NOT NULL,
          changed_by INTEGER NOT NULL REFERENCES user (id),
          changed_at INTEGER NOT NULL,
          PRIMARY KEY (achievement_id, version)
        ) STRICT, WITHOUT ROWID;

        -- The child's wish (4.6): everything, points, or one entry. Lifting closes the row.
        CREATE TABLE discretion (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          scope TEXT NOT NULL CHECK (scope IN ('everything', 'points', 'entry')),
          achievement_id INTEGER REFERENCES achievement (id),
          set_by INTEGER NOT NULL REFERENCES user (id),
          set_at INTEGER NOT NULL,
          lifted_at INTEGER,
          CHECK ((scope = 'entry') = (achievement_id IS NOT NULL))
        ) STRICT;
        CREATE INDEX discretion_student ON discretion (student_id, scope) WHERE lifted_at IS NULL;
        CREATE INDEX discretion_achievement ON discretion (achievement_id) WHERE lifted_at IS NULL;

        -- Sums of what is verified, by pupil, month, direction; 'class' counts entries verified by the class and
        -- above, 'school' those verified by the school (S2 2.3). Kept up in the transaction that changes an entry.
        CREATE TABLE student_total (
          student_id INTEGER NOT NULL REFERENCES student (id),
          month TEXT NOT NULL,
          direction_id INTEGER NOT NULL REFERENCES direction (id),
          verified TEXT NOT NULL CHECK (verified IN ('class', 'school')),
          halves INTEGER NOT NULL,
          entries INTEGER NOT NULL,
          PRIMARY KEY (student_id, verified, month, direction_id)
        ) STRICT, WITHOUT ROWID;

        -- An achievement with its event and direction, as every page reads it.
        CREATE VIEW entry AS
          SELECT a.id, a.school_id, a.student_id, a.event_id, v.title, v.level, v.attendance, v.participation,
            v.series_key, v.stage_level, a.direction_id, d.key AS direction_key, d.title AS direction_title, a.day,
            a.outcome, a.place_text, a.fixed_line, a.result_group, a.document_kind, a.state, a.halves, a.version,
            a.entered_by, a.entered_at
          FROM achievement a JOIN event v ON v.id = a.event_id JOIN direction d ON d.id = a.direction_id;

        -- Pupils who may be shown in a circle at all: the consent for it stands, and no wish against everything.
        CREATE VIEW shown_student AS
          SELECT c.student_id, CASE c.scope WHEN 'distribution' THEN 'public' ELSE c.scope END AS circle
          FROM consent c
          WHERE c.scope IN ('school', 'distribution') AND c.withdrawn_on IS NULL
            AND NOT EXISTS (SELECT 1 FROM discretion w
              WHERE w.student_id = c.student_id AND w.scope = 'everything' AND w.lifted_at IS NULL);
        """
}
