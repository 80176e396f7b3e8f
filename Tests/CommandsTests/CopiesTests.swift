// backup, restore, verify: a copy is whole, checkable without the program, and a damaged one is noticed.
import Foundation
import Storage
import Support
import Testing

@testable import Commands
@testable import SQLite

@Suite("backup, restore, verify")
struct CopiesTests {
    private let directory: TemporaryDirectory
    private let data: String
    private let copy: String

    init() throws {
        directory = try TemporaryDirectory()
        (data, copy) = (directory.file("data"), directory.file("copy"))
        #expect(doska("seed", "--data", data, "--students", "22", "--years", "1").code == 0)
        try FileSystem.makeDirectory(data + "/attachments/ab")
        try FileSystem.create(data + "/attachments/ab/abcd", Array("paper".utf8))
    }

    @Test("a copy made while the data is in use comes back as it was, papers too, and verifies")
    func roundTrip() throws {
        let owner = try DataDirectory(data, create: false)
        let database = try owner.open()
        let outcome = doska("backup", copy, "--data", data)
        #expect(outcome.code == 0, "\(outcome.text)")
        database.close()
        let back = directory.file("back")
        #expect(doska("restore", copy, "--data", back).code == 0)
        #expect(doska("verify", "--data", back).code == 0)
        #expect(try FileSystem.read(back + "/attachments/ab/abcd") == Array("paper".utf8))
        let (before, after) = (try Database.verify(data + "/doska.sqlite"), try Database.verify(back + "/doska.sqlite"))
        #expect(before == after)
        #expect(before.achievements > 0)
        withExtendedLifetime(owner) {}
    }

    @Test(
        "a copy of an older version verifies, is copied, comes back and is brought to the newest schema",
        arguments: ["database-0004.sql", "database-0009.sql"])
    func olderCopy(dump: String) throws {
        let old = directory.file("old")
        try FileSystem.makeDirectory(old)
        let connection = try Connection(path: old + "/doska.sqlite", mode: .create)
        try connection.run("PRAGMA foreign_keys = OFF")
        try connection.execute(text: String(decoding: try Checkout.corpus(dump), as: UTF8.self))
        try connection.close()
        let verified = doska("verify", "--data", old)
        #expect(verified.code == 0, "\(verified.text)")
        let copied = doska("backup", copy, "--data", old)
        #expect(copied.code == 0, "\(copied.text)")
        let back = directory.file("back")
        let restored = doska("restore", copy, "--data", back)
        #expect(restored.code == 0, "\(restored.text)")
        #expect(doska("verify", "--data", back).code == 0)
        let version = try Connection(path: back + "/doska.sqlite", mode: .readOnly).first("PRAGMA user_version") {
            $0.int(0)
        }
        #expect((version ?? 0) == Migrations.all.count)
    }

    @Test("the manifest is what sha256sum checks, and the copy is for its owner alone")
    func manifest() throws {
        #expect(doska("backup", copy, "--data", data).code == 0)
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        check.arguments = ["--check", "--strict", "--quiet", "manifest.sha256"]
        check.currentDirectoryURL = URL(fileURLWithPath: copy)
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0)
        for path in try FileSystem.files(below: copy) { #expect(try mode(of: copy + "/" + path) == 0o600) }
        #expect(!FileManager.default.fileExists(atPath: copy + "/secret"))
    }

    @Test("nothing is written into a directory that holds something")
    func nonEmpty() throws {
        #expect(doska("backup", copy, "--data", data).code == 0)
        #expect(doska("backup", copy, "--data", data).code == 1)
        #expect(doska("restore", copy, "--data", data).code == 1)
        #expect(doska("verify", "--data", data).code == 0)
    }

    @Test("a copy with one changed byte, without a manifest, or with a path that leads out is refused")
    func damagedCopies() throws {
        #expect(doska("backup", copy, "--data", data).code == 0)
        let paper = copy + "/attachments/ab/abcd"
        try Data("papeR".utf8).write(to: URL(fileURLWithPath: paper))
        let refused = doska("restore", copy, "--data", directory.file("a"))
        #expect(refused.code == 1)
        #expect(refused.text.contains("attachments/ab/abcd"))
        #expect(FileSystem.kind(directory.file("a")) == nil)
        try FileManager.default.removeItem(atPath: copy + "/manifest.sha256")
        #expect(doska("restore", copy, "--data", directory.file("b")).code == 1)
        let hash = String(repeating: "0", count: 64)
        for path in ["/etc/passwd", "../x", "a/../../x", ""] { #expect(Manifest(text: "\(hash)  \(path)\n") == nil) }
        #expect(Manifest(text: "\(hash)  a..b/c\n") != nil)
        #expect(Manifest(text: "\(hash) a\n") == nil)
        #expect(Manifest(text: "") == nil)
    }

    @Test("kept points and totals that differ from counted ones, and broken references, are found")
    func wrongTotals() throws {
        let owner = try DataDirectory(data, create: false)
        let database = try owner.open()
        database.close()
        let path = data + "/doska.sqlite"
        #expect(try Database.verify(path).isWhole)
        let connection = try Connection(path: path, mode: .readWrite)
        try connection.run(
            """
            UPDATE student_total SET entries = entries + 1
            WHERE student_id = (SELECT min(student_id) FROM student_total)
            """)
        #expect(try Database.verify(path).wrongTotals == 1)
        try connection.run("UPDATE achievement SET halves = halves + 1 WHERE id = (SELECT min(id) FROM achievement)")
        #expect(try Database.verify(path).wrongPoints == 1)
        try connection.execute(script: "PRAGMA foreign_keys = OFF")
        let changed = try connection.run("UPDATE achievement_history SET changed_by = 999999 WHERE version = 1")
        #expect(try Database.verify(path).brokenReferences == ["achievement_history": changed])
        #expect(doska("verify", "--data", data).code == 1)
        withExtendedLifetime(owner) {}
    }

    @Test("a file that is no database, and one of a newer program, are one clear line")
    func unusable() throws {
        let broken = directory.file("broken")
        try FileSystem.makeDirectory(broken)
        try FileSystem.create(broken + "/doska.sqlite", [UInt8](repeating: 65, count: 8192))
        let places = (Checkout.root + "/Templates", Checkout.root + "/Public")
        let serve = doska("serve", "--data", broken, "--templates", places.0, "--public", places.1)
        for outcome in [serve, doska("verify", "--data", broken)] {
            #expect(outcome.code == 1)
            #expect(outcome.complained.count == 1)
            #expect(outcome.text.contains("повреждён"))
        }
    }

    @Test("a database of a newer program is one line that says so")
    func newer() throws {
        try Connection(path: data + "/doska.sqlite", mode: .readWrite).execute(script: "PRAGMA user_version = 999")
        let outcome = doska("import", "roster", "x.csv", "--class", "7А", "--data", data)
        #expect(outcome.code == 1)
        #expect(outcome.complained.count == 1)
        #expect(outcome.text.contains("999"))
        #expect(outcome.text.contains("новую программу"))
    }
}
