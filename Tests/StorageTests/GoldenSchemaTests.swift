// The schema that all migrations together make, against Tests/Golden/schema.sql: a change of the schema is seen in the
// same commit as the migration that makes it. `make golden` writes the file; nobody edits it.
import Foundation
import SQLite
import Storage
import Support
import Testing

@Suite("The golden schema")
struct GoldenSchemaTests {
    private static let file = Checkout.root + "/Tests/Golden/schema.sql"

    @Test("a fresh database has the schema of the golden file")
    func schema() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("doska.sqlite")
        _ = try Database(path: path).records()
        let schema = try Connection(path: path, mode: .readOnly).schemaText()
        if ProcessInfo.processInfo.environment["DOSKA_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(
                atPath: Checkout.root + "/Tests/Golden", withIntermediateDirectories: true)
            try schema.write(toFile: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(try schema == String(contentsOfFile: Self.file, encoding: .utf8))
        withExtendedLifetime(directory) {}
    }
}
