// Changing achievements. Nothing is deleted: every change is a step of the history, and the points that depend on it
// are counted again in the same transaction (see Transaction+Points).
import SQLite
import School

/// An achievement that is to be entered.
public struct NewAchievement: Sendable {
    /// Whose achievement it is.
    public var student: StudentID
    /// What the event was.
    public var event: EventDetails
    /// How well, as the scale knows it.
    public var outcome: Outcome
    /// The exact words of the paper, empty where there are none.
    public var placeText: String
    /// The line of the scale, where it is no contest.
    public var fixedLine: FixedLine?
    /// The group of results of S1 3.2.
    public var group: ResultGroup
    /// The confirming document; nil where there is none.
    public var documentKind: DocumentKind?
    /// Where it stands on its way.
    public var state: AchievementState

    /// A fact about a pupil.
    public init(
        student: StudentID, event: EventDetails, outcome: Outcome, placeText: String = "", fixedLine: FixedLine? = nil,
        group: ResultGroup = .extracurricular, documentKind: DocumentKind? = nil, state: AchievementState
    ) {
        (self.student, self.event, self.outcome, self.placeText) = (student, event, outcome, placeText)
        (self.fixedLine, self.group, self.documentKind, self.state) = (fixedLine, group, documentKind, state)
    }
}

extension Transaction {
    /// Enters an achievement, or gives nil where this pupil already has the same event, day and outcome (not revoked):
    /// the same form sent twice enters nothing.
    ///
    /// - Parameters:
    ///   - known: whose entries count as being there already; nil for everybody's. To a person who may not read the
    ///     pupil's record nothing but the own entries exists, so a repetition of somebody else's is entered and waits
    ///     for the class teacher (design 4.6).
    ///   - recounting: false where the caller enters many and counts the pupil's years again itself.
    public func enter(
        _ new: NewAchievement, school: SchoolID, by author: UserID, at instant: Int64, knowing known: UserID?,
        recounting: Bool = true
    ) throws(SQLiteError) -> AchievementID? {
        let event = try findOrAddEvent(new.event, school: school, by: author, at: instant)
        let twin = try db.first(
            """
            WITH RECURSIVE same (id) AS (
              SELECT ?1 UNION SELECT v.id FROM event v JOIN same s ON v.current_id = s.id)
            SELECT 1 FROM same s JOIN achievement a ON a.event_id = s.id
            WHERE a.student_id = ?2 AND a.outcome = ?3 AND a.state <> 'revoked' AND (?4 IS NULL OR a.entered_by = ?4)
            """, event, new.student, new.outcome.rawValue, known
        ) { $0.int(0) }
        if twin != nil { return nil }
        let id = AchievementID(
            try db.insert(
                """
                INSERT INTO achievement (id, school_id, student_id, event_id, direction_id, day, outcome, place_text, fixed_line,
                  result_group, document_kind, state, entered_by, entered_at, title)
                SELECT 1 + max(coalesce((SELECT max(id) FROM achievement), 0),
                    coalesce((SELECT highest FROM erased_number WHERE object = 'entry'), 0)),
                  ?1, ?2, id, direction_id, day, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, nullif(?12, title)
                FROM event WHERE id = ?3
                """, school, new.student, event, new.outcome.rawValue, new.placeText, new.fixedLine?.rawValue,
                new.group.rawValue, new.documentKind?.rawValue, new.state.rawValue, author, instant, new.event.title))
        try addStep(id, .entered, reason: "", by: author, at: instant)
        if recounting { try recount(new.student, year: AcademicYear(containing: try day(of: id))) }
        return id
    }

    /// The day of an entry: that of its event, which is not what was typed where the event has been merged or corrected.
    func day(of entry: AchievementID) throws(SQLiteError) -> Day {
        let day = try db.first("SELECT day FROM achievement WHERE id = ?", entry) {
            row throws(SQLiteError) in try row.day(0)
        }
        guard let day else { throw .unreadable(kind: "achievement") }
        return day
    }

    /// Enters many achievements as the form of one does, in order, and gives for each its id or nil.
    ///
    /// Every pupil's year is counted again once, however many entries of the pupil are new.
    ///
    /// - Parameter known: as for one.
    public func enter(
        _ all: [NewAchievement], school: SchoolID, by author: UserID, at instant: Int64, knowing known: UserID?
    ) throws(SQLiteError) -> [AchievementID?] {
        var ids: [AchievementID?] = []
        var changed: [StudentID: Set<AcademicYear>] = [:]
        for new in all {
            let id = try enter(new, school: school, by: author, at: instant, knowing: known, recounting: false)
            if let id { changed[new.student, default: []].insert(AcademicYear(containing: try day(of: id))) }
            ids.append(id)
        }
        for (student, years) in changed {
            for year in years { try recount(student, year: year) }
        }
        return ids
    }

    /// Changes what an entry says.
    ///
    /// - Parameter state: what the entry becomes; a verified one that its author's side changes goes back to submitted.
    /// - Throws: `StorageError.changedMeanwhile` where somebody changed the entry after `version` was read.
    public func edit(
        _ record: AchievementRecord, event details: EventDetails, outcome: Outcome, placeText: String,
        documentKind: DocumentKind?, state: AchievementState, version: Int, by author: UserID, at instant: Int64
    ) throws {
        // An entry with words of its own may stand at an event that is called otherwise since a merger: it stays there
        // unless the event itself is changed.
        let event =
            details == record.event
            ? record.eventID : try findOrAddEvent(details, school: record.schoolID, by: author, at: instant)
        let changed = try db.run(
            """
            UPDATE achievement SET event_id = v.id, direction_id = v.direction_id, day = v.day, outcome = ?2,
              place_text = ?3, document_kind = ?4, state = ?5, title = nullif(?6, v.title), version = version + 1
            FROM (SELECT id, direction_id, day, title FROM event WHERE id = ?1) v
            WHERE achievement.id = ?7 AND version = ?8
            """, event, outcome.rawValue, placeText, documentKind?.rawValue, state.rawValue, details.title, record.id,
            version)
        guard changed == 1 else { throw StorageError.changedMeanwhile }
        try addStep(record.id, .edited, reason: "", by: author, at: instant)
        try recount(record.studentID, year: AcademicYear(containing: record.day))
        try recount(record.studentID, year: AcademicYear(containing: try day(of: record.id)))
    }

    /// Moves an entry along its life: verified, returned, revoked; `reason` is kept in the history.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where somebody changed the entry after `version` was read.
    public func move(
        _ record: AchievementRecord, to state: AchievementState, _ action: AchievementStep.Action, reason: String,
        version: Int, by author: UserID, at instant: Int64, recounting: Bool = true
    ) throws {
        let changed = try db.run(
            "UPDATE achievement SET state = ?, version = version + 1 WHERE id = ? AND version = ?", state.rawValue,
            record.id,
            version)
        guard changed == 1 else { throw StorageError.changedMeanwhile }
        try addStep(record.id, action, reason: reason, by: author, at: instant)
        if recounting { try recount(record.studentID, year: AcademicYear(containing: record.day)) }
    }

    /// Adds a direction to the school's list.
    public func addDirection(key: String, title: String, position: Int, school: SchoolID) throws(SQLiteError)
        -> DirectionID
    {
        ID(
            try db.insert(
                "INSERT INTO direction (school_id, key, title, position) VALUES (?, ?, ?, ?)", school, key, title,
                position))
    }

    /// The event of these facts. One that was merged or corrected gives the event that it is now.
    func findOrAddEvent(
        _ event: EventDetails, school: SchoolID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> EventID {
        // Spellings that differ in quotes and spaces alone are one event, here as in the imports.
        let key = EventTitle(event.title)?.key ?? RussianFold.fold(event.title)
        let known: EventID? = try db.first(
            """
            WITH RECURSIVE up (id, next) AS (
              SELECT id, current_id FROM event WHERE school_id = ? AND title_key = ? AND day = ? AND level = ?
                AND direction_id = ? AND attendance = ? AND participation = ?
              UNION SELECT v.id, v.current_id FROM event v JOIN up u ON v.id = u.next)
            SELECT id FROM up WHERE next IS NULL
            """, school, key, event.day, event.level.rawValue, event.direction, event.attendance.rawValue,
            event.participation.rawValue
        ) { $0.id(0) }
        if let known { return known }
        return ID(
            try db.insert(
                """
                INSERT INTO event (school_id, title, title_key, series_key, stage_level, level, direction_id, attendance,
                  participation, day, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, school, event.title, key, event.seriesKey, event.stageLevel?.rawValue, event.level.rawValue,
                event.direction, event.attendance.rawValue, event.participation.rawValue, event.day, author, instant))
    }

    /// Adds what the entry is now to its history.
    func addStep(
        _ id: AchievementID, _ action: AchievementStep.Action, reason: String, by author: UserID, at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO achievement_history (achievement_id, version, action, reason, event_id, title, day, outcome,
              place_text, document_kind, state, changed_by, changed_at)
            SELECT id, version, ?2, ?3, event_id, title, day, outcome, place_text, document_kind, state, ?4, ?5
            FROM achievement WHERE id = ?1
            """, id, action.rawValue, reason, author, instant)
    }
}
