// Migration 19: numbers of destroyed achievements and papers are never given again: the audit log still says under them who
// read what, and must not speak of another child. Landed migrations never change.

enum M0019ErasedNumbers {
    static let script: StaticString = """
        -- The highest number that is gone, by the object that the audit log names with it.
        CREATE TABLE erased_number (
          object TEXT PRIMARY KEY CHECK (object IN ('entry', 'certificate')),
          highest INTEGER NOT NULL CHECK (highest >= 1)
        ) STRICT, WITHOUT ROWID;
        -- Numbers that were destroyed before this table was there are known from the log alone.
        INSERT INTO erased_number (object, highest)
        SELECT object, max(object_id) FROM audit_entry
        WHERE object IN ('entry', 'certificate') AND object_id >= 1 GROUP BY object;
        """
}
