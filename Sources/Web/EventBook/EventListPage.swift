// The list of the book and the proposals beside a title.
import Mustache
import School
import Storage

/// The list of the book.
struct EventListPage: Page {
    let frame: Frame
    let text: String
    let rows: [EventRow]
    /// From 1.
    let page: Int
    let total: Int
    let mayRegister: Bool
    let mayManage: Bool

    static let template = "eventbook/index"
    static let fields: [Field<EventListPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.text }, .list("rows") { $0.rows },
        .text("size") { page in
            let words = Plural.count(page.total, .event)
            return page.text.isEmpty ? words : "Найдено: \(words)"
        },
        .flag("mayRegister") { $0.mayRegister }, .flag("mayManage") { $0.mayManage },
        .url("newAddress") { page in
            page.text.isEmpty ? .path("events", "new") : .path("events", "new", query: ["title": page.text])
        },
        .flag("isSearch") { !$0.text.isEmpty },
        .optionalObject("pages") { page in
            ListPages(page: page.page, size: EventBookController.pageSize, shown: page.rows.count, total: page.total) {
                .path("events", query: ["q": page.text, "page": String($0)])
            }
        },
    ]
}

/// An event of the book in a list.
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
