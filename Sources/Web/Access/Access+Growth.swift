// The objects of a pupil's growth - a goal, a route, a step, a note of a talk - are reached through the pupil: it, or
// 404.
import School
import Storage

extension Access {
    /// A goal of a pupil about whom the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func goal(_ action: Action, _ id: GoalID) throws -> (goal: GoalRecord, student: StudentRecord) {
        guard let goal = try records.ownParts.goal(id) else { throw Refusal.notFound }
        return (goal, try student(action, goal.student))
    }

    /// A step of a route of a pupil about whom the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func step(
        _ action: Action, _ id: RouteStepID
    ) throws -> (step: RouteStepRecord, route: RouteRecord, student: StudentRecord) {
        guard let step = try records.routes.step(id), let route = try records.routes.find(step.route) else {
            throw Refusal.notFound
        }
        return (step, route, try student(action, route.student))
    }

    /// A pupil, and which notes of talks about it the viewer reads.
    ///
    /// - Throws: `Refusal.notFound`.
    func conversations(about id: StudentID) throws -> (student: StudentRecord, reader: ConversationReader) {
        guard let found = try records.students.find(id) else { throw Refusal.notFound }
        if try may(.readConversations, about: found) { return (try student(.readConversations, id), .staff) }
        return (try student(.readFamilyConversations, id), .family)
    }

    /// A note of a talk about a pupil about whom the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func conversation(
        _ action: Action, _ id: ConversationID
    ) throws -> (conversation: ConversationRecord, student: StudentRecord) {
        guard let found = try records.conversations.find(id) else { throw Refusal.notFound }
        return (found, try student(action, found.student))
    }

    /// The way of the bar that a page about a pupil belongs to.
    func way(to student: StudentRecord) throws -> Ways.Key {
        if try circle(of: student) == .own { return .home }
        return viewer.classesLed.isEmpty ? .students : .schoolClass
    }
}
