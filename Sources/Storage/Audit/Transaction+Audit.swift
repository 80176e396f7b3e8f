// Adding to the audit log: at its end, in the transaction of what it tells of. There is no way here to change or remove
// an entry, and the triggers of the table refuse every other one.
import SQLite
import School

extension Transaction {
    /// Adds entries at the end of the log, in their order.
    ///
    /// An end that does not fit its seal was made outside the program. It is not sealed anew, or the program itself
    /// would cover it up: from then on the seal stays broken, and `doska verify` says so.
    public func log(_ notes: [AuditNote]) throws(SQLiteError) {
        guard !notes.isEmpty else { return }
        let (found, isSealed) = try sealedHead()
        var head = found
        for note in notes {
            let last = try db.first("SELECT max(number) FROM audit_entry") { $0.int64(0) } ?? 0
            let entry = ChainedEntry(note, number: max(head.entries, last) + 1)
            let hash = AuditChain.hash(entry, after: head.hash)
            try db.run(
                """
                INSERT INTO audit_entry (number, school_id, at, user_id, address, deed, object, object_id, student_id,
                  class_id, result, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entry.number, entry.school, entry.at, entry.user, entry.address, entry.deed, entry.object,
                entry.objectNumber, entry.student, entry.schoolClass, entry.result, hash)
            head = AuditHead(entries: entry.number, hash: hash)
        }
        try keep(head, seal: isSealed ? seal.seal(head) : AuditSeal.broken)
    }

    /// Adds one entry at the end of the log.
    public func log(_ note: AuditNote) throws(SQLiteError) { try log([note]) }

    /// Seals the log with the key of this data directory, whatever seal it had: for a copy that was restored, whose
    /// entries have just been compared with what the copy says of itself.
    public func sealAnew() throws(SQLiteError) {
        let (head, _) = try sealedHead()
        if head.entries > 0 { try keep(head, seal: seal.seal(head)) }
    }

    private func sealedHead() throws(SQLiteError) -> (head: AuditHead, isSealed: Bool) {
        guard let (head, found) = try audit.head() else {
            // A log that has entries had a head.
            let isNew = try db.first("SELECT 1 FROM audit_entry LIMIT 1", row: { $0.int(0) }) == nil
            return (.empty, isNew)
        }
        return (head, seal.isValid(found, for: head))
    }

    private func keep(_ head: AuditHead, seal: [UInt8]) throws(SQLiteError) {
        let updated = try db.run(
            "UPDATE audit_head SET entries = ?, hash = ?, seal = ?", head.entries, head.hash, seal)
        if updated == 0 {
            try db.run(
                "INSERT INTO audit_head (id, entries, hash, seal) VALUES (1, ?, ?, ?)", head.entries, head.hash, seal)
        }
    }
}
