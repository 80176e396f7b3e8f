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
    /// What papers name besides; each text empty until the school has filled it in.
    public let details: SchoolDetails
}

/// How a school is reached and registered, as its papers name it. Every text may be empty.
public struct SchoolDetails: Equatable, Sendable {
    /// The address of its seat.
    public var address = ""
    /// Ten digits, see `OrganisationNumber`.
    public var inn = ""
    /// Thirteen digits, see `OrganisationNumber`.
    public var ogrn = ""
    /// The address of its site.
    public var site = ""
    /// Its mailbox.
    public var email = ""
    /// Its telephone.
    public var phone = ""

    /// Nothing filled in yet.
    public init() {}
}

/// Reads schools.
public struct SchoolRepository {
    let db: Connection

    /// The school, or nil.
    public func find(_ id: SchoolID) throws(SQLiteError) -> SchoolRecord? {
        try db.first(
            """
            SELECT id, full_name, short_name, city, head_name, address, inn, ogrn, site, email, phone
            FROM school WHERE id = ?
            """, id, row: Self.school)
    }

    /// Every school of the database, by name.
    public func all() throws(SQLiteError) -> [SchoolRecord] {
        try db.all(
            """
            SELECT id, full_name, short_name, city, head_name, address, inn, ogrn, site, email, phone
            FROM school ORDER BY short_name COLLATE RU
            """, row: Self.school)
    }

    private static func school(_ row: borrowing Row) throws(SQLiteError) -> SchoolRecord {
        var details = SchoolDetails()
        (details.address, details.inn, details.ogrn) = (row.text(5), row.text(6), row.text(7))
        (details.site, details.email, details.phone) = (row.text(8), row.text(9), row.text(10))
        return SchoolRecord(
            id: row.id(0), fullName: row.text(1), shortName: row.text(2), city: row.text(3), headName: row.text(4),
            details: details)
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

    /// Writes how a school is reached and registered; what is no ИНН or ОГРН is refused by the caller.
    public func setDetails(_ details: SchoolDetails, of school: SchoolID) throws(SQLiteError) {
        try db.run(
            "UPDATE school SET address = ?, inn = ?, ogrn = ?, site = ?, email = ?, phone = ? WHERE id = ?",
            details.address, details.inn, details.ogrn, details.site, details.email, details.phone, school)
    }
}
