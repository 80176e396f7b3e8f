// Migration 2: pupils, families, accounts and their relations over time. Landed migrations never change.

enum M0002People {
    static let script: StaticString = """
        CREATE TABLE user (
          id INTEGER PRIMARY KEY,
          school_id INTEGER REFERENCES school (id),
          district_id INTEGER REFERENCES district (id),
          login TEXT NOT NULL UNIQUE CHECK (login <> ''),
          password_hash TEXT NOT NULL,
          last_name TEXT NOT NULL,
          first_name TEXT NOT NULL,
          patronymic TEXT NOT NULL,
          must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
          created_at INTEGER NOT NULL,
          disabled_at INTEGER
        ) STRICT;

        -- The token itself is never stored, only its SHA-256. idle: milliseconds that the session lives unused.
        CREATE TABLE session (
          token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
          user_id INTEGER NOT NULL REFERENCES user (id),
          created_at INTEGER NOT NULL,
          seen_at INTEGER NOT NULL,
          idle INTEGER NOT NULL CHECK (idle > 0),
          expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_user ON session (user_id);

        CREATE TABLE role_assignment (
          id INTEGER PRIMARY KEY,
          user_id INTEGER NOT NULL REFERENCES user (id),
          role TEXT NOT NULL CHECK (role IN
            ('student', 'guardian', 'subject_teacher', 'class_teacher', 'deputy', 'head', 'administrator', 'district')),
          from_day TEXT NOT NULL,
          until_day TEXT CHECK (until_day >= from_day)
        ) STRICT;
        CREATE INDEX role_assignment_user ON role_assignment (user_id);

        -- Who leads a class or teaches it, and when; subject is empty for the class teacher.
        CREATE TABLE teaching_assignment (
          id INTEGER PRIMARY KEY,
          user_id INTEGER NOT NULL REFERENCES user (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          duty TEXT NOT NULL CHECK (duty IN ('class_teacher', 'subject_teacher')),
          subject TEXT NOT NULL,
          from_day TEXT NOT NULL,
          until_day TEXT CHECK (until_day >= from_day)
        ) STRICT;
        CREATE INDEX teaching_assignment_user ON teaching_assignment (user_id);
        CREATE INDEX teaching_assignment_class ON teaching_assignment (class_id);

        -- identity: folded full name and day of birth, so that a list read twice adds nobody.
        CREATE TABLE student (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          user_id INTEGER UNIQUE REFERENCES user (id),
          last_name TEXT NOT NULL CHECK (last_name <> ''),
          first_name TEXT NOT NULL CHECK (first_name <> ''),
          patronymic TEXT NOT NULL,
          gender TEXT NOT NULL CHECK (gender IN ('m', 'f')),
          birth_day TEXT NOT NULL,
          file_number TEXT NOT NULL,
          identity TEXT NOT NULL,
          search_name TEXT NOT NULL,
          created_at INTEGER NOT NULL,
          UNIQUE (school_id, identity)
        ) STRICT;

        CREATE TABLE enrollment (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          class_id INTEGER NOT NULL REFERENCES school_class (id),
          from_day TEXT NOT NULL,
          until_day TEXT CHECK (until_day >= from_day)
        ) STRICT;
        CREATE INDEX enrollment_student ON enrollment (student_id, from_day);
        CREATE INDEX enrollment_class ON enrollment (class_id, student_id, from_day, until_day);

        CREATE TABLE guardian (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          user_id INTEGER UNIQUE REFERENCES user (id),
          last_name TEXT NOT NULL,
          first_name TEXT NOT NULL,
          patronymic TEXT NOT NULL
        ) STRICT;

        CREATE TABLE guardian_of (
          guardian_id INTEGER NOT NULL REFERENCES guardian (id),
          student_id INTEGER NOT NULL REFERENCES student (id),
          from_day TEXT NOT NULL,
          until_day TEXT CHECK (until_day >= from_day),
          PRIMARY KEY (guardian_id, student_id, from_day)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX guardian_of_student ON guardian_of (student_id);

        -- One paper for one scope (design 4.7); a withdrawal closes the row, it never removes it.
        CREATE TABLE consent (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          scope TEXT NOT NULL CHECK (scope IN ('processing', 'school', 'distribution')),
          given_on TEXT NOT NULL,
          withdrawn_on TEXT CHECK (withdrawn_on >= given_on),
          entered_by INTEGER NOT NULL REFERENCES user (id),
          entered_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX consent_student ON consent (student_id, scope, withdrawn_on);
        """
}
