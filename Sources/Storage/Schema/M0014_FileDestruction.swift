// Migration 14: files that were sent by mistake and destroyed. Landed migrations never change.

enum M0014FileDestruction {
    static let script: StaticString = """
        -- A file that was sent by mistake and destroyed, with the reason: the row of its attachment stays and says so. The
        -- scan of a paper of consent loses its row, so its file is named here. Rows of stored_file stay: the file is gone
        -- from the store once nothing else needs it.
        CREATE TABLE file_destruction (
          id INTEGER PRIMARY KEY,
          attachment_id INTEGER UNIQUE REFERENCES attachment (id),
          consent_id INTEGER REFERENCES consent (id),
          file TEXT REFERENCES stored_file (hash),
          reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
          destroyed_by INTEGER NOT NULL REFERENCES user (id),
          destroyed_at INTEGER NOT NULL,
          CHECK ((attachment_id IS NULL) = (consent_id IS NOT NULL)),
          CHECK ((consent_id IS NULL) = (file IS NULL))
        ) STRICT;
        CREATE INDEX file_destruction_consent ON file_destruction (consent_id) WHERE consent_id IS NOT NULL;
        """
}
