// Reading the audit log, the newest first. What a reader may see of it is decided by Rights and asked by the caller;
// names are not here: an entry has numbers only, and who is erased stays a number.
import SQLite
import School

/// An entry of the log.
public struct AuditRecord: Equatable, Sendable {
    /// Its place in the log of the database.
    public let number: Int64
    /// What the entry says. A deed that only a newer program knows reads as `.read`.
    public let note: AuditNote
}

/// Which entries are looked for.
public struct AuditQuery: Equatable, Sendable {
    /// Milliseconds UTC, the first that counts and the first that does not any more.
    public var instants: Range<Int64>
    /// Only what these people did; nil for everybody.
    public var users: [UserID]?
    /// Only what was done about these pupils; nil for all.
    public var students: [StudentID]?
    /// Only what was done about this class and its pupils.
    public var schoolClass: ClassID?
    /// Only this kind of thing.
    public var deed: AuditDeed?
    /// At most so many entries, after leaving out the newest `offset`.
    public var limit: Int
    /// How many of the newest are left out.
    public var offset: Int
    /// Milliseconds that the school's civil time is ahead of UTC, where a day matters.
    public var dayOffset: Int64 = 0

    /// Everything within a time.
    public init(_ instants: Range<Int64>, limit: Int, offset: Int = 0) {
        (self.instants, self.limit, self.offset) = (instants, limit, offset)
    }
}

/// Reads the audit log.
public struct AuditRepository {
    let db: Connection

    /// The log of a school.
    public func ofSchool(_ school: SchoolID, _ query: AuditQuery) throws(SQLiteError) -> [AuditRecord] {
        try db.all(
            """
            SELECT number, school_id, at, user_id, address, deed, object, object_id, student_id, class_id, result
            FROM audit_entry WHERE school_id = ?1 AND at >= ?2 AND at < ?3
              AND (?4 IS NULL OR user_id IN (SELECT value FROM json_each(?4)))
              AND (?5 IS NULL OR student_id IN (SELECT value FROM json_each(?5)))
              AND (?6 IS NULL OR class_id = ?6) AND (?7 IS NULL OR deed = ?7)
            ORDER BY at DESC, number DESC LIMIT ?8 OFFSET ?9
            """, school, query.instants.lowerBound, query.instants.upperBound, query.users.map(KeyList.init),
            query.students.map(KeyList.init), query.schoolClass, query.deed?.rawValue, query.limit, query.offset,
            row: Self.record)
    }

    /// The log of a class: of it as a whole and of its pupils while they were in it.
    public func ofClass(_ schoolClass: ClassID, _ query: AuditQuery) throws(SQLiteError) -> [AuditRecord] {
        try db.all(
            """
            SELECT number, school_id, at, user_id, address, deed, object, object_id, student_id, class_id, result
            FROM audit_entry WHERE class_id = ?1 AND at >= ?2 AND at < ?3
              AND (?4 IS NULL OR user_id IN (SELECT value FROM json_each(?4)))
              AND (?5 IS NULL OR student_id IN (SELECT value FROM json_each(?5)))
              AND (?6 IS NULL OR deed = ?6)
            ORDER BY at DESC, number DESC LIMIT ?7 OFFSET ?8
            """, schoolClass, query.instants.lowerBound, query.instants.upperBound,
            query.users.map(KeyList.init), query.students.map(KeyList.init), query.deed?.rawValue,
            query.limit, query.offset, row: Self.record)
    }

    /// What was done about one pupil, and about the classes of the pupil as a whole: during the year of the class while
    /// the pupil was in it, before and after that year in any case, since the lists and boards of then hold everybody.
    /// A class that a pupil left went on showing it until that was written down, and a class that it was put into by
    /// mistake showed it until that was taken back.
    public func ofStudent(_ student: StudentID, _ query: AuditQuery) throws(SQLiteError) -> [AuditRecord] {
        try db.all(
            """
            WITH stay (class_id, since, until) AS (
              SELECT e.class_id, max(unixepoch(e.from_day) * 1000 - ?4, coalesce(d.made_at, 0)),
                unixepoch(e.until_day) * 1000 + 86400000 - ?4
              FROM enrollment e LEFT JOIN departure d ON d.student_id = e.student_id AND d.to_class_id = e.class_id
                AND d.day = e.from_day AND d.undone_at IS NULL
              WHERE e.student_id = ?1
              UNION SELECT class_id, unixepoch(day) * 1000 - ?4, made_at FROM departure WHERE student_id = ?1
              UNION SELECT to_class_id, made_at, undone_at FROM departure
                WHERE student_id = ?1 AND to_class_id IS NOT NULL AND undone_at IS NOT NULL)
            SELECT number, school_id, at, user_id, address, deed, object, object_id, student_id, class_id, result
            FROM audit_entry WHERE student_id = ?1 AND at >= ?2 AND at < ?3 AND result = 'done'
            UNION ALL
            SELECT DISTINCT a.number, a.school_id, a.at, a.user_id, a.address, a.deed, a.object, a.object_id,
              a.student_id, a.class_id, a.result
            FROM stay s JOIN school_class c ON c.id = s.class_id JOIN audit_entry a ON a.class_id = c.id
            WHERE a.student_id IS NULL AND a.object = '' AND a.result = 'done' AND a.at >= ?2 AND a.at < ?3
              AND (a.at >= s.since AND (s.until IS NULL OR a.at < s.until)
                OR a.at < unixepoch(c.academic_year || '-09-01') * 1000 - ?4
                OR a.at >= unixepoch((c.academic_year + 1) || '-09-01') * 1000 - ?4)
            ORDER BY 3 DESC, 1 DESC LIMIT ?5 OFFSET ?6
            """, student, query.instants.lowerBound, query.instants.upperBound, query.dayOffset, query.limit,
            query.offset, row: Self.record)
    }

    /// What did not succeed, for who sees no content: of the school, and of nobody's school (an unknown login). Of what
    /// it was about only accounts are told, and strangers to the school are left out: that something was there to be
    /// refused is content (design 4.6).
    public func troubles(of school: SchoolID, _ query: AuditQuery) throws(SQLiteError) -> [AuditRecord] {
        try db.all(
            """
            SELECT number, school_id, at, user_id, address, deed, iif(object = 'account', object, ''),
              iif(object = 'account', object_id, NULL), NULL, NULL, result
            FROM audit_entry WHERE (school_id = ?1 OR school_id IS NULL) AND at >= ?2 AND at < ?3
              AND (school_id IS NULL OR user_id IS NULL OR user_id IN (SELECT id FROM user WHERE school_id = ?1))
              AND result <> 'done' AND (deed <> 'change_wish' OR result = 'refused')
              AND (?4 IS NULL OR user_id IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR deed = ?5)
            ORDER BY at DESC, number DESC LIMIT ?6 OFFSET ?7
            """, school, query.instants.lowerBound, query.instants.upperBound, query.users.map(KeyList.init),
            query.deed?.rawValue, query.limit, query.offset, row: Self.record)
    }

    /// What was done, for who sees no content. A family's wish not to be shown leaves nothing here: that there is one
    /// is content itself (design 4.6).
    public func doneWithoutWishes(of school: SchoolID, _ query: AuditQuery) throws(SQLiteError) -> [AuditRecord] {
        try db.all(
            """
            SELECT number, school_id, at, user_id, address, deed, object, object_id, student_id, class_id, result
            FROM audit_entry WHERE school_id = ?1 AND at >= ?2 AND at < ?3
              AND result = 'done' AND deed <> 'change_wish'
              AND (?4 IS NULL OR user_id IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR deed = ?5)
            ORDER BY at DESC, number DESC LIMIT ?6 OFFSET ?7
            """, school, query.instants.lowerBound, query.instants.upperBound, query.users.map(KeyList.init),
            query.deed?.rawValue, query.limit, query.offset, row: Self.record)
    }

    /// Accounts of a school whose name or login contains the text, whatever its case; 50 at most.
    public func accounts(named text: String, in school: SchoolID) throws(SQLiteError) -> [UserID] {
        try db.all(
            """
            SELECT id FROM user WHERE school_id = ?1
              AND (login LIKE ?2 ESCAPE '\\' OR fold(last_name || ' ' || first_name || ' ' || patronymic) LIKE ?2 ESCAPE '\\')
            ORDER BY id LIMIT 50
            """, school, LikePattern.containing(text)
        ) { $0.id(0) }
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> AuditRecord {
        AuditRecord(
            number: row.int64(0),
            note: AuditNote(
                at: row.int64(2), user: row.idOrNil(3), address: row.text(4),
                deed: AuditDeed(rawValue: row.text(5)) ?? .read,
                subject: AuditSubject(
                    school: row.idOrNil(1), schoolClass: row.idOrNil(9), student: row.idOrNil(8),
                    object: AuditSubject.Object(rawValue: row.text(6)) ?? .none, number: row.int64OrNil(7)),
                result: try row.value(10)))
    }
}
