// Every row of every table as text, to say what a request has changed. Tables are found in the file, so that a table of
// a later migration is in it too. Left out is only what reading may write (the audit log, when a session was used), and when
// a migration ran.
import CSQLite

/// What a database holds at a moment.
struct DatabaseDump: Equatable {
    /// The rows of each table, each row as its columns, in the order of the text of the row.
    private(set) var tables: [String: [[String: String]]] = [:]

    /// What reading may write, by documentation: tables that begin so, and columns.
    static let documentedTables = ["audit_", "sqlite_", "schema_migration"]
    static let documentedColumns = ["session.seen_at"]

    /// A file that SQLite refuses.
    struct Unreadable: Error { let code: Int32 }

    /// Reads a database file.
    init(of path: String) throws {
        let handle = try Handle(path)
        for table in try handle.rows("SELECT name FROM sqlite_schema WHERE type = 'table'").compactMap({ $0["name"] })
        where !Self.documentedTables.contains(where: table.hasPrefix) {
            let rows = try handle.rows("SELECT * FROM \"\(table)\"").map { row in
                row.filter { !Self.documentedColumns.contains("\(table).\($0.key)") }
            }
            tables[table] = rows.sorted { Self.text($0) < Self.text($1) }
        }
    }

    /// One row as text.
    static func text(_ row: [String: String]) -> String {
        row.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }.joined(separator: " ")
    }

    /// The names of tables that differ.
    func changed(since before: DatabaseDump) -> [String] {
        Set(tables.keys).union(before.tables.keys).filter { tables[$0] != before.tables[$0] }.sorted()
    }

    /// The rows that are there now and were not before, by table.
    func added(since before: DatabaseDump) -> [(table: String, row: [String: String])] {
        tables.sorted { $0.key < $1.key }.flatMap { table, rows in
            let known = Set((before.tables[table] ?? []).map(Self.text))
            return rows.filter { !known.contains(Self.text($0)) }.map { (table, $0) }
        }
    }

    /// How many rows each table has.
    var counts: [String: Int] { tables.mapValues(\.count) }

    /// Columns whose values differ between two databases that the same requests made: random or of the clock.
    static func columnsThatDiffer(_ one: DatabaseDump, _ other: DatabaseDump) -> Set<String> {
        var found: Set<String> = []
        for (table, rows) in one.tables {
            let others = other.tables[table] ?? []
            for (a, b) in zip(rows, others) {
                for (column, value) in a where b[column] != value {
                    found.insert(table + "." + column)
                }
            }
        }
        return found
    }

    /// The same without those columns.
    func without(_ columns: Set<String>) -> DatabaseDump {
        var copy = self
        for (table, rows) in tables {
            copy.tables[table] = rows.map { row in row.filter { !columns.contains(table + "." + $0.key) } }
                .sorted { Self.text($0) < Self.text($1) }
        }
        return copy
    }

    /// A read connection that takes any text as SQL: the product's own takes literals alone.
    private final class Handle {
        private var handle: OpaquePointer?

        init(_ path: String) throws {
            let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, nil)
            guard code == SQLITE_OK else { throw Unreadable(code: code) }
        }

        deinit { sqlite3_close_v2(handle) }

        func rows(_ sql: String) throws -> [[String: String]] {
            var statement: OpaquePointer?
            let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
            guard code == SQLITE_OK else { throw Unreadable(code: code) }
            defer { sqlite3_finalize(statement) }
            var rows: [[String: String]] = []
            while sqlite3_step(statement) == SQLITE_ROW {
                var row: [String: String] = [:]
                for column in 0..<sqlite3_column_count(statement) {
                    let name = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
                    row[name] = Self.value(statement, column)
                }
                rows.append(row)
            }
            return rows
        }

        private static func value(_ statement: OpaquePointer?, _ column: Int32) -> String {
            switch sqlite3_column_type(statement, column) {
            case SQLITE_NULL: return "NULL"
            case SQLITE_BLOB:
                let count = Int(sqlite3_column_bytes(statement, column))
                return UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count)
                    .map { String($0, radix: 16) }.joined(separator: ",")
            default: return sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
            }
        }
    }
}
