// Migration 5: the audit log. Landed migrations never change.
//
// No references: an entry outlives the pupil, class or account it speaks of (152-FZ art. 21: only the numbers stay).

enum M0005Audit {
    static let script: StaticString = """
        -- Who did or read what kind of thing about whom; without content. Numbers run 1, 2, 3 over the whole database.
        -- hash: SHA-256 over the hash before and the canonical bytes of this entry (Storage/Audit/AuditChain).
        CREATE TABLE audit_entry (
          number INTEGER PRIMARY KEY CHECK (number >= 1),
          school_id INTEGER,
          at INTEGER NOT NULL,
          user_id INTEGER,
          address TEXT NOT NULL CHECK (length(address) <= 64 AND instr(address, '|') = 0),
          deed TEXT NOT NULL CHECK (deed <> '' AND instr(deed, '|') = 0),
          object TEXT NOT NULL CHECK (instr(object, '|') = 0),
          object_id INTEGER,
          student_id INTEGER,
          class_id INTEGER,
          result TEXT NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX audit_entry_school ON audit_entry (school_id, at);
        CREATE INDEX audit_entry_user ON audit_entry (user_id, at);
        CREATE INDEX audit_entry_student ON audit_entry (student_id, at) WHERE student_id IS NOT NULL;
        CREATE INDEX audit_entry_class ON audit_entry (class_id, at) WHERE class_id IS NOT NULL;
        CREATE INDEX audit_entry_trouble ON audit_entry (school_id, at) WHERE result <> 'done';

        CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END;
        CREATE TRIGGER audit_entry_never_removed BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END;
        -- REPLACE removes a row without the trigger of removal: nothing enters but at the end.
        CREATE TRIGGER audit_entry_only_at_the_end BEFORE INSERT ON audit_entry
        WHEN NEW.number <= (SELECT max(number) FROM audit_entry)
        BEGIN SELECT RAISE(ABORT, 'an audit entry is added at the end'); END;

        -- How far the log goes, authenticated with a key that is not in the database: a cut end does not fit it.
        CREATE TABLE audit_head (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          entries INTEGER NOT NULL CHECK (entries >= 0),
          hash BLOB NOT NULL CHECK (length(hash) = 32),
          seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT;
        CREATE TRIGGER audit_head_never_removed BEFORE DELETE ON audit_head
        BEGIN SELECT RAISE(ABORT, 'the head of the audit log is never removed'); END;
        CREATE TRIGGER audit_head_added_once BEFORE INSERT ON audit_head WHEN EXISTS (SELECT 1 FROM audit_head)
        BEGIN SELECT RAISE(ABORT, 'the audit log has one head'); END;
        CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head WHEN NEW.entries < OLD.entries
        BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;
        """
}
