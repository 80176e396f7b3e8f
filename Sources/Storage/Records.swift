// What can be read: one repository per aggregate, over one connection. Thread-confined like the connection.
import SQLite

/// A reader of the database. Every repository answers from the same connection; inside `snapshot` they all
/// see the same moment.
public class Records {
    let db: Connection

    init(_ db: Connection) { self.db = db }

    /// Runs `body` on one unchanging snapshot, so that a page never mixes two moments.
    public final func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        try db.readTransaction(body)
    }

    /// Cheapest possible question to the file: whether it answers at all (`/ready`).
    public final func answers() -> Bool {
        (try? db.first("SELECT 1") { $0.int(0) }) == 1
    }
}

/// The right to change, given by `Database.write` for the length of one transaction. It reads as well, so that
/// rights are checked again inside the transaction that uses them.
public final class Transaction: Records {
    /// What seals the head of the audit log.
    let seal: AuditSeal

    init(_ db: Connection, _ seal: AuditSeal) {
        self.seal = seal
        super.init(db)
    }

    /// Rows changed on this connection since it was opened; two readings that differ have a change between them.
    public var changes: Int64 { db.totalChanges }
}
