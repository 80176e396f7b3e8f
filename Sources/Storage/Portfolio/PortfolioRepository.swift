// What stands beside the entries on a pupil's own page: the years, the nominations and the papers. Only for the own
// family and for staff; what others see of a board is the matter of the boards' own questions.
import SQLite
import School

/// A nomination that a published board gave.
public struct NominationAwarded: Equatable, Sendable {
    /// The month of the board.
    public let month: Month
    /// «Спортивная гордость».
    public let title: String
}

/// A paper of the school that a pupil received.
public struct PaperReceived: Equatable, Sendable {
    /// The key of the record.
    public let id: CertificateID
    /// The month it was given for.
    public let month: Month
    /// What it calls itself.
    public let kind: CertificateKind
    /// The number on the paper.
    public let number: CertificateNumber
}

/// Reads a pupil's portfolio beside the entries.
public struct PortfolioRepository {
    let db: Connection

    /// The nominations of the pupil in the newest edition of each board of a period, newest first.
    public func nominations(of student: StudentID, in period: Period) throws(SQLiteError) -> [NominationAwarded] {
        // From the pupil's own classes: nothing leads from a pupil to the editions but all of them.
        try db.all(
            """
            SELECT b.month, n.title FROM board b CROSS JOIN board_edition e ON e.board_id = b.id
              CROSS JOIN board_edition_nomination n ON n.edition_id = e.id
            WHERE b.class_id IN (SELECT class_id FROM enrollment WHERE student_id = ?1)
              AND n.student_id = ?1 AND b.month BETWEEN ?2 AND ?3
              AND e.number = (SELECT max(number) FROM board_edition WHERE board_id = b.id)
            ORDER BY b.month DESC, n.position
            """, student, period.first.month, period.last.month
        ) { row throws(SQLiteError) in NominationAwarded(month: try row.month(0), title: row.text(1)) }
    }

    /// The valid papers of a pupil for months of a period, newest first.
    public func papers(of student: StudentID, in period: Period) throws(SQLiteError) -> [PaperReceived] {
        try db.all(
            """
            SELECT id, month, kind, academic_year, sequence FROM certificate
            WHERE student_id = ? AND month BETWEEN ? AND ? AND revoked_at IS NULL ORDER BY month DESC, id DESC
            """, student, period.first.month, period.last.month
        ) { row throws(SQLiteError) in
            let year = AcademicYear(startYear: row.int(3))
            guard let number = CertificateNumber(year: year, sequence: row.int(4)) else {
                throw .unreadable(kind: "certificate number")
            }
            return PaperReceived(id: row.id(0), month: try row.month(1), kind: try row.value(2), number: number)
        }
    }

    /// The newest month whose board of that class was published, or nil.
    public func newestBoard(ofClass schoolClass: ClassID) throws(SQLiteError) -> Month? {
        try db.first(
            """
            SELECT b.month FROM board b WHERE b.class_id = ?
              AND EXISTS (SELECT 1 FROM board_edition e WHERE e.board_id = b.id) ORDER BY b.month DESC LIMIT 1
            """, schoolClass
        ) { row throws(SQLiteError) in try row.month(0) }
    }

    /// Whether the account is the pupil's own or that of somebody who is or was a guardian.
    public func isFamily(_ user: UserID, of student: StudentID) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM student WHERE id = ?2 AND user_id = ?1
            UNION ALL
            SELECT 1 FROM guardian g JOIN guardian_of o ON o.guardian_id = g.id WHERE g.user_id = ?1 AND o.student_id = ?2
            """, user, student
        ) { $0.int(0) } != nil
    }
}

extension Records {
    /// What stands beside a pupil's entries.
    public final var portfolio: PortfolioRepository { PortfolioRepository(db: db) }
}
