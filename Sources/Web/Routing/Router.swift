// From path segments to a route: a tree built once at start. Literal segments win over parameters.
// Two routes that could answer the same request are refused when the tree is built.
import HTTP

/// What the table says of a request.
enum Match: Sendable {
    /// The route and the values of its parameters in the order of the pattern.
    case found(Route, [(name: String, value: String)])
    /// The path exists, with these methods only (RFC 9110 section 15.5.6).
    case otherMethod(allowed: [Method])
    /// No such path.
    case none
}

/// The site's table, made searchable. Immutable.
struct Router: Sendable {
    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        var parameter: (name: String, node: Int)?
        var routes: [(method: Method, route: Route)] = []
    }

    /// A table that could not be used; found when the program starts.
    struct Conflict: Error, CustomStringConvertible {
        let description: String
    }

    private var nodes = [Node()]

    /// Builds the tree.
    ///
    /// - Throws: `Conflict` where two routes share method and path, or name the same parameter differently.
    init(_ routes: [Route]) throws(Conflict) {
        for route in routes { try add(route) }
    }

    private mutating func add(_ route: Route) throws(Conflict) {
        var at = 0
        for segment in Router.segments(of: route.pattern) {
            if segment.hasPrefix(":") {
                let name = String(segment.dropFirst())
                if let known = nodes[at].parameter {
                    guard known.name == name else {
                        throw Conflict(
                            description: "\(route.pattern): parameter '\(known.name)' elsewhere at this place")
                    }
                    at = known.node
                } else {
                    nodes.append(Node())
                    nodes[at].parameter = (name, nodes.count - 1)
                    at = nodes.count - 1
                }
            } else if let known = nodes[at].literals[segment] {
                at = known
            } else {
                nodes.append(Node())
                nodes[at].literals[segment] = nodes.count - 1
                at = nodes.count - 1
            }
        }
        guard !nodes[at].routes.contains(where: { $0.method == route.method }) else {
            throw Conflict(description: "\(route.method) \(route.pattern): the table has it twice")
        }
        nodes[at].routes.append((route.method, route))
    }

    /// The route of a request; HEAD is answered by the route of GET (RFC 9110 section 9.3.2).
    /// Linear in the number of segments.
    func match(_ method: Method, _ segments: [String]) -> Match {
        var values: [(name: String, value: String)] = []
        guard let node = find(segments[...], at: 0, &values) else { return .none }
        let wanted = method == .head ? .get : method
        if let hit = nodes[node].routes.first(where: { $0.method == wanted }) { return .found(hit.route, values) }
        var allowed = nodes[node].routes.map(\.method)
        if allowed.contains(.get) { allowed.append(.head) }
        return .otherMethod(allowed: allowed)
    }

    private func find(
        _ rest: ArraySlice<String>, at node: Int, _ values: inout [(name: String, value: String)]
    ) -> Int? {
        guard let segment = rest.first else { return nodes[node].routes.isEmpty ? nil : node }
        if let next = nodes[node].literals[segment], let found = find(rest.dropFirst(), at: next, &values) {
            return found
        }
        if let parameter = nodes[node].parameter, !segment.isEmpty {
            values.append((parameter.name, segment))
            if let found = find(rest.dropFirst(), at: parameter.node, &values) { return found }
            values.removeLast()
        }
        return nil
    }

    /// `/` has no segments; `/a/b` has two.
    static func segments(of pattern: String) -> [String] {
        pattern.split(separator: "/").map(String.init)
    }
}
