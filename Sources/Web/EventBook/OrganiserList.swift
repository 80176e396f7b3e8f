// What the address asks of the organisers: an order, a page.
import HTTP
import School
import Storage

extension OrganiserOrder: SortKey {
    var title: String {
        switch self {
        case .title: "Организатор"
        case .events: "Событий"
        case .decision: "Решение"
        }
    }

    var isFigure: Bool { self == .events }
}

/// What the address, or the form that came from such a page, asks of the organisers.
struct OrganiserList {
    let school: SchoolID
    let order: ListOrder<OrganiserOrder>
    let found: Paged<OrganiserRecord>

    /// Rows of a page.
    static let pageSize = 50

    init(_ asked: FormData, of school: SchoolID, _ records: Records, isWhole: Bool = false) throws {
        self.school = school
        order = ListOrder(asked, usual: .title)
        found = try records.organisers.list(
            of: school, by: order.key, isBackwards: order.isBackwards,
            isWhole ? .whole : .page(ListPosition.page(asked), size: Self.pageSize))
    }

    /// The addresses of the same list.
    var address: ListAddress { ListAddress(["organisers"], order, usual: .title) }
}
