// After rows were destroyed, nothing of them may stay in the file: neither in freed places of pages nor in the log.
import SQLite

extension Database {
    /// Writes the file anew without what was deleted, and empties the log beside it. Others may read meanwhile; writes
    /// wait. Costs one read and write of the whole file.
    ///
    /// - Returns: false where a reader has kept the log from being emptied: it is, at the next start or scrub.
    @discardableResult
    public func scrub() throws -> Bool {
        let connection = try Connection(path: path, mode: .readWrite)
        try connection.execute(script: "PRAGMA secure_delete = ON; VACUUM")
        let isBusy = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.int(0) } ?? 1
        try connection.close()
        return isBusy == 0
    }
}
