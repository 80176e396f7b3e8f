// The addresses of one list: what is asked of it in another order, on another page, or as a file. What is usual is left
// out, so that the plain list has its plain address.
import Mustache

/// Where a list is.
struct ListAddress {
    private let path: [String]
    private let filters: [(name: String, value: String)]
    private let sort: String
    private let usual: String

    /// - Parameters:
    ///   - path: the way to the list: `["classes", "7", "entries"]`.
    ///   - filters: what the list is narrowed to; empty values are left out.
    ///   - order: as it is now.
    ///   - usual: the key of the order where the address names none.
    init<Key>(
        _ path: [String], filters: [(name: String, value: String)] = [], _ order: ListOrder<Key>, usual: Key
    ) {
        (self.path, self.filters) = (path, filters.filter { !$0.value.isEmpty })
        (sort, self.usual) = (order.text, ListOrder(usual: usual).text)
    }

    /// The same list.
    ///
    /// - Parameters:
    ///   - way: what follows the way to the list: `["file"]`.
    ///   - sort: another order than now.
    ///   - page: from 1.
    func callAsFunction(_ way: [String] = [], sort: String? = nil, page: Int = 1) -> URLText {
        let sort = sort ?? self.sort
        var pairs = filters
        if sort != usual { pairs.append(("sort", sort)) }
        if page > 1 { pairs.append(("page", String(page))) }
        return .path(path + way, query: pairs)
    }
}
