// Changing which files confirm an entry. Nothing is deleted: what is taken away keeps its row and its
// file. A file that was sent by mistake is destroyed by FileDestruction.
import SQLite
import School

extension Transaction {
    /// Notes a file that `FileStore.keep` has brought to the disk; one that is noted already is left as it is.
    ///
    /// Whatever refers to a stored file calls this first, in the same transaction.
    public func note(_ file: StoredFile, at instant: Int64) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO stored_file (hash, kind, size, width, height, stored_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (hash) DO NOTHING
            """, file.hash, file.kind.rawValue, file.size, file.width, file.height, instant)
    }

    /// Adds a file to an entry; nil where the entry has it already: the same form sent twice adds nothing.
    public func attach(
        _ file: StoredFile, preview: StoredFile?, to entry: AchievementID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> AttachmentID? {
        let known = try db.first(
            "SELECT 1 FROM attachment WHERE achievement_id = ? AND file = ? AND removed_at IS NULL", entry, file.hash
        ) { $0.int(0) }
        if known != nil { return nil }
        try note(file, at: instant)
        if let preview { try note(preview, at: instant) }
        return ID(
            try db.insert(
                "INSERT INTO attachment (achievement_id, file, preview, added_by, added_at) VALUES (?, ?, ?, ?, ?)",
                entry, file.hash, preview?.hash, author, instant))
    }

    /// Takes a file away from its entry; false where somebody did so before.
    public func detach(_ id: AttachmentID, by author: UserID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            "UPDATE attachment SET removed_by = ?, removed_at = ? WHERE id = ? AND removed_at IS NULL", author, instant,
            id) == 1
    }
}
