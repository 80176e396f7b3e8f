// Reads the papers of families (design 4.7): those that stand on a day, and everything that was ever registered. Nothing
// is assumed: where no row stands, none was given. Who may read is decided by the caller's Access.
import SQLite
import School

/// Reads consents and the receipts of withdrawals.
public struct ConsentRepository {
    let db: Connection

    /// Every consent of the pupils who belong to a class on that day, whatever has become of it, oldest first.
    public func ofClass(_ schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [ConsentRecord] {
        try db.all(
            """
            SELECT c.id, c.student_id, c.scope, c.given_on, c.until_day, c.form_version, c.withdrawn_on, c.replaced_by,
              w.id, u.last_name, u.first_name, u.patronymic, c.entered_at,
              (SELECT group_concat(f.field) FROM consent_field f WHERE f.consent_id = c.id),
              EXISTS (SELECT 1 FROM consent_scan s WHERE s.consent_id = c.id)
            FROM enrollment e JOIN consent c ON c.student_id = e.student_id JOIN user u ON u.id = c.entered_by
              LEFT JOIN consent_withdrawal w ON w.consent_id = c.id
            WHERE e.class_id = ?1 AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day >= ?2)
            ORDER BY c.student_id, c.id
            """, schoolClass, day, row: Self.record)
    }

    /// Every consent of a pupil, whatever has become of it, oldest first.
    public func ofStudent(_ student: StudentID) throws(SQLiteError) -> [ConsentRecord] {
        try db.all(
            """
            SELECT c.id, c.student_id, c.scope, c.given_on, c.until_day, c.form_version, c.withdrawn_on, c.replaced_by,
              w.id, u.last_name, u.first_name, u.patronymic, c.entered_at,
              (SELECT group_concat(f.field) FROM consent_field f WHERE f.consent_id = c.id),
              EXISTS (SELECT 1 FROM consent_scan s WHERE s.consent_id = c.id)
            FROM consent c JOIN user u ON u.id = c.entered_by LEFT JOIN consent_withdrawal w ON w.consent_id = c.id
            WHERE c.student_id = ? ORDER BY c.id
            """, student, row: Self.record)
    }

    /// The consents of a pupil that stand on a day.
    public func standing(of student: StudentID, on day: Day) throws(SQLiteError) -> [ConsentRecord] {
        try ofStudent(student).filter { $0.paper.holds(on: day) }
    }

    /// The newest scan of a signed paper, or nil.
    public func scan(of consent: ConsentID) throws(SQLiteError) -> StoredFile? {
        try db.first(
            """
            SELECT f.hash, f.kind, f.size, f.width, f.height FROM consent_scan s JOIN stored_file f ON f.hash = s.file
            WHERE s.consent_id = ? ORDER BY s.added_at DESC, f.hash LIMIT 1
            """, consent
        ) { row throws(SQLiteError) in try row.storedFile(from: 0) }
    }

    /// The receipt, or nil. Its number is counted among those of the pupil: one that ran through the school would tell
    /// a family how many others have withdrawn (design 4.6).
    public func withdrawal(_ id: WithdrawalID) throws(SQLiteError) -> WithdrawalRecord? {
        try db.first(
            """
            SELECT w.id, w.consent_id, c.student_id, c.scope, c.given_on,
              (SELECT group_concat(f.field) FROM consent_field f WHERE f.consent_id = c.id),
              (SELECT count(*) FROM consent o JOIN consent_withdrawal r ON r.consent_id = o.id
                WHERE o.student_id = c.student_id AND r.id <= w.id), w.way,
              w.withdrawn_at, u.last_name, u.first_name, u.patronymic
            FROM consent_withdrawal w JOIN consent c ON c.id = w.consent_id JOIN user u ON u.id = w.registered_by
            WHERE w.id = ?
            """, id
        ) { row throws(SQLiteError) in
            WithdrawalRecord(
                id: row.id(0), consent: row.id(1), studentID: row.id(2), scope: try row.value(3),
                givenOn: try row.day(4), fields: Self.fields(row.textOrNil(5)), number: row.int(6),
                way: try row.value(7), at: row.int64(8), author: row.name(from: 9))
        }
    }

    /// Columns as in `ofStudent`.
    private static func record(_ row: borrowing Row) throws(SQLiteError) -> ConsentRecord {
        let closedOn = row.isNull(6) ? nil : try row.day(6)
        return ConsentRecord(
            id: row.id(0), studentID: row.id(1),
            paper: ConsentPaper(
                try row.value(2), from: try row.day(3), until: row.isNull(4) ? nil : try row.day(4),
                isClosed: closedOn != nil, fields: fields(row.textOrNil(13))),
            formVersion: row.intOrNil(5), closedOn: closedOn, isReplaced: !row.isNull(7), withdrawal: row.idOrNil(8),
            hasScan: row.bool(14), author: row.name(from: 9), enteredAt: row.int64(12))
    }

    private static func fields(_ text: String?) -> Set<PublicField> {
        Set((text ?? "").split(separator: ",").compactMap { PublicField(rawValue: String($0)) })
    }
}

extension Records {
    /// Consents of families.
    public final var consents: ConsentRepository { ConsentRepository(db: db) }
}
