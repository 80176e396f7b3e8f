// Row: one row of a result, while the statement stands on it.
//
// Rules: a row is borrowed by the closure that maps it and cannot be kept (the type is not copyable). Columns are
// numbered from 0 in the order of the SELECT. The tables are STRICT, so a column has the type the query says;
// a NULL read as a number is 0, as a text is empty. An index outside the row reads as NULL.

import CSQLite

/// The current row of a running statement.
public struct Row: ~Copyable {
    @usableFromInline let statement: OpaquePointer

    @usableFromInline
    init(statement: OpaquePointer) {
        self.statement = statement
    }

    /// The number of columns.
    public var count: Int {
        Int(sqlite3_column_count(statement))
    }

    /// True when the column is NULL.
    public func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    }

    /// The column as a 64-bit integer.
    public func int64(_ column: Int) -> Int64 {
        sqlite3_column_int64(statement, Int32(column))
    }

    /// The column as a 64-bit integer, or nil when it is NULL.
    public func int64OrNil(_ column: Int) -> Int64? {
        isNull(column) ? nil : int64(column)
    }

    /// The column as an integer.
    public func int(_ column: Int) -> Int {
        Int(int64(column))
    }

    /// The column as an integer, or nil when it is NULL.
    public func intOrNil(_ column: Int) -> Int? {
        isNull(column) ? nil : int(column)
    }

    /// The column as a truth value: anything but 0 and NULL is true.
    public func bool(_ column: Int) -> Bool {
        int64(column) != 0
    }

    /// The column as a floating-point number.
    public func double(_ column: Int) -> Double {
        sqlite3_column_double(statement, Int32(column))
    }

    /// The column as a floating-point number, or nil when it is NULL.
    public func doubleOrNil(_ column: Int) -> Double? {
        isNull(column) ? nil : double(column)
    }

    /// The column as a text, copied; bytes that are not UTF-8 are replaced.
    public func text(_ column: Int) -> String {
        withText(column) { String(decoding: $0, as: UTF8.self) }
    }

    /// The column as a text, copied, or nil when it is NULL.
    public func textOrNil(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    /// The column as bytes, copied.
    public func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    /// The column as bytes, copied, or nil when it is NULL.
    public func bytesOrNil(_ column: Int) -> [UInt8]? {
        isNull(column) ? nil : bytes(column)
    }

    /// Calls `body` with the UTF-8 bytes of the column where SQLite keeps them; nothing is copied.
    ///
    /// The bytes are valid only inside `body`.
    public func withText<T, E: Error>(
        _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> T
    ) throws(E) -> T {
        // The text must be asked for before its length: asking may convert the column.
        let start = sqlite3_column_text(statement, Int32(column))
        return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }
}
