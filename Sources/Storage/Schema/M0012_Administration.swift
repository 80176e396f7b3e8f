// Migration 12: the acts of destruction of personal data. Landed migrations never change.

enum M0012Administration {
    static let script: StaticString = """
        -- An act by which the record of a pupil who left was destroyed (152-FZ art. 21). student_number is the key that
        -- the record had: nothing else of the pupil is kept here. erased_by is empty for the operator's command.
        CREATE TABLE erasure (
          id INTEGER PRIMARY KEY,
          school_id INTEGER NOT NULL REFERENCES school (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          student_number INTEGER NOT NULL CHECK (student_number >= 1),
          left_on TEXT NOT NULL,
          reason TEXT NOT NULL CHECK (reason IN ('expired', 'request')),
          minutes_number TEXT NOT NULL CHECK (length(minutes_number) BETWEEN 1 AND 20),
          minutes_day TEXT NOT NULL,
          erased_by INTEGER REFERENCES user (id),
          erased_at INTEGER NOT NULL,
          UNIQUE (school_id, number)
        ) STRICT;

        -- How much of what was destroyed.
        CREATE TABLE erasure_count (
          erasure_id INTEGER NOT NULL REFERENCES erasure (id),
          kind TEXT NOT NULL CHECK (kind <> ''),
          amount INTEGER NOT NULL CHECK (amount >= 1),
          PRIMARY KEY (erasure_id, kind)
        ) STRICT, WITHOUT ROWID;

        -- Numbers of papers that were destroyed: the register keeps them, so that no number is given twice.
        CREATE TABLE erased_certificate (
          school_id INTEGER NOT NULL REFERENCES school (id),
          academic_year INTEGER NOT NULL,
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          kind TEXT NOT NULL,
          month TEXT NOT NULL,
          erasure_id INTEGER NOT NULL REFERENCES erasure (id),
          PRIMARY KEY (school_id, academic_year, sequence)
        ) STRICT, WITHOUT ROWID;

        -- Numbers of receipts of withdrawn consents that were destroyed, kept for the same reason.
        CREATE TABLE erased_withdrawal (
          school_id INTEGER NOT NULL REFERENCES school (id),
          number INTEGER NOT NULL CHECK (number >= 1),
          erasure_id INTEGER NOT NULL REFERENCES erasure (id),
          PRIMARY KEY (school_id, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER erasure_never_changed BEFORE UPDATE ON erasure
        BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
        CREATE TRIGGER erasure_never_removed BEFORE DELETE ON erasure
        BEGIN SELECT RAISE(ABORT, 'an act is never removed'); END;
        CREATE TRIGGER erasure_count_never_changed BEFORE UPDATE ON erasure_count
        BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
        CREATE TRIGGER erasure_count_never_removed BEFORE DELETE ON erasure_count
        BEGIN SELECT RAISE(ABORT, 'an act is never removed'); END;
        """
}
