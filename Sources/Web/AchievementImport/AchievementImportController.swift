// Achievements from a spreadsheet: paste or upload, look at what it becomes, correct in place, save the good rows.
// A preview changes nothing; the good rows are saved whatever the bad ones do; the same table again adds nothing.
import HTTP
import Mustache
import School
import Storage

enum AchievementImportController {
    /// The box to paste into.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        return try box(context, try access.schoolClass(.enter, context.id("class")), text: "", problem: nil)
    }

    /// What the table would become; nothing is saved.
    static func preview(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.enter, context.id("class"))
        let form = try context.form()
        do {
            let desk = try context.records.snapshot {
                try AchievementDesk(schoolClass, AchievementImportForm(form), access)
            }
            return try page(context, desk, saved: nil)
        } catch let error as ImportError {
            return try box(context, schoolClass, text: form["cells"] ?? "", problem: error)
        }
    }

    /// Saves the rows that are good, and shows what remains.
    static func create(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let sent = try context.form()
        let now = context.now
        do {
            let form = try AchievementImportForm(sent)
            let (desk, new) = try context.write { transaction, access in
                let schoolClass = try access.schoolClass(.enter, id)
                let desk = try AchievementDesk(schoolClass, form, access)
                let new = try desk.new(access)
                _ = try transaction.enter(
                    new, school: schoolClass.schoolID, by: access.viewer.user, at: now,
                    knowing: access.authorKnown(in: schoolClass))
                return (desk, new)
            }
            if desk.read.counts.ambiguous + desk.read.counts.problems > 0 {
                return try page(context, desk, saved: new.count)
            }
            let next = try context.access().address(afterEntryIn: desk.schoolClass)
            return context.redirect(next.text, Notice(entered: new))
        } catch let error as ImportError {
            let schoolClass = try context.access().schoolClass(.enter, id)
            return try box(context, schoolClass, text: sent["cells"] ?? "", problem: error)
        }
    }

    private static func box(
        _ context: Context, _ schoolClass: ClassRecord, text: String, problem: ImportError?
    ) throws -> Response {
        let access = try context.access()
        let page = AchievementImportPage(
            frame: try Frame("Достижения из таблицы", context, way: access.way(to: schoolClass)),
            className: schoolClass.title, year: schoolClass.year.label, back: access.address(around: schoolClass),
            action: .path("classes", String(schoolClass.id.raw), "events", "import"), text: text,
            problem: problem?.message)
        return context.render(\.achievementImport, page, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// - Parameter saved: how many rows have just been saved; nil in a preview.
    private static func page(_ context: Context, _ desk: AchievementDesk, saved: Int?) throws -> Response {
        let access = try context.access()
        let page = AchievementPreviewPage(
            frame: try Frame("Проверьте достижения", context, way: access.way(to: desk.schoolClass)), desk: desk,
            saved: saved)
        return context.render(\.achievementPreview, page, status: saved == 0 ? .unprocessableContent : .ok)
    }
}
