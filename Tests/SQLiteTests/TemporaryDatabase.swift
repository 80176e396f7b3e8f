// TemporaryDatabase: a real file in a directory of its own, removed afterwards.

import Foundation

@testable import SQLite

final class TemporaryDatabase: Sendable {
    let directory: URL
    var path: String { directory.appendingPathComponent("test.db").path }

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    func open(_ mode: Connection.Mode = .create) throws -> Connection {
        try Connection(path: path, mode: mode)
    }

    /// A database with one table `word(id, text UNIQUE)`.
    func withWords() throws -> Connection {
        let db = try open()
        try db.execute(script: "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT")
        return db
    }
}
