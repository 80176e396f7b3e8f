import Foundation
import Testing

@testable import SQLite

private struct Refused: Error {}

@Suite("Transactions and several connections")
struct TransactionTests {
    let file: TemporaryDatabase
    let db: Connection

    init() throws {
        file = try TemporaryDatabase()
        db = try file.withWords()
    }

    private func count(_ connection: Connection) throws -> Int? {
        try connection.first("SELECT count(*) FROM word") { $0.int(0) }
    }

    @Test("a read transaction sees one snapshot while others write, and the newest state afterwards")
    func snapshot() throws {
        let reader = try file.open(.readOnly)
        try reader.readTransaction {
            #expect(try count(reader) == 0)
            try db.run("INSERT INTO word (text) VALUES ('а')")
            #expect(try count(reader) == 0)
        }
        #expect(try count(reader) == 1)
    }

    @Test("an error undoes a write transaction and reaches the caller")
    func undone() throws {
        #expect(throws: Refused.self) {
            try db.writeTransaction {
                try db.run("INSERT INTO word (text) VALUES ('а')")
                throw Refused()
            }
        }
        #expect(!db.isInTransaction)
        #expect(try count(db) == 0)
    }

    @Test("a transaction inside a transaction is part of it")
    func nested() throws {
        try db.writeTransaction { () throws(SQLiteError) in
            try db.readTransaction { () throws(SQLiteError) in
                _ = try db.run("INSERT INTO word (text) VALUES ('а')")
            }
            #expect(db.isInTransaction)
        }
        #expect(try count(db) == 1)
    }

    @Test("a second writer waits no longer than its time and then says busy")
    func busyWriter() throws {
        var settings = Connection.Settings()
        settings.busyTimeout = 1
        let other = try Connection(path: file.path, mode: .readWrite, settings: settings)
        try db.writeTransaction {
            try db.run("INSERT INTO word (text) VALUES ('а')")
            let error = #expect(throws: SQLiteError.self) { try other.writeTransaction { 1 } }
            #expect(error?.isBusy == true)
        }
        #expect(try other.writeTransaction { try count(other) } == 1)
    }

    @Test("a read-only connection cannot write, and a missing file is not made")
    func readOnly() throws {
        let reader = try file.open(.readOnly)
        #expect(throws: SQLiteError.self) { try reader.run("INSERT INTO word (text) VALUES ('а')") }
        #expect(throws: SQLiteError.self) { try Connection(path: file.path + "2", mode: .readWrite) }
        #expect(!FileManager.default.fileExists(atPath: file.path + "2"))
    }

    @Test("a file that is no database is refused with the code for it")
    func notADatabase() throws {
        let path = file.directory.appendingPathComponent("text").path
        try String(repeating: "not a database ", count: 100).write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: SQLiteError.self) { try Connection(path: path, mode: .readWrite) }
        #expect(error?.extendedCode == 26)
    }

    @Test("the settings of a writable connection are the promised ones")
    func settings() throws {
        #expect(try db.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
        #expect(try db.first("PRAGMA synchronous") { $0.int(0) } == 2)
        #expect(try db.first("PRAGMA foreign_keys") { $0.int(0) } == 1)
        #expect(try db.first("PRAGMA trusted_schema") { $0.int(0) } == 0)
        #expect(try db.first("PRAGMA busy_timeout") { $0.int(0) } == 5000)
        #expect(throws: SQLiteError.self) { try db.run("SELECT \"no such column\"") }
    }

    @Test("the data version tells of a change made by another connection")
    func dataVersion() throws {
        let reader = try file.open(.readOnly)
        let before = try reader.dataVersion()
        #expect(try reader.dataVersion() == before)
        try db.run("INSERT INTO word (text) VALUES ('а')")
        #expect(try reader.dataVersion() != before)
    }

    @Test("another process reads and writes the same file at the same time")
    func twoProcesses() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1], timeout=10, isolation_level=None)
            for n in range(50): db.execute("INSERT INTO word (text) VALUES (?)", ("other%d" % n,))
            """
        process.arguments = ["python3", "-c", script, file.path]
        try process.run()
        let writer = try Writer(path: file.path)
        for number in 0..<50 {
            try writer.write { db throws(SQLiteError) in
                try db.run("INSERT INTO word (text) VALUES (?)", "own\(number)")
            }
        }
        process.waitUntilExit()
        writer.stop()
        #expect(process.terminationStatus == 0)
        #expect(try count(db) == 100)
    }
}
