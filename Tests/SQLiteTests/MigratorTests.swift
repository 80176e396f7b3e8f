import Testing

@testable import SQLite

private let first = Migration(
    1, "people",
    sql: """
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE RU) STRICT;
        CREATE INDEX person_name ON person (name);
        """)
private let second = Migration(
    2, "pets",
    sql: "CREATE TABLE pet (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person) STRICT")

@Suite("Migrator")
struct MigratorTests {
    let file: TemporaryDatabase
    let db: Connection

    init() throws {
        file = try TemporaryDatabase()
        db = try file.open()
    }

    private func problem(_ body: () throws -> Void) throws -> MigrationProblem {
        let error = try #require(#expect(throws: SQLiteError.self) { try body() })
        guard case .migration(let problem) = error else { throw error }
        #expect(error.description == problem.description)
        return problem
    }

    @Test("applies what is missing, in order, and then nothing")
    func missing() throws {
        #expect(try Migrator([first]).migrate(db) == [1])
        #expect(try Migrator([first, second]).migrate(db) == [2])
        #expect(try Migrator([first, second]).migrate(db) == [])
        #expect(try db.first("PRAGMA user_version") { $0.int(0) } == 2)
        let names = try db.all("SELECT name FROM schema_migration ORDER BY number") { $0.text(0) }
        #expect(names == ["people", "pets"])
        #expect(try db.first("PRAGMA foreign_keys") { $0.int(0) } == 1)
    }

    @Test("a step that fails leaves no trace, earlier steps stay")
    func failure() throws {
        let bad = Migration(2, "bad", sql: "CREATE TABLE half (id INTEGER) STRICT; SELEKT 1")
        let error = #expect(throws: SQLiteError.self) { try Migrator([first, bad]).migrate(db) }
        #expect(error?.description.contains("syntax error") == true)
        #expect(try db.first("SELECT 1 FROM sqlite_schema WHERE name = 'half'") { $0.int(0) } == nil)
        #expect(try db.first("PRAGMA user_version") { $0.int(0) } == 1)
        #expect(try db.first("PRAGMA foreign_keys") { $0.int(0) } == 1)
        #expect(try Migrator([first, second]).migrate(db) == [2])
    }

    @Test("a step in code runs in the same transaction as its record")
    func code() throws {
        let fill = Migration(2, "fill") { db throws(SQLiteError) in
            try db.run("INSERT INTO person (name) VALUES (?)", "Семёнов")
        }
        let refuse = Migration(3, "refuse") { db throws(SQLiteError) in
            try db.run("DELETE FROM person")
            throw .stopped
        }
        #expect(throws: SQLiteError.stopped) { try Migrator([first, fill, refuse]).migrate(db) }
        #expect(try db.first("SELECT count(*) FROM person") { $0.int(0) } == 1)
    }

    @Test("a changed step refuses to start and says what to do")
    func changed() throws {
        try Migrator([first]).migrate(db)
        let edited = Migration(1, "people", sql: "CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT")
        let found = try problem { try Migrator([edited, second]).migrate(db) }
        #expect(found == .changed(number: 1, name: "people"))
        #expect(found.description.contains("restore"))
        #expect(try db.first("SELECT 1 FROM sqlite_schema WHERE name = 'pet'") { $0.int(0) } == nil)
    }

    @Test("a newer database refuses to start")
    func newer() throws {
        try Migrator([first, second]).migrate(db)
        let found = try problem { try Migrator([first]).migrate(db) }
        #expect(found == .newerDatabase(found: 2, known: 1))
        #expect(found.description.contains("newer program"))
    }

    @Test("a database of another program, or one with a damaged history, is left alone")
    func foreign() throws {
        let other = try TemporaryDatabase()
        #expect(try problem { try Migrator([first]).migrate(other.withWords()) } == .foreignDatabase)
        try Migrator([first, second]).migrate(db)
        try db.run("DELETE FROM schema_migration WHERE number = 1")
        #expect(try problem { try Migrator([first, second]).migrate(db) } == .foreignDatabase)
    }

    @Test("numbers must be 1, 2, 3")
    func numbers() throws {
        #expect(try problem { _ = try Migrator([second]) } == .misnumbered(expected: 1, found: 2))
        #expect(try problem { _ = try Migrator([first, first]) } == .misnumbered(expected: 2, found: 1))
    }

    @Test("a step that leaves a broken reference is undone")
    func references() throws {
        let orphan = Migration(3, "orphan", sql: "INSERT INTO pet (person_id) VALUES (7)")
        let found = try problem { try Migrator([first, second, orphan]).migrate(db) }
        #expect(found == .brokenReferences(number: 3, table: "pet"))
        #expect(try db.first("SELECT count(*) FROM pet") { $0.int(0) } == 0)
    }

    @Test("a table can be rebuilt while others refer to it")
    func rebuild() throws {
        try Migrator([first, second]).migrate(db)
        try db.run("INSERT INTO person (id, name) VALUES (1, 'Аня')")
        try db.run("INSERT INTO pet (person_id) VALUES (1)")
        let rebuild = Migration(
            3, "rebuild",
            sql: """
                CREATE TABLE person_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born INTEGER) STRICT;
                INSERT INTO person_new (id, name) SELECT id, name FROM person;
                DROP TABLE person;
                ALTER TABLE person_new RENAME TO person;
                """)
        #expect(try Migrator([first, second, rebuild]).migrate(db) == [3])
        #expect(try db.first("SELECT count(*) FROM pet JOIN person ON person.id = person_id") { $0.int(0) } == 1)
    }

    @Test("the checksum is FNV-1a of the SQL")
    func checksum() {
        #expect(Migration(1, "x", sql: "").checksum == "cbf29ce484222325")
        #expect(Migration(1, "x", sql: "a").checksum == "af63dc4c8601ec8c")
        #expect(Migration(1, "x", sql: "foobar").checksum == "85944171f73967e8")
    }

    @Test("the schema text does not depend on the order or the indentation")
    func schemaText() throws {
        let firstFile = try TemporaryDatabase()
        let one = try firstFile.open()
        try one.execute(script: "CREATE TABLE b (\n    id INTEGER  \n) STRICT; CREATE TABLE a (id INT) STRICT")
        try one.execute(script: "CREATE INDEX a_id ON a (id); CREATE VIEW v AS SELECT id FROM a")
        #expect(
            try one.schemaText() == """
                CREATE TABLE a (id INT) STRICT;

                CREATE INDEX a_id ON a (id);

                CREATE TABLE b (
                    id INTEGER
                ) STRICT;

                CREATE VIEW v AS SELECT id FROM a;

                """)
        let secondFile = try TemporaryDatabase()
        let two = try secondFile.open()
        try two.execute(script: "CREATE TABLE a (id INT) STRICT; CREATE INDEX a_id ON a (id)")
        try two.execute(script: "CREATE VIEW v AS SELECT id FROM a;")
        try two.execute(script: "  CREATE TABLE b (\n        id INTEGER\n\n    ) STRICT; -- a comment")
        #expect(try two.schemaText() == one.schemaText())
        withExtendedLifetime((firstFile, secondFile)) {}
    }
}
