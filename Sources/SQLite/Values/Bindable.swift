// Bindable: the values that may stand for a `?`.
//
// Another module makes its own type bindable by conforming: a RawRepresentable type needs nothing more, any
// other forwards to the value it wraps. A value is copied into the statement and removed from it after use.

import CSQLite

/// A value that can be given for a `?` of a statement.
///
/// A type of another module forwards to what it wraps:
/// `extension StudentID: Bindable { public func bind(to parameter: Parameter) throws(SQLiteError) { ... } }`.
public protocol Bindable {
    /// Gives this value to `parameter`.
    func bind(to parameter: Parameter) throws(SQLiteError)
}

/// The place of one `?` in a statement; valid only during the call that received it.
public struct Parameter {
    @usableFromInline let statement: Statement
    @usableFromInline let index: Int32

    @usableFromInline
    init(statement: Statement, index: Int32) {
        self.statement = statement
        self.index = index
    }

    /// Gives NULL.
    public func setNull() throws(SQLiteError) {
        try check(sqlite3_bind_null(statement.pointer, index))
    }

    /// Gives an integer.
    public func set(_ value: Int64) throws(SQLiteError) {
        try check(sqlite3_bind_int64(statement.pointer, index, value))
    }

    /// Gives a floating-point number.
    public func set(_ value: Double) throws(SQLiteError) {
        try check(sqlite3_bind_double(statement.pointer, index, value))
    }

    /// Gives a text, copied.
    public func set(_ value: String) throws(SQLiteError) {
        var value = value
        let code = value.withUTF8 { bytes in
            // An empty String may have no address, and a nil address would mean NULL.
            guard let start = bytes.baseAddress else {
                return sqlite3_bind_text(statement.pointer, index, "", 0, csqlite_transient())
            }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                sqlite3_bind_text64(
                    statement.pointer, index, $0, UInt64(bytes.count), csqlite_transient(), UInt8(SQLITE_UTF8))
            }
        }
        try check(code)
    }

    /// Gives a blob, copied.
    public func set(_ value: [UInt8]) throws(SQLiteError) {
        let code = value.withUnsafeBufferPointer { bytes in
            bytes.isEmpty
                ? sqlite3_bind_zeroblob(statement.pointer, index, 0)
                : sqlite3_bind_blob64(
                    statement.pointer, index, bytes.baseAddress, UInt64(bytes.count), csqlite_transient())
        }
        try check(code)
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        guard code == SQLITE_OK else {
            throw SQLiteError(code: code, handle: sqlite3_db_handle(statement.pointer), sql: statement.text.description)
        }
    }
}

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
    /// Gives the raw value.
    public func bind(to parameter: Parameter) throws(SQLiteError) {
        try rawValue.bind(to: parameter)
    }
}

extension Int64: Bindable {
    /// Gives an integer.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension Int: Bindable {
    /// Gives an integer.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(Int64(self)) }
}

extension Bool: Bindable {
    /// Gives 1 for true and 0 for false.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(Int64(self ? 1 : 0)) }
}

extension Double: Bindable {
    /// Gives a floating-point number; SQLite stores a NaN as NULL.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension String: Bindable {
    /// Gives a text.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension [UInt8]: Bindable {
    /// Gives a blob.
    public func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    /// Gives the value, or NULL for nil.
    public func bind(to parameter: Parameter) throws(SQLiteError) {
        switch self {
        case .some(let value): try value.bind(to: parameter)
        case .none: try parameter.setNull()
        }
    }
}
