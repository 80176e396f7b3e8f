// Transactions: several statements that see, or make, one state of the database.
//
// Rules: a read transaction inside any other transaction is part of it. A write transaction takes the write lock at
// its start (BEGIN IMMEDIATE): one that began as a reader could not wait for the lock and would fail at once.
// Each form exists twice: with a typed error that can wrap SQLiteError, written
// `{ () throws(SQLiteError) in ... }`, and untyped, for a closure that throws several kinds of error.

import CSQLite

extension Connection {
    /// True inside a transaction.
    public var isInTransaction: Bool {
        guard let handle else { return false }
        return sqlite3_get_autocommit(handle) == 0
    }

    /// Runs `body` so that all its queries see one snapshot.
    @discardableResult
    public func readTransaction<T, E: SQLiteErrorConvertible>(_ body: () throws(E) -> T) throws(E) -> T {
        try transaction("BEGIN DEFERRED", body, wrap: E.init)
    }

    /// Runs `body` so that all its queries see one snapshot.
    @discardableResult
    public func readTransaction<T>(_ body: () throws -> T) throws -> T {
        try transaction("BEGIN DEFERRED", body, wrap: { $0 })
    }

    /// Runs `body` as the only writer, and commits; any error undoes all of it.
    ///
    /// For command line tools and set-up. The server writes through ``Writer``.
    @discardableResult
    public func writeTransaction<T, E: SQLiteErrorConvertible>(_ body: () throws(E) -> T) throws(E) -> T {
        try transaction("BEGIN IMMEDIATE", body, wrap: E.init)
    }

    /// Runs `body` as the only writer, and commits; any error undoes all of it.
    @discardableResult
    public func writeTransaction<T>(_ body: () throws -> T) throws -> T {
        try transaction("BEGIN IMMEDIATE", body, wrap: { $0 })
    }

    private func transaction<T, E: Error>(
        _ begin: StaticString, _ body: () throws(E) -> T, wrap: (SQLiteError) -> E
    ) throws(E) -> T {
        if isInTransaction { return try body() }
        do throws(SQLiteError) { try run(begin) } catch { throw wrap(error) }
        let result: T
        do throws(E) {
            result = try body()
        } catch {
            rollBack()
            throw error
        }
        do throws(SQLiteError) {
            try run("COMMIT")
        } catch {
            rollBack()
            throw wrap(error)
        }
        return result
    }

    /// Undoes the transaction, if SQLite has not already done so by itself.
    func rollBack() {
        // A failure here leaves nothing to do: the transaction is gone, or its next statement says what is wrong.
        if isInTransaction { _ = try? run("ROLLBACK") }
    }

    /// True when a reference checked only at commit (`DEFERRABLE INITIALLY DEFERRED`) leads nowhere right now.
    func hasUnresolvedReferences() -> Bool {
        guard let handle else { return false }
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        return current != 0
    }
}
