// Papers on a real directory (checklist 43, 47): what is acknowledged is there, what is left over is named.
import Foundation
import Media
import School
import Storage
import Support
import Testing

@Suite("The store of papers")
struct FileStoreTests {
    private let directory: TemporaryDirectory
    private let store: FileStore

    init() throws {
        directory = try TemporaryDirectory()
        store = FileStore(directory: directory.file("data/attachments"))
    }

    private func media(_ width: Int = 8) throws -> CleanMedia { try Media.clean(TestPapers.png(width: width)) }

    @Test("a file lies under its SHA-256, for its owner alone, once, and leaves nothing under a temporary name")
    func keeps() throws {
        let media = try media()
        let file = try store.keep(media)
        #expect(file.hash.hexadecimal.count == 64 && file.size == media.bytes.count)
        let path = store.path(of: file.hash)
        #expect(path == "\(store.directory)/\(file.hash.hexadecimal.prefix(2))/\(file.hash.hexadecimal.dropFirst(2))")
        #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) == media.bytes)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(try store.keep(media) == file)
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.directory + "/new").isEmpty)
    }

    @Test("a file that lies there with another length is written again")
    func heals() throws {
        let media = try media()
        let file = try store.keep(media)
        try Data("half".utf8).write(to: URL(fileURLWithPath: store.path(of: file.hash)))
        _ = try store.keep(media)
        #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: store.path(of: file.hash)))) == media.bytes)
    }

    @Test("a directory that cannot be written is an error that names no path")
    func unwritable() throws {
        let blocked = FileStore(directory: directory.file("file/attachments"))
        try Data().write(to: URL(fileURLWithPath: directory.file("file")))
        let media = try media()
        #expect { try blocked.keep(media) } throws: { error in
            !"\(error)".contains(directory.path) && error is FileStoreError
        }
    }

    @Test("only 64 small hexadecimal digits are a name")
    func names() {
        let good = String(repeating: "0a", count: 32)
        #expect(FileHash(good)?.path == "0a/" + good.dropFirst(2))
        for bad in ["", "../" + good, good + "0", String(good.dropLast()), good.uppercased(), good.dropLast() + "/"] {
            #expect(FileHash(String(bad)) == nil, "\(bad)")
        }
    }

    @Test("G47: a survey names what is missing, changed, without a row, half written and foreign")
    func survey() throws {
        let school = try TestSchool()
        let entry = try school.enter("semyonova", school.event("Кросс", day: 3, direction: "sport"), .winner)
        let files = school.database.files
        for width in 1...3 { try school.attach(TestPapers.png(width: width), to: entry) }
        let known = try school.records().attachments.standing(of: entry).map(\.file.hash)
        #expect(try Database.verify(school.database.path).files.whole == 3)
        try FileManager.default.removeItem(atPath: files.path(of: known[0]))
        try Data("another".utf8).write(to: URL(fileURLWithPath: files.path(of: known[1])))
        let orphan = try files.keep(try media(77)).hash
        try Data("half".utf8).write(to: URL(fileURLWithPath: files.directory + "/new/0123"))
        try Data("note".utf8).write(to: URL(fileURLWithPath: files.directory + "/note.txt"))
        let found = try Database.verify(school.database.path)
        #expect(found.files.missing == [known[0].path])
        #expect(found.files.changed == [known[1].path])
        #expect(found.files.orphans == [orphan])
        #expect(found.files.temporary == ["new/0123"])
        #expect(found.files.whole == 1)
        #expect(!found.isWhole)
        #expect(files.clearTemporaries() == 1)
        #expect(files.removeOrphan(orphan))
        #expect(!files.removeOrphan(orphan))
        let after = try Database.verify(school.database.path).files
        #expect(after.orphans.isEmpty && after.temporary.isEmpty && after.missing == [known[0].path])
    }

    @Test("a paper taken away stays in the history with who added it and who took it")
    func history() throws {
        let school = try TestSchool()
        let entry = try school.enter("semyonova", school.event("Кросс", day: 3, direction: "sport"), .winner)
        let id = try school.attach(TestPapers.png(), to: entry)
        let teacher = school.user(.classTeacher)
        #expect(try school.database.write { try $0.detach(id, by: teacher, at: TestSchool.now + 1) })
        #expect(!(try school.database.write { try $0.detach(id, by: teacher, at: TestSchool.now + 2) }))
        let records = try school.records()
        #expect(try records.attachments.find(id) == nil)
        let row = try #require(try records.attachments.history(of: entry).first)
        #expect(row.addedBy.last == "Семёнова" && row.removedBy?.last == "Волкова")
        #expect(row.removedAt == TestSchool.now + 1)
        // The same file may come back.
        try school.attach(TestPapers.png(), to: entry)
        #expect(try records.attachments.standing(of: entry).count == 1)
        #expect(try records.attachments.history(of: entry).count == 2)
    }
}
