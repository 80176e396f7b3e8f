// One entry: reading it and changing it. A change is made on the state that the person saw, or not at all.
import HTTP
import Mustache
import School
import Storage

enum EntryController {
    /// The entry with its points, history and what may be done.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let (entry, student) = try access.entry(.readRecord, try context.id("entry"))
        return context.render(
            \.entry, try EntryView(entry: entry, student: student, access: access, context: context).page())
    }

    /// The form with what is recorded now.
    static func edit(_ context: Context) throws -> Response {
        let (entry, student, next) = try context.access().changeable(try context.id("entry"))
        return try form(EntryEditForm(entry), entry, student, next, context)
    }

    /// The change.
    static func update(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let (entry, student, next) = try context.access().changeable(id)
        let typed = EntryEditForm(try context.form())
        let directions = try context.records.achievements.directions(of: student.schoolID)
        var checked = typed
        guard let change = checked.check(directions, of: student, current: entry, today: context.today) else {
            return try form(checked, entry, student, next, context, status: .unprocessableContent)
        }
        let now = context.now
        let saved = try context.write { transaction, access in
            let (entry, _, next) = try access.changeable(id)
            guard entry.version == change.version else { throw StorageError.changedMeanwhile }
            if change.isSame(as: entry) { return Saved.nothing }
            let hasTwin = try transaction.achievements.hasTwin(of: entry, change.event, change.outcome)
            if hasTwin { return Saved.twin }
            try transaction.edit(
                entry, event: change.event, outcome: change.outcome, placeText: change.placeText,
                documentKind: change.documentKind, state: next, version: change.version, by: access.viewer.user, at: now
            )
            return Saved.changed(next)
        }
        switch saved {
        case .nothing:
            return context.redirect(URLText.path("entries", String(id.raw)).text, Notice(.nothingChanged))
        case .twin:
            checked.problems[.title] = "Такое достижение у этого ученика уже есть: то же событие, день и результат."
            return try form(checked, entry, student, next, context, status: .unprocessableContent)
        case .changed(let state):
            let notice = Notice(state.isVerified ? .entrySaved : .entrySubmitted)
            return context.redirect(URLText.path("entries", String(id.raw)).text, notice)
        }
    }

    private enum Saved {
        case nothing
        /// The pupil has the same fact in another entry.
        case twin
        case changed(AchievementState)
    }

    private static func form(
        _ form: EntryEditForm, _ entry: AchievementRecord, _ student: StudentRecord, _ next: AchievementState,
        _ context: Context, status: Status = .ok
    ) throws -> Response {
        let directions = try context.records.achievements.directions(of: student.schoolID)
        let page = EntryEditPage(
            frame: try Frame("Исправить достижение", context), form: form, entry: entry, student: student,
            directions: directions, next: next, today: context.today)
        return context.render(\.entryEdit, page, status: status)
    }
}
