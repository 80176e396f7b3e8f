// What an account has entered, as its author may know it who reads no records (School.Visibility+Author): in the words
// that the author wrote last, with the state alone of what others made of it since. Wishes and consents are not asked: an
// author knows the own words.
import SQLite
import School

/// An entry in its author's words.
public struct HandedOverEntry: Equatable, Sendable {
    /// The key of the record.
    public let id: AchievementID
    /// Whose achievement it is.
    public let student: StudentID
    /// The event as the author wrote it.
    public let event: EventDetails
    /// The key of the direction's colour and icon.
    public let directionKey: String
    /// The outcome as the author wrote it.
    public let outcome: Outcome
    /// The paper's words as the author wrote them.
    public let placeText: String
    /// Where it stands now.
    public let state: AchievementState
    /// The question with which it came back last; empty unless it is with its author now.
    public let question: String
    /// Counts the changes, also those of others.
    public let version: Int
    /// Milliseconds UTC.
    public let enteredAt: Int64
}

/// An entry of a list with the name of its pupil.
public struct ListedHandedOver: Equatable, Sendable {
    /// The entry.
    public let entry: HandedOverEntry
    /// Whose achievement it is.
    public let student: PersonName
}

/// Which entries of an author a list has.
public enum HandedOverShare: String, Sendable {
    /// Those that came back with a question.
    case returned
    /// All but these.
    case others
    /// Both: all that the author has handed over.
    case all
}

/// What the entries of an author are sorted by; after it, the newest first.
public enum HandedOverOrder: String, CaseIterable, Sendable {
    /// By the name of the pupil.
    case name
    /// By the day of the event as the author wrote it.
    case day
    /// By when they were handed over.
    case sent
    /// By what became of them, as far as an author is told (`Visibility.fate`): what asks for an answer comes first.
    case state
}

/// Reads what an account has handed over.
public struct HandedOverRepository {
    let db: Connection

    /// The entries of an author about those pupils.
    ///
    /// Cost: one pass over the author's entries.
    ///
    /// - Parameter share: which of them.
    public func list(
        by author: UserID, about students: Set<StudentID>, _ share: HandedOverShare, by order: HandedOverOrder,
        isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<ListedHandedOver> {
        try entries(of: author, about: KeyList(students), only: nil, share, by: order, isBackwards: isBackwards, range)
    }

    /// One entry of an author, or nil where that person did not make it.
    ///
    /// Cost: one pass over the author's entries.
    public func find(_ id: AchievementID, by author: UserID) throws(SQLiteError) -> HandedOverEntry? {
        try entries(of: author, about: nil, only: id, .all, by: .sent, isBackwards: true, .whole).rows.first?.entry
    }

    /// The entries of an author: about everybody where `students` is nil, one alone where `id` is not.
    private func entries(
        of author: UserID, about students: KeyList?, only id: AchievementID?, _ share: HandedOverShare,
        by order: HandedOverOrder, isBackwards: Bool, _ range: PageRange
    ) throws(SQLiteError) -> Paged<ListedHandedOver> {
        try db.page(
            range,
            """
            SELECT b.id, b.student_id, coalesce(h.title, v.title), v.level, v.direction_id, d.key, v.attendance,
              v.participation, h.day, v.series_key, v.stage_level, h.outcome, h.place_text, b.state, b.version, b.entered_at,
              CASE b.state WHEN 'returned' THEN (SELECT r.reason FROM achievement_history r
                WHERE r.achievement_id = b.id AND r.action = 'returned' ORDER BY r.version DESC LIMIT 1) ELSE '' END,
              s.last_name, s.first_name, s.patronymic, count(*) OVER ()
            FROM achievement b JOIN achievement_history h ON h.achievement_id = b.id AND h.version = (
                SELECT max(o.version) FROM achievement_history o
                WHERE o.achievement_id = b.id AND o.changed_by = ?1 AND o.action IN ('entered', 'edited'))
              JOIN event v ON v.id = h.event_id JOIN direction d ON d.id = v.direction_id
              JOIN student s ON s.id = b.student_id
            WHERE b.entered_by = ?1 AND (?5 IS NULL OR b.id = ?5)
              AND (?2 IS NULL OR b.student_id IN (SELECT value FROM json_each(?2)))
              AND (?3 = 'all' OR (b.state = 'returned') = (?3 = 'returned'))
            ORDER BY
              CASE ?4 WHEN 'name' THEN s.last_name || ' ' || s.first_name END COLLATE RU,
              CASE ?4 WHEN '-name' THEN s.last_name || ' ' || s.first_name END COLLATE RU DESC,
              CASE ?4 WHEN 'day' THEN h.day END, CASE ?4 WHEN '-day' THEN h.day END DESC,
              CASE ?4 WHEN 'state' THEN 1 WHEN '-state' THEN -1 END * CASE b.state WHEN 'returned' THEN 1
                WHEN 'draft' THEN 2 WHEN 'submitted' THEN 2 WHEN 'revoked' THEN 4 ELSE 3 END,
              CASE ?4 WHEN 'sent' THEN b.id END, b.id DESC
            LIMIT ?6 OFFSET ?7
            """, author, students, share.rawValue, (isBackwards ? "-" : "") + order.rawValue, id
        ) { row throws(SQLiteError) in
            ListedHandedOver(entry: try Self.entry(row), student: row.name(from: 17))
        }
    }

    /// Whose entries of an author have come back and wait for an answer: a pupil for each entry.
    public func returned(by author: UserID) throws(SQLiteError) -> [StudentID] {
        try db.all(
            "SELECT b.student_id FROM achievement b WHERE b.entered_by = ? AND b.state = 'returned'", author
        ) { $0.id(0) }
    }

    /// Whether an author has another entry about the same pupil, not revoked, that says the same event, day and outcome.
    /// What others have entered is not the author's to know.
    public func hasTwin(
        of entry: HandedOverEntry, _ event: EventDetails, _ outcome: Outcome, by author: UserID
    ) throws(SQLiteError) -> Bool {
        try db.first(
            """
            SELECT 1 FROM achievement b JOIN event v ON v.id = b.event_id
            WHERE b.entered_by = ?1 AND b.student_id = ?2 AND b.id <> ?3 AND b.state <> 'revoked' AND b.outcome = ?4
              AND v.title_key = ?5 AND v.day = ?6
            """, author, entry.student, entry.id, outcome.rawValue,
            EventTitle(event.title)?.key ?? RussianFold.fold(event.title), event.day
        ) { $0.int(0) } != nil
    }

    private static func entry(_ row: borrowing Row) throws(SQLiteError) -> HandedOverEntry {
        HandedOverEntry(
            id: row.id(0), student: row.id(1),
            event: EventDetails(
                title: row.text(2), level: try row.value(3), direction: row.id(4), attendance: try row.value(6),
                participation: try row.value(7), day: try row.day(8), seriesKey: row.text(9),
                stageLevel: try row.valueOrNil(10)),
            directionKey: row.text(5), outcome: try row.value(11), placeText: row.text(12), state: try row.value(13),
            question: row.text(16), version: row.int(14), enteredAt: row.int64(15))
    }
}

extension Records {
    /// What accounts have handed over.
    public final var handedOver: HandedOverRepository { HandedOverRepository(db: db) }
}
