// Queries: how the rest of the product talks SQL.
//
// Rules: SQL is a literal (StaticString), so a value can never be pasted into it; values are given only for `?`,
// in order. Whatever happens, the statement is reset before a call returns. A row closure that itself throws says
// so: `{ row throws(SQLiteError) in ... }`. Inlinable, so that a caller in another module gets code for its types.

import CSQLite

extension Connection {
    /// Runs a query and maps every row, in the query's order.
    @inlinable
    public func all<T, each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, row map: (borrowing Row) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> [T] {
        let statement = try start(sql, repeat each arguments)
        defer { statement.finish() }
        var rows: [T] = []
        while try statement.step() { rows.append(try map(Row(statement: statement.pointer))) }
        return rows
    }

    /// Runs a query and maps its first row, or returns nil when there is none. Later rows are not computed.
    @inlinable
    public func first<T, each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, row map: (borrowing Row) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> T? {
        let statement = try start(sql, repeat each arguments)
        defer { statement.finish() }
        return try statement.step() ? try map(Row(statement: statement.pointer)) : nil
    }

    /// Runs a query and calls `body` with every row, in the query's order; nothing is collected.
    @inlinable
    public func each<each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument, row body: (borrowing Row) throws(SQLiteError) -> Void
    ) throws(SQLiteError) {
        let statement = try start(sql, repeat each arguments)
        defer { statement.finish() }
        while try statement.step() { try body(Row(statement: statement.pointer)) }
    }

    /// Runs a statement to its end.
    ///
    /// - Returns: how many rows an INSERT, UPDATE or DELETE touched, without those touched by triggers;
    ///   0 for any other statement.
    @inlinable @discardableResult
    public func run<each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(SQLiteError) -> Int {
        let statement = try start(sql, repeat each arguments)
        defer { statement.finish() }
        let before = totalChanges
        while try statement.step() {}
        return totalChanges == before ? 0 : lastChanges
    }

    /// Runs an INSERT and returns the row's id.
    @inlinable @discardableResult
    public func insert<each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(SQLiteError) -> Int64 {
        let statement = try start(sql, repeat each arguments)
        defer { statement.finish() }
        while try statement.step() {}
        return lastInsertedID
    }

    /// Runs a script of several statements without arguments; not kept. For migrations and pragmas.
    public func execute(script: StaticString) throws(SQLiteError) {
        try execute(text: script.description)
    }

    /// A number that differs from the one before when another connection, also of another process, has changed
    /// the database in between. Source: sqlite.org/pragma.html#pragma_data_version.
    public func dataVersion() throws(SQLiteError) -> Int64 {
        try first("PRAGMA data_version") { $0.int64(0) } ?? 0
    }

    /// Compiles `sql` or takes the kept statement, and gives it the arguments.
    @inlinable
    func start<each Argument: Bindable>(
        _ sql: StaticString, _ arguments: repeat each Argument
    ) throws(SQLiteError) -> Statement {
        let statement = try statement(for: sql)
        do throws(SQLiteError) {
            var given = 0
            for argument in repeat each arguments {
                given += 1
                // Too many are counted, not given: SQLite has no place for them.
                guard given <= statement.parameterCount else { continue }
                try argument.bind(to: Parameter(statement: statement, index: Int32(given)))
            }
            guard given == statement.parameterCount else {
                throw .argumentCount(expected: statement.parameterCount, given: given, sql: sql.description)
            }
        } catch {
            statement.finish()
            throw error
        }
        return statement
    }

    /// Rows changed on this connection since it was opened, triggers and cascades included.
    public var totalChanges: Int64 { sqlite3_total_changes64(handle) }

    @usableFromInline var lastChanges: Int { Int(sqlite3_changes64(handle)) }

    @usableFromInline var lastInsertedID: Int64 { sqlite3_last_insert_rowid(handle) }
}
