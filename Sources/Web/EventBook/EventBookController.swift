// The book of events: the list with its search, one event with the results that the viewer may see, and what is proposed
// to who types the beginning of a title.
import HTTP
import Mustache
import School
import Storage

enum EventBookController {
    /// Events that are proposed at once.
    private static let proposed = 8

    /// The list, by search.
    static func index(_ context: Context) throws -> Response {
        let list = try EventList(context)
        let access = try context.access()
        let page = EventListPage(
            frame: try Frame("Книга событий", context, way: try way(context)), list: list,
            mayRegister: access.maySchool(.registerEvents), mayManage: access.maySchool(.manageEvents))
        return context.render(\.eventList, page)
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let list = try EventList(context, isWhole: true)
        let results: [CSVWriter.Cell] = list.countsResults ? ["Результатов"] : []
        return ListFile.answer(
            "events", "Книга событий",
            head: ["Событие", "Организатор", "Направление", "Уровень", "Первый день", "Последний день"] + results,
            rows: list.found.rows.map { event in
                [
                    .text(event.details.title), .text(event.organiser), .text(event.directionTitle),
                    .text(event.details.level.title), .day(event.period.first), .day(event.period.last),
                ] + (list.countsResults ? [.integer(list.results[event.id] ?? 0)] : [])
            })
    }

    /// A part of a page: the events whose title has what was typed.
    static func suggestions(_ context: Context) throws -> Response {
        let school = try context.access().school(.readEvents)
        let text = context.request.query["q"] ?? ""
        let found = try context.records.eventBook.suggestions(text, in: school.id, limit: proposed)
        let page = EventSuggestionsPage(rows: found.map(EventSuggestion.init))
        return .html(context.site.pages.eventSuggestions.render(page))
    }

    /// One event. One that has been merged leads to what it is now.
    static func show(_ context: Context) throws -> Response {
        let access = try context.access()
        let event = try access.bookedEvent(.readEvents, try context.id("event"))
        if let now = try context.records.eventBook.current(of: event.eventID), now != event.id {
            return context.redirect(address(now).text)
        }
        let mayManage = access.maySchool(.manageEvents)
        let alike =
            mayManage
            ? try context.records.eventBook.alike(
                event.details.title, on: event.period, in: event.schoolID, except: event.id) : []
        let mergers = mayManage ? try context.records.eventBook.mergers(into: event.id) : []
        let page = EventPageOfBook(
            frame: try Frame(event.details.title, context, way: try way(context)), event: event,
            results: try access.results(at: event).map(EventResultRow.init), isStaff: access.maySchool(.registerEvents),
            ways: try ways(to: event, access), alike: alike.map { EventRow($0, mergingInto: event.id) },
            mergers: mergers.map { EventMergerRow($0, on: context.site.day(of: $0.at)) }, mayManage: mayManage)
        return context.render(\.bookedEvent, page)
    }

    /// Where results of an event are entered: the classes that the viewer leads and teaches, the own children.
    private static func ways(to event: BookedEvent, _ access: Access) throws -> [Link] {
        guard event.details.day <= access.today else { return [] }
        let number = String(event.id.raw)
        let classes = try access.viewer.classesLed.union(access.viewer.classesTaught).sorted()
            .compactMap { try access.records.classes.find($0) }
            .filter { access.may(.enter, in: $0) }
            .map { found in
                Link(
                    title: found.title,
                    address: .path("classes", String(found.id.raw), "events", "new", query: ["event": number]))
            }
        let pupils = access.viewer.children.union([access.viewer.student].compactMap { $0 }).sorted()
        let children = try pupils.compactMap { try access.records.students.find($0) }
            .filter { try access.may(.enter, about: $0) }
            .map { found in
                Link(
                    title: found.name.first,
                    address: .path("students", String(found.id.raw), "entries", "new", query: ["event": number]))
            }
        return classes + children
    }

    /// The page of an event.
    static func address(_ id: BookedEventID) -> URLText { .path("events", String(id.raw)) }

    /// The way of the bar that the pages of the book belong to.
    static func way(_ context: Context) throws -> Ways.Key {
        let viewer = try context.viewer()
        if !viewer.classesLed.isEmpty { return .schoolClass }
        return viewer.readsWholeSchool ? .classes : .home
    }
}

extension EventInput {
    /// An empty form for the event of the book, or else the title, that the address names.
    static func preset(_ context: Context, _ setting: EventSetting) throws -> EventInput {
        let query = context.request.query
        let booked = try context.access().eventForForm(query["event"].flatMap { BookedEventID(form: $0) })
        guard let booked else { return EventInput(title: query["title"] ?? "", setting) }
        var input = EventInput(title: booked.details.title, setting)
        input.fill(from: booked.details, setting)
        return input
    }

    /// Takes over what an event is.
    mutating func fill(from event: EventDetails, _ setting: EventSetting) {
        (title, date, level) = (event.title, event.day.iso, event.level.rawValue)
        direction = setting.directions.first { $0.id == event.direction }?.key ?? ""
        (attendance, participation) = (event.attendance.rawValue, event.participation.rawValue)
    }
}
