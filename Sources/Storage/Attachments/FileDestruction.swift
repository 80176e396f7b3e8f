// Destroying a file that was sent by mistake: another child's paper, a passport. What is taken away keeps its file, this
// does not; the row stays and says who, when and why. The file leaves the store after the commit, and only where no other
// row needs it: `Database.removeDestroyedFiles` does so at once and again at every start, so that a crash between the two
// leaves nothing behind.
import SQLite
import School

/// What is left of a destroyed file.
public struct FileDestruction: Equatable, Sendable {
    /// Why, in the words of who did it.
    public let reason: String
    /// Who did it.
    public let author: PersonName
    /// Milliseconds UTC.
    public let at: Int64
}

extension AttachmentRepository {
    /// Files that were destroyed and that no standing row needs. They are not to lie in the store; some have been removed
    /// from it long ago.
    func destroyedFiles() throws(SQLiteError) -> [FileHash] {
        try db.all(
            """
            WITH gone AS (
              SELECT a.file AS hash FROM file_destruction d CROSS JOIN attachment a ON a.id = d.attachment_id
              UNION SELECT a.preview FROM file_destruction d CROSS JOIN attachment a ON a.id = d.attachment_id
                WHERE a.preview IS NOT NULL
              UNION SELECT d.file FROM file_destruction d WHERE d.file IS NOT NULL)
            SELECT g.hash FROM gone g
            WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE (a.file = g.hash OR a.preview = g.hash)
                AND NOT EXISTS (SELECT 1 FROM file_destruction d WHERE d.attachment_id = a.id))
              AND NOT EXISTS (SELECT 1 FROM consent_scan s WHERE s.file = g.hash)
            ORDER BY g.hash
            """
        ) { row throws(SQLiteError) in
            guard let hash = FileHash(row.text(0)) else { throw .unreadable(kind: "FileHash") }
            return hash
        }
    }
}

extension ConsentRepository {
    /// The last scan of a paper that was destroyed, or nil.
    public func destroyedScan(of consent: ConsentID) throws(SQLiteError) -> FileDestruction? {
        try db.first(
            """
            SELECT d.reason, u.last_name, u.first_name, u.patronymic, d.destroyed_at
            FROM file_destruction d JOIN user u ON u.id = d.destroyed_by WHERE d.consent_id = ? ORDER BY d.id DESC
            """, consent
        ) { row in FileDestruction(reason: row.text(0), author: row.name(from: 1), at: row.int64(4)) }
    }
}

extension Transaction {
    /// Notes that the file of an attachment is destroyed, and takes the attachment away where it still stands.
    ///
    /// - Returns: false where it was destroyed before.
    public func destroyFile(
        of attachment: AttachmentID, _ reason: String, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        let added = try db.run(
            """
            INSERT INTO file_destruction (attachment_id, reason, destroyed_by, destroyed_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (attachment_id) DO NOTHING
            """, attachment, reason, author, instant)
        _ = try detach(attachment, by: author, at: instant)
        return added == 1
    }

    /// Notes that all scans of a paper of consent are destroyed; what the paper says stays registered.
    ///
    /// - Returns: false where it has none.
    public func destroyScans(
        of consent: ConsentID, _ reason: String, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        let added = try db.run(
            """
            INSERT INTO file_destruction (consent_id, file, reason, destroyed_by, destroyed_at)
            SELECT consent_id, file, ?2, ?3, ?4 FROM consent_scan WHERE consent_id = ?1
            """, consent, reason, author, instant)
        try db.run("DELETE FROM consent_scan WHERE consent_id = ?", consent)
        return added > 0
    }
}

extension FileStore {
    /// Asked inside the transaction that notes a file which was kept before it: the same content may have been destroyed
    /// for another row in between.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where the file is not there any more; it is to be sent again.
    public func demand(_ file: StoredFile) throws {
        guard holds(file) else { throw StorageError.changedMeanwhile }
    }
}

extension Database {
    /// Removes destroyed files from the store. Works inside the writer: whatever notes a file in the same moment comes
    /// before, and the file is kept, or after, and is told so by `FileStore.demand`.
    ///
    /// - Returns: how many files were removed now.
    @discardableResult
    public func removeDestroyedFiles() throws -> Int {
        let store = files
        return try write { transaction in
            try transaction.attachments.destroyedFiles().count { store.removeOrphan($0) }
        }
    }
}
