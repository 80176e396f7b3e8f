// The book of events as a list: a page at a time, in the order asked for.
import SQLite
import School

/// What the book is sorted by.
public enum EventBookOrder: String, CaseIterable, Sendable {
    /// By the title.
    case title
    /// By who holds it; events that name nobody come last.
    case organiser
    /// By the level, from the class to the world.
    case level
    /// By the first day.
    case day
    /// By the number of results. Only for who reads the whole school.
    case results
}

extension EventBookRepository {
    /// The events of the book whose title or organiser has every word of the text.
    ///
    /// Cost: one pass over the school's book; sorted by results, one over the school's entries at it.
    ///
    /// - Parameter text: empty for the whole book.
    public func list(
        of school: SchoolID, matching text: String, by order: EventBookOrder, isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<BookedEvent> {
        try db.page(
            range,
            """
            SELECT b.id, b.school_id, b.event_id, v.title, v.level, v.direction_id, v.attendance, v.participation, v.day,
              v.series_key, v.stage_level, d.key, d.title, b.last_day, o.title, b.approved_list, b.version,
              u.last_name, u.first_name, u.patronymic, b.registered_at, count(*) OVER ()
            FROM booked_event b JOIN event v ON v.id = b.event_id JOIN direction d ON d.id = v.direction_id
              JOIN user u ON u.id = b.registered_by LEFT JOIN organiser o ON o.id = b.organiser_id
            WHERE b.school_id = ?1 AND v.current_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM json_each(?2) w
                WHERE instr(v.title_key || ' ' || coalesce(o.title_key, ''), w.value) = 0)
            ORDER BY
              CASE ?3 WHEN 'title' THEN v.title END COLLATE RU, CASE ?3 WHEN '-title' THEN v.title END COLLATE RU DESC,
              CASE WHEN ?3 IN ('organiser', '-organiser') THEN o.id IS NULL END,
              CASE ?3 WHEN 'organiser' THEN o.title END COLLATE RU,
              CASE ?3 WHEN '-organiser' THEN o.title END COLLATE RU DESC,
              CASE ?3 WHEN 'level' THEN 1 WHEN '-level' THEN -1 END * CASE v.level WHEN 'class' THEN 1
                WHEN 'school' THEN 2 WHEN 'municipal' THEN 3 WHEN 'intermunicipal' THEN 4 WHEN 'regional' THEN 5
                WHEN 'interregional' THEN 6 WHEN 'national' THEN 7 ELSE 8 END,
              CASE WHEN ?3 IN ('results', '-results') THEN iif(?3 = 'results', 1, -1) * (
                WITH RECURSIVE same (id) AS (
                  SELECT b.event_id UNION SELECT w.id FROM event w JOIN same s ON w.current_id = s.id)
                SELECT count(*) FROM same s CROSS JOIN achievement a ON a.event_id = s.id
                WHERE a.state NOT IN ('draft', 'revoked')) END,
              CASE ?3 WHEN 'day' THEN v.day END, v.day DESC, b.id DESC
            LIMIT ?4 OFFSET ?5
            """, school, Self.words(text), (isBackwards ? "-" : "") + order.rawValue, row: Self.record)
    }

    /// How many results stand at events, whatever they were called when these were entered; neither drafts nor revoked
    /// ones. Only for who reads the whole school.
    ///
    /// - Returns: the events that have any.
    public func resultCounts(at events: [BookedEventID]) throws(SQLiteError) -> [BookedEventID: Int] {
        let rows = try db.all(
            """
            WITH RECURSIVE same (book, id) AS (
              SELECT b.id, b.event_id FROM json_each(?) w CROSS JOIN booked_event b ON b.id = w.value
              UNION SELECT s.book, v.id FROM same s CROSS JOIN event v ON v.current_id = s.id)
            SELECT s.book, count(*) FROM same s CROSS JOIN achievement a ON a.event_id = s.id
            WHERE a.state NOT IN ('draft', 'revoked') GROUP BY s.book
            """, KeyList(events)
        ) { (event: $0.id(0) as BookedEventID, amount: $0.int(1)) }
        return Dictionary(rows.map { ($0.event, $0.amount) }) { first, _ in first }
    }
}
