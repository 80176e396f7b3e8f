// Migration 4: the board of a class and a month, its nominations, its editions, and the certificates.
// Landed migrations never change.

enum M0004Boards {
    static let script: StaticString = """
        CREATE TABLE board (
          id INTEGER PRIMARY KEY,
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          month TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('open', 'filled', 'published', 'closed')),
          version INTEGER NOT NULL DEFAULT 1,
          created_at INTEGER NOT NULL,
          UNIQUE (class_id, month)
        ) STRICT;

        -- achievement_id: the deed that the line speaks of, where it speaks of one.
        CREATE TABLE board_line (
          board_id INTEGER NOT NULL REFERENCES board (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          achievement_id INTEGER REFERENCES achievement (id),
          text TEXT NOT NULL CHECK (text <> ''),
          written_by INTEGER NOT NULL REFERENCES user (id),
          written_at INTEGER NOT NULL,
          PRIMARY KEY (board_id, student_id)
        ) STRICT, WITHOUT ROWID;

        -- The class's own list of nominations.
        CREATE TABLE nomination_title (
          id INTEGER PRIMARY KEY,
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          key TEXT NOT NULL,
          title TEXT NOT NULL CHECK (title <> ''),
          position INTEGER NOT NULL,
          retired_at INTEGER,
          UNIQUE (class_id, key)
        ) STRICT;

        -- achievement_id: the deed that speaks for it, where there is one; hidden together with that deed.
        CREATE TABLE nomination (
          board_id INTEGER NOT NULL REFERENCES board (id),
          title_id INTEGER NOT NULL REFERENCES nomination_title (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          achievement_id INTEGER REFERENCES achievement (id),
          PRIMARY KEY (board_id, title_id, student_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nomination_student ON nomination (student_id);

        -- What was published: number, day, author, and why a later edition was needed.
        CREATE TABLE board_edition (
          id INTEGER PRIMARY KEY,
          board_id INTEGER NOT NULL REFERENCES board (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          reason TEXT NOT NULL,
          published_by INTEGER NOT NULL REFERENCES user (id),
          published_at INTEGER NOT NULL,
          UNIQUE (board_id, number)
        ) STRICT;

        CREATE TABLE board_edition_line (
          edition_id INTEGER NOT NULL REFERENCES board_edition (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          achievement_id INTEGER REFERENCES achievement (id),
          text TEXT NOT NULL,
          PRIMARY KEY (edition_id, student_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE board_edition_nomination (
          edition_id INTEGER NOT NULL REFERENCES board_edition (id),
          position INTEGER NOT NULL,
          student_id INTEGER NOT NULL REFERENCES student (id),
          achievement_id INTEGER REFERENCES achievement (id),
          title TEXT NOT NULL,
          PRIMARY KEY (edition_id, position)
        ) STRICT, WITHOUT ROWID;

        -- number: sequence within school and academic year, without gaps. code: what the QR of the paper opens.
        CREATE TABLE certificate (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          month TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('testimonial', 'certificate', 'diploma', 'honour')),
          academic_year INTEGER NOT NULL,
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
          text TEXT NOT NULL,
          issued_on TEXT NOT NULL,
          issued_by INTEGER NOT NULL REFERENCES user (id),
          printed INTEGER NOT NULL DEFAULT 0,
          revoked_at INTEGER,
          revoked_reason TEXT NOT NULL DEFAULT '',
          replaced_by INTEGER REFERENCES certificate (id),
          UNIQUE (school_id, academic_year, sequence)
        ) STRICT;
        CREATE UNIQUE INDEX certificate_valid ON certificate (class_id, month, student_id) WHERE revoked_at IS NULL;
        CREATE INDEX certificate_student ON certificate (student_id, month);
        """
}
