// Schools as pages and papers name them.
import SQLite
import School

/// A school as pages and papers name it.
public struct SchoolRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: SchoolID
    /// «Муниципальное бюджетное общеобразовательное учреждение «…»».
    public let fullName: String
    /// «Школа № 12», as pages print it.
    public let shortName: String
    /// The town or village.
    public let city: String
    /// The head's name as it stands beside a signature line.
    public let headName: String
}

/// Reads schools.
public struct SchoolRepository {
    let db: Connection

    /// The school, or nil.
    public func find(_ id: SchoolID) throws(SQLiteError) -> SchoolRecord? {
        try db.first("SELECT id, full_name, short_name, city, head_name FROM school WHERE id = ?", id) { row in
            SchoolRecord(
                id: row.id(0), fullName: row.text(1), shortName: row.text(2), city: row.text(3), headName: row.text(4))
        }
    }

    /// Every school of the database, by name.
    public func all() throws(SQLiteError) -> [SchoolRecord] {
        try db.all("SELECT id, full_name, short_name, city, head_name FROM school ORDER BY short_name COLLATE RU") {
            row in
            SchoolRecord(
                id: row.id(0), fullName: row.text(1), shortName: row.text(2), city: row.text(3), headName: row.text(4))
        }
    }
}

extension Records {
    /// Schools.
    public final var schools: SchoolRepository { SchoolRepository(db: db) }
}

extension Transaction {
    /// Adds a school.
    public func addSchool(fullName: String, shortName: String, city: String, headName: String) throws(SQLiteError)
        -> SchoolID
    {
        ID(
            try db.insert(
                "INSERT INTO school (full_name, short_name, city, head_name) VALUES (?, ?, ?, ?)",
                fullName, shortName, city, headName))
    }
}
