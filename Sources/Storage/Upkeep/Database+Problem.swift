// What is wrong with a database, in kinds that a program can say something useful about. No value of the database.
import SQLite

/// Why a database could not be used.
public enum DatabaseProblem: Equatable, Sendable {
    /// The file is no database, or pages of it are damaged.
    case damaged
    /// A newer program has changed its schema.
    case newer(found: Int, known: Int)
    /// A database, but of another program, or its history of migrations is damaged.
    case foreign
    /// The file cannot be opened or written: rights, a full disk, a failing one.
    case unavailable
    /// Another process holds it.
    case busy
    /// Anything else, as the log may have it.
    case other(String)
}

extension Database {
    /// The kind of problem behind an error that storage has thrown.
    public static func problem(_ error: any Error) -> DatabaseProblem {
        guard let error = error as? SQLiteError else { return .other(String(describing: type(of: error))) }
        if error.isBusy { return .busy }
        if error.isDamage { return .damaged }
        if error.isUnavailable { return .unavailable }
        switch error {
        case .migration(.newerDatabase(let found, let known)): return .newer(found: found, known: known)
        case .migration(.foreignDatabase), .migration(.changed): return .foreign
        default: return .other(error.description)
        }
    }
}
