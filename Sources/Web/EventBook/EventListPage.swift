// The list of the book and the proposals beside a title.
import Mustache
import School
import Storage

/// The list of the book.
struct EventListPage: Page {
    let frame: Frame
    let list: EventList
    let mayRegister: Bool
    let mayManage: Bool

    static let template = "eventbook/index"
    static let fields: [Field<EventListPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.list.text }, .text("sort") { $0.list.order.text },
        .list("heads") { page in page.list.order.heads { page.list.address(sort: $0) } },
        .list("rows") { page in page.list.found.rows.map { EventListRow($0, page.list) } },
        .flag("hasRows") { !$0.list.found.rows.isEmpty },
        .text("size") { page in
            let words = Plural.count(page.list.found.total, .event)
            return page.list.text.isEmpty ? words : "Найдено: \(words)"
        },
        .url("file") { $0.list.address(["file"]) },
        .flag("mayRegister") { $0.mayRegister }, .flag("mayManage") { $0.mayManage },
        .url("newAddress") { page in
            page.list.text.isEmpty
                ? .path("events", "new") : .path("events", "new", query: ["title": page.list.text])
        },
        .flag("isSearch") { !$0.list.text.isEmpty },
        .optionalObject("pages") { page in
            ListPages(page.list.found, size: EventList.pageSize) { page.list.address(page: $0) }
        },
    ]
}

/// An event in the table of the book.
struct EventListRow: Fields {
    let event: BookedEvent
    /// How many results stand at it; nil for who does not read the whole school.
    let results: Int?

    init(_ event: BookedEvent, _ list: EventList) {
        self.event = event
        results = list.countsResults ? list.results[event.id] ?? 0 : nil
    }

    static let fields: [Field<EventListRow>] = [
        .text("title") { $0.event.details.title }, .url("address") { EventBookController.address($0.event.id) },
        .text("direction") { $0.event.directionKey }, .text("directionTitle") { $0.event.directionTitle },
        .text("level") { $0.event.details.level.title }, .text("days") { $0.event.days },
        .text("organiser") { $0.event.organiser }, .optional("results") { $0.results.map(String.init) },
    ]
}

/// An event of the book in a short list.
struct EventRow: Fields {
    let event: BookedEvent
    /// Where it is merged into the event at hand; nil where that is not offered.
    var merging: URLText?

    init(_ event: BookedEvent) { self.event = event }

    init(_ event: BookedEvent, mergingInto kept: BookedEventID) {
        self.event = event
        merging = .path("events", String(kept.raw), "mergers", "new", query: ["other": String(event.id.raw)])
    }

    static let fields: [Field<EventRow>] = [
        .text("title") { $0.event.details.title }, .url("address") { EventBookController.address($0.event.id) },
        .text("direction") { $0.event.directionKey }, .text("directionTitle") { $0.event.directionTitle },
        .text("level") { $0.event.details.level.title }, .text("days") { $0.event.days },
        .optional("organiser") { $0.event.organiser.isEmpty ? nil : $0.event.organiser },
        .optionalURL("merging") { $0.merging },
    ]
}

/// The part of a page that proposes events.
struct EventSuggestionsPage: Page {
    let rows: [EventSuggestion]

    static let template = "eventbook/suggestions"
    static let fields: [Field<EventSuggestionsPage>] = [.list("rows") { $0.rows }]
}

/// An event as a form is filled from it.
struct EventSuggestion: Fields {
    let event: BookedEvent

    init(_ event: BookedEvent) { self.event = event }

    static let fields: [Field<EventSuggestion>] = [
        .number("id") { Int($0.event.id.raw) },
        .text("title") { $0.event.details.title }, .text("date") { $0.event.details.day.iso },
        .text("level") { $0.event.details.level.rawValue }, .text("direction") { $0.event.directionKey },
        .text("attendance") { $0.event.details.attendance.rawValue },
        .text("participation") { $0.event.details.participation.rawValue },
        .text("facts") { "\($0.event.days) · \($0.event.details.level.title)" },
    ]
}

extension BookedEvent {
    /// «12 октября 2026 г.», or the span of several days.
    var days: String { lastDay == nil ? RussianDate.full(details.day) : RussianDate.span(period) }
}
