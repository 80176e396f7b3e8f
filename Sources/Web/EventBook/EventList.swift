// What the address asks of the book of events: words, an order, a page. How many results stand at an event is counted for
// those alone who read the records of the whole school: to anybody else the number would tell of hidden results (design
// 4.6), and neither a column nor an order shows it.
import HTTP
import Mustache
import School
import Storage

extension EventBookOrder: SortKey {
    var title: String {
        switch self {
        case .title: "Событие"
        case .organiser: "Организатор"
        case .level: "Уровень"
        case .day: "Дата"
        case .results: "Результатов"
        }
    }

    var isFigure: Bool { self == .day || self == .results }
}

/// The events of the book that a viewer has asked for.
struct EventList {
    let text: String
    let order: ListOrder<EventBookOrder>
    let found: Paged<BookedEvent>
    /// Whether the viewer may know how many results stand at an event.
    let countsResults: Bool
    /// The events with results; empty where they are not counted.
    let results: [BookedEventID: Int]

    /// Rows of a page.
    static let pageSize = 30

    /// - Throws: `Refusal.notFound` for who does not read the book.
    init(_ context: Context, isWhole: Bool = false) throws {
        let access = try context.access()
        let school = try access.school(.readEvents)
        let query = context.request.query
        let countsResults = access.maySchool(.readRecord)
        self.countsResults = countsResults
        text = String((query["q"] ?? "").prefix(EventTitle.maximumLength))
        order = ListOrder(
            query, usual: .day, among: EventBookOrder.allCases.filter { $0 != .results || countsResults })
        let book = context.records.eventBook
        found = try book.list(
            of: school.id, matching: text, by: order.key, isBackwards: order.isBackwards,
            isWhole ? .whole : .page(ListPosition.page(query), size: Self.pageSize))
        results = countsResults ? try book.resultCounts(at: found.rows.map(\.id)) : [:]
    }

    /// The addresses of the same list.
    var address: ListAddress { ListAddress(["events"], filters: [("q", text)], order, usual: .day) }
}
