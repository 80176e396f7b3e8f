// The individual educational route of a pupil (ИОМ): a goal for the year, steps with dates and states, the entries they
// have led to. Read by who was given this very pupil by Access.
import SQLite
import School

/// The route of a pupil for a year.
public struct RouteRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: LearningRouteID
    /// Whose route it is.
    public let student: StudentID
    /// The academic year.
    public let year: AcademicYear
    /// From 1; a change needs the version that it was made from.
    public let version: Int
    /// Where it leads.
    public let goal: String
    /// Who wrote this version, and when in milliseconds UTC.
    public let author: PersonName
    /// Milliseconds UTC.
    public let writtenAt: Int64
}

/// A step of a route.
public struct RouteStepRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: RouteStepID
    /// The route that it belongs to.
    public let route: LearningRouteID
    /// From 1; a change needs the version that it was made from.
    public let version: Int
    /// What is to be done.
    public let text: String
    /// By when.
    public let due: Day
    /// Where it stands.
    public let state: StepState
    /// Who wrote this version.
    public let author: PersonName
    /// Milliseconds UTC.
    public let writtenAt: Int64
}

/// An entry that a step has led to.
public struct StepEntry: Equatable, Sendable {
    /// The step.
    public let step: RouteStepID
    /// The entry.
    public let entry: AchievementID
    /// The title of the event.
    public let title: String
    /// The day of the event.
    public let day: Day
}

/// Reads routes.
public struct RouteRepository {
    let db: Connection

    /// Every route of a pupil, the newest year first.
    public func ofStudent(_ student: StudentID) throws(SQLiteError) -> [RouteRecord] {
        try db.all(
            """
            SELECT r.id, r.student_id, r.academic_year, v.version, v.goal, u.last_name, u.first_name, u.patronymic,
              v.written_at
            FROM learning_route r JOIN learning_route_version v ON v.route_id = r.id
                AND v.version = (SELECT max(version) FROM learning_route_version WHERE route_id = r.id)
              JOIN user u ON u.id = v.written_by
            WHERE r.student_id = ? ORDER BY r.academic_year DESC
            """, student, row: Self.route)
    }

    /// The route, or nil.
    public func find(_ id: LearningRouteID) throws(SQLiteError) -> RouteRecord? {
        try db.first(
            """
            SELECT r.id, r.student_id, r.academic_year, v.version, v.goal, u.last_name, u.first_name, u.patronymic,
              v.written_at
            FROM learning_route r JOIN learning_route_version v ON v.route_id = r.id
                AND v.version = (SELECT max(version) FROM learning_route_version WHERE route_id = r.id)
              JOIN user u ON u.id = v.written_by
            WHERE r.id = ?
            """, id, row: Self.route)
    }

    /// The steps of a route as they are now, by date.
    public func steps(of route: LearningRouteID) throws(SQLiteError) -> [RouteStepRecord] {
        try db.all(
            """
            SELECT s.id, s.route_id, s.version, s.text, s.due_day, s.state, u.last_name, u.first_name, u.patronymic,
              s.written_at
            FROM route_step_now s JOIN user u ON u.id = s.written_by WHERE s.route_id = ? ORDER BY s.due_day, s.id
            """, route, row: Self.step)
    }

    /// The step, or nil.
    public func step(_ id: RouteStepID) throws(SQLiteError) -> RouteStepRecord? {
        try db.first(
            """
            SELECT s.id, s.route_id, s.version, s.text, s.due_day, s.state, u.last_name, u.first_name, u.patronymic,
              s.written_at
            FROM route_step_now s JOIN user u ON u.id = s.written_by WHERE s.id = ?
            """, id, row: Self.step)
    }

    /// Every version of every step of a route, oldest first.
    public func history(of route: LearningRouteID) throws(SQLiteError) -> [RouteStepRecord] {
        try db.all(
            """
            SELECT s.id, s.route_id, v.version, v.text, v.due_day, v.state, u.last_name, u.first_name, u.patronymic,
              v.written_at
            FROM route_step s JOIN route_step_version v ON v.step_id = s.id JOIN user u ON u.id = v.written_by
            WHERE s.route_id = ? ORDER BY s.id, v.version
            """, route, row: Self.step)
    }

    /// Every version of the goal of a route, oldest first.
    public func goals(of route: LearningRouteID) throws(SQLiteError) -> [RouteRecord] {
        try db.all(
            """
            SELECT r.id, r.student_id, r.academic_year, v.version, v.goal, u.last_name, u.first_name, u.patronymic,
              v.written_at
            FROM learning_route r JOIN learning_route_version v ON v.route_id = r.id JOIN user u ON u.id = v.written_by
            WHERE r.id = ? ORDER BY v.version
            """, route, row: Self.route)
    }

    /// The entries that the steps of a route have led to, those that stand, oldest first.
    public func entries(of route: LearningRouteID) throws(SQLiteError) -> [StepEntry] {
        try db.all(
            """
            SELECT s.id, a.id, v.title, a.day FROM route_step_now s
              JOIN route_step_entry e ON e.step_id = s.id AND e.version = s.version
              JOIN achievement a ON a.id = e.achievement_id JOIN event v ON v.id = a.event_id
            WHERE s.route_id = ? AND a.state NOT IN ('draft', 'revoked') ORDER BY s.id, a.day, a.id
            """, route
        ) { row throws(SQLiteError) in
            StepEntry(step: row.id(0), entry: row.id(1), title: row.text(2), day: try row.day(3))
        }
    }

    private static func route(_ row: borrowing Row) throws(SQLiteError) -> RouteRecord {
        RouteRecord(
            id: row.id(0), student: row.id(1), year: AcademicYear(startYear: row.int(2)), version: row.int(3),
            goal: row.text(4), author: row.name(from: 5), writtenAt: row.int64(8))
    }

    private static func step(_ row: borrowing Row) throws(SQLiteError) -> RouteStepRecord {
        RouteStepRecord(
            id: row.id(0), route: row.id(1), version: row.int(2), text: row.text(3), due: try row.day(4),
            state: try row.value(5), author: row.name(from: 6), writtenAt: row.int64(9))
    }
}

extension Records {
    /// Educational routes.
    public final var routes: RouteRepository { RouteRepository(db: db) }
}
