// Who holds contests, and whether the school's list of design 4.3 has them. A decision holds for events from a day on,
// as a version of the scale does: it never reaches back into a month whose board is published.
import SQLite
import School

/// An organiser with the decision that holds today.
public struct OrganiserRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: OrganiserID
    /// The school whose list it is.
    public let schoolID: SchoolID
    /// The name as people read it.
    public let title: String
    /// How many events of the book name it.
    public let events: Int
    /// Whether the list has it; nil before the first decision.
    public let isApproved: Bool?
    /// The first day of that decision.
    public let from: Day?
}

/// What organisers are sorted by; after it, by name.
public enum OrganiserOrder: String, CaseIterable, Sendable {
    /// By name.
    case title
    /// By how many events of the book name them.
    case events
    /// By the decision: none yet, in the list, out of it.
    case decision
}

/// Reads organisers.
public struct OrganiserRepository {
    let db: Connection

    /// The organisers of a school by name, with the newest decision.
    public func all(of school: SchoolID) throws(SQLiteError) -> [OrganiserRecord] {
        try list(of: school, by: .title, isBackwards: false, .whole).rows
    }

    /// The organisers of a school with the newest decision.
    public func list(
        of school: SchoolID, by order: OrganiserOrder, isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<OrganiserRecord> {
        try db.page(
            range,
            """
            SELECT o.id, o.school_id, o.title,
              (SELECT count(*) FROM booked_event b JOIN event v ON v.id = b.event_id
                WHERE b.organiser_id = o.id AND v.current_id IS NULL) AS events,
              d.is_approved, d.from_day, count(*) OVER ()
            FROM organiser o LEFT JOIN organiser_decision d ON d.id = (SELECT g.id FROM organiser_decision g
              WHERE g.organiser_id = o.id ORDER BY g.from_day DESC, g.id DESC LIMIT 1)
            WHERE o.school_id = ?1
            ORDER BY
              CASE ?2 WHEN 'events' THEN events WHEN '-events' THEN -events END,
              CASE ?2 WHEN 'decision' THEN 1 WHEN '-decision' THEN -1 END
                * CASE d.is_approved WHEN 1 THEN 2 WHEN 0 THEN 3 ELSE 1 END,
              CASE ?2 WHEN '-title' THEN o.title END COLLATE RU DESC, o.title COLLATE RU, o.id
            LIMIT ?3 OFFSET ?4
            """, school, (isBackwards ? "-" : "") + order.rawValue, row: Self.record)
    }

    /// The organiser, or nil.
    public func find(_ id: OrganiserID) throws(SQLiteError) -> OrganiserRecord? {
        try db.first(
            """
            SELECT o.id, o.school_id, o.title,
              (SELECT count(*) FROM booked_event b JOIN event v ON v.id = b.event_id
                WHERE b.organiser_id = o.id AND v.current_id IS NULL),
              d.is_approved, d.from_day
            FROM organiser o LEFT JOIN organiser_decision d ON d.id = (SELECT g.id FROM organiser_decision g
              WHERE g.organiser_id = o.id ORDER BY g.from_day DESC, g.id DESC LIMIT 1)
            WHERE o.id = ?
            """, id, row: Self.record)
    }

    /// The first day that a decision may hold from: the one after the newest month with a published board; nil where
    /// nothing has been published.
    public func firstOpenDay(of school: SchoolID) throws(SQLiteError) -> Day? {
        let month: Month? =
            try db.first(
                """
                SELECT max(b.month) FROM board b JOIN school_class c ON c.id = b.class_id
                WHERE c.school_id = ? AND EXISTS (SELECT 1 FROM board_edition n WHERE n.board_id = b.id)
                """, school
            ) { row throws(SQLiteError) in row.isNull(0) ? nil : try row.month(0) } ?? nil
        return month?.lastDay.adding(1)
    }

    private static func record(_ row: borrowing Row) throws(SQLiteError) -> OrganiserRecord {
        OrganiserRecord(
            id: row.id(0), schoolID: row.id(1), title: row.text(2), events: row.int(3),
            isApproved: row.isNull(4) ? nil : row.bool(4), from: row.isNull(5) ? nil : try row.day(5))
    }
}

extension Records {
    /// Who holds contests.
    public final var organisers: OrganiserRepository { OrganiserRepository(db: db) }
}

extension Transaction {
    /// Takes an organiser into the school's list or out of it, for events from a day on; every pupil with a result there
    /// is counted again.
    ///
    /// - Returns: false where that is decided already.
    public func decide(
        _ organiser: OrganiserRecord, isApproved: Bool, from day: Day, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> Bool {
        guard organiser.isApproved != isApproved || organiser.from != day else { return false }
        try db.run(
            """
            INSERT INTO organiser_decision (organiser_id, from_day, is_approved, decided_by, decided_at)
            VALUES (?, ?, ?, ?, ?)
            """, organiser.id, day, isApproved, author, instant)
        let entries: [AchievementID] = try db.all(
            """
            SELECT a.id FROM event v CROSS JOIN achievement a ON a.event_id = v.id
            WHERE v.organiser_id = ?1 AND v.day >= ?2
            """, organiser.id, day
        ) { $0.id(0) }
        for pair in try years(of: entries) { try recount(pair.student, year: pair.year) }
        return true
    }

    /// Nil for an empty title.
    func findOrAddOrganiser(_ title: String, school: SchoolID) throws(SQLiteError) -> OrganiserID? {
        guard let title = EventTitle(title) else { return nil }
        let known: OrganiserID? = try db.first(
            "SELECT id FROM organiser WHERE school_id = ? AND title_key = ?", school, title.key
        ) { $0.id(0) }
        if let known { return known }
        return ID(
            try db.insert(
                "INSERT INTO organiser (school_id, title, title_key) VALUES (?, ?, ?)", school, title.text, title.key))
    }

    /// Makes an organiser the one that the points of a row's entries follow from, and counts their pupils again. Where
    /// that would change a result of a published month nothing changes: such a month keeps its points.
    func setOrganiser(_ organiser: OrganiserID?, of row: EventID) throws(SQLiteError) {
        let present: OrganiserID? =
            try db.first("SELECT organiser_id FROM event WHERE id = ?", row) { $0.idOrNil(0) } ?? nil
        guard present != organiser else { return }
        let counts = try isApproved(organiser, row) != isApproved(present, row)
        if counts, try hasPublishedResults(row) { return }
        try db.run("UPDATE event SET organiser_id = ? WHERE id = ?", organiser, row)
        guard counts else { return }
        let entries: [AchievementID] = try db.all("SELECT id FROM achievement WHERE event_id = ?", row) { $0.id(0) }
        for pair in try years(of: entries) { try recount(pair.student, year: pair.year) }
    }

    /// Whether the list has an organiser on the day of a row.
    private func isApproved(_ organiser: OrganiserID?, _ row: EventID) throws(SQLiteError) -> Bool {
        guard let organiser else { return true }
        return try db.first(
            """
            SELECT d.is_approved FROM event v JOIN organiser_decision d ON d.organiser_id = ?1 AND d.from_day <= v.day
            WHERE v.id = ?2 ORDER BY d.from_day DESC, d.id DESC LIMIT 1
            """, organiser, row
        ) { $0.bool(0) } ?? true
    }

    private func hasPublishedResults(_ row: EventID) throws(SQLiteError) -> Bool {
        try eventBook.mergedResults(of: row, to: row).contains { $0.stands && $0.isInPublishedMonth }
    }
}
