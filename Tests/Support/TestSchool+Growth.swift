// Growth in the invented school: goals, reflections, looks at skills, a route, talks; written by who writes such things.
import School
import Storage

extension TestSchool {
    /// The first quarter of the year, which runs on the day of the tests.
    public static let term: TermKey = {
        guard let key = TermKey(code: "2026-quarter-1") else { preconditionFailure("the fixture's term is none") }
        return key
    }()

    /// Adds a goal for the first quarter, as the pupil would.
    @discardableResult
    public func addGoal(_ text: String, of pupil: String, isShown: Bool = false) throws -> GoalID {
        let (student, author) = (student(pupil), user(.pupil))
        let id = try database.write { tx in
            let id = try tx.addGoal(text, nil, in: Self.term, of: student, by: author, at: Self.now)
            if let id, isShown { try tx.show(.goal(id), true, of: student, by: author, at: Self.now) }
            return id
        }
        guard let id else { preconditionFailure("the fixture adds the same goal twice") }
        return id
    }

    /// Writes what was learned from an entry.
    public func reflect(_ text: String, on entry: AchievementID, of pupil: String, isShown: Bool = false) throws {
        let (student, author) = (student(pupil), user(.pupil))
        try database.write { tx in
            _ = try tx.reflect(text, on: entry, version: 0, by: author, at: Self.now)
            if isShown { try tx.show(.reflection(entry), true, of: student, by: author, at: Self.now) }
        }
    }

    /// Keeps a look at skills for the first quarter.
    public func assess(
        _ marks: [UniversalSkill: SkillLevel], of pupil: String, as side: SkillSide, isShown: Bool = false
    ) throws {
        let (student, author) = (student(pupil), user(side == .own ? .pupil : .classTeacher))
        try database.write { tx in
            _ = try tx.assess(
                marks, in: Self.term, of: student, as: side, version: 0, by: author, at: Self.now)
            let made = try tx.ownParts.assessments(of: student).first { $0.side == side }
            if let made, isShown { try tx.show(.assessment(made.id), true, of: student, by: author, at: Self.now) }
        }
    }

    /// Begins the route of this year with one step, due in December.
    @discardableResult
    public func addRoute(_ goal: String, step: String, of pupil: String) throws -> RouteStepID {
        let (student, author) = (student(pupil), user(.classTeacher))
        let id = try database.write { tx -> RouteStepID? in
            let year = AcademicYear(containing: Self.today)
            _ = try tx.setRoute(goal, of: student, year: year, version: 0, by: author, at: Self.now)
            guard let route = try tx.routes.ofStudent(student).first else { return nil }
            let step = NewRouteStep(text: step, due: Self.today.adding(40))
            return try tx.addStep(step, to: route, by: author, at: Self.now)
        }
        guard let id else { preconditionFailure("the fixture begins the same route twice") }
        return id
    }

    /// Notes a talk of the day before.
    @discardableResult
    public func talk(
        _ topic: String, about pupil: String, agreement: String = "", isForFamily: Bool = false
    ) throws -> ConversationID {
        let (student, author) = (student(pupil), user(.classTeacher))
        let note = NewConversation(
            day: Self.today.adding(-1), partner: .student, topic: topic, agreement: agreement,
            isForFamily: isForFamily)
        let id = try database.write { try $0.note(note, about: student, by: author, at: Self.now) }
        guard let id else { preconditionFailure("the fixture notes the same talk twice") }
        return id
    }
}
