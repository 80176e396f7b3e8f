// A pupil's goals for a term, and what it has learned from its deeds (S2 1.3). The child writes; the family and the class
// teacher read; others of the school meet only what the child shows, on the page of the class.
import HTTP
import Mustache
import School
import Storage

enum GoalsController {
    /// The goals of a term and the reflections.
    static func index(_ context: Context) throws -> Response {
        let student = try context.access().student(.readOwnPart, try context.id("student"))
        return try page(context, student, GoalForm(), term: context.request.query["term"])
    }

    /// A new goal.
    static func create(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let sent = try context.form()
        let form = try GoalForm(sent, isNew: true)
        let student = try context.access().student(.writeOwnPart, id)
        guard form.words.problem == nil else {
            return try page(context, student, form, term: sent["term"], status: .unprocessableContent)
        }
        let (now, code) = (context.now, sent["term"])
        let (isNew, term) = try context.write { transaction, access in
            let student = try access.student(.writeOwnPart, id)
            let choice = try TermChoice(code, of: student.schoolID, known: [], transaction, on: access.today)
            let direction = try form.direction(among: transaction.achievements.directions(of: student.schoolID))
            let added = try transaction.addGoal(
                form.words.text, direction, in: choice.chosen, of: id, by: access.viewer.user, at: now)
            return (added != nil, choice.chosen)
        }
        return context.redirect(GoalsPage.address(id, term.code).text, Notice(isNew ? .goalAdded : .nothingChanged))
    }

    /// The form of one goal.
    static func edit(_ context: Context) throws -> Response {
        let (goal, student) = try context.access().goal(.writeOwnPart, try context.id("goal"))
        return try editPage(context, goal, student, GoalForm(goal))
    }

    /// The change of a goal.
    static func update(_ context: Context) throws -> Response {
        let id: GoalID = try context.id("goal")
        let form = try GoalForm(try context.form())
        let (goal, student) = try context.access().goal(.writeOwnPart, id)
        guard form.words.problem == nil else {
            return try editPage(context, goal, student, form, status: .unprocessableContent)
        }
        let now = context.now
        let event = try context.write { transaction, access -> Notice.Event in
            let (goal, student) = try access.goal(.writeOwnPart, id)
            let direction = try form.direction(among: transaction.achievements.directions(of: student.schoolID))
            let hasChanged = try transaction.change(
                goal, text: form.words.text, direction: direction, state: form.state, version: form.version,
                by: access.viewer.user, at: now)
            guard hasChanged else { return .nothingChanged }
            return form.state == .reached && goal.state != .reached ? .goalReached : .goalSaved
        }
        return context.redirect(GoalsPage.address(student.id, goal.term.code).text, Notice(event))
    }

    /// Showing a goal to others of the school, or not any more.
    static func show(_ context: Context) throws -> Response {
        let id: GoalID = try context.id("goal")
        let isShown = try ShowingPart.read(try context.form()["shown"])
        let now = context.now
        let goal = try context.write { transaction, access in
            let (goal, student) = try access.goal(.writeOwnPart, id)
            try transaction.show(.goal(id), isShown, of: student.id, by: access.viewer.user, at: now)
            return goal
        }
        return context.redirect(GoalsPage.address(goal.student, goal.term.code).text, Notice(showing: isShown))
    }

    private static func page(
        _ context: Context, _ student: StudentRecord, _ form: GoalForm, term: String?, status: Status = .ok
    ) throws -> Response {
        context.render(\.goals, try GoalsPage(of: student, form, term: term, context), status: status)
    }

    private static func editPage(
        _ context: Context, _ goal: GoalRecord, _ student: StudentRecord, _ form: GoalForm, status: Status = .ok
    ) throws -> Response {
        let directions = try context.records.achievements.directions(of: student.schoolID)
        let page = GoalEditPage(
            frame: try Frame("Цель", context, way: .home), goal: goal, form: form,
            directions: GoalsPage.choices(directions, form))
        return context.render(\.goalEdit, page, status: status)
    }
}
