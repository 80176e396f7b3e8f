// Merging two events of the book, and undoing it. A merger deletes nothing: entries move with a step of their history,
// repetitions are revoked, and a row for each says where it was, so that undoing gives everything back. What was entered
// after the merger stays with the event that stayed. Results of published months keep their place (School.EventMerging),
// and so do those whose move would change another result of a published month.
import SQLite
import School

extension Transaction {
    /// Merges an event into another of the same school; both versions are those that the person saw.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where one of them was changed or merged since.
    public func merge(
        _ merged: BookedEvent, version: Int, into kept: BookedEvent, version keptVersion: Int, by author: UserID,
        at instant: Int64
    ) throws -> (id: EventMergerID, results: EventMerging) {
        guard merged.id != kept.id, merged.schoolID == kept.schoolID else { throw StorageError.changedMeanwhile }
        try claim(merged, version: version)
        try claim(kept, version: keptVersion)
        var results = try eventBook.merging(merged, into: kept)
        let before = try positions(of: results.moved + results.silent + results.repeated)
        try db.run("UPDATE event SET current_id = ? WHERE id = ?", kept.eventID, merged.eventID)
        let id = EventMergerID(
            try db.insert(
                "INSERT INTO event_merger (school_id, kept_id, merged_id, merged_by, merged_at) VALUES (?, ?, ?, ?, ?)",
                kept.schoolID, kept.id, merged.id, author, instant))
        let revoked = Set(results.repeated)
        for (student, own) in Dictionary(grouping: before, by: \.student).sorted(by: { $0.key < $1.key }) {
            let entries = own.map(\.entry)
            let isDone = try sparingPublishedMonths(of: student) { () throws(SQLiteError) in
                try move(
                    entries.filter { !revoked.contains($0) }, repeated: entries.filter(revoked.contains),
                    to: kept.eventID, reason: "события объединены", by: author, at: instant)
            }
            if !isDone { results.keep(Set(entries)) }
        }
        let touched = Set(results.moved + results.silent + results.repeated)
        for position in before where touched.contains(position.entry) {
            try db.run(
                """
                INSERT INTO event_merger_entry (merger_id, achievement_id, event_id, revoked_state, version)
                SELECT ?1, id, ?3, ?4, version FROM achievement WHERE id = ?2
                """, id, position.entry, position.event, revoked.contains(position.entry) ? position.state : nil)
        }
        return (id, results)
    }

    /// Undoes a merger: every entry that it moved and that is still there goes back, what it revoked and nobody has
    /// touched since stands again. A pupil's entries stay where the merger has put them, if going back would change what a
    /// month counts for whose board is out by now.
    ///
    /// - Returns: how many results went back or stand again; drafts and revoked ones are not told of.
    /// - Throws: `StorageError.changedMeanwhile` where it was undone before, or the event that stayed has been merged on.
    public func undo(_ merger: EventMerger, by author: UserID, at instant: Int64) throws -> Int {
        guard let kept = try eventBook.find(merger.kept), let merged = try eventBook.find(merger.merged) else {
            throw StorageError.changedMeanwhile
        }
        try claim(kept, version: kept.version)
        let changed = try db.run(
            "UPDATE event_merger SET undone_by = ?, undone_at = ? WHERE id = ? AND undone_at IS NULL", author, instant,
            merger.id)
        guard changed == 1 else { throw StorageError.changedMeanwhile }
        let returning = try returning(merger.id, kept: kept.eventID)
        try db.run("UPDATE event SET current_id = NULL WHERE id = ?", merged.eventID)
        try db.run("UPDATE booked_event SET version = version + 1 WHERE id = ?", merged.id)
        let reason = "объединение событий отменено"
        var back: [StudentID: [EventID: [MergedResult]]] = [:]
        for (row, entries) in returning.back {
            for result in try eventBook.mergedResults(of: kept.eventID, to: row)
            where !result.isKept && entries.contains(result.id) {
                back[result.student, default: [:]][row, default: []].append(result)
            }
        }
        let restored = Dictionary(grouping: returning.restored, by: \.student)
        var count = 0
        for student in Set(back.keys).union(restored.keys).sorted() {
            let (rows, again) = (back[student, default: [:]], restored[student, default: []])
            let isDone = try sparingPublishedMonths(of: student) { () throws(SQLiteError) in
                for (row, results) in rows.sorted(by: { $0.key < $1.key }) {
                    try move(results.map(\.id), to: row, reason: reason, by: author, at: instant)
                }
                for entry in again {
                    try db.run(
                        "UPDATE achievement SET state = ?, version = version + 1 WHERE id = ?", entry.state, entry.entry
                    )
                    try addStep(entry.entry, .restored, reason: reason, by: author, at: instant)
                }
                for pair in try years(of: again.map(\.entry)) { try recount(pair.student, year: pair.year) }
            }
            guard isDone else { continue }
            count += again.count + rows.values.reduce(0) { $0 + $1.count(where: \.stands) }
        }
        return count
    }

    /// Where an entry stands, before a merger.
    private struct Position {
        let entry: AchievementID
        let student: StudentID
        let event: EventID
        let state: String
    }

    private func positions(of entries: [AchievementID]) throws(SQLiteError) -> [Position] {
        var positions: [Position] = []
        for entry in entries {
            let found = try db.first("SELECT student_id, event_id, state FROM achievement WHERE id = ?", entry) { row in
                Position(entry: entry, student: row.id(0), event: row.id(1), state: row.text(2))
            }
            if let found { positions.append(found) }
        }
        return positions
    }

    /// The entries that a merger moved and that still belong to the event that stayed, by the row that they came from;
    /// and those that it revoked and that nobody has changed since.
    private func returning(
        _ merger: EventMergerID, kept: EventID
    ) throws(SQLiteError) -> (back: [EventID: [AchievementID]], restored: [Position]) {
        var back: [EventID: [AchievementID]] = [:]
        var restored: [Position] = []
        try db.each(
            """
            SELECT e.achievement_id, e.event_id, e.revoked_state, e.version = a.version, a.student_id
            FROM event_merger_entry e JOIN achievement a ON a.id = e.achievement_id
            WHERE e.merger_id = ?1 AND (e.revoked_state IS NOT NULL OR a.event_id IN (
              WITH RECURSIVE same (id) AS (
                SELECT ?2 UNION SELECT v.id FROM event v JOIN same s ON v.current_id = s.id)
              SELECT id FROM same))
            ORDER BY e.achievement_id
            """, merger, kept
        ) { row in
            if let state = row.textOrNil(2) {
                if row.bool(3) {
                    restored.append(Position(entry: row.id(0), student: row.id(4), event: row.id(1), state: state))
                }
            } else {
                back[row.id(1), default: []].append(row.id(0))
            }
        }
        return (back, restored)
    }
}
