// What the address asks of the entries of a class: the year of the class, a filter, an order, a page.
import HTTP
import Mustache
import School
import Storage

extension ClassEntryOrder: SortKey {
    var title: String {
        switch self {
        case .name: "Ученик"
        case .day: "Дата"
        case .points: "Баллы"
        }
    }

    var isFigure: Bool { self != .name }
}

/// The entries of a class.
struct ClassEntryList {
    let schoolClass: ClassRecord
    let filter: PortfolioFilter
    let order: ListOrder<ClassEntryOrder>
    let found: Paged<ClassEntry>

    /// Rows of a page.
    static let pageSize = 50

    /// - Throws: `Refusal.notFound` for who does not read the records of the class.
    init(_ context: Context, isWhole: Bool = false) throws {
        let query = context.request.query
        schoolClass = try context.access().schoolClass(.readRecord, context.id("class"))
        (filter, order) = (PortfolioFilter(query), ListOrder(query, usual: .day))
        found = try context.records.achievements.ofClass(
            schoolClass.id, in: schoolClass.year.period, filter, by: order.key, isBackwards: order.isBackwards,
            isWhole ? .whole : .page(ListPosition.page(query), size: Self.pageSize))
    }

    /// The addresses of the same list.
    var address: ListAddress {
        ListAddress(["classes", String(schoolClass.id.raw), "entries"], filters: filter.pairs, order, usual: .day)
    }
}
