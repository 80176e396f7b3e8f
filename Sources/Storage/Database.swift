// The database of the product: one file, one writer, a read connection for every thread that asks.
// Opens, migrates, hands out Records and Transactions. No other module sees a connection.
import SQLite
import School

/// The open database. Shared by all threads; what a thread reads with, it takes from `records()`.
public final class Database: Sendable {
    /// The file.
    public let path: String
    let writer: Writer
    let seal: AuditSeal

    /// Opens the file, creating it where there is none, and brings its schema to the newest version.
    ///
    /// - Parameter auditKey: what the head of the audit log is sealed with; it must not lie in the database. Without one
    ///   the log is still chained, but its end can be cut by who can write to the file.
    /// - Throws: `SQLiteError` where the file is damaged, newer than the program, or not writable; the message
    ///   says what to do.
    public init(path: String, auditKey: [UInt8] = []) throws {
        self.path = path
        seal = AuditSeal(key: auditKey)
        let connection = try Connection(path: path, mode: .create)
        try Migrator(Migrations.all).migrate(connection)
        writer = try Writer(path: path)
    }

    /// A read connection of its own for the calling thread; to be used on that thread only.
    public func records() throws -> Records {
        Records(try Connection(path: path, mode: .readOnly))
    }

    /// Runs `body` in the writer's transaction and returns after the commit has reached the disk.
    ///
    /// Other waiting writes may share the commit; an error thrown by `body` undoes this write alone.
    /// Blocks the calling thread: never to be called from an event loop.
    public func write<Result>(_ body: @escaping (Transaction) throws -> Result) throws -> Result {
        try writer.write { [seal] connection in try body(Transaction(connection, seal)) }
    }

    /// Notes that a session was used, later and without waiting: may be called from an event loop, may be lost.
    public func noteUse(ofSession tokenHash: [UInt8], at instant: Int64) {
        writer.enqueue { [seal] connection throws(SQLiteError) in
            try Transaction(connection, seal).touchSession(tokenHash, at: instant)
        }
    }

    /// Ends the writer thread after the writes that already wait.
    public func close() { writer.stop() }
}

extension Database {
    /// The version of SQLite that the program runs with.
    public static var libraryVersion: String { Connection.libraryVersion }

    /// Whether an error means that the machine is busy and the same request may be sent again.
    public static func isBusy(_ error: any Error) -> Bool { (error as? SQLiteError)?.isBusy ?? false }

    /// Whether an error means that there is no room to write.
    public static func isFull(_ error: any Error) -> Bool {
        (error as? SQLiteError)?.isFull ?? false || (error as? FileStoreError) == .full
    }

    /// An error as the log may have it: names of tables and codes, never a value.
    public static func describe(_ error: any Error) -> String {
        (error as? SQLiteError)?.description ?? (error as? FileStoreError)?.description
            ?? String(describing: type(of: error))
    }
}
