// Destroying the record of a pupil who has left, in one transaction: every row that speaks of the pupil goes, the numbers
// of the papers go to the register of destroyed ones, and the act says how much of what went. Rows of others stay as
// they are. Tables that refer to a pupil, an entry or a guardian are listed in `erasedTables`; a test compares the list
// with the schema, so a new table cannot be forgotten.
//
// Append-only tables are not touched: the audit log holds numbers only, and an act is made here once. The freed places
// of the file are overwritten by `Database.scrub` afterwards. Numbers that the log names, of the pupil, of entries and of
// papers, are never given again: `erasure.student_number` and `erased_number` keep the highest of them.
import SQLite
import School

extension Transaction {
    /// Tables that refer to a pupil, an entry, a paper or a guardian, and are emptied of the erased one.
    public static let erasedTables = erasedGrowthTables.union([
        "enrollment", "guardian_of", "guardian", "consent", "achievement", "achievement_history", "discretion",
        "student_total", "board_line", "nomination", "board_edition_line", "board_edition_nomination", "certificate",
        "certificate_line", "attachment", "showing_request", "join_code",
        "consent_field", "consent_scan", "consent_withdrawal", "copy_removal", "file_destruction",
        "event_merger_entry", "group_member", "departure", "departure_membership", "departure_group",
    ])

    /// Destroys a pupil's record and gives the act, with the files that the caller removes from the store after the
    /// commit.
    ///
    /// - Parameter author: nil for the operator's command.
    /// - Throws: `StorageError.changedMeanwhile` where the pupil has not left, or not any more.
    public func erase(
        _ student: StudentRecord, _ decision: ErasureDecision, by author: UserID?, on day: Day, at instant: Int64
    ) throws -> (act: ErasureID, files: [FileHash]) {
        guard let leaver = try leavers.find(student, on: day) else { throw StorageError.changedMeanwhile }
        // Freed places are overwritten with zeros as far as the pages are written anyway.
        _ = try db.first("PRAGMA secure_delete = ON") { $0.int(0) }
        let act = ErasureID(
            try db.insert(
                """
                INSERT INTO erasure (school_id, number, student_number, left_on, reason, minutes_number, minutes_day,
                  erased_by, erased_at)
                SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM erasure WHERE school_id = ?1
                """, student.schoolID, student.id, leaver.leftOn, decision.reason.rawValue, decision.minutesNumber,
                decision.minutesDay, author, instant))
        var counts: [ErasedKind: Int] = [:]
        try eraseBoards(of: student.id, &counts)
        try erasePapers(of: student, act, &counts)
        let files = try eraseFiles(of: student.id, act, &counts)
        try eraseGrowth(of: student.id, &counts)
        try eraseEntries(of: student, &counts)
        try eraseFamily(of: student.id, at: instant, &counts)
        for (kind, amount) in counts where amount > 0 {
            try db.run(
                "INSERT INTO erasure_count (erasure_id, kind, amount) VALUES (?, ?, ?)", act, kind.rawValue, amount)
        }
        return (act, files)
    }

    /// Takes away the papers of the entries, also those that were removed from view, and the consents with their scans.
    ///
    /// - Returns: the files that nobody else's row needs: their rows are gone, they themselves are the caller's to remove
    ///   once the transaction has reached the disk.
    private func eraseFiles(
        of student: StudentID, _ act: ErasureID, _ counts: inout [ErasedKind: Int]
    ) throws(SQLiteError) -> [FileHash] {
        let hashes: [String] = try db.all(
            """
            SELECT t.file FROM attachment t JOIN achievement a ON a.id = t.achievement_id WHERE a.student_id = ?1
            UNION SELECT t.preview FROM attachment t JOIN achievement a ON a.id = t.achievement_id
            WHERE a.student_id = ?1 AND t.preview IS NOT NULL
            UNION SELECT s.file FROM consent_scan s JOIN consent c ON c.id = s.consent_id WHERE c.student_id = ?1
            UNION SELECT d.file FROM file_destruction d JOIN consent c ON c.id = d.consent_id WHERE c.student_id = ?1
            """, student
        ) { $0.text(0) }
        try db.run(
            """
            DELETE FROM file_destruction WHERE consent_id IN (SELECT id FROM consent WHERE student_id = ?1)
              OR attachment_id IN (SELECT t.id FROM attachment t JOIN achievement a ON a.id = t.achievement_id
                WHERE a.student_id = ?1)
            """, student)
        try db.run(
            "DELETE FROM attachment WHERE achievement_id IN (SELECT id FROM achievement WHERE student_id = ?)", student)
        try eraseConsents(of: student, act, &counts)
        let files = try release(hashes)
        counts[.files] = files.count
        return files
    }

    /// Takes the rows of files away that nothing refers to any more.
    ///
    /// - Returns: those files.
    func release(_ hashes: [String]) throws(SQLiteError) -> [FileHash] {
        var files: [FileHash] = []
        for hash in hashes {
            let removed = try db.run(
                """
                DELETE FROM stored_file WHERE hash = ?1
                  AND NOT EXISTS (SELECT 1 FROM attachment WHERE file = ?1 OR preview = ?1)
                  AND NOT EXISTS (SELECT 1 FROM consent_scan WHERE file = ?1)
                  AND NOT EXISTS (SELECT 1 FROM file_destruction WHERE file = ?1)
                """, hash)
            if removed > 0, let file = FileHash(hash) { files.append(file) }
        }
        return files
    }

    private func eraseConsents(
        of student: StudentID, _ act: ErasureID, _ counts: inout [ErasedKind: Int]
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO erased_withdrawal (school_id, number, erasure_id)
            SELECT w.school_id, w.number, ?2 FROM consent_withdrawal w JOIN consent c ON c.id = w.consent_id
            WHERE c.student_id = ?1
            """, student, act)
        try db.run(
            "DELETE FROM consent_field WHERE consent_id IN (SELECT id FROM consent WHERE student_id = ?)", student)
        try db.run(
            "DELETE FROM consent_scan WHERE consent_id IN (SELECT id FROM consent WHERE student_id = ?)", student)
        try db.run(
            "DELETE FROM consent_withdrawal WHERE consent_id IN (SELECT id FROM consent WHERE student_id = ?)", student)
        try db.run(
            "DELETE FROM copy_removal WHERE consent_id IN (SELECT id FROM consent WHERE student_id = ?)", student)
        try db.run("UPDATE consent SET replaced_by = NULL WHERE student_id = ?", student)
        counts[.consents] = try db.run("DELETE FROM consent WHERE student_id = ?", student)
    }

    private func eraseBoards(of student: StudentID, _ counts: inout [ErasedKind: Int]) throws(SQLiteError) {
        counts[.wishes] =
            try db.run("DELETE FROM discretion WHERE student_id = ?", student)
            + db.run("DELETE FROM showing_request WHERE student_id = ?", student)
        counts[.boardLines] =
            try db.run("DELETE FROM board_line WHERE student_id = ?", student)
            + db.run("DELETE FROM board_edition_line WHERE student_id = ?", student)
        counts[.nominations] =
            try db.run("DELETE FROM nomination WHERE student_id = ?", student)
            + db.run("DELETE FROM board_edition_nomination WHERE student_id = ?", student)
    }

    private func erasePapers(
        of student: StudentRecord, _ act: ErasureID, _ counts: inout [ErasedKind: Int]
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO erased_certificate (school_id, academic_year, sequence, kind, month, erasure_id)
            SELECT school_id, academic_year, sequence, kind, month, ?2 FROM certificate WHERE student_id = ?1
            """, student.id, act)
        try db.run(
            """
            DELETE FROM certificate_line
            WHERE certificate_id IN (SELECT id FROM certificate WHERE student_id = ?)
            """, student.id)
        try db.run("UPDATE certificate SET replaced_by = NULL WHERE student_id = ?", student.id)
        try db.run(
            """
            INSERT INTO erased_number (object, highest)
            SELECT 'certificate', max(id) FROM certificate WHERE student_id = ? HAVING count(*) > 0
            ON CONFLICT (object) DO UPDATE SET highest = max(highest, excluded.highest)
            """, student.id)
        counts[.papers] = try db.run("DELETE FROM certificate WHERE student_id = ?", student.id)
    }

    private func eraseEntries(of student: StudentRecord, _ counts: inout [ErasedKind: Int]) throws(SQLiteError) {
        // Of the events only those go that nobody else's entry, as it is or as it was, belongs to, and that are not the
        // school's own: in its book, or what such an event was called before.
        let events: [EventID] = try db.all(
            """
            SELECT event_id FROM achievement WHERE student_id = ?1
            UNION SELECT h.event_id FROM achievement_history h JOIN achievement a ON a.id = h.achievement_id
            WHERE a.student_id = ?1
            """, student.id
        ) { $0.id(0) }
        counts[.history] = try db.run(
            "DELETE FROM achievement_history WHERE achievement_id IN (SELECT id FROM achievement WHERE student_id = ?)",
            student.id)
        try db.run("DELETE FROM student_total WHERE student_id = ?", student.id)
        try db.run(
            "DELETE FROM event_merger_entry WHERE achievement_id IN (SELECT id FROM achievement WHERE student_id = ?)",
            student.id)
        try db.run(
            """
            INSERT INTO erased_number (object, highest)
            SELECT 'entry', max(id) FROM achievement WHERE student_id = ? HAVING count(*) > 0
            ON CONFLICT (object) DO UPDATE SET highest = max(highest, excluded.highest)
            """, student.id)
        counts[.entries] = try db.run("DELETE FROM achievement WHERE student_id = ?", student.id)
        var gone = 0
        for event in events {
            gone += try db.run(
                """
                DELETE FROM event WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM achievement WHERE event_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM achievement_history WHERE event_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM booked_event WHERE event_id = ?1)
                  AND current_id IS NULL AND NOT EXISTS (SELECT 1 FROM event WHERE current_id = ?1)
                """, event)
        }
        counts[.events] = gone
    }

    private func eraseFamily(
        of student: StudentID, at instant: Int64, _ counts: inout [ErasedKind: Int]
    ) throws(SQLiteError) {
        try db.run("DELETE FROM join_code WHERE student_id = ?", student)
        for table: StaticString in [
            "DELETE FROM departure_membership WHERE departure_id IN (SELECT id FROM departure WHERE student_id = ?)",
            "DELETE FROM departure_group WHERE departure_id IN (SELECT id FROM departure WHERE student_id = ?)",
        ] { try db.run(table, student) }
        counts[.membership] =
            try db.run("DELETE FROM departure WHERE student_id = ?", student)
            + db.run("DELETE FROM enrollment WHERE student_id = ?", student)
            + db.run("DELETE FROM group_member WHERE student_id = ?", student)
        let alone: [Int64] = try db.all(
            """
            SELECT DISTINCT o.guardian_id FROM guardian_of o WHERE o.student_id = ?1
              AND NOT EXISTS (SELECT 1 FROM guardian_of x WHERE x.guardian_id = o.guardian_id AND x.student_id <> ?1)
            """, student
        ) { $0.int64(0) }
        counts[.bonds] = try db.run("DELETE FROM guardian_of WHERE student_id = ?", student)
        var accounts: [UserID] = try db.all(
            "SELECT user_id FROM student WHERE id = ? AND user_id IS NOT NULL", student
        ) { $0.id(0) }
        for guardian in alone {
            accounts += try db.all(
                "SELECT user_id FROM guardian WHERE id = ? AND user_id IS NOT NULL", guardian
            ) { $0.id(0) }
            counts[.guardians, default: 0] += try db.run("DELETE FROM guardian WHERE id = ?", guardian)
        }
        counts[.card] = try db.run("DELETE FROM student WHERE id = ?", student)
        for account in accounts { counts[.accounts, default: 0] += try eraseAccount(account, at: instant) }
    }

    /// Leaves of an account its number alone, since entries of others may say that it made them. One that also works at
    /// the school keeps everything but the role of the family.
    private func eraseAccount(_ user: UserID, at instant: Int64) throws(SQLiteError) -> Int {
        try db.run(
            "DELETE FROM role_assignment WHERE user_id = ? AND role IN ('student', 'guardian')", user)
        let works = try db.first("SELECT 1 FROM role_assignment WHERE user_id = ?", user) { $0.int(0) } != nil
        guard !works else { return 0 }
        try db.run("DELETE FROM session WHERE user_id = ?", user)
        return try db.run(
            """
            UPDATE user SET school_id = NULL, district_id = NULL, login = 'erased-' || id, password_hash = '',
              last_name = '', first_name = '', patronymic = '', must_change_password = 0,
              one_time_until = NULL, one_time_used_at = NULL, disabled_at = coalesce(disabled_at, ?2)
            WHERE id = ?1
            """, user, instant)
    }
}
