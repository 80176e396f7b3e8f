// What has been before the program came, or is only measured with: districts, consents, wishes and published boards
// with their past dates. Used by the demo school and by `seed`; pages have changes of their own, with today's.
import SQLite
import School

/// A board that was published in the past.
public struct PastBoard: Sendable {
    /// One pupil's line.
    public struct Line: Sendable {
        /// Whose line it is.
        public let student: StudentID
        /// The deed that it speaks of.
        public let entry: AchievementID?
        /// The line.
        public let text: String

        /// A line from its parts.
        public init(student: StudentID, entry: AchievementID?, text: String) {
            (self.student, self.entry, self.text) = (student, entry, text)
        }
    }

    /// The class.
    public var schoolClass: ClassID
    /// The month.
    public var month: Month
    /// Who published it.
    public var author: UserID
    /// When, in milliseconds UTC.
    public var publishedAt: Int64
    /// One line a pupil.
    public var lines: [Line]
    /// The named pupils, by key of the nomination.
    public var named: [(nomination: Nomination, student: StudentID)]

    /// A board from its parts.
    public init(
        schoolClass: ClassID, month: Month, author: UserID, publishedAt: Int64, lines: [Line],
        named: [(nomination: Nomination, student: StudentID)]
    ) {
        (self.schoolClass, self.month, self.author, self.publishedAt) = (schoolClass, month, author, publishedAt)
        (self.lines, self.named) = (lines, named)
    }
}

extension Transaction {
    /// Adds a district with its schools.
    public func addPastDistrict(_ title: String, schools: [SchoolID]) throws(SQLiteError) -> DistrictID {
        let id = try db.insert("INSERT INTO district (title) VALUES (?)", title)
        for school in schools { try db.run("UPDATE school SET district_id = ? WHERE id = ?", id, school) }
        return ID(id)
    }

    /// Puts an account into a district.
    public func place(_ user: UserID, inDistrict district: DistrictID) throws(SQLiteError) {
        try db.run("UPDATE user SET district_id = ? WHERE id = ?", district, user)
    }

    /// Adds a consent that was given on paper.
    public func addPastConsent(
        _ new: NewConsent, of student: StudentID, by user: UserID, at instant: Int64
    ) throws(SQLiteError) -> ConsentID {
        try addConsent(new, of: student, by: user, at: instant)
    }

    /// Adds a wish that a family has made; `entry` for a wish about one entry.
    public func addPastDiscretion(
        _ scope: DiscretionScope, of student: StudentID, entry: AchievementID? = nil, by user: UserID, at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            "INSERT INTO discretion (student_id, scope, achievement_id, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
            student,
            scope.rawValue, entry, user, instant)
    }

    /// Gives a class the nominations of the default list.
    public func addDefaultNominations(to schoolClass: ClassID) throws(SQLiteError) {
        for (position, nomination) in Nomination.defaults.enumerated() {
            try db.run(
                "INSERT INTO nomination_title (class_id, key, title, position) VALUES (?, ?, ?, ?)", schoolClass,
                nomination.key, nomination.title, position)
        }
    }

    /// Adds a board with its first edition; the class has its nominations already.
    public func addPastBoard(_ board: PastBoard) throws(SQLiteError) {
        let id = try db.insert(
            "INSERT INTO board (class_id, month, state, created_at) VALUES (?, ?, 'published', ?)", board.schoolClass,
            board.month, board.publishedAt)
        let edition = try db.insert(
            "INSERT INTO board_edition (board_id, number, reason, published_by, published_at) VALUES (?, 1, '', ?, ?)",
            id,
            board.author, board.publishedAt)
        for line in board.lines {
            try db.run(
                """
                INSERT INTO board_line (board_id, student_id, achievement_id, text, written_by, written_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, id, line.student, line.entry, line.text, board.author, board.publishedAt)
            try db.run(
                "INSERT INTO board_edition_line (edition_id, student_id, achievement_id, text) VALUES (?, ?, ?, ?)",
                edition, line.student, line.entry, line.text)
        }
        for (position, named) in board.named.enumerated() {
            try db.run(
                """
                INSERT INTO nomination (board_id, title_id, student_id)
                SELECT ?, id, ? FROM nomination_title WHERE class_id = ? AND key = ?
                """, id, named.student, board.schoolClass, named.nomination.key)
            try db.run(
                """
                INSERT INTO board_edition_nomination (edition_id, position, student_id, title) VALUES (?, ?, ?, ?)
                """, edition, position, named.student, named.nomination.title)
        }
    }
}

extension ClassRepository {
    /// The accounts of those who lead the class on that day.
    public func leaderAccounts(of schoolClass: ClassID, on day: Day) throws(SQLiteError) -> [UserID] {
        try db.all(
            """
            SELECT user_id FROM teaching_assignment WHERE class_id = ?1 AND duty = 'class_teacher'
              AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2) ORDER BY from_day, id
            """, schoolClass, day
        ) { $0.id(0) }
    }
}
