// The pages of a long list: which one the address asks for, and the ways to its neighbours. The same on every list of the
// site; drawn by `parts/pages.html`.
import HTTP
import Mustache
import School
import Storage

/// What an address says about the place in a list.
enum ListPosition {
    /// The farthest page that is asked of the database.
    static let last = 10_000

    /// The page asked for, from 1; the first one where the address says nothing sensible.
    ///
    /// - Parameter name: of a second list on one page.
    static func page(_ query: FormData, named name: String = "page") -> Int {
        max(1, min(last, query[name].flatMap { Int($0) } ?? 1))
    }
}

/// The ways through a list that does not fit on one page.
struct ListPages: Fields {
    /// «51–100 из 548», or «51–100» of a list that is not counted.
    let span: String
    let earlier: URLText?
    let later: URLText?

    static let fields: [Field<ListPages>] = [
        .text("span") { $0.span }, .optionalURL("earlier") { $0.earlier }, .optionalURL("later") { $0.later },
    ]

    /// - Parameters:
    ///   - page: from 1.
    ///   - size: rows of a page.
    ///   - shown: rows of this page.
    ///   - total: rows of the list.
    ///   - address: the address of a page of the same list.
    /// - Returns: nil where there is nothing to turn.
    init?(page: Int, size: Int, shown: Int, total: Int, address: (Int) -> URLText) {
        guard total > size, shown > 0 else { return nil }
        let first = (page - 1) * size
        span = "\(first + 1)–\(first + shown) из \(total)"
        earlier = page > 1 ? address(page - 1) : nil
        later = first + shown < total ? address(page + 1) : nil
    }

    /// The ways from a page that was found.
    ///
    /// - Parameter size: rows of a page.
    init?<Row>(_ found: Paged<Row>, size: Int, address: (Int) -> URLText) {
        self.init(page: found.number, size: size, shown: found.rows.count, total: found.total, address: address)
    }

    /// The ways through a list that grows without end and is not counted.
    ///
    /// - Parameter found: rows from this page on, asked for up to one more than a page has.
    init?(page: Int, size: Int, found: Int, address: (Int) -> URLText) {
        guard page > 1 || found > size else { return nil }
        let first = (page - 1) * size
        span = found == 0 ? "" : "\(first + 1)–\(first + min(found, size))"
        earlier = page > 1 ? address(page - 1) : nil
        later = found > size ? address(page + 1) : nil
    }
}
