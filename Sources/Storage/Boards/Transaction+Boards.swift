// Filling and publishing a board. Lines may be changed freely until the month is signed; what was published stays in its
// editions, which are only ever added. Whether the board is ready, and who may publish it, is decided by the caller.
import SQLite
import School

/// What a form says of one pupil; a nil part was not on the form and stays as it is.
public struct BoardChange: Equatable, Sendable {
    /// The whole line of a pupil; an empty text takes the line away.
    public let line: BoardLine?
    /// The nominations of a pupil; an empty list takes them away.
    public let named: [NamedPupil]?
    public let student: StudentID

    /// A change of one pupil's card.
    public init(student: StudentID, line: BoardLine?, named: [NamedPupil]?) {
        (self.student, self.line, self.named) = (student, line, named)
    }
}

extension Transaction {
    /// Saves lines and nominations and gives the board as it is now. A form sent twice changes nothing the second time.
    ///
    /// - Parameters:
    ///   - version: what the form was made from; 0 for a board that nobody had saved.
    ///   - state: where the board stands after the change, from its lines as they are then; a published one stays so.
    /// - Throws: `StorageError.changedMeanwhile` where somebody else changed the board after `version` was read, or the
    ///   board is closed.
    @discardableResult
    public func saveBoard(
        of schoolClass: ClassID, _ month: Month, _ changes: [BoardChange], version: Int,
        state: ([BoardLine]) -> BoardState, by author: UserID, at instant: Int64
    ) throws -> BoardRecord {
        let found = try boards.find(schoolClass, month)
        if let found, try isMade(changes, on: found) { return found }
        guard (found?.version ?? 0) == version, found?.state.isEditable ?? true else {
            throw StorageError.changedMeanwhile
        }
        let board = try found?.id ?? addBoard(of: schoolClass, month, at: instant)
        for change in changes {
            if let line = change.line { try write(line, on: board, by: author, at: instant) }
            if let named = change.named { try name(change.student, named, on: board, of: schoolClass) }
        }
        let next = found?.state == .published ? .published : state(try boards.lines(of: board))
        try db.run("UPDATE board SET state = ?, version = ? WHERE id = ?", next.rawValue, version + 1, board)
        return BoardRecord(id: board, classID: schoolClass, month: month, state: next, version: version + 1)
    }

    /// Publishes the lines and nominations of the members of the class as they stand, as the next edition. Nothing is
    /// added where they are those of the newest edition already.
    ///
    /// - Parameter day: the day whose members the board shows.
    /// - Returns: the edition in force, and whether it is new.
    /// - Throws: `StorageError.changedMeanwhile` where the board is closed.
    public func publish(
        _ board: BoardRecord, reason: String, members day: Day, by author: UserID, at instant: Int64
    ) throws -> (edition: BoardEdition, isNew: Bool) {
        guard board.state.isEditable else { throw StorageError.changedMeanwhile }
        let latest = try editions.latest(of: board.classID, board.month)
        if let latest, try editions.isCurrent(latest, of: board.id, on: day) { return (latest, false) }
        let edition = try db.insert(
            "INSERT INTO board_edition (board_id, number, reason, published_by, published_at) VALUES (?, ?, ?, ?, ?)",
            board.id, (latest?.number ?? 0) + 1, reason, author, instant)
        try db.run(
            """
            INSERT INTO board_edition_line (edition_id, student_id, achievement_id, text)
            SELECT ?1, l.student_id, l.achievement_id, l.text
            FROM board_line l JOIN enrollment m ON m.student_id = l.student_id AND m.class_id = ?3
              AND m.from_day <= ?4 AND (m.until_day IS NULL OR m.until_day >= ?4)
            WHERE l.board_id = ?2
            """, edition, board.id, board.classID, day)
        try db.run(
            """
            INSERT INTO board_edition_nomination (edition_id, position, student_id, achievement_id, title)
            SELECT ?1, row_number() OVER (ORDER BY t.position, t.id, n.student_id), n.student_id, n.achievement_id, t.title
            FROM nomination n JOIN nomination_title t ON t.id = n.title_id
              JOIN enrollment m ON m.student_id = n.student_id AND m.class_id = ?3
                AND m.from_day <= ?4 AND (m.until_day IS NULL OR m.until_day >= ?4)
            WHERE n.board_id = ?2
            """, edition, board.id, board.classID, day)
        try db.run("UPDATE board SET state = 'published', version = version + 1 WHERE id = ?", board.id)
        guard let published = try editions.latest(of: board.classID, board.month) else {
            throw StorageError.changedMeanwhile
        }
        return (published, true)
    }

    /// Adds a nomination to the class's own list; false where one of that name, in whatever case, is there already.
    ///
    /// On first use the list begins with the defaults of design 4.8.
    @discardableResult
    public func addNominationTitle(_ title: String, of schoolClass: ClassID) throws(SQLiteError) -> Bool {
        try beginNominationTitles(of: schoolClass)
        let folded = RussianFold.fold(title)
        let known = try boards.nominationTitles(of: schoolClass)
        if known.contains(where: { RussianFold.fold($0.title) == folded }) { return false }
        try db.run(
            """
            INSERT INTO nomination_title (class_id, key, title, position)
            SELECT ?1, 'own_' || (count(*) + 1), ?2, count(*) FROM nomination_title WHERE class_id = ?1
            """, schoolClass, title)
        return true
    }

    private func isMade(_ changes: [BoardChange], on board: BoardRecord) throws(SQLiteError) -> Bool {
        let lines = try boards.lines(of: board.id)
        let named = try boards.named(on: board.id)
        return changes.allSatisfy { change in
            let line = lines.first { $0.student == change.student }
            let sameLine = change.line.map { $0.text.isEmpty ? line == nil : $0 == line } ?? true
            return sameLine && (change.named.map { $0 == named.filter { $0.student == change.student } } ?? true)
        }
    }

    private func addBoard(of schoolClass: ClassID, _ month: Month, at instant: Int64) throws(SQLiteError) -> BoardID {
        ID(
            try db.insert(
                "INSERT INTO board (class_id, month, state, version, created_at) VALUES (?, ?, 'open', 1, ?)",
                schoolClass, month, instant))
    }

    private func write(
        _ line: BoardLine, on board: BoardID, by author: UserID, at instant: Int64
    ) throws(SQLiteError) {
        guard !line.text.isEmpty else {
            try db.run("DELETE FROM board_line WHERE board_id = ? AND student_id = ?", board, line.student)
            return
        }
        try db.run(
            """
            INSERT INTO board_line (board_id, student_id, achievement_id, text, written_by, written_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (board_id, student_id) DO UPDATE SET achievement_id = excluded.achievement_id,
              text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
            WHERE text <> excluded.text OR achievement_id IS NOT excluded.achievement_id
            """, board, line.student, line.deed, line.text, author, instant)
    }

    private func name(
        _ student: StudentID, _ named: [NamedPupil], on board: BoardID, of schoolClass: ClassID
    ) throws(SQLiteError) {
        try beginNominationTitles(of: schoolClass)
        try db.run("DELETE FROM nomination WHERE board_id = ? AND student_id = ?", board, student)
        for choice in named {
            try db.run(
                """
                INSERT INTO nomination (board_id, title_id, student_id, achievement_id)
                SELECT ?, id, ?, ? FROM nomination_title WHERE class_id = ? AND key = ?
                """, board, student, choice.deed, schoolClass, choice.key)
        }
    }

    private func beginNominationTitles(of schoolClass: ClassID) throws(SQLiteError) {
        let any = try db.first("SELECT 1 FROM nomination_title WHERE class_id = ?", schoolClass) { $0.int(0) }
        guard any == nil else { return }
        for (position, nomination) in Nomination.defaults.enumerated() {
            try db.run(
                "INSERT INTO nomination_title (class_id, key, title, position) VALUES (?, ?, ?, ?)", schoolClass,
                nomination.key, nomination.title, position)
        }
    }
}
