// Registering an event in the book and correcting it. What looks like an event of the book already is offered before
// another is registered; the person decides.
import HTTP
import School
import Storage

extension EventBookController {
    /// The empty form; `?title=` presets the title, `?outside=` an event that entries have made.
    static func new(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.registerEvents)
        let setting = try EventSetting(bookOf: school.id, access)
        let query = context.request.query
        guard let outside = query["outside"] else {
            let form = BookForm(title: query["title"] ?? "", on: context.today, setting)
            return try page(context, form, setting, school.id, nil)
        }
        _ = try access.school(.manageEvents)
        guard let id = EventID(form: outside), let found = try context.records.eventBook.outside(id, in: school.id)
        else { throw Refusal.notFound }
        return try page(context, BookForm(found, setting), setting, school.id, nil)
    }

    /// Registers the event.
    static func create(_ context: Context) throws -> Response {
        let access = try context.access()
        let school = try access.school(.registerEvents)
        let setting = try EventSetting(bookOf: school.id, access)
        var form = BookForm(try context.form())
        guard let profile = form.read(setting) else {
            return try page(context, form, setting, school.id, nil, status: .unprocessableContent)
        }
        let (now, isOther) = (context.now, form.isOther)
        let result = try context.write { transaction, access -> Registration in
            let school = try access.school(.registerEvents)
            let alike = try transaction.eventBook.alike(profile.details.title, on: profile.period, in: school.id)
            if !isOther, !alike.isEmpty, !alike.contains(where: { $0.isExactly(profile.details) }) {
                return .alike(alike)
            }
            let made = try transaction.register(profile, in: school.id, by: access.viewer.user, at: now)
            return .registered(made.id, isNew: made.isNew)
        }
        switch result {
        case .registered(let id, let isNew):
            return context.redirect(address(id).text, Notice(isNew ? .eventRegistered : .eventKnown))
        case .alike(let alike):
            return try page(context, form, setting, school.id, nil, alike: alike, status: .unprocessableContent)
        }
    }

    private enum Registration {
        case registered(BookedEventID, isNew: Bool)
        case alike([BookedEvent])
    }

    /// The form with what is registered now.
    static func edit(_ context: Context) throws -> Response {
        let access = try context.access()
        let event = try access.bookedEvent(.manageEvents, try context.id("event"))
        let setting = try EventSetting(bookOf: event.schoolID, access)
        return try page(context, BookForm(event, setting), setting, event.schoolID, event)
    }

    /// Corrects the event.
    static func update(_ context: Context) throws -> Response {
        let id: BookedEventID = try context.id("event")
        let access = try context.access()
        let event = try access.bookedEvent(.manageEvents, id)
        let setting = try EventSetting(bookOf: event.schoolID, access)
        var form = BookForm(try context.form())
        guard let profile = form.read(setting) else {
            return try page(context, form, setting, event.schoolID, event, status: .unprocessableContent)
        }
        let (now, version) = (context.now, form.version)
        do {
            let isChanged = try context.write { transaction, access -> Bool in
                let event = try access.bookedEvent(.manageEvents, id)
                guard version == event.version else { throw StorageError.changedMeanwhile }
                if event.profile == profile { return false }
                let result = try transaction.correct(
                    event, to: profile, version: version, by: access.viewer.user, at: now)
                guard result == .done else { throw Taken(result: result) }
                return true
            }
            return context.redirect(address(id).text, Notice(isChanged ? .eventSaved : .nothingChanged))
        } catch let taken as Taken {
            form.problem = taken.words
            let other = try taken.other.flatMap { try context.records.eventBook.find($0) }
            return try page(
                context, form, setting, event.schoolID, event, alike: [other].compactMap { $0 },
                status: .unprocessableContent)
        }
    }

    /// Another event is what the form says: thrown, so that nothing of the change remains.
    private struct Taken: Error {
        let result: EventCorrection

        var other: BookedEventID? {
            if case .sameAs(let other) = result { other } else { nil }
        }

        var words: String {
            other == nil
                ? "Так называлось событие, которое объединено с этим. Отмените объединение и объедините их наоборот."
                : "Точно такое событие уже есть в книге. Если это одно и то же, объедините их."
        }
    }

    private static func page(
        _ context: Context, _ form: BookForm, _ setting: EventSetting, _ school: SchoolID, _ event: BookedEvent?,
        alike: [BookedEvent] = [], status: Status = .ok
    ) throws -> Response {
        let organisers = try context.records.organisers.all(of: school).map(\.title)
        let page = BookFormPage(
            frame: try Frame(
                event == nil ? "Новое событие в книге" : "Исправить событие", context, way: try way(context)),
            form: form, part: EventPart(form.event, setting), organisers: organisers, event: event,
            alike: alike.map(EventRow.init), isRefused: status != .ok)
        return context.render(\.bookForm, page, status: status)
    }
}
