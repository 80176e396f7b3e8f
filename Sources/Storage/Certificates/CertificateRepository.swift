// Reads papers. Who may see which one is decided before; only the check page may ask without a login, by code.
import SQLite
import School

/// Reads certificates.
public struct CertificateRepository {
    let db: Connection

    /// The paper, or nil.
    public func find(_ id: CertificateID) throws(SQLiteError) -> CertificateRecord? {
        try db.first("SELECT c.* FROM paper c WHERE c.id = ?", id, row: Self.record)
    }

    /// The paper with that code, or nil.
    public func find(code: String) throws(SQLiteError) -> CertificateRecord? {
        try db.first("SELECT c.* FROM paper c WHERE c.code = ?", code, row: Self.record)
    }

    /// The papers of a class for a month, revoked ones too, by name (Ё right after Е) and number.
    public func ofClass(_ schoolClass: ClassID, _ month: Month) throws(SQLiteError) -> [CertificateRecord] {
        try db.all(
            """
            SELECT c.* FROM paper c
            WHERE c.class_id = ? AND c.month = ?
            ORDER BY c.last_name COLLATE RU, c.first_name COLLATE RU, c.patronymic COLLATE RU, c.student_id, c.sequence
            """, schoolClass, month, row: Self.record)
    }

    /// The papers of a pupil, the newest month first, revoked ones too.
    public func ofStudent(_ student: StudentID) throws(SQLiteError) -> [CertificateRecord] {
        try db.all(
            """
            SELECT c.* FROM paper c
            WHERE c.student_id = ? ORDER BY c.month DESC, c.sequence DESC
            """, student, row: Self.record)
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> CertificateRecord {
        let year = AcademicYear(startYear: row.int(6))
        guard let number = CertificateNumber(year: year, sequence: row.int(7)) else {
            throw .unreadable(kind: "certificate number")
        }
        return CertificateRecord(
            id: row.id(0), schoolID: row.id(1), studentID: row.id(3), classID: row.id(2), grade: row.int(22),
            letter: row.text(23), month: try row.month(4), kind: try row.value(5), number: number, code: row.text(8),
            name: row.name(from: 9), gender: try row.value(12),
            signatures: .init(school: row.text(13), head: row.text(14), teacher: row.text(15)),
            issuedOn: try row.day(17), printed: row.int(18),
            printedOn: row.isNull(19) ? nil : try row.day(19), revocation: revocation(row))
    }

    private static func revocation(_ row: borrowing Row) -> CertificateRecord.Revocation? {
        guard let at = row.int64OrNil(20) else { return nil }
        let replacement =
            row.isNull(24)
            ? nil : CertificateNumber(year: AcademicYear(startYear: row.int(24)), sequence: row.int(25))
        return CertificateRecord.Revocation(reason: row.text(21), at: at, replacedBy: replacement)
    }
}

extension Records {
    /// Certificates.
    public final var certificates: CertificateRepository { CertificateRepository(db: db) }
}
