// The site without sockets: a request goes in, an answer comes out. Here a request meets its route, its session and
// its form token, and every refusal becomes a page. What a page shows is decided in the features' folders.
import Crypto
import HTTP
import Mustache
import School
import Storage

/// The whole product behind the server. Immutable; shared by all threads.
public final class Site: Sendable {
    let configuration: Configuration
    let database: Database
    let pages: PageSet
    let router: Router
    let throttle = LoginThrottle()
    let passwords: Passwords

    /// Compiles the templates against the pages that declare them and checks the table of routes.
    ///
    /// - Parameter templates: the text of every file under `Templates/` by its path without `.html`.
    /// - Throws: `TemplateError` with file, line and column.
    public init(database: Database, templates: [String: [UInt8]], configuration: Configuration) throws {
        self.configuration = configuration
        self.database = database
        pages = try PageSet(templates)
        router = try Router(Routes.all)
        passwords = try Passwords(cost: configuration.passwordCost, computed: configuration.passwordHashed)
    }

    /// Compiles the templates and checks the table of routes without a database.
    ///
    /// - Throws: what a start would throw for the same templates.
    public static func check(templates: [String: [UInt8]]) throws {
        _ = try PageSet(templates)
        _ = try Router(Routes.all)
    }

    /// What one thread of the server owns: a reader of the database.
    public func makeRecords() throws -> Records { try database.records() }

    /// Where a request has to run, and how large its body may be; asked as soon as its head has been read.
    public func plan(for head: RequestHead) -> (blocks: Bool, bodyLimit: Int) {
        guard case .found(let route, _) = router.match(head.method, head.target.path.segments) else {
            return (false, 0)
        }
        return (route.blocks, route.bodyLimit)
    }

    /// Answers a request. Never fails: what goes wrong is a page with a number and a log line without personal data.
    public func respond(to request: Request, on records: Records) -> Response {
        let context = Context(site: self, request: request, records: records, now: configuration.clock.now())
        var response: Response
        do {
            context.session = try session(of: request, on: records, at: context.now)
            response = try answer(context)
            leaveTrace(context.remainingNotes(status: response.status.code, nil))
        } catch {
            response = ErrorAnswer.make(for: error, context)
            leaveTrace(context.remainingNotes(status: response.status.code, error))
        }
        context.finish(&response)
        Protection.apply(to: &response)
        return response
    }

    private func leaveTrace(_ notes: [AuditNote]) {
        guard !notes.isEmpty else { return }
        database.log(soon: notes) { [log = configuration.log, count = notes.count] error in
            log(41, "audit: \(count) entries not written: \(Database.describe(error))")
        }
    }

    private func session(of request: Request, on records: Records, at now: Int64) throws -> Session? {
        guard let (session, needsTouch) = try Session.current(of: request, in: records, at: now, configuration) else {
            return nil
        }
        if needsTouch { database.noteUse(ofSession: session.tokenHash, at: now) }
        return session
    }

    private func answer(_ context: Context) throws -> Response {
        let request = context.request
        switch router.match(request.method, request.path.segments) {
        case .none:
            throw Refusal.notFound
        case .otherMethod(let allowed):
            var response = ErrorAnswer.page(.methodNotAllowed, context)
            response.fields.set(.allow, Response.methodNotAllowed(allowed).fields[.allow] ?? "GET")
            return response
        case .found(let route, let parameters):
            (context.parameters, context.route) = (parameters, route)
            if route.door == .people {
                guard let session = context.session else { throw Refusal.login }
                guard !session.user.mustChangePassword || Routes.opensBeforePasswordChange(route.pattern) else {
                    return .redirect(to: "/password")
                }
            }
            guard request.method.isSafe else {
                try FormToken.check(context)
                return try route.handler(context)
            }
            // One page shows one moment of the database.
            return try context.records.snapshot { try route.handler(context) }
        }
    }
}
