// Issuing, printing and revoking papers. A number is taken in the transaction that stores the paper: the one writer
// makes it unique, and a transaction that fails gives its numbers back, so the sequence has no gaps (design 4.9).
import Crypto
import SQLite
import School

extension Transaction {
    /// Issues a paper with the next number, or gives nil where this pupil has a valid one of this class and month.
    ///
    /// A revoked paper of the same pupil, class and month that nothing stands for yet is replaced by the new one.
    public func issue(_ new: NewCertificate, by author: UserID, on day: Day) throws(SQLiteError) -> CertificateID? {
        let (student, schoolClass) = (new.student, new.schoolClass)
        let valid = try db.first(
            "SELECT 1 FROM certificate WHERE class_id = ? AND month = ? AND student_id = ? AND revoked_at IS NULL",
            schoolClass.id, new.month, student.id
        ) { $0.int(0) }
        if valid != nil { return nil }
        let id = CertificateID(
            try db.insert(
                """
                INSERT INTO certificate (id, school_id, class_id, student_id, month, kind, academic_year, sequence, code,
                  last_name, first_name, patronymic, gender, school_name, head_name, teacher_name, personal_line,
                  line_achievement_id, issued_on, issued_by)
                SELECT 1 + max(coalesce((SELECT max(id) FROM certificate), 0),
                    coalesce((SELECT highest FROM erased_number WHERE object = 'certificate'), 0)),
                  ?1, ?2, ?3, ?4, ?5, ?6, coalesce(max(taken), 0) + 1, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
                  ?16, ?17, ?18
                FROM (SELECT max(sequence) AS taken FROM certificate WHERE school_id = ?1 AND academic_year = ?6
                  UNION ALL
                  SELECT max(sequence) FROM erased_certificate WHERE school_id = ?1 AND academic_year = ?6)
                """, schoolClass.schoolID, schoolClass.id, student.id, new.month, new.kind.rawValue,
                schoolClass.year.startYear, Self.makeCode(), student.name.last, student.name.first,
                student.name.patronymic, student.gender.rawValue, new.signatures.school, new.signatures.head,
                new.signatures.teacher, new.personalLine?.text ?? "", new.personalLine?.entry, day, author))
        try add(new.deeds, to: id, kind: "deed")
        try add(new.nominations, to: id, kind: "nomination")
        try db.run(
            """
            UPDATE certificate SET replaced_by = ?1
            WHERE class_id = ?2 AND month = ?3 AND student_id = ?4 AND revoked_at IS NOT NULL AND replaced_by IS NULL
            """, id, schoolClass.id, new.month, student.id)
        return id
    }

    /// Notes that valid papers go to the printer; the others are left as they are.
    ///
    /// - Returns: how many.
    public func notePrinting(of papers: [CertificateID], on day: Day) throws(SQLiteError) -> Int {
        var count = 0
        for id in papers {
            count += try db.run(
                """
                UPDATE certificate SET printed = printed + 1, printed_on = coalesce(printed_on, ?2)
                WHERE id = ?1 AND revoked_at IS NULL
                """, id, day)
        }
        return count
    }

    /// Takes a paper back; no other one is touched. False where it was revoked before.
    ///
    /// - Parameter reason: not empty; for the staff alone.
    public func revoke(
        _ id: CertificateID, reason: String, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        try db.run(
            """
            UPDATE certificate SET revoked_at = ?2, revoked_by = ?3, revoked_reason = ?4
            WHERE id = ?1 AND revoked_at IS NULL
            """, id, instant, author, reason) == 1
    }

    private func add(_ lines: [CertificateLine], to id: CertificateID, kind: String) throws(SQLiteError) {
        for (position, line) in lines.enumerated() where !line.text.isEmpty {
            try db.run(
                """
                INSERT INTO certificate_line (certificate_id, kind, position, text, achievement_id)
                VALUES (?, ?, ?, ?, ?)
                """, id, kind, position, line.text, line.entry)
        }
    }

    /// 80 random bits in 16 signs: nobody finds the paper of another by trying codes.
    private static func makeCode() -> String { Encoding.base32(randomBytes(10)) }
}
