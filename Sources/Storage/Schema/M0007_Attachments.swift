// Migration 7: papers that confirm entries. Their content lies in files named by their SHA-256 (see Attachments/FileStore);
// a row of `stored_file` is written only after its file has reached the disk. Landed migrations never change.

enum M0007Attachments {
    static let script: StaticString = """
        -- What is known of a file: its kind by content, its size in bytes, its pixels (0 for a document). Whatever uses a
        -- file refers to it here, so that no file is needed that this table does not name.
        CREATE TABLE stored_file (
          hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
          kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'webp', 'pdf')),
          size INTEGER NOT NULL CHECK (size > 0),
          width INTEGER NOT NULL CHECK (width >= 0),
          height INTEGER NOT NULL CHECK (height >= 0),
          stored_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- A file that confirms an entry, with a reduced picture where the browser made one. Taking it away closes the row.
        CREATE TABLE attachment (
          id INTEGER PRIMARY KEY,
          achievement_id INTEGER NOT NULL REFERENCES achievement (id),
          file TEXT NOT NULL REFERENCES stored_file (hash),
          preview TEXT REFERENCES stored_file (hash),
          added_by INTEGER NOT NULL REFERENCES user (id),
          added_at INTEGER NOT NULL,
          removed_by INTEGER REFERENCES user (id),
          removed_at INTEGER,
          CHECK ((removed_by IS NULL) = (removed_at IS NULL))
        ) STRICT;
        CREATE INDEX attachment_entry ON attachment (achievement_id);
        CREATE UNIQUE INDEX attachment_once ON attachment (file, achievement_id) WHERE removed_at IS NULL;
        """
}
