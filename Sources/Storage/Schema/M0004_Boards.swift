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

        -- sequence: without gaps within school and academic year. code: what the QR of the paper opens. The words of the
        -- paper are kept as they were issued, so that a reprint years later says the same.
        CREATE TABLE certificate (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          month TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('attestation', 'certificate', 'diploma', 'merit_certificate',
            'praise_sheet', 'praise_certificate')),
          academic_year INTEGER NOT NULL,
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          code TEXT NOT NULL UNIQUE CHECK (length(code) >= 16),
          last_name TEXT NOT NULL CHECK (last_name <> ''),
          first_name TEXT NOT NULL CHECK (first_name <> ''),
          patronymic TEXT NOT NULL,
          gender TEXT NOT NULL CHECK (gender IN ('m', 'f')),
          school_name TEXT NOT NULL,
          head_name TEXT NOT NULL,
          teacher_name TEXT NOT NULL,
          personal_line TEXT NOT NULL,
          issued_on TEXT NOT NULL,
          issued_by INTEGER NOT NULL REFERENCES user (id),
          printed INTEGER NOT NULL DEFAULT 0 CHECK (printed >= 0),
          printed_on TEXT,
          revoked_at INTEGER,
          revoked_by INTEGER REFERENCES user (id),
          revoked_reason TEXT NOT NULL DEFAULT '',
          replaced_by INTEGER REFERENCES certificate (id),
          UNIQUE (school_id, academic_year, sequence),
          CHECK ((revoked_at IS NULL) = (revoked_reason = '')),
          CHECK (revoked_at IS NOT NULL OR replaced_by IS NULL)
        ) STRICT;

        CREATE TABLE certificate_line (
          certificate_id INTEGER NOT NULL REFERENCES certificate (id),
          kind TEXT NOT NULL CHECK (kind IN ('deed', 'nomination')),
          position INTEGER NOT NULL,
          text TEXT NOT NULL CHECK (text <> ''),
          PRIMARY KEY (certificate_id, kind, position)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX certificate_valid ON certificate (class_id, month, student_id) WHERE revoked_at IS NULL;
        CREATE INDEX certificate_student ON certificate (student_id, month);

        -- A paper with its class and the number of the paper that stands for it.
        CREATE VIEW paper AS
          SELECT c.id, c.school_id, c.class_id, c.student_id, c.month, c.kind, c.academic_year, c.sequence, c.code,
            c.last_name, c.first_name, c.patronymic, c.gender, c.school_name, c.head_name, c.teacher_name,
            c.personal_line, c.issued_on, c.printed, c.printed_on, c.revoked_at, c.revoked_reason, k.grade, k.letter,
            r.academic_year AS replacing_year, r.sequence AS replacing_sequence
          FROM certificate c JOIN school_class k ON k.id = c.class_id LEFT JOIN certificate r ON r.id = c.replaced_by;
        """
}
