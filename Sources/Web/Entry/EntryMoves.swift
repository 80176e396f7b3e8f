// Moving an entry along its life: verification, return, revocation. Each asks Access again inside the write, on the
// version that the person saw; somebody else's change in between is answered with 409 and nothing is overwritten.
import HTTP
import Mustache
import School
import Storage

enum EntryMoves {
    /// Verifies: the class what was submitted, the school what the class has verified.
    static func verify(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let (version, now) = (try version(form), context.now)
        try context.write { transaction, access in
            let (entry, _, next) = try access.verifiable(id)
            try transaction.move(
                entry, to: next, .verified, reason: "", version: version, by: access.viewer.user, at: now)
        }
        return back(context, form, id, Notice(.entryVerified))
    }

    /// Gives an entry back to its author with a reason.
    static func giveBack(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let (version, now) = (try version(form), context.now)
        let access = try context.access()
        let (entry, student, _) = try access.verifiable(id)
        let reason = Reason(form["reason"], ask: "Напишите, что уточнить: без этого автор не поймёт, что делать.")
        guard reason.problem == nil else {
            return try refused(.returning, reason, entry, student, access, context)
        }
        try context.write { transaction, access in
            let (entry, _, _) = try access.verifiable(id)
            try transaction.move(
                entry, to: .returned, .returned, reason: reason.text, version: version, by: access.viewer.user, at: now)
        }
        return back(context, form, id, Notice(.entryReturned))
    }

    /// Takes an entry back with a reason; it stays in the history and leaves every sum.
    static func revoke(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let (version, now) = (try version(form), context.now)
        let access = try context.access()
        let (entry, student) = try access.revocable(id)
        let reason = Reason(form["reason"], ask: "Напишите, почему запись отзывается: это останется в истории.")
        guard reason.problem == nil else {
            return try refused(.revocation, reason, entry, student, access, context)
        }
        try context.write { transaction, access in
            let (entry, _) = try access.revocable(id)
            try transaction.move(
                entry, to: .revoked, .revoked, reason: reason.text, version: version, by: access.viewer.user, at: now)
        }
        return back(context, form, id, Notice(.entryRevoked))
    }

    private static func version(_ form: FormData) throws(Refusal) -> Int {
        guard let version = Int(form["version"] ?? ""), version > 0 else { throw .badRequest }
        return version
    }

    private static func refused(
        _ act: EntryView.ReasonAct, _ reason: Reason, _ entry: AchievementRecord, _ student: StudentRecord,
        _ access: Access, _ context: Context
    ) throws -> Response {
        let view = EntryView(
            entry: entry, student: student, access: access, context: context, refused: (act, reason))
        return context.render(\.entry, try view.page(), status: .unprocessableContent)
    }

    private static func back(_ context: Context, _ form: FormData, _ id: AchievementID, _ notice: Notice) -> Response {
        context.redirect(
            form["next"].map(LocalPath.checked) ?? URLText.path("entries", String(id.raw)).text, notice)
    }
}
