// Giving, correcting and withdrawing a consent. Giving adds a row; a correction closes it and adds another; a withdrawal
// closes it and writes a receipt. No row is removed, and each acts with its transaction. Who may is decided by Rights.
import SQLite
import School

/// A paper that is to be registered.
public struct NewConsent: Equatable, Sendable {
    /// Scope, term and fields.
    public let paper: ConsentPaper
    /// The version of the text that was signed; nil where it is not known.
    public let formVersion: Int?

    /// A paper from its parts.
    public init(_ paper: ConsentPaper, formVersion: Int? = nil) {
        (self.paper, self.formVersion) = (paper, formVersion)
    }
}

extension Transaction {
    /// Registers a paper; nil where one of its scope stands already.
    ///
    /// - Parameter today: the day whose standing papers are looked at; a term that ended before is no hindrance.
    @discardableResult
    public func giveConsent(
        _ new: NewConsent, of student: StudentID, today: Day, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> ConsentID? {
        let isStanding =
            try db.first(
                """
                SELECT 1 FROM consent WHERE student_id = ? AND scope = ? AND withdrawn_on IS NULL
                  AND (until_day IS NULL OR until_day >= ?)
                """, student, new.paper.scope.rawValue, today
            ) { $0.int(0) } != nil
        return isStanding ? nil : try addConsent(new, of: student, by: author, at: instant)
    }

    /// Puts a corrected paper into the place of a consent; nil where that is another pupil's or closed already.
    @discardableResult
    public func correctConsent(
        _ id: ConsentID, to new: NewConsent, of student: StudentID, today: Day, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> ConsentID? {
        let isClosed = try db.run(
            """
            UPDATE consent SET withdrawn_on = max(given_on, ?3)
            WHERE id = ?1 AND student_id = ?2 AND scope = ?4 AND withdrawn_on IS NULL
            """, id, student, today, new.paper.scope.rawValue)
        guard isClosed == 1 else { return nil }
        let added = try addConsent(new, of: student, by: author, at: instant)
        try db.run("UPDATE consent SET replaced_by = ? WHERE id = ?", added, id)
        return added
    }

    /// Takes a consent back; it ceases to hold with this transaction. Nil where it is another pupil's or closed already.
    @discardableResult
    public func withdrawConsent(
        _ id: ConsentID, of student: StudentID, _ way: WithdrawalWay, on day: Day, by user: UserID, at instant: Int64
    ) throws(SQLiteError) -> WithdrawalID? {
        let isClosed = try db.run(
            """
            UPDATE consent SET withdrawn_on = max(given_on, ?3)
            WHERE id = ?1 AND student_id = ?2 AND withdrawn_on IS NULL
            """, id, student, day)
        guard isClosed == 1 else { return nil }
        return ID(
            try db.insert(
                """
                INSERT INTO consent_withdrawal (consent_id, school_id, number, way, withdrawn_at, registered_by)
                SELECT ?1, s.school_id,
                  1 + max(
                    coalesce((SELECT max(number) FROM consent_withdrawal WHERE school_id = s.school_id), 0),
                    coalesce((SELECT max(number) FROM erased_withdrawal WHERE school_id = s.school_id), 0)), ?3, ?4, ?5
                FROM student s WHERE s.id = ?2
                """, id, student, way.rawValue, instant, user))
    }

    /// Adds the scan of a signed paper that `FileStore.keep` has brought to the disk; false where it is there already.
    @discardableResult
    public func addScan(
        _ file: StoredFile, to consent: ConsentID, by user: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        try note(file, at: instant)
        return try db.run(
            """
            INSERT INTO consent_scan (consent_id, file, added_by, added_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """, consent, file.hash, user, instant) == 1
    }

    /// Adds a row with its fields.
    func addConsent(
        _ new: NewConsent, of student: StudentID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> ConsentID {
        let paper = new.paper
        let id = ConsentID(
            try db.insert(
                """
                INSERT INTO consent (student_id, scope, given_on, until_day, form_version, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, student, paper.scope.rawValue, paper.from, paper.until, new.formVersion, author, instant))
        guard paper.scope == .distribution else { return id }
        for field in PublicField.allCases where paper.fields.contains(field) {
            try db.run("INSERT INTO consent_field (consent_id, field) VALUES (?, ?)", id, field.rawValue)
        }
        return id
    }
}
