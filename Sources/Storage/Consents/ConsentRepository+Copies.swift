// What may still hang on a wall after a consent has ended: a withdrawal, an expiry and a narrowed paper alike. Nobody has
// to write this list, so an expired term needs no job; only the ticks are stored. A consent that stands today for the
// same scope and fields leaves nothing to take down.
import SQLite
import School

extension ConsentRepository {
    /// The copies to take off the walls of a class: boards that were published with the pupil's line, and certificates
    /// in force, while the consent stood; newest first, taken off ones last. They are those of the class itself, also of
    /// pupils who have left it, and those of earlier years of the pupils who belong to it on that day.
    public func copies(inClass schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [WallCopy] {
        let ever: [StudentID] = try db.all(
            "SELECT DISTINCT student_id FROM enrollment WHERE class_id = ? ORDER BY student_id", schoolClass
        ) { $0.id(0) }
        let elsewhere: Set<ClassID> = Set(
            try db.all(
                """
                SELECT o.id FROM school_class c JOIN school_class o
                  ON o.school_id = c.school_id AND o.academic_year >= c.academic_year
                WHERE c.id = ?1 AND o.id <> ?1
                """, schoolClass
            ) { $0.id(0) })
        let members = Set(try ofClass(schoolClass, on: day).map(\.studentID))
        var consents: [ConsentRecord] = []
        for student in ever { consents += try ofStudent(student) }
        return try copies(of: consents, on: day).filter { copy in
            copy.schoolClass == schoolClass
                || (members.contains(copy.studentID) && !elsewhere.contains(copy.schoolClass))
        }
    }

    /// The same for one pupil.
    public func copies(ofStudent student: StudentID, on day: Day) throws(SQLiteError) -> [WallCopy] {
        try copies(of: try ofStudent(student), on: day)
    }

    private func copies(of consents: [ConsentRecord], on day: Day) throws(SQLiteError) -> [WallCopy] {
        let standing = Dictionary(grouping: consents.filter { $0.paper.holds(on: day) }, by: \.studentID)
        var copies: [WallCopy] = []
        for consent in consents where consent.scope != .processing && !consent.paper.holds(on: day) {
            guard consent.givenOn <= day, !Self.isCovered(consent, by: standing[consent.studentID] ?? []) else {
                continue
            }
            // A corrected entry ends on the day of the correction, a term on the day after its last one.
            let expired = consent.paper.until.map { $0.adding(1) }
            guard let ended = [consent.closedOn, expired].compactMap({ $0 }).min(), ended <= day else { continue }
            copies += try boards(consent, ended)
            if consent.scope == .distribution { copies += try certificates(consent, ended) }
        }
        return copies.sorted {
            ($0.removedAt == nil ? 0 : 1, $1.endedOn, $0.copy) < ($1.removedAt == nil ? 0 : 1, $0.endedOn, $1.copy)
        }
    }

    /// Whether what a consent allowed is allowed by another one that stands.
    private static func isCovered(_ consent: ConsentRecord, by standing: [ConsentRecord]) -> Bool {
        standing.contains { $0.scope == consent.scope && consent.paper.fields.isSubset(of: $0.paper.fields) }
    }

    /// Boards with a line of the pupil that were published before the consent ended.
    private func boards(_ consent: ConsentRecord, _ ended: Day) throws(SQLiteError) -> [WallCopy] {
        try db.all(
            """
            SELECT DISTINCT b.id, b.month, r.removed_at, b.class_id
            FROM board_edition_line l JOIN board_edition e ON e.id = l.edition_id JOIN board b ON b.id = e.board_id
              LEFT JOIN copy_removal r ON r.consent_id = ?2 AND r.kind = 'board' AND r.copy_id = b.id
            WHERE l.student_id = ?1 AND e.published_at < ?3
            """, consent.studentID, consent.id, Self.end(of: ended)
        ) { row throws(SQLiteError) in
            WallCopy(
                consent: consent.id, studentID: consent.studentID, scope: consent.scope, kind: .board,
                copy: row.int64(0), schoolClass: row.id(3), month: try row.month(1), number: nil, endedOn: ended,
                removedAt: row.int64OrNil(2))
        }
    }

    /// Certificates of the pupil in force, issued before the consent ended.
    private func certificates(_ consent: ConsentRecord, _ ended: Day) throws(SQLiteError) -> [WallCopy] {
        try db.all(
            """
            SELECT c.id, c.month, r.removed_at, c.academic_year, c.sequence, c.class_id
            FROM certificate c LEFT JOIN copy_removal r ON r.consent_id = ?2 AND r.kind = 'certificate'
              AND r.copy_id = c.id
            WHERE c.student_id = ?1 AND c.revoked_at IS NULL AND c.issued_on <= ?3
            """, consent.studentID, consent.id, ended
        ) { row throws(SQLiteError) in
            WallCopy(
                consent: consent.id, studentID: consent.studentID, scope: consent.scope, kind: .certificate,
                copy: row.int64(0), schoolClass: row.id(5), month: try row.month(1),
                number: CertificateNumber(year: AcademicYear(startYear: row.int(3)), sequence: row.int(4)),
                endedOn: ended, removedAt: row.int64OrNil(2))
        }
    }

    /// An instant that no edition of that day is later than, whatever the school's zone.
    private static func end(of day: Day) -> Int64 { Int64(day.number + 2) * 86_400_000 }
}

extension Transaction {
    /// Notes that a copy was taken off; false where it is noted already.
    @discardableResult
    public func noteRemoval(of copy: WallCopy, by user: UserID, at instant: Int64) throws(SQLiteError) -> Bool {
        try db.run(
            """
            INSERT INTO copy_removal (consent_id, kind, copy_id, removed_at, removed_by) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """, copy.consent, copy.kind.rawValue, copy.copy, instant, user) == 1
    }
}
