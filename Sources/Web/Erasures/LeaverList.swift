// What the address asks of the page of those who have left: an order and a page of the pupils, a page of the acts.
import HTTP
import Mustache
import School
import Storage

extension LeaverOrder: SortKey {
    var title: String {
        switch self {
        case .name: "Ученик"
        case .leaving: "Выбыл"
        }
    }

    var isFigure: Bool { false }
}

/// Those who have left: in the usual order those whose term is over come first.
struct LeaverList {
    let school: SchoolRecord
    /// The school's term of keeping.
    let years: Int
    let order: ListOrder<LeaverOrder>
    let found: Paged<Leaver>
    let rows: [LeaverRow]

    /// Rows of a page.
    static let pageSize = 50

    /// - Throws: `Refusal.notFound` for who may not erase records.
    init(_ context: Context, isWhole: Bool = false) throws {
        let access = try context.access()
        school = try access.school(.eraseRecord)
        let years = try context.records.settings.of(school.id)[.keepingYears]
        let query = context.request.query
        (self.years, order) = (years, ListOrder(query, usual: .leaving))
        found = try context.records.leavers.list(
            of: school.id, on: context.today, by: order.key, isBackwards: order.isBackwards,
            isWhole ? .whole : .page(ListPosition.page(query), size: Self.pageSize))
        try access.shows(found.rows.map(\.student.id))
        rows = found.rows.map { LeaverRow($0, years: years, today: context.today) }
    }

    /// The addresses of the same pupils beside a page of the acts.
    func address(acts: Int) -> ListAddress {
        ListAddress(["erasures"], filters: [("acts", acts > 1 ? String(acts) : "")], order, usual: .leaving)
    }
}

/// A page of the acts, the newest first.
struct ActList {
    let found: Paged<ErasureRecord>
    let rows: [ActRow]

    /// Rows of a page.
    static let pageSize = 20

    init(of school: SchoolID, _ context: Context) throws {
        let page = ListPosition.page(context.request.query, named: "acts")
        found = try context.records.leavers.acts(of: school, .page(page, size: Self.pageSize))
        rows = found.rows.map { ActRow(act: $0, day: context.site.day(of: $0.erasedAt)) }
    }
}
