// No query reads a table that grows with the years from end to end: with ten million achievements in the file a page
// takes what it takes with a hundred thousand (design 8). Every statement of the sources of Storage is given to SQLite,
// and the program that it makes of it is read (https://sqlite.org/opcode.html): a cursor that begins at the first or last
// row of a table or an index and goes on from there reads all of it. The file has no statistics, so the programs of an
// empty school are those of a big one. A statement that must read everything stands in the list below with the reason.
import CSQLite
import Foundation
import Support
import Testing

@testable import SQLite
@testable import Storage

@Suite("No query reads a growing table whole")
struct QueryPlanTests {
    /// Tables that stay short: what the school sets up, the head of the log, living sessions, acts.
    private static let short: Set<String> = [
        "district", "school", "school_class", "direction", "scale", "scale_line", "term", "setting", "consent_form",
        "audit_head", "session", "erasure",
    ]

    /// Why a function may read everything.
    private enum Reason {
        /// The check of the file, the survey of the store, what the operator asks for: everything is what they look at.
        case upkeep
        /// Stops at the first row, or asks for the greatest number alone.
        case firstRow
    }

    private static let whole: [String: Reason] = [
        "AttachmentRepository.storedFiles": .upkeep,
        "FileDestruction.destroyedFiles": .upkeep,
        "AuditRepository+Verification.walk": .upkeep,
        "Transaction+Audit.log": .firstRow,
        "Transaction+Audit.sealedHead": .firstRow,
        "StudentRepository.addStudent": .firstRow,
        "Transaction+Achievements.enter": .firstRow,
        "Transaction+Certificates.issue": .firstRow,
        "UserRepository.isEmpty": .firstRow,
    ]

    @Test("every statement goes by an index, or says why not")
    func plans() throws {
        let directory = try TemporaryDirectory()
        let database = try Database(path: directory.file("doska.sqlite"))
        let connection = try database.records().db
        let tables = Dictionary(
            uniqueKeysWithValues: try Self.rows(
                "SELECT rootpage, tbl_name FROM sqlite_master WHERE rootpage > 0", [0, 1], connection
            ).map { ($0[0], $0[1]) })
        let statements = try Self.statements()
        #expect(statements.count >= 400, "the sources are no longer read as they are written")
        var reading: Set<String> = []
        for (function, sql) in statements {
            let read = try Self.scans(sql, tables, connection).subtracting(Self.short)
            guard !read.isEmpty else { continue }
            reading.insert(function)
            #expect(
                Self.whole[function] != nil,
                "\(function) reads all of \(read.sorted().joined(separator: ", ")): \(sql.prefix(120))")
        }
        #expect(Set(Self.whole.keys).subtracting(reading).sorted() == [], "listed, but gone or with an index now")
        withExtendedLifetime(directory) {}
    }

    /// The tables that a statement reads from end to end.
    private static func scans(
        _ sql: String, _ tables: [String: String], _ connection: Connection
    ) throws -> Set<String> {
        // A foreign key asks nothing of a new row unless a deferred one waits for it, and none is deferred.
        _ = try rows("PRAGMA foreign_keys = " + (sql.hasPrefix("INSERT") ? "OFF" : "ON"), [], connection)
        var open: [String: String] = [:]
        var (begun, gone): (Set<String>, Set<String>) = ([], [])
        for step in try rows("EXPLAIN " + sql, [1, 2, 3], connection) {
            let cursor = step[1]
            switch step[0] {
            // Where a row is only added, nothing is read.
            case "OpenRead", "ReopenIdx": open[cursor] = tables[step[2]]
            case "OpenWrite" where !sql.hasPrefix("INSERT"): open[cursor] = tables[step[2]]
            case "Rewind", "Last": begun.insert(cursor)
            case "Next", "Prev": gone.insert(cursor)
            case "Count": (begun, gone) = (begun.union([cursor]), gone.union([cursor]))
            default: break
            }
        }
        return Set(begun.intersection(gone).compactMap { open[$0] })
    }

    /// Some columns of what a statement gives.
    private static func rows(_ sql: String, _ columns: [Int32], _ connection: Connection) throws -> [[String]] {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(connection.handle, sql, -1, &statement, nil)
        defer { sqlite3_finalize(statement) }
        guard code == SQLITE_OK else { throw SQLiteError(code: code, handle: connection.handle, sql: sql) }
        var found: [[String]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            found.append(columns.map { sqlite3_column_text(statement, $0).map { String(cString: $0) } ?? "" })
        }
        return found
    }

    /// The statements of the sources with the functions that run them; one that stands before the first function of a
    /// file belongs to its `top`.
    private static func statements() throws -> [(function: String, sql: String)] {
        let top = Checkout.root + "/Sources/Storage"
        let long = /"""\n(.*?)"""/.dotMatchesNewlines()
        let short = /"((?:SELECT|WITH|INSERT|UPDATE|DELETE) [^"\n]*)"/
        let begins = /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)\s/
        var found: [(String, String)] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: top).sorted()
        where path.hasSuffix(".swift") && !path.hasPrefix("Schema/") {
            let text = try String(contentsOfFile: top + "/" + path, encoding: .utf8)
            let file = path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? path
            for (index, part) in text.components(separatedBy: " func ").enumerated() {
                let name = index == 0 ? "top" : String(part.prefix { $0.isLetter || $0.isNumber })
                let texts = part.matches(of: long).map(\.1) + part.matches(of: short).map(\.1)
                for sql in texts where sql.contains(begins) {
                    let plain = sql.replacing("\\\\", with: "\\").trimmingCharacters(in: .whitespacesAndNewlines)
                    found.append(("\(file).\(name)", plain))
                }
            }
        }
        return found
    }
}
