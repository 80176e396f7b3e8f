// verify, backup and restore with the audit log: what was changed is named in one line, a copy carries the head.
import Foundation
import SQLite
import School
import Storage
import Support
import Testing

@testable import Commands

@Suite("I57. The audit log and the commands")
struct AuditCommandsTests {
    private let directory: TemporaryDirectory
    private let data: String

    init() throws {
        directory = try TemporaryDirectory()
        data = directory.file("data")
        #expect(doska("init", "--data", data, "--school", "Школа № 12").code == 0)
        let owner = try DataDirectory(data, create: false)
        let database = try owner.open()
        try database.write { transaction in
            for number in 1...9 {
                try transaction.log(
                    AuditNote(at: Int64(number), user: UserID(1), address: "::1", deed: .read, result: .done))
            }
        }
        database.close()
    }

    private func tamper(_ script: StaticString) throws {
        let tool = try Connection(path: data + "/doska.sqlite", mode: .readWrite)
        try tool.execute(script: "DROP TRIGGER audit_entry_never_changed; DROP TRIGGER audit_entry_never_removed")
        try tool.execute(script: script)
        try tool.close()
    }

    @Test("I57. a whole log is counted; a changed, a removed and a cut one are named by the number, in one line")
    func verify() throws {
        let whole = doska("verify", "--data", data)
        #expect(whole.code == 0 && whole.text.contains("записей журнала действий 10"), "\(whole.text)")
        for (script, words) in [
            ("UPDATE audit_entry SET user_id = 2 WHERE number = 4", "запись № 4 изменена"),
            ("DELETE FROM audit_entry WHERE number = 4", "нет записи № 4"),
            ("DELETE FROM audit_entry WHERE number = 10", "удалена последняя запись, № 10"),
            ("DELETE FROM audit_entry WHERE number > 7", "удалены последние записи, с № 8 по № 10"),
        ] as [(StaticString, String)] {
            let one = try AuditCommandsTests()
            try one.tamper(script)
            let found = doska("verify", "--data", one.data)
            #expect(found.code == 1 && found.complained.count == 1, "\(found.text)")
            #expect(found.text.contains("журнал действий: " + words), "\(found.text)")
        }
    }

    @Test("I57. a copy has no key but the head; restored it is sealed anew, goes on, and says that it was restored")
    func copies() throws {
        let (copy, back) = (directory.file("copy"), directory.file("back"))
        #expect(doska("backup", copy, "--data", data).code == 0)
        let files = try FileSystem.files(below: copy)
        #expect(files.contains("audit-head") && !files.contains("audit-key"))
        #expect(doska("restore", copy, "--data", back).code == 0)
        let found = doska("verify", "--data", back)
        #expect(found.code == 0 && found.text.contains("записей журнала действий 11"), "\(found.text)")
        // The source has the entry of the backup.
        #expect(doska("verify", "--data", data).text.contains("записей журнала действий 11"))
        let deeds = try Connection(path: data + "/doska.sqlite", mode: .readOnly).all(
            "SELECT deed FROM audit_entry ORDER BY number DESC LIMIT 1", row: { $0.text(0) })
        #expect(deeds == ["back_up"])
    }

    @Test("I54. a backup and a restore that fail leave an entry in the log that is there, and are no less refused")
    func failures() throws {
        let full = directory.file("full")
        try FileSystem.makeDirectory(full)
        try FileSystem.create(full + "/note.txt", [0x61])
        #expect(doska("backup", full, "--data", data).code == 1)
        #expect(doska("restore", full, "--data", data).code == 1)
        let last = try Connection(path: data + "/doska.sqlite", mode: .readOnly).all(
            "SELECT deed || ' ' || result FROM audit_entry ORDER BY number DESC LIMIT 2", row: { $0.text(0) })
        #expect(last == ["restore failed", "back_up failed"])
        #expect(doska("verify", "--data", data).text.contains("записей журнала действий 12"))
    }

    @Test("I57. an older database put in place of a newer one does not pass, though its log is sound in itself")
    func older() throws {
        let (copy, kept) = (directory.file("copy"), directory.file("kept"))
        try Database.copy(from: data + "/doska.sqlite", to: kept)
        #expect(doska("backup", copy, "--data", data).code == 0)
        for name in ["/doska.sqlite-wal", "/doska.sqlite-shm", "/doska.sqlite"] { unlinkIfThere(data + name) }
        try FileSystem.copy(kept, to: data + "/doska.sqlite")
        let found = doska("verify", "--data", data)
        #expect(found.code == 1 && found.text.contains("удалена последняя запись, № 11"), "\(found.text)")
    }

    private func unlinkIfThere(_ path: String) { _ = path.withCString { unlink($0) } }
}
