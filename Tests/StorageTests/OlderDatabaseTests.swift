// Databases of landed schemas, with content, in the newest program. A new one is one file more in Tests/Corpus:
// database-NNNN.sql, the dump of a database whose schema ended with migration NNNN, made with the invented school.
import CSQLite
import Foundation
import School
import Support
import Testing

@testable import SQLite
@testable import Storage

@Suite("Databases of older schemas")
struct OlderDatabaseTests {
    private static let corpus = Checkout.root + "/Tests/Corpus"

    static let files: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: corpus)) ?? [])
        .filter { $0.hasPrefix("database-") && $0.hasSuffix(".sql") }.sorted()

    /// Tables that a migration itself fills; every other one keeps its count.
    private static let filled: Set<String> = ["schema_migration"]

    @Test("there is one to try")
    func some() { #expect(!Self.files.isEmpty) }

    @Test("it opens in the newest schema, is whole, and every table has the rows it had", arguments: files)
    func opens(file: String) throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("doska.sqlite")
        let old = try Connection(path: path, mode: .create)
        try old.run("PRAGMA foreign_keys = OFF")
        try old.execute(text: String(decoding: try Checkout.corpus(file), as: UTF8.self))
        let version = try old.first("PRAGMA user_version") { $0.int(0) } ?? 0
        #expect(file == "database-\(String(repeating: "0", count: 4 - "\(version)".count))\(version).sql")
        let before = try counts(old)
        #expect((before["student"] ?? 0) > 0 && (before["achievement"] ?? 0) > 0 && (before["board_line"] ?? 0) > 0)
        try old.close()

        // Before the program has brought it there, as a backup lies; and verifying has changed nothing.
        let asItLies = FileManager.default.contents(atPath: path)
        let early = try Database.verify(path)
        #expect(early.isWhole, "\(early)")
        #expect(early.achievements == before["achievement"])
        #expect(FileManager.default.contents(atPath: path) == asItLies)

        let database = try Database(path: path)
        let now = try Connection(path: path, mode: .readOnly)
        #expect(try now.first("PRAGMA user_version") { $0.int(0) } == Migrations.all.count)
        let after = try counts(now)
        for (table, count) in before where !Self.filled.contains(table) {
            #expect(after[table] == count, "\(table)")
        }
        let found = try Database.verify(path)
        #expect(found.isWhole, "\(found)")
        #expect(found.achievements == before["achievement"])
        // And it can be written to.
        try database.write {
            try $0.log(AuditNote(at: 0, user: nil, address: "", deed: .read, result: .done))
        }
        database.close()
        withExtendedLifetime(directory) {}
    }

    private func counts(_ db: Connection) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in try db.all("SELECT name FROM sqlite_schema WHERE type = 'table'", row: { $0.text(0) }) {
            // The name comes from the schema itself.
            var pointer: OpaquePointer?
            #expect(sqlite3_prepare_v2(db.handle, "SELECT count(*) FROM \"\(table)\"", -1, &pointer, nil) == 0)
            #expect(sqlite3_step(pointer) == 100)
            counts[table] = Int(sqlite3_column_int64(pointer, 0))
            sqlite3_finalize(pointer)
        }
        return counts
    }
}
