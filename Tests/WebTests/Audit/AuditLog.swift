// The audit log as the tests of pages read it: from the file, past every repository.
import SQLite
import School
import Support

/// One row of the log.
struct LoggedDeed: Equatable {
    let deed: String
    let result: String
    let user: Int64?
    let student: Int64?
    let schoolClass: Int64?
    let object: String
}

extension TestSite {
    /// Everything in the log, what was handed to the writer included.
    func log() throws -> [LoggedDeed] {
        // The queue is in order: an empty write stands behind what waits.
        try school.database.write { _ in }
        return try Connection(path: school.database.path, mode: .readOnly).all(
            "SELECT deed, result, user_id, student_id, class_id, object FROM audit_entry ORDER BY number"
        ) {
            LoggedDeed(
                deed: $0.text(0), result: $0.text(1), user: $0.int64OrNil(2), student: $0.int64OrNil(3),
                schoolClass: $0.int64OrNil(4), object: $0.text(5))
        }
    }

    /// What `body` adds to the log.
    func logged(_ body: () throws -> Void) throws -> [LoggedDeed] {
        let before = try log().count
        try body()
        return Array(try log().dropFirst(before))
    }
}
