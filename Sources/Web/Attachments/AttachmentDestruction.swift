// Destroying the file of a paper that was sent by mistake. It cannot be undone, so it asks for a reason; the row stays on
// the page of the entry with it. The file leaves the store after the commit, and at the next start where that failed.
import HTTP
import Mustache
import School
import Storage

enum AttachmentDestruction {
    /// Destroys the file.
    static func create(_ context: Context) throws -> Response {
        let id: AttachmentID = try context.id("attachment")
        let found = try context.access().destroyable(id)
        let reason = Reason(try context.form()["reason"], ask: "Напишите, почему файл уничтожается.")
        guard reason.problem == nil else { return try refuse(reason, found, context) }
        let now = context.now
        try context.write { transaction, access in
            let found = try access.destroyable(id)
            _ = try transaction.destroyFile(of: found.id, reason.text, by: access.viewer.user, at: now)
        }
        context.removeDestroyedFiles()
        return context.redirect(
            URLText.path("entries", String(found.entry.raw)).text, Notice(.documentDestroyed))
    }

    private static func refuse(_ reason: Reason, _ paper: AttachmentRecord, _ context: Context) throws -> Response {
        let access = try context.access()
        let (entry, student) = try access.entry(.readRecord, paper.entry)
        var view = EntryView(entry: entry, student: student, access: access, context: context)
        view.refusedDestruction = (paper.id, reason)
        return context.render(\.entry, try view.page(), status: .unprocessableContent)
    }
}

extension Context {
    /// Takes destroyed files out of the store. That they are destroyed stands in the database already: where the disk
    /// refuses, the log says so and the next start tries again.
    func removeDestroyedFiles() {
        do { try site.database.removeDestroyedFiles() } catch {
            site.configuration.log(242, "destroyed files wait: \(Database.describe(error))")
        }
    }
}
