// SQLiteError: everything that this module can fail with.
//
// Rule: an error never carries a value that was bound to a statement, because errors are logged and values are
// personal data. SQL text is safe: it is a literal of the program. SQLite's own message is kept only where it
// can name nothing but the schema; otherwise the fixed text of the code stands in for it.

import CSQLite

/// A failure of the database, of the writer's queue, or of a migration.
public enum SQLiteError: Error, Equatable, Sendable {
    /// SQLite refused. `code` is the primary result code, `extendedCode` the precise one (sqlite.org/rescode.html);
    /// `sql` is the text of the statement, empty when there was none.
    case database(code: Int32, extendedCode: Int32, message: String, sql: String)
    /// The number of arguments differs from the number of `?` in the statement.
    case argumentCount(expected: Int, given: Int, sql: String)
    /// A text that must be one statement holds several.
    case severalStatements(sql: String)
    /// The connection was closed before the call.
    case closed
    /// The writer's queue is full; trying again later may succeed.
    case busy
    /// The writer was stopped and takes no more work.
    case stopped
    /// A write was asked for inside a write of the same writer, which could never finish.
    case nestedWrite
    /// A stored value is not of the kind that the schema promises; names the kind, never the value.
    case unreadable(kind: String)
    /// The database and the migrations of this program do not fit together.
    case migration(MigrationProblem)
}

/// An error type that can wrap a failure of the database, so that a transaction throws one type only.
public protocol SQLiteErrorConvertible: Error {
    /// Wraps a failure of the database.
    init(_ error: SQLiteError)
}

extension SQLiteError: SQLiteErrorConvertible {
    /// The error itself.
    public init(_ error: SQLiteError) {
        self = error
    }
}

extension SQLiteError {
    /// The extended result code of SQLite, or nil when SQLite was not the one who refused.
    public var extendedCode: Int32? {
        if case .database(_, let extended, _, _) = self { extended } else { nil }
    }

    /// True when the same call may succeed later without any change: a full queue or a locked database.
    public var isBusy: Bool {
        switch self {
        case .busy: true
        case .database(let code, _, _, _): code == SQLITE_BUSY || code == SQLITE_LOCKED
        default: false
        }
    }

    /// True when a `UNIQUE` or `PRIMARY KEY` constraint refused the row.
    public var isUniqueViolation: Bool {
        extendedCode == ExtendedCode.unique || extendedCode == ExtendedCode.primaryKey
    }

    /// True when a reference to a missing row, or the removal of a referenced row, was refused.
    public var isForeignKeyViolation: Bool {
        extendedCode == ExtendedCode.foreignKey
    }

    /// True when a `CHECK` constraint refused the row.
    public var isCheckViolation: Bool {
        extendedCode == ExtendedCode.check
    }

    /// Describes the last failure on `handle`; `compiling` when no statement was running, so no value was near.
    init(code reported: Int32, handle: OpaquePointer?, sql: String, compiling: Bool = false) {
        let extended = Self.isOutOfRoom(reported) ? SQLITE_FULL : reported
        let code = extended & 0xFF
        // Messages of these classes name tables, columns and SQL words only. The test
        // "a value in a message of SQLite is replaced" holds it: json_extract puts its argument into the message.
        let namesSchemaOnly =
            switch extended {
            case SQLITE_ERROR: compiling
            case ExtendedCode.unique, ExtendedCode.primaryKey, ExtendedCode.check, ExtendedCode.notNull,
                ExtendedCode.foreignKey:
                true
            default: false
            }
        let text = namesSchemaOnly ? sqlite3_errmsg(handle) : sqlite3_errstr(code)
        let message = text.map { String(cString: $0) } ?? ""
        self = .database(code: code, extendedCode: extended, message: message, sql: sql)
    }
}

/// Extended result codes that the product asks about; the header's macros are expressions Swift cannot read.
enum ExtendedCode {
    static let check = SQLITE_CONSTRAINT | 1 << 8
    static let foreignKey = SQLITE_CONSTRAINT | 3 << 8
    static let notNull = SQLITE_CONSTRAINT | 5 << 8
    static let primaryKey = SQLITE_CONSTRAINT | 6 << 8
    static let unique = SQLITE_CONSTRAINT | 8 << 8
    static let write = SQLITE_IOERR | 3 << 8
}

extension SQLiteError: CustomStringConvertible {
    /// One line for the log.
    public var description: String {
        switch self {
        case .database(_, let extended, let message, let sql):
            sql.isEmpty ? "SQLite \(extended): \(message)" : "SQLite \(extended): \(message) in: \(sql)"
        case .argumentCount(let expected, let given, let sql):
            "the statement takes \(expected) arguments, \(given) were given: \(sql)"
        case .severalStatements(let sql): "one statement expected: \(sql)"
        case .closed: "the connection is closed"
        case .busy: "too many writes are waiting"
        case .stopped: "the writer is stopped"
        case .nestedWrite: "a write was started inside another write"
        case .unreadable(let kind): "a stored value is no \(kind)"
        case .migration(let problem): problem.description
        }
    }
}
