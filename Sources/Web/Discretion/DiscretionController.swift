// Hiding and showing again, in one tap, by the child or a guardian and by nobody else (design 4.6). It acts with the
// transaction: the next answer to anybody is made without what was hidden.
import HTTP
import Mustache
import School
import Storage

enum DiscretionController {
    /// A wish about everything or about the points of a pupil.
    static func updateStudent(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let form = try context.form()
        let hides = try hides(form)
        guard let scope = DiscretionScope(rawValue: form["scope"] ?? ""), scope != .entry else {
            throw Refusal.badRequest
        }
        let now = context.now
        let event = try context.write { transaction, access in
            let student = try access.student(.hide, id)
            let user = access.viewer.user
            let wish: Discretion = scope == .everything ? .everything(by: user) : .points(by: user)
            return try apply(wish, hides, student.id, transaction, on: access.today, at: now)
        }
        return answer(context, form, event, else: URLText.path("students", String(id.raw)).text)
    }

    /// A wish about one entry.
    static func updateEntry(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let hides = try hides(form)
        let now = context.now
        let event = try context.write { transaction, access in
            let (entry, student) = try access.entry(.hide, id)
            return try apply(
                .entry(entry.id, by: access.viewer.user), hides, student.id, transaction, on: access.today,
                at: now)
        }
        return answer(context, form, event, else: URLText.path("entries", String(id.raw)).text)
    }

    private static func hides(_ form: FormData) throws(Refusal) -> Bool {
        switch form["wish"] {
        case "hide": true
        case "show": false
        default: throw .badRequest
        }
    }

    /// What was done, in the words of its notice.
    private static func apply(
        _ wish: Discretion, _ hides: Bool, _ student: StudentID, _ transaction: Transaction, on day: Day,
        at instant: Int64
    ) throws -> Notice.Event {
        if hides { return try transaction.hide(wish, of: student, at: instant) ? .hidden : .nothingChanged }
        guard try transaction.show(wish, of: student, on: day, at: instant) else { return .nothingChanged }
        return try transaction.privacy.isHidden(wish.scope, wish.entry, of: student) ? .stillHidden : .shown
    }

    private static func answer(
        _ context: Context, _ form: FormData, _ event: Notice.Event, else path: String
    ) -> Response {
        context.redirect(form["next"].map(LocalPath.checked) ?? path, Notice(event))
    }
}
