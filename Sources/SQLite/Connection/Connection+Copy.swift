// A copy of a whole database in memory: to be changed and thrown away, while the file stays as it lies.
import CSQLite

extension Connection {
    /// A writable copy of the database in memory, of one moment. Others may read and write the file meanwhile.
    ///
    /// Takes as much memory as the file is long. Source: sqlite.org/backup.html.
    public func copyInMemory() throws(SQLiteError) -> Connection {
        let copy = try Connection(path: ":memory:", mode: .create)
        guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
            throw SQLiteError(code: sqlite3_extended_errcode(copy.handle), handle: copy.handle, sql: "")
        }
        let step = sqlite3_backup_step(backup, -1)
        sqlite3_backup_finish(backup)
        guard step == SQLITE_DONE else { throw SQLiteError(code: step, handle: copy.handle, sql: "") }
        return copy
    }
}
