// What of the log is looked for: a person, a pupil, a kind of thing, dates. Read from the address; what cannot be read is
// said in words beside the form, and what was typed stays.
import HTTP
import Mustache
import School
import Storage

/// The filters of the page.
struct AuditFilter {
    /// Entries of one page.
    static let pageSize = 50
    /// Days that are shown where no dates are given.
    static let usualDays = 30

    let person: String
    let child: String
    let deed: AuditDeed?
    /// As typed.
    let from: String
    let until: String
    let page: Int
    private(set) var problems: [String] = []
    private var period: Period

    init(_ query: FormData, today: Day) {
        person = String((query["person"] ?? "").prefix(100))
        child = String((query["child"] ?? "").prefix(100))
        deed = query["deed"].flatMap(AuditDeed.init)
        page = ListPosition.page(query)
        period = Period(from: today.adding(1 - Self.usualDays), through: today)
        from = query["from"] ?? period.first.iso
        until = query["until"] ?? period.last.iso
        if let first = Day(iso: from), let last = Day(iso: until) {
            if first <= last {
                period = Period(from: first, through: last)
            } else {
                problems.append("Первая дата позже последней: показаны последние \(Self.usualDays) дней.")
            }
        } else {
            problems.append("Дата не читается: показаны последние \(Self.usualDays) дней.")
        }
    }

    /// The question to the log. A name that nobody has finds nothing.
    func query(_ reach: AuditReach, _ records: Records, offsetMinutes: Int, limit: Int? = nil) throws -> AuditQuery {
        let instants = AuditTime.instants(from: period.first, through: period.last, offsetMinutes: offsetMinutes)
        var query = AuditQuery(
            instants, limit: limit ?? Self.pageSize + 1, offset: limit == nil ? (page - 1) * Self.pageSize : 0)
        query.deed = deed
        if !person.isEmpty { query.users = try records.audit.accounts(named: person, in: reach.schoolID) }
        if !child.isEmpty, reach.hasContent {
            query.students = try records.students.search(child, in: reach.schoolID).map(\.id)
        }
        return query
    }

    /// The same filters in an address.
    func address(_ reach: AuditReach, page: Int = 1, file: Bool = false) -> URLText {
        reach.address(
            [
                "person": person, "child": child, "deed": deed?.rawValue ?? "", "from": from, "until": until,
                "page": String(page),
            ], file: file)
    }
}
