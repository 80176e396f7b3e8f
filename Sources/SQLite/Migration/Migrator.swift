// Migrator: brings a database from any earlier schema to the newest one.
//
// Rules: forward only; each step in a transaction of its own together with its record in schema_migration and
// user_version, so a crash leaves the schema before or after a step, never between. Two processes may start
// at once: what is left to do is decided inside the write transaction. References are checked before each commit;
// they are not enforced during a step, because rebuilding a table passes through states that break them
// (sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema Changes").

/// Applies an ordered list of migrations.
public struct Migrator: Sendable {
    private let migrations: [Migration]

    /// A migrator for `migrations`, which must be numbered 1, 2, 3, ...
    public init(_ migrations: [Migration]) throws(SQLiteError) {
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw .migration(.misnumbered(expected: index + 1, found: migration.number))
        }
        self.migrations = migrations
    }

    /// Applies what is missing; returns the numbers of the steps applied now.
    ///
    /// Throws `.migration` without touching the database when the history in it is not the beginning of the list.
    @discardableResult
    public func migrate(_ db: Connection) throws(SQLiteError) -> [Int] {
        // Has no effect inside a transaction, hence before the first one.
        try db.run("PRAGMA foreign_keys = OFF")
        let applied: [Int]
        do throws(SQLiteError) {
            applied = try applyMissing(to: db)
        } catch {
            try db.run("PRAGMA foreign_keys = ON")
            throw error
        }
        try db.run("PRAGMA foreign_keys = ON")
        return applied
    }

    private func applyMissing(to db: Connection) throws(SQLiteError) -> [Int] {
        var applied: [Int] = []
        while let number = try db.writeTransaction({ () throws(SQLiteError) in try applyNext(to: db) }) {
            applied.append(number)
        }
        return applied
    }

    /// Applies the first missing step inside the current transaction; nil when there is none.
    private func applyNext(to db: Connection) throws(SQLiteError) -> Int? {
        let landed = try history(of: db)
        guard landed < migrations.count else { return nil }
        let migration = migrations[landed]
        switch migration.step {
        case .script(let sql): try db.execute(script: sql)
        case .code(let body): try body(db)
        }
        if let table = try db.first("PRAGMA foreign_key_check", row: { $0.text(0) }) {
            throw .migration(.brokenReferences(number: migration.number, table: table))
        }
        try db.run(
            "INSERT INTO schema_migration (number, name, checksum, applied_at) VALUES (?, ?, ?, unixepoch() * 1000)",
            migration.number, migration.name.description, migration.checksum)
        try db.execute(text: "PRAGMA user_version = \(migration.number)")
        return migration.number
    }

    /// The number of steps that have landed, after checking that they are the first ones of the list.
    private func history(of db: Connection) throws(SQLiteError) -> Int {
        let version = try db.first("PRAGMA user_version") { $0.int(0) } ?? 0
        if version > migrations.count {
            throw .migration(.newerDatabase(found: version, known: migrations.count))
        }
        let tables = try db.all("SELECT name FROM sqlite_schema WHERE type = 'table'") { $0.text(0) }
        if tables.isEmpty && version == 0 {
            try db.execute(
                script: """
                    CREATE TABLE schema_migration (
                      number INTEGER PRIMARY KEY,
                      name TEXT NOT NULL,
                      checksum TEXT NOT NULL,
                      applied_at INTEGER NOT NULL
                    ) STRICT
                    """)
            return 0
        }
        guard tables.contains("schema_migration") else { throw .migration(.foreignDatabase) }
        let landed = try db.all("SELECT number, checksum FROM schema_migration ORDER BY number") { row in
            (number: row.int(0), checksum: row.text(1))
        }
        guard landed.count == version else { throw .migration(.foreignDatabase) }
        for (row, migration) in zip(landed, migrations) {
            guard row.number == migration.number else { throw .migration(.foreignDatabase) }
            guard row.checksum == migration.checksum else {
                throw .migration(.changed(number: migration.number, name: migration.name.description))
            }
        }
        return version
    }
}
