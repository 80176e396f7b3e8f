// Reads a pupil's own part for who was given this very pupil by Access: the family and the class teacher. What others of
// the school meet is read in OwnPartRepository+Shown, by circle.
import SQLite
import School

/// Reads goals, reflections and looks at the universal learning skills.
public struct OwnPartRepository {
    let db: Connection

    /// The goal, or nil.
    public func goal(_ id: GoalID) throws(SQLiteError) -> GoalRecord? {
        try db.first(
            """
            SELECT g.*, d.key, d.title FROM goal_now g LEFT JOIN direction d ON d.id = g.direction_id WHERE g.id = ?
            """, id, row: Self.goal)
    }

    /// Every goal of a pupil, oldest first.
    public func goals(of student: StudentID) throws(SQLiteError) -> [GoalRecord] {
        try db.all(
            """
            SELECT g.*, d.key, d.title FROM goal_now g LEFT JOIN direction d ON d.id = g.direction_id
            WHERE g.student_id = ? ORDER BY g.id
            """, student, row: Self.goal)
    }

    /// What a pupil has learned from an entry; nil where nothing is written.
    public func reflection(on entry: AchievementID) throws(SQLiteError) -> ReflectionRecord? {
        try db.first(
            """
            SELECT r.*, v.title, a.day FROM reflection_now r JOIN achievement a ON a.id = r.achievement_id
              JOIN event v ON v.id = a.event_id
            WHERE r.achievement_id = ?
            """, entry, row: Self.reflection)
    }

    /// Every reflection of a pupil, the newest deed first.
    public func reflections(of student: StudentID) throws(SQLiteError) -> [ReflectionRecord] {
        try db.all(
            """
            SELECT r.*, v.title, a.day FROM reflection_now r JOIN achievement a ON a.id = r.achievement_id
              JOIN event v ON v.id = a.event_id
            WHERE r.student_id = ? ORDER BY a.day DESC, a.id DESC
            """, student, row: Self.reflection)
    }

    /// How many versions the reflection on an entry has had, the empty ones included: what a change is made from.
    public func reflectionVersion(on entry: AchievementID) throws(SQLiteError) -> Int {
        try db.first("SELECT max(version) FROM reflection_version WHERE achievement_id = ?", entry) { $0.int(0) } ?? 0
    }

    /// Both looks of every term of a pupil, oldest first.
    public func assessments(of student: StudentID) throws(SQLiteError) -> [AssessmentRecord] {
        var rows = AssessmentRows()
        try db.each(
            """
            SELECT s.*, m.skill, m.level FROM assessment_now s
              JOIN skill_mark m ON m.assessment_id = s.id AND m.version = s.version
            WHERE s.student_id = ? ORDER BY s.id
            """, student
        ) { row throws(SQLiteError) in try rows.add(row) }
        return rows.records
    }

    static func goal(_ row: borrowing Row) throws(SQLiteError) -> GoalRecord {
        let direction: DirectionID? = row.idOrNil(7)
        return GoalRecord(
            id: row.id(0), student: row.id(1), term: try row.term(from: 2), version: row.int(5), text: row.text(6),
            direction: direction.map { GoalDirection(id: $0, key: row.text(11), title: row.text(12)) },
            state: try row.value(8), isShown: row.int(10) == 1)
    }

    static func reflection(_ row: borrowing Row) throws(SQLiteError) -> ReflectionRecord {
        ReflectionRecord(
            entry: row.id(0), student: row.id(1), title: row.text(6), day: try row.day(7), version: row.int(2),
            text: row.text(3), isShown: row.int(5) == 1)
    }
}

/// Puts assessments together from one row for each answer; those of one assessment stand together.
struct AssessmentRows {
    private(set) var records: [AssessmentRecord] = []

    mutating func add(_ row: borrowing Row) throws(SQLiteError) {
        let id: AssessmentID = row.id(0)
        var marks = records.last?.id == id ? records.removeLast().marks : [:]
        marks[try row.value(10)] = try row.value(11) as SkillLevel
        records.append(
            AssessmentRecord(
                id: id, student: row.id(1), term: try row.term(from: 2), side: try row.value(5), version: row.int(6),
                isShown: row.int(9) == 1, marks: marks))
    }
}

extension Row {
    /// Three columns: academic year, kind and number of a term.
    func term(from column: Int) throws(SQLiteError) -> TermKey {
        let year = AcademicYear(startYear: int(column))
        guard let key = TermKey(year: year, kind: try value(column + 1), number: int(column + 2)) else {
            throw .unreadable(kind: "term")
        }
        return key
    }
}

extension Records {
    /// The pupils' own parts.
    public final var ownParts: OwnPartRepository { OwnPartRepository(db: db) }
}
