// The order of a list: a key from a closed list, forwards or backwards, named by the address as `sort=name` or
// `sort=-name`. The heads of a table are the links that choose it; drawn by `parts/heads.html`. An order that does not
// exist is the usual one.
import HTTP
import Mustache

/// What a list can be sorted by; the raw value stands in the address.
protocol SortKey: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// «Класс», the head of the column.
    var title: String { get }
    /// Whether the column holds figures: its first order is the largest first.
    var isFigure: Bool { get }
}

/// A key with its direction.
struct ListOrder<Key: SortKey>: Hashable, Sendable {
    let key: Key
    let isBackwards: Bool

    /// The order that an address asks for, else the usual one.
    init(_ query: FormData, usual: Key) {
        let text = query["sort"] ?? ""
        let name = text.hasPrefix("-") ? String(text.dropFirst()) : text
        key = Key(rawValue: name) ?? usual
        isBackwards = Key(rawValue: name) == nil ? usual.isFigure : text.hasPrefix("-")
    }

    /// As an address says it.
    var text: String { (isBackwards ? "-" : "") + key.rawValue }

    /// The heads of the table, each with the address of the list in its order.
    func heads(_ address: (String) -> URLText) -> [ListHead] {
        Key.allCases.map { key in
            let isCurrent = key == self.key
            let next = isCurrent ? !isBackwards : key.isFigure
            return ListHead(
                title: key.title, address: address((next ? "-" : "") + key.rawValue), isFigure: key.isFigure,
                sort: isCurrent ? (isBackwards ? "descending" : "ascending") : nil)
        }
    }
}

/// The head of a column that sorts.
struct ListHead: Fields {
    let title: String
    let address: URLText
    let isFigure: Bool
    /// The value of `aria-sort`; nil where the list is sorted by another column.
    let sort: String?

    static let fields: [Field<ListHead>] = [
        .text("title") { $0.title }, .url("address") { $0.address }, .flag("isFigure") { $0.isFigure },
        .optional("sort") { $0.sort },
    ]
}
