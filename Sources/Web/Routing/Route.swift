// One line of the site's table: which request goes to which handler, who may come at all, where it runs.
// The table itself is Routes.swift; what a viewer may see of an object is decided in Access, not here.
import HTTP
import School

/// A handler: from the request and what surrounds it to an answer. Throws a `Refusal` for what it will not do.
typealias Handler = @Sendable (Context) throws -> Response

/// One route of the site.
struct Route: Sendable {
    /// Who may come before any object is looked at.
    enum Door: Sendable {
        /// Everybody, logged in or not.
        case open
        /// People with a live session; others are sent to the login page.
        case people
    }

    let method: Method
    /// Segments after the first slash; one that begins with a colon matches anything and gives it that name.
    let pattern: String
    let door: Door
    /// True where the handler may block: it hashes a password, writes, or makes something large.
    let blocks: Bool
    /// Largest body in bytes.
    let bodyLimit: Int
    /// What the audit log calls it.
    let deed: AuditDeed
    let handler: Handler

    /// A page that is read.
    ///
    /// - Parameter deed: what the audit log calls the reading, where it is more than looking: a print, an export.
    static func get(
        _ pattern: String, _ handler: @escaping Handler, door: Door = .people, blocks: Bool = false,
        deed: AuditDeed = .read
    ) -> Route {
        Route(method: .get, pattern: pattern, door: door, blocks: blocks, bodyLimit: 0, deed: deed, handler: handler)
    }

    /// A change. It runs on a worker, since the answer leaves only after the commit has reached the disk.
    ///
    /// - Parameter deed: what the audit log calls it; its entry stands in the transaction of the change.
    static func post(
        _ pattern: String, _ handler: @escaping Handler, deed: AuditDeed, door: Door = .people,
        bodyLimit: Int = 256 * 1024
    ) -> Route {
        Route(
            method: .post, pattern: pattern, door: door, blocks: true, bodyLimit: bodyLimit, deed: deed,
            handler: handler)
    }
}
