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
    private let keys: [Key]

    /// The order that an address asks for, else the usual one.
    ///
    /// - Parameter keys: those that the list of this viewer has.
    init(_ query: FormData, usual: Key, among keys: [Key] = Array(Key.allCases)) {
        let text = query["sort"] ?? ""
        let name = text.hasPrefix("-") ? String(text.dropFirst()) : text
        let asked = Key(rawValue: name).flatMap { keys.contains($0) ? $0 : nil }
        self.keys = keys
        key = asked ?? usual
        isBackwards = asked == nil ? usual.isFigure : text.hasPrefix("-")
    }

    /// The usual order.
    init(usual: Key) { (keys, key, isBackwards) = (Array(Key.allCases), usual, usual.isFigure) }

    /// As an address says it.
    var text: String { (isBackwards ? "-" : "") + key.rawValue }

    /// The heads of the table, each with the address of the list in its order.
    func heads(_ address: (String) -> URLText) -> [ListHead] {
        keys.map { key in
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
