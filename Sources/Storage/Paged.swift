// A page of a list: which rows are asked for, and what comes back. The statement of a list counts all its rows beside
// each row of the page. A page beyond the last has no row to say it, so the last page is given in its place: a list that
// became shorter meanwhile never looks empty.
import SQLite

/// Which rows of a list are asked for.
public enum PageRange: Equatable, Sendable {
    /// All of them.
    case whole
    /// Those of one page, counted from 1.
    case page(Int, size: Int)

    /// What LIMIT takes for no limit (sqlite.org/lang_select.html#limitoffset).
    static let noLimit = -1

    /// What LIMIT is given.
    var limit: Int {
        switch self {
        case .whole: Self.noLimit
        case .page(_, let size): size
        }
    }

    /// What OFFSET is given.
    var offset: Int {
        switch self {
        case .whole: 0
        case .page(let number, let size): max(0, number - 1) * size
        }
    }
}

/// A page of a list, with how long the whole list is.
public struct Paged<Element: Sendable>: Sendable {
    /// The rows of the page.
    public let rows: [Element]
    /// The rows of all pages.
    public let total: Int
    /// Which page it is, counted from 1: the last one where a page beyond it was asked for.
    public let number: Int
}

extension Paged: Equatable where Element: Equatable {}

extension Paged {
    /// A page of a list that is at hand as a whole; the last one where it lies beyond.
    ///
    /// - Parameter size: 1 or more.
    public init(_ whole: [Element], page: Int, size: Int) {
        (total, number) = (whole.count, max(1, min(page, (whole.count + size - 1) / size)))
        rows = Array(whole.dropFirst((number - 1) * size).prefix(size))
    }
}

extension Connection {
    /// Runs the statement of a list for one of its pages, or for the last one where that page lies beyond it.
    ///
    /// The cost is that of the statement; of the statement three times beyond the last page.
    ///
    /// - Parameters:
    ///   - sql: ends with `LIMIT ? OFFSET ?`, and its last column is `count(*) OVER ()`.
    ///   - arguments: without those of LIMIT and OFFSET.
    func page<T: Sendable, each Argument: Bindable>(
        _ range: PageRange, _ sql: StaticString, _ arguments: repeat each Argument,
        row map: (borrowing Row) throws(SQLiteError) -> T
    ) throws(SQLiteError) -> Paged<T> {
        var total = 0
        let rows = try all(sql, repeat each arguments, range.limit, range.offset) { row throws(SQLiteError) in
            total = row.int(row.count - 1)
            return try map(row)
        }
        guard case .page(let number, let size) = range, number > 1 else {
            return Paged(rows: rows, total: total, number: 1)
        }
        guard rows.isEmpty else { return Paged(rows: rows, total: total, number: number) }
        let first = try page(.page(1, size: size), sql, repeat each arguments, row: map)
        guard first.total > size else { return first }
        return try page(.page((first.total - 1) / size + 1, size: size), sql, repeat each arguments, row: map)
    }
}
