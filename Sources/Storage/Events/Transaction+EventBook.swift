// Registering and correcting an event of the book. An event is a row that entries name: a correction of what counts makes
// a new row and moves the entries there with a step of their history, so that every earlier step still says what it
// said. Points of every pupil whose entries move are counted again in the same transaction.
import SQLite
import School

/// What a correction of an event came to.
public enum EventCorrection: Equatable, Sendable {
    /// It is corrected.
    case done
    /// Another event of the book is exactly that; the two may be merged.
    case sameAs(BookedEventID)
    /// An event that was merged into this one is exactly that.
    case sameAsMerged
}

extension Transaction {
    /// Registers an event for all classes. One that is in the book already, exactly so, is given as it is: the same form
    /// sent twice registers it once.
    public func register(
        _ profile: EventProfile, in school: SchoolID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> (id: BookedEventID, isNew: Bool) {
        let row = try findOrAddEvent(profile.details, school: school, by: author, at: instant)
        if let known = try eventBook.current(of: row) { return (known, false) }
        // An entry has made the row: its words stay the entry's, the book has those of who registers.
        try db.run(
            """
            UPDATE achievement SET title = (SELECT title FROM event WHERE id = ?1)
            WHERE event_id = ?1 AND title IS NULL AND (SELECT title FROM event WHERE id = ?1) <> ?2
            """, row, profile.details.title)
        try db.run("UPDATE event SET title = ? WHERE id = ?", profile.details.title, row)
        let organiser = try findOrAddOrganiser(profile.organiser, school: school)
        let id = BookedEventID(
            try db.insert(
                """
                INSERT INTO booked_event (school_id, event_id, organiser_id, last_day, approved_list, registered_by,
                  registered_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """, school, row, organiser, profile.lastDay, profile.approvedList, author, instant))
        try setOrganiser(organiser, of: row)
        return (id, true)
    }

    /// Corrects an event of the book.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where somebody changed or merged the event after `version` was read.
    public func correct(
        _ event: BookedEvent, to profile: EventProfile, version: Int, by author: UserID, at instant: Int64
    ) throws -> EventCorrection {
        try claim(event, version: version)
        let details = profile.details
        let exact = try exactRow(details, in: event.schoolID)
        if let exact, let owner = try owner(of: exact), owner != event.id {
            let now = try eventBook.current(of: exact)
            return now == event.id ? .sameAsMerged : .sameAs(now ?? owner)
        }
        let row = try exact ?? findOrAddEvent(details, school: event.schoolID, by: author, at: instant)
        if row != event.eventID {
            // A row that this event has been before becomes what it is again.
            try db.run("UPDATE event SET current_id = NULL WHERE id = ?", row)
            try db.run("UPDATE event SET current_id = ? WHERE id = ?", row, event.eventID)
        }
        try db.run("UPDATE event SET title = ? WHERE id = ?", details.title, row)
        let organiser = try findOrAddOrganiser(profile.organiser, school: event.schoolID)
        try db.run(
            "UPDATE booked_event SET event_id = ?, organiser_id = ?, last_day = ?, approved_list = ? WHERE id = ?",
            row, organiser, profile.lastDay, profile.approvedList, event.id)
        try setOrganiser(organiser, of: row)
        if row != event.eventID {
            let results = try eventBook.mergedResults(of: event.eventID, to: row).filter { !$0.isKept }
            for (student, own) in Dictionary(grouping: results, by: \.student).sorted(by: { $0.key < $1.key }) {
                _ = try sparingPublishedMonths(of: student) { () throws(SQLiteError) in
                    try move(own.map(\.id), to: row, reason: "событие исправлено", by: author, at: instant)
                }
            }
        }
        return .done
    }

    /// Moves entries to another row of events and counts their pupils' years again. Nothing is asked.
    ///
    /// - Parameter repeated: entries that are taken back instead.
    func move(
        _ moved: [AchievementID], repeated: [AchievementID] = [], to row: EventID, reason: String, by author: UserID,
        at instant: Int64
    ) throws(SQLiteError) {
        var years = try self.years(of: moved + repeated)
        for id in moved {
            try db.run(
                """
                UPDATE achievement SET event_id = v.id, direction_id = v.direction_id, day = v.day, version = version + 1
                FROM (SELECT id, direction_id, day FROM event WHERE id = ?2) v WHERE achievement.id = ?1
                """, id, row)
            try addStep(id, .edited, reason: reason, by: author, at: instant)
        }
        for id in repeated {
            try db.run("UPDATE achievement SET state = 'revoked', version = version + 1 WHERE id = ?", id)
            try addStep(id, .revoked, reason: "повтор: " + reason, by: author, at: instant)
        }
        years.formUnion(try self.years(of: moved))
        for pair in years { try recount(pair.student, year: pair.year) }
    }

    /// A pupil's academic year whose points have to be counted again.
    struct PupilYear: Hashable {
        let student: StudentID
        let year: AcademicYear
    }

    /// The pupils of entries with the years in which they lie.
    func years(of entries: [AchievementID]) throws(SQLiteError) -> Set<PupilYear> {
        var years: Set<PupilYear> = []
        for id in entries {
            let found = try db.first("SELECT student_id, day FROM achievement WHERE id = ?", id) {
                row throws(SQLiteError) in
                PupilYear(student: row.id(0), year: AcademicYear(containing: try row.day(1)))
            }
            if let found { years.insert(found) }
        }
        return years
    }

    /// Raises the version of an event of the book that is nobody else's by now.
    ///
    /// - Throws: `StorageError.changedMeanwhile`.
    func claim(_ event: BookedEvent, version: Int) throws {
        let changed = try db.run(
            """
            UPDATE booked_event SET version = version + 1 WHERE id = ?1 AND version = ?2
              AND EXISTS (SELECT 1 FROM event v WHERE v.id = booked_event.event_id AND v.current_id IS NULL)
            """, event.id, version)
        guard changed == 1 else { throw StorageError.changedMeanwhile }
    }

    /// The row of exactly these facts, whatever it has become.
    private func exactRow(_ event: EventDetails, in school: SchoolID) throws(SQLiteError) -> EventID? {
        try db.first(
            """
            SELECT id FROM event WHERE school_id = ? AND title_key = ? AND day = ? AND level = ? AND direction_id = ?
              AND attendance = ? AND participation = ?
            """, school, EventTitle(event.title)?.key ?? RussianFold.fold(event.title), event.day, event.level.rawValue,
            event.direction, event.attendance.rawValue, event.participation.rawValue
        ) { $0.id(0) }
    }

    /// The event of the book whose row this is or was, before any merger; nil for one outside the book.
    private func owner(of row: EventID) throws(SQLiteError) -> BookedEventID? {
        try db.first(
            """
            WITH RECURSIVE up (id, next, step) AS (
              SELECT id, current_id, 0 FROM event WHERE id = ?1
              UNION SELECT v.id, v.current_id, u.step + 1 FROM event v JOIN up u ON v.id = u.next)
            SELECT b.id FROM up u JOIN booked_event b ON b.event_id = u.id ORDER BY u.step LIMIT 1
            """, row
        ) { $0.id(0) }
    }
}
