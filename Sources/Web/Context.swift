// What a handler works with: the request, who asks, the records, the page set. One per request, never kept.
import Crypto
import HTTP
import Mustache
import School
import Storage

/// The surroundings of one request.
final class Context {
    let site: Site
    let request: Request
    let records: Records
    /// Milliseconds UTC at the start of the request: one moment for the whole answer.
    let now: Int64
    /// Set by Site before a handler runs.
    var session: Session?
    /// The line of the table that the address has met; nil before, and where it has met none.
    var route: Route?
    /// What the audit log calls this request; the route's.
    var deed: AuditDeed { route?.deed ?? .read }
    /// What was given out and refused outside of transactions.
    let trail = Trail()
    /// Whether a transaction holds the entries of this request.
    private(set) var isTraced = false
    /// Entries about logging in, which no object speaks of.
    private(set) var notes: [AuditNote] = []
    var parameters: [(name: String, value: String)] = []
    private var knownViewer: Viewer?
    private var knownForm: FormData?
    private var newVisitor: SetCookie?
    private var cookies: [SetCookie] = []
    /// The sides of the person; two where the frame shows the switch.
    private(set) var sides: [Side] = []
    private var notice: Notice?
    private var showsNotice = false

    init(site: Site, request: Request, records: Records, now: Int64) {
        (self.site, self.request, self.records, self.now) = (site, request, records, now)
    }

    /// The civil day at the school.
    var today: Day { site.day(of: now) }

    /// The month whose board is being filled or read now: this month, and in its first days still the one before; in
    /// September nothing is left of the year before.
    var boardMonth: Month { today.dayOfMonth <= 3 && today.monthNumber != 9 ? today.month.previous : today.month }

    /// Who asks, with the relations that hold today.
    ///
    /// - Throws: `Refusal.login` without a session.
    func viewer() throws -> Viewer {
        if let knownViewer { return knownViewer }
        guard let session else { throw Refusal.login }
        let person = try Viewer.load(session.user, from: records, on: today)
        let viewer = person.seen(from: session.side)
        (knownViewer, sides) = (viewer, person.sides)
        return viewer
    }

    /// The only way to an object: it, or `Refusal.notFound`.
    func access() throws -> Access { Access(records: records, viewer: try viewer(), today: today, trail: trail) }

    /// A parameter of the path.
    func parameter(_ name: String) -> String {
        parameters.first { $0.name == name }?.value ?? ""
    }

    /// A record's number in the path; anything but a positive integer of at most 18 digits is no such object.
    func id<Record>(_ name: String) throws -> ID<Record> {
        guard let id = ID<Record>(form: parameter(name)) else { throw Refusal.notFound }
        return id
    }

    /// A month in the path.
    func month() throws -> Month {
        guard let month = Month(iso: parameter("month")) else { throw Refusal.notFound }
        return month
    }

    /// Runs a change in the writer's transaction, with the viewer's rights read anew inside it.
    ///
    /// The rights that let the form be shown may have ended since: access is asked again on the same snapshot
    /// that the change is made on.
    ///
    /// The entries of the audit log are part of it, so that no change stands without its entry, and no entry says «done»
    /// of a change that was undone.
    ///
    /// - Parameter own: what the entry is about where Access gave no object out; the school where nothing else is said.
    func write<Result>(
        about own: AuditSubject? = nil, _ body: @escaping (Transaction, Access) throws -> Result
    ) throws -> Result {
        guard let session else { throw Refusal.login }
        let (today, inner, entry) = (today, Trail(), note(.done))
        let whole = own ?? AuditSubject(school: session.user.schoolID)
        do {
            let (result, isTraced) = try site.database.write { transaction in
                let viewer = try Viewer.load(session.user, from: transaction, on: today).seen(from: session.side)
                let before = transaction.changes
                let result = try body(
                    transaction, Access(records: transaction, viewer: viewer, today: today, trail: inner))
                guard transaction.changes != before else { return (result, false) }
                let changed = inner.changed
                try transaction.log((changed.isEmpty ? [whole] : changed).map(entry.about))
                return (result, true)
            }
            trail.absorb(inner)
            self.isTraced = self.isTraced || isTraced
            return result
        } catch {
            trail.absorb(inner)
            throw error
        }
    }

    /// Runs a change that is asked of no viewer's rights: of the person's own sessions, or by who has no session yet.
    ///
    /// - Parameters:
    ///   - entry: the entry of what `body` gave, part of the same transaction.
    ///   - body: gives nil where it changed nothing; then there is no entry.
    @discardableResult
    func writeOwn<Result>(
        _ entry: @escaping (Result) -> AuditNote, _ body: @escaping (Transaction) throws -> Result?
    ) throws -> Result? {
        let result = try site.database.write { transaction in
            let result = try body(transaction)
            if let result { try transaction.log(entry(result)) }
            return result
        }
        if result != nil { isTraced = true }
        return result
    }

    /// The same with an entry that is known before.
    @discardableResult
    func writeOwn<Result>(
        _ entry: AuditNote, _ body: @escaping (Transaction) throws -> Result?
    ) throws -> Result? {
        try writeOwn({ _ in entry }, body)
    }

    /// Has an entry written after the answer; the request itself leaves no other.
    func leave(_ note: AuditNote) {
        notes.append(note)
        isTraced = true
    }

    /// The form of the request, read once.
    func form() throws -> FormData {
        if let knownForm { return knownForm }
        let form = try request.form()
        knownForm = form
        return form
    }

    /// The token for the forms of this page. A visitor without a session gets a cookie for it.
    lazy var formToken: String = {
        let secret = site.configuration.secret
        if let cookie = session?.cookie ?? request.cookie(FormToken.visitorCookie), !cookie.isEmpty {
            return FormToken.make(for: cookie, secret)
        }
        let visitor = Token().text
        newVisitor = FormToken.cookie(visitor, site.configuration)
        return FormToken.make(for: visitor, secret)
    }()

    /// Renders a page.
    func render<P: Page>(_ bound: KeyPath<PageSet, Bound<P>>, _ page: P, status: Status = .ok) -> Response {
        showsNotice = true
        return .html(site.pages[keyPath: bound].render(page), status: status)
    }

    /// Sends the browser to another page of the site, which will show the notice once.
    func redirect(_ path: String, _ notice: Notice? = nil) -> Response {
        self.notice = notice
        return .redirect(to: path)
    }

    /// The notice that the previous answer left for this page.
    var arrivedNotice: Notice? { request.cookie(Notice.cookie).flatMap(Notice.init(cookie:)) }

    /// A cookie that goes out with the answer, whatever it is.
    func set(_ cookie: SetCookie?) {
        if let cookie { cookies.append(cookie) }
    }

    /// Puts the cookies into the answer that its making called for.
    func finish(_ response: inout Response) {
        let clearing = showsNotice && request.cookie(Notice.cookie) != nil ? Notice.clearing : nil
        for cookie in cookies + [newVisitor, notice?.setCookie ?? clearing].compactMap({ $0 }) {
            response.setCookie(cookie)
        }
    }
}

extension Site {
    /// The civil day of an instant at the school.
    func day(of instant: Int64) -> Day {
        let minutes = instant / 60_000 + Int64(configuration.utcOffsetMinutes)
        return Day(number: Int((minutes - (minutes < 0 ? 1439 : 0)) / 1440))
    }
}

extension ID {
    /// A number as an address or a form carries it; nil for anything but a positive integer of at most 18 digits.
    init?(form text: String) {
        guard text.utf8.count <= 18, text.utf8.first != 48, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let raw = Int64(text)
        else { return nil }
        self.init(raw)
    }
}
