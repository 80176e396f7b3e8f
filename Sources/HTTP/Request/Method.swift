// The request methods this server knows (RFC 9110 §9). What is not here is answered 501 by the parser;
// CONNECT and TRACE are left out on purpose: no tunnel, no echo of cookies.

/// A request method (RFC 9110 §9). Methods are case-sensitive.
public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Transfer a representation of the target. Safe.
    case get = "GET"
    /// Like GET, without the body of the answer. Safe.
    case head = "HEAD"
    /// Let the target act on the body.
    case post = "POST"
    /// Replace the target by the body.
    case put = "PUT"
    /// Change the target in part (RFC 5789).
    case patch = "PATCH"
    /// Remove the target.
    case delete = "DELETE"
    /// Ask what the target, or with `*` the server, allows. Safe.
    case options = "OPTIONS"

    /// Whether the method asks for nothing but reading (RFC 9110 §9.2.1).
    public var isSafe: Bool {
        switch self {
        case .get, .head, .options: true
        case .post, .put, .patch, .delete: false
        }
    }

    /// The method spelled by these bytes, or nil when it is not one of ours.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        func spells(_ word: StaticString) -> Bool {
            word.utf8CodeUnitCount == range.count
                && range.indices.allSatisfy { bytes[$0] == word.utf8Start[$0 - range.lowerBound] }
        }
        if spells("GET") { self = .get; return }
        if spells("POST") { self = .post; return }
        if spells("HEAD") { self = .head; return }
        guard
            let rare = Method.allCases.first(where: { method in
                method.rawValue.utf8.count == range.count
                    && zip(method.rawValue.utf8, range).allSatisfy { $0 == bytes[$1] }
            })
        else { return nil }
        self = rare
    }
}
