// What the address asks of the list of what was handed over: an order, a page. The own entries about pupils taught today.
import HTTP
import Mustache
import School
import Storage

extension HandedOverOrder: SortKey {
    var title: String {
        switch self {
        case .name: "Ученик"
        case .day: "Дата"
        case .sent: "Передано"
        case .state: "Состояние"
        }
    }

    var isFigure: Bool { self == .day || self == .sent }
}

/// A share of what the viewer has handed over.
struct HandedOverList {
    let order: ListOrder<HandedOverOrder>
    let found: Paged<ListedHandedOver>

    /// Rows of a page.
    static let pageSize = 50

    /// A page of those that need no answer; of any other share the whole.
    ///
    /// - Throws: `Refusal.notFound` for who teaches nobody.
    init(_ context: Context, _ share: HandedOverShare) throws {
        let access = try context.access()
        let taught = try access.taughtPupils()
        guard try access.teachesSomebody() else {
            throw access.trail.refuse(AuditSubject(school: access.viewer.school))
        }
        for place in try access.taughtPlaces() { _ = try access.taughtPlace(place.key) }
        let query = context.request.query
        order = ListOrder(query, usual: .sent)
        found = try context.records.handedOver.list(
            by: access.viewer.user, about: taught, share, by: order.key, isBackwards: order.isBackwards,
            share == .others ? .page(ListPosition.page(query), size: Self.pageSize) : .whole)
    }

    /// The addresses of the list.
    var address: ListAddress { ListAddress(["handed-over"], order, usual: .sent) }
}
