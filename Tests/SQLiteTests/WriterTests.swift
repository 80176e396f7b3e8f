import Foundation
import Synchronization
import Testing

@testable import SQLite

private enum AppError: SQLiteErrorConvertible, Equatable {
    case refused
    case storage(SQLiteError)

    init(_ error: SQLiteError) { self = .storage(error) }
}

@Suite("The one writer")
struct WriterTests {
    let file: TemporaryDatabase

    init() throws {
        file = try TemporaryDatabase()
        try file.withWords().close()
    }

    private func words() throws -> [String] {
        try file.open(.readOnly).all("SELECT text FROM word ORDER BY text") { $0.text(0) }
    }

    /// Holds the writer inside one write while `count` others are put in line, then lets all go.
    private func group(
        on writer: Writer, _ count: Int, _ body: @escaping @Sendable (Int) -> Void
    ) throws {
        let entered = DispatchSemaphore(value: 0)
        let release = DispatchSemaphore(value: 0)
        let first = Thread {
            try? writer.write { _ in
                entered.signal()
                release.wait()
            }
        }
        first.start()
        entered.wait()
        let done = DispatchSemaphore(value: 0)
        for number in 0..<count {
            Thread {
                body(number)
                done.signal()
            }.start()
        }
        while writer.counters.waiting < count { usleep(500) }
        release.signal()
        for _ in 0..<count { done.wait() }
    }

    @Test("a write returns its value, and another connection sees it at once", arguments: [false, true])
    func value(caller: Bool) throws {
        let writer = try Writer(path: file.path, mode: caller ? .caller : .ownThread(capacity: 4))
        let reader = try file.open(.readOnly)
        let id = try writer.write { db throws(SQLiteError) in
            try db.insert("INSERT INTO word (text) VALUES (?)", "слово")
        }
        #expect(id == 1)
        #expect(try reader.first("SELECT text FROM word WHERE id = ?", id) { $0.text(0) } == "слово")
        #expect(writer.revision == 1)
        writer.stop()
    }

    @Test("writes that wait together share one commit")
    func grouping() throws {
        let writer = try Writer(path: file.path)
        try group(on: writer, 20) { number in
            _ = try? writer.write { db throws(SQLiteError) in
                try db.run("INSERT INTO word (text) VALUES (?)", "w\(number)")
            }
        }
        #expect(try words().count == 20)
        let counters = writer.counters
        #expect(counters.committed == 21)
        #expect(counters.groups == 2)
        #expect(counters.largestGroup == 20)
        #expect(counters.failed == 0 && counters.refused == 0 && counters.waiting == 0)
        #expect(writer.revision == 1)
    }

    @Test("one failing write of a group is undone alone and only its caller hears of it")
    func failureInGroup() throws {
        let writer = try Writer(path: file.path)
        let failures = Mutex<[Int: AppError]>([:])
        try group(on: writer, 9) { number in
            do throws(AppError) {
                try writer.write { db throws(AppError) in
                    do throws(SQLiteError) {
                        try db.run("INSERT INTO word (text) VALUES (?)", "w\(number)")
                    } catch {
                        throw .storage(error)
                    }
                    if number % 3 == 0 { throw .refused }
                }
            } catch {
                failures.withLock { $0[number] = error }
            }
        }
        #expect(failures.withLock { $0 } == [0: .refused, 3: .refused, 6: .refused])
        #expect(try words() == ["w1", "w2", "w4", "w5", "w7", "w8"])
        #expect(writer.counters.groups == 2 && writer.counters.failed == 3)
    }

    @Test("a reference checked at commit fails its own write, not the group")
    func deferredReference() throws {
        let db = try file.open()
        try db.execute(
            script: """
                CREATE TABLE note (id INTEGER PRIMARY KEY,
                  word_id INTEGER REFERENCES word DEFERRABLE INITIALLY DEFERRED) STRICT
                """)
        let writer = try Writer(path: file.path)
        let failures = Mutex<[Int]>([])
        try group(on: writer, 4) { number in
            do {
                try writer.write { db in
                    try db.run("INSERT INTO word (text) VALUES (?)", "w\(number)")
                    try db.run("INSERT INTO note (word_id) VALUES (?)", number == 2 ? 99 : nil)
                }
            } catch let error as SQLiteError where error.isForeignKeyViolation {
                failures.withLock { $0.append(number) }
            } catch {}
        }
        #expect(failures.withLock { $0 } == [2])
        #expect(try words() == ["w0", "w1", "w3"])
    }

    @Test("a write that ends the transaction by itself takes its group with it, later ones still run")
    func transactionEnded() throws {
        let writer = try Writer(path: file.path)
        let outcomes = Mutex<[String]>([])
        try group(on: writer, 3) { number in
            do {
                try writer.write { db in
                    try db.run("INSERT INTO word (text) VALUES (?)", "w\(number)")
                    if number == 1 { try db.run("ROLLBACK") }
                }
                outcomes.withLock { $0.append("w\(number)") }
            } catch {}
        }
        // Which of the others came before the bad one is the scheduler's choice; what was promised must be there.
        #expect(try words() == outcomes.withLock { $0.sorted() })
        #expect(try !words().contains("w1"))
    }

    @Test("a full queue refuses at once")
    func fullQueue() throws {
        let writer = try Writer(path: file.path, mode: .ownThread(capacity: 3))
        let refused = Mutex<SQLiteError?>(nil)
        try group(on: writer, 3) { number in
            _ = try? writer.write { db throws(SQLiteError) in
                try db.run("INSERT INTO word (text) VALUES (?)", "w\(number)")
            }
        }
        let entered = DispatchSemaphore(value: 0)
        let release = DispatchSemaphore(value: 0)
        Thread {
            try? writer.write { _ in
                entered.signal()
                release.wait()
            }
        }.start()
        entered.wait()
        let done = DispatchSemaphore(value: 0)
        for _ in 0..<3 {
            Thread {
                try? writer.write { _ in }
                done.signal()
            }.start()
        }
        while writer.counters.waiting < 3 { usleep(500) }
        do {
            try writer.write { _ in }
        } catch let error as SQLiteError {
            refused.withLock { $0 = error }
        }
        release.signal()
        for _ in 0..<3 { done.wait() }
        #expect(refused.withLock { $0 } == .busy)
        #expect(SQLiteError.busy.isBusy)
        #expect(writer.counters.refused == 1)
    }

    @Test("a write inside a write is refused instead of waiting for itself", arguments: [false, true])
    func nested(caller: Bool) throws {
        let writer = try Writer(path: file.path, mode: caller ? .caller : .ownThread(capacity: 4))
        #expect(throws: SQLiteError.nestedWrite) {
            try writer.write { _ in try writer.write { _ in } }
        }
        try writer.write { _ in }
        writer.stop()
    }

    @Test("after stopping, writes are refused; stopping twice does nothing", arguments: [false, true])
    func stopped(caller: Bool) throws {
        let writer = try Writer(path: file.path, mode: caller ? .caller : .ownThread(capacity: 4))
        writer.stop()
        writer.stop()
        #expect(throws: SQLiteError.stopped) { try writer.write { _ in } }
    }

    @Test("a copy of the files, taken right after a write returned, holds the write")
    func copyHoldsTheWrite() throws {
        let writer = try Writer(path: file.path)
        try writer.write { db throws(SQLiteError) in
            try db.run("INSERT INTO word (text) VALUES ('сохранено')")
        }
        let copy = try TemporaryDatabase()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: file.path + suffix, toPath: copy.path + suffix)
        }
        #expect(try copy.open(.readWrite).first("SELECT text FROM word") { $0.text(0) } == "сохранено")
        writer.stop()
    }

    @Test("a revision grows only when rows have changed")
    func revision() throws {
        let writer = try Writer(path: file.path, mode: .caller)
        try writer.write { db in try db.first("SELECT 1") { $0.int(0) } }
        #expect(writer.revision == 0)
        #expect(throws: AppError.refused) {
            try writer.write { db in
                try db.run("INSERT INTO word (text) VALUES ('нет')")
                throw AppError.refused
            }
        }
        #expect(writer.revision == 0)
        try writer.write { db in try db.run("INSERT INTO word (text) VALUES ('да')") }
        #expect(writer.revision == 1)
    }
}
