// What became of the results that a teacher handed over: what waits, what was accepted, what came back with a question and
// may be corrected and sent again. The own entries alone, about pupils taught today (Access+HandedOver).
import HTTP
import Mustache
import School
import Storage

enum HandedOverController {
    /// What came back, then all the rest.
    static func index(_ context: Context) throws -> Response {
        let list = try HandedOverList(context, .others)
        let returned = list.found.number == 1 ? try HandedOverList(context, .returned).found.rows : []
        let page = HandedOverPage(
            frame: try Frame("Переданное", context, way: .handedOver), list: list,
            returned: returned.map { HandedOverRow($0, context) },
            others: list.found.rows.map { HandedOverRow($0, context) })
        return context.render(\.handedOver, page)
    }

    /// All of it as a file.
    static func file(_ context: Context) throws -> Response {
        let list = try HandedOverList(context, .all)
        return ListFile.answer(
            "handed-over", "Переданное",
            head: ["Ученик", "Дата", "Достижение", "Уровень", "Результат", "Передано", "Состояние", "Вопрос"],
            rows: list.found.rows.map { listed in
                let (entry, row) = (listed.entry, HandedOverRow(listed, context))
                return [
                    .text(row.name), .day(entry.event.day), .text(row.title), .text(entry.event.level.title),
                    .text(entry.placeText.isEmpty ? entry.outcome.title : entry.placeText),
                    .day(context.site.day(of: entry.enteredAt)), .text(row.tag.fate.title), .text(row.question),
                ]
            })
    }

    /// The correction of an entry that came back, with its author's words in it.
    static func edit(_ context: Context) throws -> Response {
        let access = try context.access()
        let (entry, student, _) = try access.resendable(try context.id("entry"))
        let setting = try setting(student, access)
        return try page(context, entry, student, setting, HandedOverForm(entry, setting))
    }

    /// Sends it to the class teacher again.
    static func update(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let sent = try context.form()
        let now = context.now
        let result = try context.write { transaction, access -> Result in
            let (entry, student, next) = try access.resendable(id)
            let setting = try setting(student, access)
            var form = HandedOverForm(sent)
            guard form.version == entry.version else { throw StorageError.changedMeanwhile }
            guard let (details, outcome, words) = form.read(setting),
                let record = try transaction.achievements.find(id, in: .staff)
            else { return .refused(entry, student, setting, form) }
            if try transaction.handedOver.hasTwin(of: entry, details, outcome, by: access.viewer.user) {
                form.refuse("Такое достижение этого ученика вы уже передали.")
                return .refused(entry, student, setting, form)
            }
            try transaction.edit(
                record, event: details, outcome: outcome, placeText: words, documentKind: record.documentKind,
                state: next, version: form.version, by: access.viewer.user, at: now)
            return .sent
        }
        switch result {
        case .sent: return context.redirect("/handed-over", Notice(.entrySubmitted))
        case .refused(let entry, let student, let setting, let form):
            return try page(context, entry, student, setting, form, status: .unprocessableContent)
        }
    }

    private enum Result {
        case sent
        case refused(HandedOverEntry, StudentRecord, EventSetting, HandedOverForm)
    }

    private static func setting(_ student: StudentRecord, _ access: Access) throws -> EventSetting {
        let year = AcademicYear(containing: access.today)
        return try EventSetting(of: student.schoolID, from: year.period.first.adding(-366), year: year, access)
    }

    private static func page(
        _ context: Context, _ entry: HandedOverEntry, _ student: StudentRecord, _ setting: EventSetting,
        _ form: HandedOverForm, status: Status = .ok
    ) throws -> Response {
        let page = HandedOverEditPage(
            frame: try Frame("Уточнить и передать", context, way: .handedOver), entry: entry, student: student,
            form: form, setting: setting)
        return context.render(\.handedOverEdit, page, status: status)
    }
}
