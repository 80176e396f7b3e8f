// Writing an educational route. Each change is a further version with its author and time; nothing is overwritten, and
// saying the same twice adds nothing.
import SQLite
import School

/// A step as it is to be.
public struct NewRouteStep: Equatable, Sendable {
    /// What is to be done.
    public var text: String
    /// By when.
    public var due: Day
    /// Where it stands.
    public var state: StepState
    /// The entries that it has led to.
    public var entries: Set<AchievementID>

    /// A step from its parts.
    public init(text: String, due: Day, state: StepState = .planned, entries: Set<AchievementID> = []) {
        (self.text, self.due, self.state, self.entries) = (text, due, state, entries)
    }
}

extension Transaction {
    /// Sets where the route of a year leads, beginning it where there is none; nil where nothing is different.
    ///
    /// - Parameter version: the version that the change was made from, 0 for the first.
    /// - Throws: `StorageError.changedMeanwhile` where that is not the newest any more.
    @discardableResult
    public func setRoute(
        _ goal: String, of student: StudentID, year: AcademicYear, version: Int, by author: UserID, at instant: Int64
    ) throws -> LearningRouteID? {
        let present = try routes.ofStudent(student).first { $0.year == year }
        if present?.goal == goal { return nil }
        guard (present?.version ?? 0) == version else { throw StorageError.changedMeanwhile }
        let id: LearningRouteID
        if let present {
            id = present.id
        } else {
            id = LearningRouteID(
                try db.insert(
                    "INSERT INTO learning_route (student_id, academic_year) VALUES (?, ?)", student, year.startYear))
        }
        try db.run(
            """
            INSERT INTO learning_route_version (route_id, version, goal, written_by, written_at) VALUES (?, ?, ?, ?, ?)
            """, id, version + 1, goal, author, instant)
        return id
    }

    /// Adds a step; nil where the route has one of the same words and date already.
    @discardableResult
    public func addStep(
        _ step: NewRouteStep, to route: RouteRecord, by author: UserID, at instant: Int64
    ) throws(SQLiteError) -> RouteStepID? {
        let isKnown = try routes.steps(of: route.id).contains { $0.text == step.text && $0.due == step.due }
        guard !isKnown else { return nil }
        let id = RouteStepID(try db.insert("INSERT INTO route_step (route_id) VALUES (?)", route.id))
        try addVersion(of: id, 1, step, route.student, by: author, at: instant)
        return id
    }

    /// Changes a step; false where nothing is different.
    ///
    /// - Throws: `StorageError.changedMeanwhile` where it is not of that version any more.
    public func change(
        _ step: RouteStepRecord, to new: NewRouteStep, in route: RouteRecord, version: Int, by author: UserID,
        at instant: Int64
    ) throws -> Bool {
        let entries = Set(try routes.entries(of: route.id).filter { $0.step == step.id }.map(\.entry))
        if NewRouteStep(text: step.text, due: step.due, state: step.state, entries: entries) == new { return false }
        guard step.version == version else { throw StorageError.changedMeanwhile }
        try addVersion(of: step.id, version + 1, new, route.student, by: author, at: instant)
        return true
    }

    /// Of the entries only the pupil's own are kept.
    private func addVersion(
        of step: RouteStepID, _ version: Int, _ new: NewRouteStep, _ student: StudentID, by author: UserID,
        at instant: Int64
    ) throws(SQLiteError) {
        try db.run(
            """
            INSERT INTO route_step_version (step_id, version, text, due_day, state, written_by, written_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, step, version, new.text, new.due, new.state.rawValue, author, instant)
        for entry in new.entries {
            try db.run(
                """
                INSERT INTO route_step_entry (step_id, version, achievement_id)
                SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM achievement
                  WHERE id = ?3 AND student_id = ?4 AND state NOT IN ('draft', 'revoked'))
                """, step, version, entry, student)
        }
    }
}
