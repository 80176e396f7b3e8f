// Makes the Russian order and folding known to SQL: `ORDER BY name COLLATE RU`, `fold(name)`.
//
// Both are pure functions without context, so nothing outlives or is shared between connections. A database whose
// indexes use them can be written only by a program that has them.

import CSQLite

extension Connection {
    /// Registers the collation `RU` and the function `fold(text)`.
    func installRussian() throws(SQLiteError) {
        var code = sqlite3_create_collation_v2(handle, "RU", SQLITE_UTF8, nil, collate, nil)
        if code == SQLITE_OK {
            let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
            code = sqlite3_create_function_v2(handle, "fold", 1, flags, nil, fold, nil, nil, nil)
        }
        guard code == SQLITE_OK else { throw SQLiteError(code: code, handle: handle, sql: "") }
    }
}

private func bytes(_ start: UnsafeRawPointer?, _ count: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : Int(count))
}

private func collate(
    _: UnsafeMutableRawPointer?, _ leftCount: Int32, _ left: UnsafeRawPointer?, _ rightCount: Int32,
    _ right: UnsafeRawPointer?
) -> Int32 {
    Int32(clamping: compareRussian(bytes(left, leftCount), bytes(right, rightCount)))
}

/// `fold(text)`: NULL stays NULL, a number is folded as its text.
private func fold(_ context: OpaquePointer?, _: Int32, _ arguments: UnsafeMutablePointer<OpaquePointer?>?) {
    guard let value = arguments?[0], sqlite3_value_type(value) != SQLITE_NULL else {
        sqlite3_result_null(context)
        return
    }
    let text = sqlite3_value_text(value)
    let folded = foldRussian(bytes(text, sqlite3_value_bytes(value)))
    folded.withUnsafeBytes { folded in
        let start = folded.baseAddress?.assumingMemoryBound(to: CChar.self)
        // An empty array may have no address, and a nil address would mean NULL.
        sqlite3_result_text64(
            context, start, UInt64(folded.count), csqlite_transient(), UInt8(SQLITE_UTF8))
        if start == nil { sqlite3_result_text(context, "", 0, csqlite_transient()) }
    }
}
