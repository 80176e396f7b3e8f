// Is the audit log whole? Every entry is hashed again from the first to the last, and the end compared with its seal.
// One pass over the table in the order of its numbers; what is found names the number of the first entry that is wrong.
import SQLite
import School

/// What is wrong with the audit log.
public enum AuditProblem: Equatable, Sendable {
    /// The entry of that number is not there, the one after it is.
    case missing(Int64)
    /// The entry of that number is not the one that was written.
    case changed(Int64)
    /// The log ends before its head: the first number that was cut off, and the last.
    case cut(from: Int64, through: Int64)
    /// The log goes on after its head: the first number that the program did not write.
    case added(Int64)
    /// The head is not sealed with the key of this data directory.
    case unsealed
    /// The head is missing, or the triggers that keep the log are.
    case unguarded
    /// The log is sound in itself but not the one whose head was written down at the entry of that number.
    case rewritten(Int64)
}

extension Records {
    /// The audit log, with its head.
    public final var audit: AuditRepository { AuditRepository(db: db) }
}

extension AuditRepository {
    /// The head of the log with its seal; nil for an empty log.
    func head() throws(SQLiteError) -> (head: AuditHead, seal: [UInt8])? {
        try db.first("SELECT entries, hash, seal FROM audit_head") { row in
            (AuditHead(entries: row.int64(0), hash: row.bytes(1)), row.bytes(2))
        }
    }

    /// Verifies the log from its first entry. Costs one read of the table.
    ///
    /// - Parameters:
    ///   - seal: the key of the data directory; nil where there is none to compare with.
    ///   - earlier: a head that was written down outside the database.
    func verify(
        seal: AuditSeal?, after earlier: AuditHead?
    ) throws(SQLiteError) -> (entries: Int64, problem: AuditProblem?) {
        let known = try head()
        let (entries, wrong) = try walk(upTo: known?.head, earlier)
        if let wrong { return (entries, wrong) }
        let last = max(known?.head.entries ?? 0, earlier?.entries ?? 0)
        if entries < last { return (entries, .cut(from: entries + 1, through: last)) }
        let triggers = try db.first(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('audit_entry', 'audit_head')"
        ) { $0.int(0) }
        guard triggers == Self.triggerCount, known != nil || entries == 0 else { return (entries, .unguarded) }
        if let seal, let known, !seal.isValid(known.seal, for: known.head) { return (entries, .unsealed) }
        return (entries, nil)
    }

    /// Of both tables together: none changes, none goes, none enters but at the end.
    private static let triggerCount = 6

    private func walk(
        upTo head: AuditHead?, _ earlier: AuditHead?
    ) throws(SQLiteError) -> (entries: Int64, problem: AuditProblem?) {
        var (expected, previous): (Int64, [UInt8]) = (1, AuditChain.beginning)
        var problem: AuditProblem?
        try db.each(
            """
            SELECT number, school_id, at, user_id, address, deed, object, object_id, student_id, class_id, result, hash
            FROM audit_entry ORDER BY number
            """
        ) { row in
            guard problem == nil else { return }
            let entry = Self.chained(row)
            if entry.number != expected {
                problem = .missing(expected)
                return
            }
            if let head, entry.number > head.entries {
                problem = .added(entry.number)
                return
            }
            let hash = AuditChain.hash(entry, after: previous)
            if hash != row.bytes(11) || entry.number == head?.entries && hash != head?.hash {
                problem = .changed(entry.number)
                return
            }
            if entry.number == earlier?.entries, hash != earlier?.hash { problem = .rewritten(entry.number) }
            (expected, previous) = (expected + 1, hash)
        }
        return (expected - 1, problem)
    }

    private static func chained(_ row: borrowing Row) -> ChainedEntry {
        ChainedEntry(
            number: row.int64(0), school: row.int64OrNil(1), at: row.int64(2), user: row.int64OrNil(3),
            address: row.text(4), deed: row.text(5), object: row.text(6), objectNumber: row.int64OrNil(7),
            student: row.int64OrNil(8), schoolClass: row.int64OrNil(9), result: row.text(10))
    }
}
