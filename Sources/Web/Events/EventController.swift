// The quick way of design 9: an event is entered once, with an outcome for everybody who was there, and is saved as one
// transaction. The same form sent twice enters nobody twice.
import HTTP
import Mustache
import School
import Storage

enum EventController {
    /// The empty form; `?title=` presets the title and what it proposes, `?event=` an event of the book.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        let schoolClass = try access.schoolClass(.enter, context.id("class"))
        let setting = try setting(schoolClass, access)
        let pupils = try pupils(schoolClass, access)
        let form = EventForm(event: try EventInput.preset(context, setting), pupils: pupils)
        return try page(context, schoolClass, setting, form)
    }

    /// The event and its achievements.
    static func create(_ context: Context) throws -> Response {
        let id: ClassID = try context.id("class")
        let sent = try context.form()
        let now = context.now
        let result = try context.write { transaction, access -> Result in
            let schoolClass = try access.schoolClass(.enter, id)
            let setting = try setting(schoolClass, access)
            var form = EventForm(sent, pupils: try pupils(schoolClass, access))
            let known = { title, day in
                try access.records.achievements.outcomes(
                    atEvent: title, on: day, in: schoolClass.schoolID, enteredBy: access.authorKnown(in: schoolClass))
            }
            guard let plan = try form.read(setting, known: known, state: access.stateOfEntry) else {
                return .refused(schoolClass, setting, form)
            }
            _ = try transaction.enter(
                plan.new, school: schoolClass.schoolID, by: access.viewer.user, at: now,
                knowing: access.authorKnown(in: schoolClass))
            return .saved(Notice(entered: plan.new), address: access.address(afterEntryIn: schoolClass))
        }
        switch result {
        case .saved(let notice, let address): return context.redirect(address.text, notice)
        case .refused(let schoolClass, let setting, let form):
            return try page(context, schoolClass, setting, form, status: .unprocessableContent)
        }
    }

    private enum Result {
        case saved(Notice, address: URLText)
        case refused(ClassRecord, EventSetting, EventForm)
    }

    private static func setting(_ schoolClass: ClassRecord, _ access: Access) throws -> EventSetting {
        try EventSetting(
            of: schoolClass.schoolID, from: schoolClass.year.period.first, year: schoolClass.year, access)
    }

    private static func pupils(_ schoolClass: ClassRecord, _ access: Access) throws -> [StudentRecord] {
        try access.records.students.ofClass(schoolClass.id, on: schoolClass.memberDay(on: access.today))
    }

    private static func page(
        _ context: Context, _ schoolClass: ClassRecord, _ setting: EventSetting, _ form: EventForm, status: Status = .ok
    ) throws -> Response {
        let access = try context.access()
        let id = String(schoolClass.id.raw)
        let page = EventPage(
            frame: try Frame("Новое событие", context, way: access.way(to: schoolClass)), className: schoolClass.title,
            back: access.address(around: schoolClass), action: .path("classes", id, "events"),
            importAddress: .path("classes", id, "events", "import"), chatAddress: .path("classes", id, "chat"),
            readsProtocols: access.may(.changeEntry, in: schoolClass), event: EventPart(form.event, setting),
            marks: form.marks.map(EventMark.init), marksProblem: form.problem, isRefused: status != .ok)
        return context.render(\.event, page, status: status)
    }
}
