// Statement: one compiled SQL text. It belongs to the Connection that made it and never leaves this module.

import CSQLite

/// A compiled statement, finalised when the last reference goes.
@usableFromInline
final class Statement {
    @usableFromInline let pointer: OpaquePointer
    /// The SQL, for errors.
    @usableFromInline let text: StaticString
    /// The number of `?`.
    @usableFromInline let parameterCount: Int
    /// True between the start and the end of one use; a statement in use is not given out a second time.
    @usableFromInline var isRunning = false

    init(pointer: OpaquePointer, text: StaticString) {
        self.pointer = pointer
        self.text = text
        parameterCount = Int(sqlite3_bind_parameter_count(pointer))
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    /// Advances to the next row; false at the end.
    @usableFromInline
    func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let handle = sqlite3_db_handle(pointer)
            throw SQLiteError(code: sqlite3_extended_errcode(handle), handle: handle, sql: text.description)
        }
    }

    /// Ends one use: no read snapshot is held and no bound value stays in memory.
    @usableFromInline
    func finish() {
        sqlite3_reset(pointer)
        if parameterCount > 0 { sqlite3_clear_bindings(pointer) }
        isRunning = false
    }
}
