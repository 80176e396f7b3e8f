// Connection: one open database, used by one thread at a time.
//
// Rules: it is not Sendable and SQLite's own locks are off (NOMUTEX), so each thread opens its own. Statements are
// compiled once and kept; the key is the address of the SQL literal. Settings are applied in an order that matters:
// the waiting time first, because already switching to WAL can meet a lock.

import CSQLite

/// An open database file.
public final class Connection {
    /// How the file is opened.
    public enum Mode: Sendable {
        /// Only reading; the file must exist.
        case readOnly
        /// Reading and writing; the file must exist.
        case readWrite
        /// Reading and writing; a missing file is made.
        case create
    }

    /// What a connection may spend.
    public struct Settings: Sendable {
        /// Milliseconds to wait for a lock held by another connection.
        public var busyTimeout: Int32 = 5000
        /// KiB of pages that this connection may keep in its own memory.
        public var cacheSize = 4096
        /// MiB of the file that are read through a memory map instead of copies; 0 turns it off.
        public var mappedSize = 256

        /// The default settings.
        public init() {}
    }

    private(set) var handle: OpaquePointer?
    private var statements: [UInt: Statement] = [:]

    /// Opens the database at `path`, which is a file name, never a URI.
    ///
    /// A writable connection switches the file to WAL and flushes every commit (`synchronous=FULL`).
    /// The collation `RU` and the function `fold` are available on every connection.
    public init(path: String, mode: Mode, settings: Settings = Settings()) throws(SQLiteError) {
        let access =
            switch mode {
            case .readOnly: SQLITE_OPEN_READONLY
            case .readWrite: SQLITE_OPEN_READWRITE
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        let code = sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        do throws(SQLiteError) {
            guard code == SQLITE_OK else { throw SQLiteError(code: code, handle: handle, sql: "") }
            try configure(settings, writable: mode != .readOnly)
            try installRussian()
        } catch {
            // SQLite gives out a handle even when opening fails.
            sqlite3_close(handle)
            handle = nil
            throw error
        }
    }

    deinit {
        statements.removeAll()
        sqlite3_close(handle)
    }

    /// Closes the database now; later calls throw `.closed`. Closing twice does nothing.
    ///
    /// Throws when a statement still runs, that is, when called from inside a row closure; the connection stays open.
    public func close() throws(SQLiteError) {
        statements.removeAll()
        let code = sqlite3_close(handle)
        guard code == SQLITE_OK else { throw SQLiteError(code: code, handle: handle, sql: "") }
        handle = nil
    }

    /// The version of the library that is linked, as it says itself: `3.46.1`.
    public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

    /// The number of compiled statements that are kept.
    public var cachedStatementCount: Int {
        statements.count
    }

    private func configure(_ settings: Settings, writable: Bool) throws(SQLiteError) {
        sqlite3_busy_timeout(handle, settings.busyTimeout)
        if writable { try execute(text: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
        try execute(
            text: """
                PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
                PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;
                PRAGMA cache_size = -\(settings.cacheSize); PRAGMA mmap_size = \(settings.mappedSize << 20)
                """)
        // A name in double quotes that matches no column is an error, not a text.
        _ = csqlite_config(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        _ = csqlite_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        _ = csqlite_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    }

    /// Runs a text of one or more statements, made inside this module; never from a request.
    func execute(text: String) throws(SQLiteError) {
        guard let handle else { throw .closed }
        let failure = text.withCString { start -> SQLiteError? in
            var rest: UnsafePointer<CChar>? = start
            while let next = rest, next.pointee != 0 {
                var pointer: OpaquePointer?
                var code = sqlite3_prepare_v2(handle, next, -1, &pointer, &rest)
                let compiling = code != SQLITE_OK
                defer { sqlite3_finalize(pointer) }
                // What is left may be only spaces or a comment: no statement.
                guard compiling || pointer != nil else { continue }
                if !compiling { repeat { code = sqlite3_step(pointer) } while code == SQLITE_ROW }
                if code != SQLITE_DONE {
                    let extended = sqlite3_extended_errcode(handle)
                    return SQLiteError(code: extended, handle: handle, sql: text, compiling: compiling)
                }
            }
            return nil
        }
        if let failure { throw failure }
    }

    /// The compiled form of `sql`, marked as running; give it back with `finish()`.
    ///
    /// A statement that is already running (a query inside the row closure of the same query) is compiled again
    /// for this one use.
    @usableFromInline
    func statement(for sql: StaticString) throws(SQLiteError) -> Statement {
        guard handle != nil else { throw .closed }
        guard sql.hasPointerRepresentation else { throw .severalStatements(sql: sql.description) }
        let key = UInt(bitPattern: sql.utf8Start)
        if let kept = statements[key] {
            guard kept.isRunning else {
                kept.isRunning = true
                return kept
            }
            return try compile(sql)
        }
        let fresh = try compile(sql)
        fresh.isRunning = true
        statements[key] = fresh
        return fresh
    }

    private func compile(_ sql: StaticString) throws(SQLiteError) -> Statement {
        var pointer: OpaquePointer?
        var tail: UnsafePointer<CChar>?
        let code = sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: sql.utf8CodeUnitCount + 1) { start in
            let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
            return sqlite3_prepare_v3(handle, start, Int32(sql.utf8CodeUnitCount) + 1, flags, &pointer, &tail)
        }
        guard code == SQLITE_OK else {
            throw SQLiteError(code: code, handle: handle, sql: sql.description, compiling: true)
        }
        guard let pointer else {
            throw .database(code: SQLITE_MISUSE, extendedCode: SQLITE_MISUSE, message: "empty", sql: sql.description)
        }
        let statement = Statement(pointer: pointer, text: sql)
        while let next = tail, next.pointee != 0 {
            guard next.pointee == 0x20 || next.pointee == 0x0A || next.pointee == 0x3B else {
                throw .severalStatements(sql: sql.description)
            }
            tail = next + 1
        }
        return statement
    }
}
