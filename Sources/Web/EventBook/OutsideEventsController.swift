// Events that entries have made and that are not in the book: for who keeps it, to take them in. Their titles may tell
// what a pupil wishes to hide, so nobody else sees the list (design 4.6).
import HTTP
import Mustache
import School
import Storage

enum OutsideEventsController {
    /// The list, by search.
    static func index(_ context: Context) throws -> Response {
        let school = try context.access().school(.manageEvents)
        let query = context.request.query
        let text = String((query["q"] ?? "").prefix(EventTitle.maximumLength))
        let page = ListPosition.page(query)
        let size = EventList.pageSize
        // One more than a page has tells whether there is another.
        let found = try context.records.eventBook.outside(
            text, in: school.id, limit: size + 1, after: (page - 1) * size)
        let address = { (page: Int) in URLText.path("events", "outside", query: ["q": text, "page": String(page)]) }
        let list = OutsideEventsPage(
            frame: try Frame("События вне книги", context, way: try EventBookController.way(context)), text: text,
            rows: found.prefix(size).map(OutsideRow.init), earlier: page > 1 ? address(page - 1) : nil,
            later: found.count > size ? address(page + 1) : nil)
        return context.render(\.outsideEvents, list)
    }
}

/// The list of events outside the book.
struct OutsideEventsPage: Page {
    let frame: Frame
    let text: String
    let rows: [OutsideRow]
    let earlier: URLText?
    let later: URLText?

    static let template = "eventbook/outside"
    static let fields: [Field<OutsideEventsPage>] = [
        .object("frame") { $0.frame }, .text("text") { $0.text }, .list("rows") { $0.rows },
        .flag("hasRows") { !$0.rows.isEmpty },
        .optionalURL("earlier") { $0.earlier }, .optionalURL("later") { $0.later },
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
