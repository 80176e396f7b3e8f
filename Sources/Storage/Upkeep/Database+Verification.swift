// Is the database whole? Five questions: SQLite's own about its pages and indexes, the references between tables, whether
// the points and totals that are kept up by every change are what counting from nothing gives, whether the audit log is
// the one that was written, and whether the papers beside the database are there and unchanged. Changes nothing.
import SQLite
import School

/// What a verification found; all zero and empty for a whole database.
public struct Verification: Equatable, Sendable {
    /// What SQLite says about damaged pages and indexes; names of tables and indexes only.
    public var damages: [String] = []
    /// Tables with references to rows that are not there, and how many.
    public var brokenReferences: [String: Int] = [:]
    /// Achievements whose kept points differ from counted ones.
    public var wrongPoints = 0
    /// Pupils' years whose kept totals differ from counted ones.
    public var wrongTotals = 0
    /// Pupils that were counted again.
    public var students = 0
    /// Achievements that were counted again.
    public var achievements = 0
    /// Entries of the audit log that were hashed again.
    public var auditEntries: Int64 = 0
    /// What is wrong with the audit log.
    public var auditProblem: AuditProblem?

    /// What lies in the store of papers and what should.
    public var files = FileSurvey()

    /// Whether nothing is lost or wrong; papers that are left over are not.
    public var isWhole: Bool {
        damages.isEmpty && brokenReferences.isEmpty && wrongPoints == 0 && wrongTotals == 0 && auditProblem == nil
            && files.isWhole
    }
}

extension Database {
    /// Verifies the file at `path`. Others may read and write meanwhile. Costs one read of everything.
    ///
    /// - Parameters:
    ///   - auditKey: what the head of the audit log must be sealed with; nil where it is not known.
    ///   - head: an earlier head of the audit log, kept outside the database, that the log must go on from.
    /// - Throws: `SQLiteError` where the file is so damaged that it cannot be asked.
    public static func verify(
        _ path: String, auditKey: [UInt8]? = nil, head: AuditHead? = nil
    ) throws -> Verification {
        let connection = try Connection(path: path, mode: .readOnly)
        var result = try Records(connection).soundness()
        // Counting needs what the first question has found damaged.
        guard result.damages.isEmpty else { return result }
        let records = try Records(newest(connection))
        try records.count(into: &result, auditKey.map(AuditSeal.init), head)
        // Not on the snapshot above: a row that was committed after it has its file already.
        result.files = try FileStore(besideDatabase: path).survey { try records.attachments.storedFiles() }
        return result
    }

    /// The database in the newest schema: itself, or, where it is older, a copy in memory that was brought there. So a
    /// backup of an earlier version can be verified, and restored, before the program has touched it.
    ///
    /// - Throws: `SQLiteError.migration` where it is newer than the program or not ours.
    private static func newest(_ connection: Connection) throws(SQLiteError) -> Connection {
        let version = try connection.first("PRAGMA user_version") { $0.int(0) } ?? 0
        guard version != Migrations.all.count else { return connection }
        let copy = try connection.copyInMemory()
        try Migrator(Migrations.all).migrate(copy)
        return copy
    }
}

extension Records {
    /// What SQLite itself says of the pages and of the references.
    fileprivate func soundness() throws -> Verification {
        try snapshot {
            var result = Verification()
            result.damages = try db.all("PRAGMA integrity_check(20)") { $0.text(0) }.filter { $0 != "ok" }
            try db.each("PRAGMA foreign_key_check") { row in result.brokenReferences[row.text(0), default: 0] += 1 }
            return result
        }
    }

    /// Counts and hashes again what is kept counted and hashed.
    fileprivate func count(into result: inout Verification, _ seal: AuditSeal?, _ head: AuditHead?) throws {
        var found = result
        try snapshot {
            try countAgain(&found)
            (found.auditEntries, found.auditProblem) = try audit.verify(seal: seal, after: head)
        }
        result = found
    }

    private struct TotalKey: Hashable {
        let scope: String
        let month: String
        let direction: DirectionID
    }

    private struct Total: Equatable {
        var halves = 0
        var entries = 0
    }

    private func countAgain(_ result: inout Verification) throws(SQLiteError) {
        let everything = Period(from: Day(number: 0), through: Day(number: 100_000))
        for school in try schools.all() {
            let scales = try scales.all(of: school.id)
            for student in try students.known(in: school.id) {
                let entries = try achievements.ofStudent(student.id, in: everything, for: .staff)
                let years = Dictionary(grouping: entries) { AcademicYear(containing: $0.day) }
                var expected: [TotalKey: Total] = [:]
                for year in years.values {
                    count(year, scales, &expected, &result)
                }
                if try kept(of: student.id) != expected { result.wrongTotals += 1 }
                result.students += 1
            }
        }
    }

    private func count(
        _ year: [AchievementRecord], _ scales: [Scale], _ totals: inout [TotalKey: Total], _ result: inout Verification
    ) {
        for scope in CountingScope.allCases {
            let breakdowns = Scoring.year(year.map(\.scoringEntry), scales: scales, for: scope)
            for (entry, breakdown) in zip(year, breakdowns) {
                if scope == .classroom {
                    result.achievements += 1
                    if entry.points != breakdown.total { result.wrongPoints += 1 }
                }
                guard scope.counts(entry.state) else { continue }
                let key = TotalKey(scope: scope.rawValue, month: entry.day.month.iso, direction: entry.event.direction)
                totals[key, default: Total()].halves += breakdown.total.halves
                totals[key, default: Total()].entries += 1
            }
        }
    }

    private func kept(of student: StudentID) throws(SQLiteError) -> [TotalKey: Total] {
        var totals: [TotalKey: Total] = [:]
        try db.each(
            "SELECT verified, month, direction_id, halves, entries FROM student_total WHERE student_id = ?", student
        ) { row in
            totals[TotalKey(scope: row.text(0), month: row.text(1), direction: row.id(2))] = Total(
                halves: row.int(3), entries: row.int(4))
        }
        return totals
    }
}
