// The audit log from outside a transaction: entries of reads, that nobody waits for, and entries of commands.
import SQLite
import School

extension Database {
    /// Adds entries soon, in a transaction of their own, for what changed nothing. May be called from an event loop: it
    /// returns at once, and only while the writer's queue is full it waits for a place, so that no entry is dropped.
    ///
    /// - Parameter failed: told of entries that could not be written, without their content.
    public func log(soon notes: [AuditNote], failed: @escaping @Sendable (any Error) -> Void) {
        do throws(SQLiteError) {
            try writer.hand(
                { [seal] connection throws(SQLiteError) in
                    try Transaction(connection, seal).log(notes)
                }, failed: failed)
        } catch { failed(error) }
    }

    /// Adds an entry to the database at `path`, which another process may have open, and gives the head of its log.
    @discardableResult
    public static func log(_ note: AuditNote, at path: String, auditKey: [UInt8]) throws -> AuditHead {
        let writer = try Writer(path: path, mode: .caller)
        defer { writer.stop() }
        let seal = AuditSeal(key: auditKey)
        return try writer.write { connection in
            let transaction = Transaction(connection, seal)
            // Read by a newer program, but not brought to its schema: a copy before an update.
            guard try transaction.hasAudit() else { return .empty }
            try transaction.log(note)
            return try transaction.audit.head()?.head ?? .empty
        }
    }

    /// The head of the audit log of the database at `path`.
    public static func auditHead(at path: String) throws -> AuditHead {
        try Records(try Connection(path: path, mode: .readOnly)).auditHead()
    }
}

extension Records {
    /// How far the audit log goes. A database of an older schema has none yet.
    public final func auditHead() throws -> AuditHead { try hasAudit() ? try audit.head()?.head ?? .empty : .empty }

    /// Whether the schema has an audit log.
    final func hasAudit() throws(SQLiteError) -> Bool {
        try db.first("SELECT 1 FROM sqlite_schema WHERE name = 'audit_head'", row: { $0.int(0) }) != nil
    }
}
