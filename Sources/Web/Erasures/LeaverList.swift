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
    let page: Int
    let actsPage: Int
    let rows: [LeaverRow]
    let total: Int

    /// Rows of a page.
    static let pageSize = 50

    /// - Throws: `Refusal.notFound` for who may not erase records.
    init(_ context: Context, isWhole: Bool = false) throws {
        let access = try context.access()
        school = try access.school(.eraseRecord)
        let years = try context.records.settings.of(school.id)[.keepingYears]
        let query = context.request.query
        (order, page) = (ListOrder(query, usual: .leaving), isWhole ? 1 : ListPosition.page(query))
        (self.years, actsPage) = (years, ListPosition.page(query, named: "acts"))
        let found = try context.records.leavers.list(
            of: school.id, on: context.today, by: order.key, isBackwards: order.isBackwards, page: page,
            size: isWhole ? Int(Int32.max) : Self.pageSize)
        try access.shows(found.rows.map(\.student.id))
        rows = found.rows.map { LeaverRow($0, years: years, today: context.today) }
        total = found.total
    }

    /// The addresses of the same pupils beside another page of the acts.
    func address(acts: Int) -> ListAddress {
        ListAddress(["erasures"], filters: [("acts", acts > 1 ? String(acts) : "")], order, usual: .leaving)
    }

    /// The addresses of the same list.
    var address: ListAddress { address(acts: actsPage) }

    /// The ways through it.
    var pages: ListPages? {
        ListPages(page: page, size: Self.pageSize, shown: rows.count, total: total) { address(page: $0) }
    }
}

/// A page of the acts, the newest first.
struct ActList {
    let rows: [ActRow]
    let pages: ListPages?

    /// Rows of a page.
    static let pageSize = 20

    init(_ list: LeaverList, _ context: Context) throws {
        let found = try context.records.leavers.acts(of: list.school.id, page: list.actsPage, size: Self.pageSize)
        rows = found.rows.map { ActRow(act: $0, day: context.site.day(of: $0.erasedAt)) }
        pages = ListPages(page: list.actsPage, size: Self.pageSize, shown: rows.count, total: found.total) { page in
            list.address(acts: page)(page: list.page)
        }
    }
}
