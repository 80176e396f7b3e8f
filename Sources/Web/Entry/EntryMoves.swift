// Moving an entry along its life: verification, return, revocation. Each asks Access again inside the write, on the
// version that the person saw; somebody else's change in between is answered with 409 that names it, and nothing is
// overwritten. The same button pressed twice is one act.
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
        do {
            try context.write { transaction, access in
                let (entry, _, next) = try access.verifiable(id)
                try transaction.move(
                    entry, to: next, .verified, reason: "", version: version, by: access.viewer.user, at: now)
            }
        } catch StorageError.changedMeanwhile { return try conflict(.verified, id, version, context) }
        return back(context, form, id, Notice(.entryVerified))
    }

    /// Gives an entry back to its author with a reason.
    static func giveBack(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let (version, now) = (try version(form), context.now)
        let access = try context.access()
        let (entry, student) = try access.verifiedByViewer(id)
        guard try access.stateAfterVerification(of: entry, student) != nil else {
            return try conflict(.returned, id, version, context)
        }
        let reason = Reason(
            form["reason"], usual: form["usual"],
            ask: "Выберите причину или напишите, что уточнить: без этого автор не поймёт, что делать.")
        guard reason.problem == nil else {
            return try refused(.returning, reason, entry, student, access, context)
        }
        do {
            try context.write { transaction, access in
                let (entry, _, _) = try access.verifiable(id)
                try transaction.move(
                    entry, to: .returned, .returned, reason: reason.text, version: version, by: access.viewer.user,
                    at: now)
            }
        } catch StorageError.changedMeanwhile { return try conflict(.returned, id, version, context) }
        return back(context, form, id, Notice(.entryReturned))
    }

    /// Takes an entry back with a reason; it stays in the history and leaves every sum.
    static func revoke(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = try context.form()
        let (version, now) = (try version(form), context.now)
        let access = try context.access()
        let (entry, student) = try access.revocable(id)
        let reason = Reason(form["reason"], ask: "Напишите, почему достижение отзывается: это останется в истории.")
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
        var view = EntryView(
            entry: entry, student: student, access: access, context: context, refused: (act, reason))
        view.onward = try context.form()["next"].map(LocalPath.checked).flatMap(URLText.init)
        return context.render(\.entry, try view.page(), status: .unprocessableContent)
    }

    /// The answer to who comes second: what became of the entry, who did it and when, and the ways from here.
    private static func conflict(
        _ action: AchievementStep.Action, _ id: AchievementID, _ version: Int, _ context: Context
    ) throws -> Response {
        let form = try context.form()
        let (entry, student) = try context.access().entry(.readRecord, id)
        guard let last = try context.records.achievements.history(of: id).last else {
            throw StorageError.changedMeanwhile
        }
        if last.action == action, last.version == version + 1, last.authorID == context.session?.user.id {
            return back(context, form, id, Notice(.nothingChanged))
        }
        let page = ConflictPage(
            frame: try Frame("Достижение уже изменилось", context), title: entry.event.title,
            subtitle: student.name.lastFirst, tag: StateTag(entry.state), step: EntryHistory.title(of: last),
            signature: EntryHistory.signature(last, context.site), reason: last.reason,
            address: .path("entries", String(id.raw)),
            onward: form["next"].map(LocalPath.checked).flatMap(URLText.init))
        return context.render(\.conflict, page, status: .conflict)
    }

    private static func back(_ context: Context, _ form: FormData, _ id: AchievementID, _ notice: Notice) -> Response {
        context.redirect(
            form["next"].map(LocalPath.checked) ?? URLText.path("entries", String(id.raw)).text, notice)
    }
}
