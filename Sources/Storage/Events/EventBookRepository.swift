// The book of events: what the school has registered for all its classes. A row of `event` that only an entry of a pupil
// has made is not in it: its title alone could tell what the pupil wishes to hide (design 4.6). Such rows are read by
// `outside`, for those who read the whole school.
import SQLite
import School

/// Reads the book of events.
public struct EventBookRepository {
    let db: Connection

    /// The shortest text that events are proposed for.
    public static let shortest = 3

    /// The event, or nil. One that was merged into another is found too; `current` says what it is now.
    public func find(_ id: BookedEventID) throws(SQLiteError) -> BookedEvent? {
        try db.first(
            """
            SELECT b.id, b.school_id, b.event_id, v.title, v.level, v.direction_id, v.attendance, v.participation, v.day,
              v.series_key, v.stage_level, d.key, d.title, b.last_day, o.title, b.approved_list, b.version,
              u.last_name, u.first_name, u.patronymic, b.registered_at
            FROM booked_event b JOIN event v ON v.id = b.event_id JOIN direction d ON d.id = v.direction_id
              JOIN user u ON u.id = b.registered_by LEFT JOIN organiser o ON o.id = b.organiser_id
            WHERE b.id = ?
            """, id, row: Self.record)
    }

    /// The event of the book that a row of entries belongs to now, through mergers and corrections; nil for one outside.
    public func current(of event: EventID) throws(SQLiteError) -> BookedEventID? {
        try db.first(
            """
            WITH RECURSIVE up (id, next) AS (
              SELECT id, current_id FROM event WHERE id = ?1
              UNION SELECT v.id, v.current_id FROM event v JOIN up u ON v.id = u.next)
            SELECT b.id FROM up u JOIN booked_event b ON b.event_id = u.id WHERE u.next IS NULL
            """, event
        ) { $0.id(0) }
    }

    /// The events of the book whose title or organiser has every word of the text, newest first.
    ///
    /// Cost: one pass over the school's book.
    public func search(_ text: String, in school: SchoolID, limit: Int) throws(SQLiteError) -> [BookedEvent] {
        try list(of: school, matching: text, by: .day, isBackwards: true, .page(1, size: limit)).rows
    }

    /// What is proposed to who has typed the beginning of a title; nothing for less than three letters.
    public func suggestions(
        _ text: String, in school: SchoolID, limit: Int
    ) throws(SQLiteError) -> [BookedEvent] {
        guard (EventTitle(text)?.key.count ?? 0) >= Self.shortest else { return [] }
        return try search(text, in: school, limit: limit)
    }

    /// The events of the book that may be the same as one of that title and those days, the nearest in time first.
    public func alike(
        _ title: String, on days: Period, in school: SchoolID, except own: BookedEventID? = nil
    ) throws(SQLiteError) -> [BookedEvent] {
        try db.all(
            """
            SELECT b.id, b.school_id, b.event_id, v.title, v.level, v.direction_id, v.attendance, v.participation, v.day,
              v.series_key, v.stage_level, d.key, d.title, b.last_day, o.title, b.approved_list, b.version,
              u.last_name, u.first_name, u.patronymic, b.registered_at
            FROM event v JOIN booked_event b ON b.event_id = v.id JOIN direction d ON d.id = v.direction_id
              JOIN user u ON u.id = b.registered_by LEFT JOIN organiser o ON o.id = b.organiser_id
            WHERE v.school_id = ?1 AND v.day <= ?3 AND coalesce(b.last_day, v.day) >= ?2 AND v.current_id IS NULL
              AND b.id IS NOT ?4
            ORDER BY v.day, b.id
            """, school, days.first.adding(-EventLikeness.reach), days.last.adding(EventLikeness.reach), own,
            row: Self.record
        ).filter { EventLikeness.areAlike(title, on: days, $0.details.title, on: $0.period) }
            .sorted { abs($0.details.day.number - days.first.number) < abs($1.details.day.number - days.first.number) }
    }

    /// Events that entries have made and that are not in the book, newest first. Only for who reads the whole school.
    ///
    /// - Parameter limit: nil for all of them.
    public func outside(
        _ text: String, in school: SchoolID, limit: Int?, after offset: Int = 0
    ) throws(SQLiteError) -> [OutsideEvent] {
        try db.all(
            """
            SELECT v.id, v.title, v.level, v.direction_id, v.attendance, v.participation, v.day, v.series_key,
              v.stage_level, d.title,
              (SELECT count(*) FROM achievement a WHERE a.event_id = v.id AND a.state NOT IN ('draft', 'revoked'))
            FROM event v JOIN direction d ON d.id = v.direction_id
            WHERE v.school_id = ?1 AND v.current_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM booked_event b WHERE b.event_id = v.id)
              AND EXISTS (SELECT 1 FROM achievement a
                WHERE a.event_id = v.id AND a.state NOT IN ('draft', 'revoked') AND a.fixed_line IS NULL)
              AND NOT EXISTS (SELECT 1 FROM json_each(?2) w WHERE instr(v.title_key, w.value) = 0)
            ORDER BY v.day DESC, v.id DESC LIMIT ?3 OFFSET ?4
            """, school, Self.words(text), limit ?? PageRange.noLimit, offset, row: Self.outsideRecord)
    }

    /// One of them, or nil.
    public func outside(_ id: EventID, in school: SchoolID) throws(SQLiteError) -> OutsideEvent? {
        try db.first(
            """
            SELECT v.id, v.title, v.level, v.direction_id, v.attendance, v.participation, v.day, v.series_key,
              v.stage_level, d.title,
              (SELECT count(*) FROM achievement a WHERE a.event_id = v.id AND a.state NOT IN ('draft', 'revoked'))
            FROM event v JOIN direction d ON d.id = v.direction_id
            WHERE v.id = ?1 AND v.school_id = ?2 AND v.current_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM booked_event b WHERE b.event_id = v.id)
              AND EXISTS (SELECT 1 FROM achievement a
                WHERE a.event_id = v.id AND a.state NOT IN ('draft', 'revoked') AND a.fixed_line IS NULL)
            """, id, school, row: Self.outsideRecord)
    }

    /// The mergers into an event, newest first, undone ones too.
    public func mergers(into event: BookedEventID) throws(SQLiteError) -> [EventMerger] {
        try db.all(
            """
            SELECT m.id, m.school_id, m.kept_id, m.merged_id, v.title, u.last_name, u.first_name, u.patronymic, m.merged_at,
              m.undone_at IS NOT NULL
            FROM event_merger m JOIN booked_event b ON b.id = m.merged_id JOIN event v ON v.id = b.event_id
              JOIN user u ON u.id = m.merged_by
            WHERE m.kept_id = ? ORDER BY m.id DESC
            """, event, row: Self.merger)
    }

    /// A merger, or nil.
    public func merger(_ id: EventMergerID) throws(SQLiteError) -> EventMerger? {
        try db.first(
            """
            SELECT m.id, m.school_id, m.kept_id, m.merged_id, v.title, u.last_name, u.first_name, u.patronymic, m.merged_at,
              m.undone_at IS NOT NULL
            FROM event_merger m JOIN booked_event b ON b.id = m.merged_id JOIN event v ON v.id = b.event_id
              JOIN user u ON u.id = m.merged_by
            WHERE m.id = ?
            """, id, row: Self.merger)
    }

    /// The words of a search as a JSON array; letters and digits alone, so that nothing in them needs escaping.
    static func words(_ text: String) -> String {
        let words = EventTitle(String(text.prefix(EventTitle.maximumLength)))?.key.split(separator: " ") ?? []
        return "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    static func record(_ row: borrowing Row) throws(SQLiteError) -> BookedEvent {
        BookedEvent(
            id: row.id(0), schoolID: row.id(1), eventID: row.id(2),
            details: EventDetails(
                title: row.text(3), level: try row.value(4), direction: row.id(5), attendance: try row.value(6),
                participation: try row.value(7), day: try row.day(8), seriesKey: row.text(9),
                stageLevel: try row.valueOrNil(10)),
            directionKey: row.text(11), directionTitle: row.text(12), lastDay: row.isNull(13) ? nil : try row.day(13),
            organiser: row.textOrNil(14) ?? "", approvedList: row.text(15), version: row.int(16),
            registeredBy: row.name(from: 17), registeredAt: row.int64(20))
    }

    private static func outsideRecord(_ row: borrowing Row) throws(SQLiteError) -> OutsideEvent {
        OutsideEvent(
            id: row.id(0),
            details: EventDetails(
                title: row.text(1), level: try row.value(2), direction: row.id(3), attendance: try row.value(4),
                participation: try row.value(5), day: try row.day(6), seriesKey: row.text(7),
                stageLevel: try row.valueOrNil(8)),
            directionTitle: row.text(9), results: row.int(10))
    }

    private static func merger(_ row: borrowing Row) throws(SQLiteError) -> EventMerger {
        EventMerger(
            id: row.id(0), schoolID: row.id(1), kept: row.id(2), merged: row.id(3), mergedTitle: row.text(4),
            author: row.name(from: 5), at: row.int64(8), isUndone: row.bool(9))
    }
}

extension Records {
    /// The book of events.
    public final var eventBook: EventBookRepository { EventBookRepository(db: db) }
}
