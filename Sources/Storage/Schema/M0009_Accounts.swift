// Migration 9: sessions that a person can tell apart, one-time passwords that end, codes by which a family makes its
// own accounts. Landed migrations never change.

enum M0009Accounts {
    static let script: StaticString = """
        -- A session gets a number by which its person ends it, the device and address it was begun from, and the side
        -- that a person who is staff and family at once has chosen to see.
        CREATE TABLE session_of_person (
          id INTEGER PRIMARY KEY,
          token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
          user_id INTEGER NOT NULL REFERENCES user (id),
          created_at INTEGER NOT NULL,
          seen_at INTEGER NOT NULL,
          idle INTEGER NOT NULL CHECK (idle > 0),
          expires_at INTEGER NOT NULL,
          address TEXT NOT NULL,
          device TEXT NOT NULL,
          side TEXT CHECK (side IN ('staff', 'family'))
        ) STRICT;
        INSERT INTO session_of_person (token_hash, user_id, created_at, seen_at, idle, expires_at, address, device)
          SELECT token_hash, user_id, created_at, seen_at, idle, expires_at, '', '' FROM session ORDER BY created_at;
        DROP TABLE session;
        ALTER TABLE session_of_person RENAME TO session;
        CREATE INDEX session_user ON session (user_id);

        -- A password that was given out: until when it lets in, and when it did. It does so once.
        ALTER TABLE user ADD COLUMN one_time_until INTEGER;
        ALTER TABLE user ADD COLUMN one_time_used_at INTEGER;
        -- Those given out before this migration are good for two more weeks.
        UPDATE user SET one_time_until = (CAST(strftime('%s', 'now') AS INTEGER) + 14 * 86400) * 1000
          WHERE must_change_password = 1;

        -- The code itself is never stored, only its HMAC under the key of the installation. failures: wrong dates of
        -- birth given with the right code.
        CREATE TABLE join_code (
          id INTEGER PRIMARY KEY,
          student_id INTEGER NOT NULL REFERENCES student (id),
          holder TEXT NOT NULL CHECK (holder IN ('pupil', 'guardian')),
          code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 32),
          issued_by INTEGER NOT NULL REFERENCES user (id),
          issued_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL,
          failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
          used_at INTEGER,
          used_by INTEGER REFERENCES user (id),
          replaced_at INTEGER,
          CHECK ((used_at IS NULL) = (used_by IS NULL))
        ) STRICT;
        CREATE INDEX join_code_student ON join_code (student_id);
        """
}
