// What kind of trouble an error means for the one who runs the program; kept apart from what it means for the code.
import CSQLite
import Glibc

extension SQLiteError {
    /// True when the file is no database or pages of it are damaged (sqlite.org/rescode.html, CORRUPT and NOTADB).
    public var isDamage: Bool {
        if case .database(let code, _, _, _) = self { code == SQLITE_CORRUPT || code == SQLITE_NOTADB } else { false }
    }

    /// True when the file cannot be opened, read or written: rights, a full disk, a failing one.
    public var isUnavailable: Bool {
        guard case .database(let code, _, _, _) = self else { return false }
        return [SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_PERM].contains(code)
    }
    /// True when there is no room to write: on the disk, in the quota, or below the largest size of a file.
    public var isFull: Bool {
        if case .database(let code, _, _, _) = self { code == SQLITE_FULL } else { false }
    }

    /// Whether a write has just failed for want of room. SQLite calls only ENOSPC full and the rest a failed write, for
    /// which `sqlite3_system_errno` knows nothing at a commit: what is asked is the system's own last failure.
    static func isOutOfRoom(_ extended: Int32) -> Bool {
        extended == ExtendedCode.write && [ENOSPC, EDQUOT, EFBIG].contains(errno)
    }
}
