import Testing

@testable import SQLite

private struct PupilID: Bindable, Equatable {
    let raw: Int64

    func bind(to parameter: Parameter) throws(SQLiteError) { try raw.bind(to: parameter) }
}

private enum Colour: String, Bindable {
    case red
}

@Suite("Queries")
struct QueryTests {
    let file: TemporaryDatabase
    let db: Connection

    init() throws {
        file = try TemporaryDatabase()
        db = try file.withWords()
    }

    @Test("every kind of value comes back as it was given")
    func values() throws {
        try db.execute(script: "CREATE TABLE v (i INT, n INT, b INT, d REAL, t TEXT, x BLOB, o TEXT) STRICT")
        let given: [UInt8] = [0, 255, 1]
        try db.run(
            "INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?)", Int64.min, Int?.none, true, 0.5, "Ёж\0!", given, String?("да")
        )
        let seen = try #require(
            try db.first("SELECT i, n, b, d, t, x, o FROM v") { row in
                #expect(row.count == 7)
                #expect(row.int64(0) == .min)
                #expect(row.isNull(1) && row.intOrNil(1) == nil && row.int64OrNil(1) == nil && row.int(1) == 0)
                #expect(row.bool(2) && row.int(2) == 1)
                #expect(row.double(3) == 0.5 && row.doubleOrNil(3) == 0.5)
                #expect(row.text(4) == "Ёж\0!")
                #expect(row.bytes(5) == given && row.bytesOrNil(5) == given)
                #expect(row.textOrNil(6) == "да" && row.textOrNil(1) == nil && row.bytesOrNil(1) == nil)
                return row.withText(6) { $0.count }
            })
        #expect(seen == 4)
    }

    @Test("an empty text and an empty blob are not NULL")
    func emptyValues() throws {
        let isNull = try db.first("SELECT ? IS NULL, ? IS NULL", "", [UInt8]()) { ($0.bool(0), $0.bool(1)) }
        #expect(isNull?.0 == false && isNull?.1 == false)
    }

    @Test("an id type and a raw-value enumeration can be arguments")
    func ownTypes() throws {
        let row = try db.first("SELECT ?, ?", PupilID(raw: 7), Colour.red) { ($0.int(0), $0.text(1)) }
        #expect(row?.0 == 7 && row?.1 == "red")
    }

    @Test("all, each and first give rows in the query's order; no row is nil")
    func rows() throws {
        #expect(try db.insert("INSERT INTO word (text) VALUES (?)", "б") == 1)
        #expect(try db.insert("INSERT INTO word (text) VALUES (?)", "а") == 2)
        #expect(try db.all("SELECT text FROM word ORDER BY id") { $0.text(0) } == ["б", "а"])
        var seen: [String] = []
        try db.each("SELECT text FROM word ORDER BY text") { seen.append($0.text(0)) }
        #expect(seen == ["а", "б"])
        #expect(try db.first("SELECT id FROM word WHERE text = ?", "нет") { $0.int(0) } == nil)
    }

    @Test("run counts the rows that a statement touched, and 0 for one that touches none")
    func changes() throws {
        try db.run("INSERT INTO word (text) VALUES ('а'), ('б')")
        #expect(try db.run("UPDATE word SET text = text || '!'") == 2)
        #expect(try db.run("UPDATE word SET text = '' WHERE id = ?", 99) == 0)
        #expect(try db.run("CREATE TABLE other (id INTEGER) STRICT") == 0)
    }

    @Test("a statement is compiled once per literal")
    func cache() throws {
        let before = db.cachedStatementCount
        for number in 0..<5 {
            #expect(try db.first("SELECT ? + 1", number) { $0.int(0) } == number + 1)
        }
        #expect(db.cachedStatementCount == before + 1)
    }

    @Test("a query may run inside the rows of the same query")
    func nestedUse() throws {
        func count(_ depth: Int) throws(SQLiteError) -> Int {
            try db.all("SELECT 1 UNION ALL SELECT 2") { row throws(SQLiteError) in
                depth == 0 ? 1 : try count(depth - 1)
            }.reduce(0, +)
        }
        #expect(try count(3) == 16)
        try db.close()
    }

    @Test("a wrong number of arguments is an error, and the statement stays usable")
    func argumentCount() throws {
        func select(_ extra: Bool) throws -> Int? {
            extra ? try db.first("SELECT ?", 1, 2) { $0.int(0) } : try db.first("SELECT ?, ?", 1) { $0.int(0) }
        }
        #expect(throws: SQLiteError.argumentCount(expected: 1, given: 2, sql: "SELECT ?")) { try select(true) }
        #expect(throws: SQLiteError.argumentCount(expected: 2, given: 1, sql: "SELECT ?, ?")) { try select(false) }
        #expect(throws: SQLiteError.severalStatements(sql: "SELECT 1; SELECT 2")) {
            try db.run("SELECT 1; SELECT 2")
        }
        #expect(try db.run("SELECT 1;\n") == 0)
    }

    @Test("an error names the code, the schema and the SQL, and no bound value")
    func errorText() throws {
        try db.run("INSERT INTO word (text) VALUES (?)", "Тайна")
        let error = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO word (text) VALUES (?)", "Тайна") }
        let failure = try #require(error)
        #expect(failure.isUniqueViolation && !failure.isBusy && !failure.isForeignKeyViolation)
        #expect(failure.extendedCode == 2067)
        #expect(failure.description.contains("word.text"))
        #expect(failure.description.contains("VALUES (?)"))
        #expect(!failure.description.contains("Тайна"))
    }

    @Test("a value in a message of SQLite is replaced by the text of the code")
    func errorWithoutValue() throws {
        let error = #expect(throws: SQLiteError.self) {
            try db.run("SELECT json_extract('{}', ?)", "Тайна")
        }
        #expect(try #require(error).description.contains("Тайна") == false)
    }

    @Test("an error thrown by a row closure ends the query and leaves no running statement")
    func rowError() throws {
        #expect(throws: SQLiteError.stopped) {
            try db.all("SELECT 1") { row throws(SQLiteError) -> Int in throw .stopped }
        }
        try db.close()
        #expect(throws: SQLiteError.closed) { try db.run("SELECT 1") }
    }

    @Test("closing inside a row is refused, afterwards it succeeds")
    func closeWhileRunning() throws {
        #expect(throws: SQLiteError.self) {
            try db.each("SELECT 1") { _ throws(SQLiteError) in try db.close() }
        }
        try db.close()
        try db.close()
    }

    @Test("a reference to a missing row and a broken CHECK are told apart")
    func constraints() throws {
        try db.execute(
            script: "CREATE TABLE mark (word_id INT NOT NULL REFERENCES word, value INT CHECK (value < 6)) STRICT")
        let reference = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO mark VALUES (1, 5)") }
        #expect(reference?.isForeignKeyViolation == true)
        let check = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO mark VALUES (1, 6)") }
        #expect(check?.isCheckViolation == true)
    }
}
