import School
import Support
import Testing

// The audit log as another program would check it, and every way of changing it behind the program's back (checklist 57).
@testable import SQLite
@testable import Storage

@Suite("I57. The audit log")
struct AuditChainTests {
    private static let key = [UInt8](repeating: 5, count: 32)

    private let directory: TemporaryDirectory
    private let path: String
    private let database: Database

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("doska.sqlite")
        database = try Database(path: path, auditKey: Self.key)
    }

    private static func note(_ number: Int64, _ deed: AuditDeed = .read, by user: Int64 = 7) -> AuditNote {
        AuditNote(
            at: 1_793_264_400_000 + number, user: UserID(user), address: "192.168.1.5", deed: deed,
            subject: AuditSubject(school: SchoolID(1), schoolClass: ClassID(2), student: StudentID(number)),
            result: .done)
    }

    private func write(_ count: Int64) throws {
        for number in 1...count { try database.write { try $0.log(Self.note(number)) } }
    }

    /// Changes the file as somebody with a database tool would, guards removed and put back.
    private func tamper(_ script: StaticString) throws {
        let tool = try Connection(path: path, mode: .readWrite)
        let triggers = try tool.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'audit%'")
        {
            ($0.text(0), $0.text(1))
        }
        #expect(triggers.count == 6)
        try tool.execute(
            script: """
                DROP TRIGGER audit_entry_never_changed; DROP TRIGGER audit_entry_never_removed;
                DROP TRIGGER audit_entry_only_at_the_end; DROP TRIGGER audit_head_never_removed;
                DROP TRIGGER audit_head_added_once; DROP TRIGGER audit_head_only_grows;
                """)
        try tool.execute(script: script)
        for (_, sql) in triggers { try tool.execute(text: sql) }
        try tool.close()
    }

    private func problem(after head: AuditHead? = nil, key: [UInt8]? = key) throws -> AuditProblem? {
        try Database.verify(path, auditKey: key, head: head).auditProblem
    }

    @Test("I57. an entry hashes to what another program computes from the documented line")
    func canonical() throws {
        let first = AuditNote(
            at: 1_793_264_400_000, user: UserID(7), address: "192.168.1.5", deed: .read,
            subject: AuditSubject(
                school: SchoolID(1), schoolClass: ClassID(2), student: StudentID(3), object: .entry, number: 12),
            result: .done)
        let second = AuditNote(at: 1_793_264_400_001, user: nil, address: "", deed: .logIn, result: .refused)
        #expect(
            String(decoding: ChainedEntry(first, number: 1).line, as: UTF8.self)
                == "1|1|1793264400000|7|192.168.1.5|read|entry|12|3|2|done")
        #expect(
            String(decoding: ChainedEntry(second, number: 2).line, as: UTF8.self)
                == "2||1793264400001|||log_in|||||refused")
        try database.write { try $0.log([first, second]) }
        let hashes = try Connection(path: path, mode: .readOnly).all(
            "SELECT lower(hex(hash)) FROM audit_entry ORDER BY number", row: { $0.text(0) })
        // Computed by another implementation of SHA-256 from the two lines.
        #expect(
            hashes == [
                "a8b9c25e404a4596d99162e78cff97afd9615238ad43e491a07d2f908b73054d",
                "662cc2f25bbced0542bb4f7567de2820537e81abbaa2e61a069b6ea213143d0e",
            ])
        #expect(try problem() == nil)
    }

    @Test("I57. a written log is whole, across openings of the database")
    func whole() throws {
        #expect(try Database.verify(path, auditKey: Self.key).auditEntries == 0)
        try write(20)
        let again = try Database(path: path, auditKey: Self.key)
        try again.write { try $0.log([Self.note(21), Self.note(22)]) }
        again.close()
        let found = try Database.verify(path, auditKey: Self.key)
        #expect(found.auditEntries == 22)
        #expect(found.isWhole)
    }

    @Test("I57. the triggers refuse every statement that is not an addition at the end")
    func triggers() throws {
        try write(3)
        let tool = try Connection(path: path, mode: .readWrite)
        let statements: [StaticString] = [
            "UPDATE audit_entry SET user_id = 1", "UPDATE OR REPLACE audit_entry SET number = 9 WHERE number = 3",
            "DELETE FROM audit_entry", "DELETE FROM audit_entry WHERE number = 3",
            "REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE number = 2",
            "INSERT OR IGNORE INTO audit_entry SELECT * FROM audit_entry WHERE number = 2",
            "INSERT INTO audit_entry SELECT * FROM audit_entry WHERE number = 1 ON CONFLICT DO UPDATE SET user_id = 1",
            "INSERT INTO audit_entry SELECT 0, 1, at, 1, '', 'read', '', NULL, NULL, NULL, 'done', hash FROM audit_entry",
            "DELETE FROM audit_head", "UPDATE audit_head SET entries = 1",
            "REPLACE INTO audit_head SELECT * FROM audit_head",
        ]
        for statement in statements {
            #expect(throws: SQLiteError.self, "\(statement)") { try tool.execute(script: statement) }
        }
        try tool.close()
        #expect(try Database.verify(path, auditKey: Self.key).auditEntries == 3)
        #expect(try problem() == nil)
    }

    @Test("I57. a change that is undone leaves no entry, and the chain goes on")
    func undone() throws {
        struct Fault: Error {}
        try write(2)
        #expect(throws: Fault.self) {
            try database.write { transaction in
                try transaction.log(Self.note(3))
                throw Fault()
            }
        }
        try database.write { try $0.log(Self.note(4)) }
        #expect(try Database.verify(path, auditKey: Self.key).auditEntries == 3)
        #expect(try problem() == nil)
    }

    @Test("I57. a changed entry is named by its number, whatever was changed")
    func changed() throws {
        for (column, script) in [
            ("user_id", "UPDATE audit_entry SET user_id = 8 WHERE number = 4"),
            ("user_id gone", "UPDATE audit_entry SET user_id = NULL WHERE number = 4"),
            ("at", "UPDATE audit_entry SET at = at + 1 WHERE number = 4"),
            ("deed", "UPDATE audit_entry SET deed = 'print' WHERE number = 4"),
            (
                "student and class swapped",
                "UPDATE audit_entry SET student_id = class_id, class_id = student_id WHERE number = 4"
            ),
            ("address", "UPDATE audit_entry SET address = '192.168.1.6' WHERE number = 4"),
            ("result", "UPDATE audit_entry SET result = 'refused' WHERE number = 4"),
            ("object", "UPDATE audit_entry SET object = 'entry' WHERE number = 4"),
            ("hash", "UPDATE audit_entry SET hash = zeroblob(32) WHERE number = 4"),
        ] as [(String, StaticString)] {
            let one = try AuditChainTests()
            try one.write(6)
            try one.tamper(script)
            #expect(try one.problem() == .changed(4), "\(column)")
        }
    }

    @Test("I57. a removed entry is named by its number, the first and one in the middle")
    func removed() throws {
        try write(6)
        try tamper("DELETE FROM audit_entry WHERE number = 3")
        #expect(try problem() == .missing(3))
        let other = try AuditChainTests()
        try other.write(6)
        try other.tamper("DELETE FROM audit_entry WHERE number = 1")
        #expect(try other.problem() == .missing(1))
    }

    @Test("I57. a cut end is found by the head, and by the seal where the head was cut with it")
    func cut() throws {
        try write(6)
        try tamper("DELETE FROM audit_entry WHERE number > 4")
        #expect(try problem() == .cut(from: 5, through: 6))
        try tamper("UPDATE audit_head SET entries = 4, hash = (SELECT hash FROM audit_entry WHERE number = 4)")
        #expect(try problem() == .unsealed)
        // What the program adds later does not cover it up.
        try write(1)
        #expect(try problem() == .unsealed)
        try database.write { try $0.log(Self.note(8)) }
        #expect(try problem() == .unsealed)
    }

    @Test("I57. an entry added behind the program's back is found, at the end and with the next ones after it")
    func added() throws {
        try write(3)
        try tamper(
            "INSERT INTO audit_entry SELECT 4, 1, at, 9, '', 'read', '', NULL, NULL, NULL, 'done', hash FROM audit_entry WHERE number = 3"
        )
        #expect(try problem() == .added(4))
        // The product goes on working.
        try database.write { try $0.log(Self.note(5)) }
        #expect(try problem() == .changed(4))
    }

    @Test("I57. an older log with its own true seal is found by the head that was written down outside")
    func older() throws {
        try write(3)
        let copy = directory.file("older.sqlite")
        try Database.copy(from: path, to: copy)
        try write(2)
        let head = try Database.auditHead(at: path)
        #expect(try problem(after: head) == nil)
        #expect(try Database.verify(copy, auditKey: Self.key).auditProblem == nil)
        #expect(try Database.verify(copy, auditKey: Self.key, head: head).auditProblem == .cut(from: 4, through: 5))
        // One that was written anew up to the same number.
        let other = try AuditChainTests()
        for number in 1...5 { try other.database.write { try $0.log(Self.note(Int64(number), .print)) } }
        #expect(try other.problem(after: head) == .rewritten(5))
    }

    @Test("I57. an emptied log is found: without its head by what was written down, without its guards at once")
    func emptied() throws {
        try write(3)
        let head = try Database.auditHead(at: path)
        try tamper("DELETE FROM audit_entry; DELETE FROM audit_head")
        #expect(try problem(after: head) == .cut(from: 1, through: 3))
        let other = try AuditChainTests()
        try other.write(3)
        try Connection(path: other.path, mode: .readWrite).execute(script: "DROP TRIGGER audit_entry_never_changed")
        #expect(try other.problem() == .unguarded)
    }

    @Test("I57. a seal of another key is no seal; a restored copy is sealed anew")
    func otherKey() throws {
        try write(3)
        let other = [UInt8](repeating: 6, count: 32)
        #expect(try problem(key: other) == .unsealed)
        #expect(try problem(key: nil) == nil)
        let restored = try Database(path: path, auditKey: other)
        try restored.write { try $0.sealAnew() }
        restored.close()
        #expect(try problem(key: other) == nil)
    }

    @Test("I57. an address holds nothing that could end a line or part a field, and is cut")
    func address() {
        func kept(_ address: String) -> String {
            AuditNote(at: 0, user: nil, address: address, deed: .read, result: .done).address
        }
        #expect(kept("2001:db8::1") == "2001:db8::1")
        #expect(kept("10.0.0.1\r\n|x\u{1B}[31m") == "10.0.0.1x31m")
        #expect(kept(String(repeating: "9", count: 100_000)).utf8.count == 64)
    }

    @Test("I57. entries of reads wait for a place in a full queue; none is lost")
    func queue() throws {
        let count = 2000
        for number in 1...count {
            database.log(soon: [Self.note(Int64(number))]) { error in Issue.record(error) }
        }
        try database.write { _ in }
        #expect(try Database.verify(path, auditKey: Self.key).auditEntries == Int64(count))
        #expect(try problem() == nil)
        // After the end of the writer the loss is told, not hidden.
        database.close()
        let told = Told()
        database.log(soon: [Self.note(1)]) { _ in told.count += 1 }
        #expect(told.count == 1)
    }

    /// Told on the calling thread only: the writer is closed.
    private final class Told: @unchecked Sendable { var count = 0 }
}
