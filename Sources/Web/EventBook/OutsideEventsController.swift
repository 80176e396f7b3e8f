// Events that entries have made and that are not in the book: for who keeps it, to take them in. Their titles may tell
// what a pupil wishes to hide, so nobody else sees the list (design 4.6).
import HTTP
import Mustache
import School
import Storage

enum OutsideEventsController {
    /// The list, by search.
    static func index(_ context: Context) throws -> Response {
        let page = ListPosition.page(context.request.query)
        let size = EventList.pageSize
        // One more than a page has tells whether there is another.
        let (text, found) = try found(context, limit: size + 1, after: (page - 1) * size)
        let list = OutsideEventsPage(
            frame: try Frame("События вне книги", context, way: try EventBookController.way(context)), text: text,
            rows: found.prefix(size).map(OutsideRow.init),
            file: .path(["events", "outside", "file"], query: text.isEmpty ? [] : [("q", text)]),
            pages: ListPages(page: page, size: size, found: found.count) { page in
                .path("events", "outside", query: ["q": text, "page": String(page)])
            })
        return context.render(\.outsideEvents, list)
    }

    /// The same list whole, as a file.
    static func file(_ context: Context) throws -> Response {
        let found = try found(context, limit: nil).events
        return ListFile.answer(
            "events-outside", "События вне книги", head: ["Событие", "Когда", "Уровень", "Направление", "Результатов"],
            rows: found.map { event in
                [
                    .text(event.details.title), .day(event.details.day), .text(event.details.level.title),
                    .text(event.directionTitle), .integer(event.results),
                ]
            })
    }

    private static func found(
        _ context: Context, limit: Int?, after offset: Int = 0
    ) throws -> (text: String, events: [OutsideEvent]) {
        let school = try context.access().school(.manageEvents)
        let text = String((context.request.query["q"] ?? "").prefix(EventTitle.maximumLength))
        return (text, try context.records.eventBook.outside(text, in: school.id, limit: limit, after: offset))
    }
}

/// The list of events outside the book.
struct OutsideEventsPage: Page {
    let frame: Frame
    let text: String
    let rows: [OutsideRow]
    let file: URLText
    let pages: ListPages?

    static let template = "eventbook/outside"
    static let fields: [Field<OutsideEventsPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.text }, .list("rows") { $0.rows },
        .flag("hasRows") { !$0.rows.isEmpty },
        .url("file") { $0.file }, .optionalObject("pages") { $0.pages },
    ]
}

/// An event outside the book.
struct OutsideRow: Fields {
    let event: OutsideEvent

    init(_ event: OutsideEvent) { self.event = event }

    static let fields: [Field<OutsideRow>] = [
        .text("title") { $0.event.details.title }, .text("day") { RussianDate.numeric($0.event.details.day) },
        .text("level") { $0.event.details.level.title }, .text("directionTitle") { $0.event.directionTitle },
        .number("results") { $0.event.results },
        .url("address") { .path("events", "new", query: ["outside": String($0.event.id.raw)]) },
    ]
}
