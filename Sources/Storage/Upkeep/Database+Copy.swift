// A copy of a database that may be in use: one moment of it, whole, in one compact file without a log beside it.
import SQLite

extension Database {
    /// Writes the database at `path`, as it is at this moment, into a new file. Others may read and write meanwhile.
    ///
    /// Source: sqlite.org/lang_vacuum.html#vacuuminto. Costs one read of the whole file.
    ///
    /// - Throws: `SQLiteError` where the file is damaged, or the target exists already.
    public static func copy(from path: String, to target: String) throws {
        let source = try Connection(path: path, mode: .readOnly)
        try source.run("VACUUM INTO ?", target)
        try source.close()
    }
}
