// Every route that changes something, for every viewer: exactly one entry, of the right deed, with the change or not at all.
import SQLite
import School
import Support
import Testing

@testable import Web

@Suite("I53. Every change leaves its entry")
struct AuditRouteTests {
    private static let posts = AccessTable.rows.filter { $0.method == "POST" }

    private static func deed(_ row: AccessRow) -> String {
        Routes.all.first { $0.method == .post && $0.pattern == row.pattern }?.deed.rawValue ?? ""
    }

    private func prepared(_ row: AccessRow) throws -> TestSite {
        let site = try TestSite()
        try row.prepare(site.school)
        return site
    }

    @Test(
        "I54. who succeeds leaves one entry that says done, who may not one that says refused", arguments: posts.indices
    )
    func one(index: Int) throws {
        let row = Self.posts[index]
        var site = try prepared(row)
        for person in TestSchool.Person.allCases {
            let path = try row.path(site.school)
            let form = try row.form(site.school)
            var status = 0
            let entries = try site.logged { status = try site.post(path, form, as: person).status }
            // What was changed is not tried again by the next viewer.
            defer { if status < 400, person != .guest, let fresh = try? prepared(row) { site = fresh } }
            let user = person == .guest ? nil : site.school.user(person).raw
            let place = "\(row.pattern) as \(person): \(status), \(entries)"
            switch status {
            case 404:
                // Who is of another school leaves one in the log there, too.
                #expect((person.isOfAnotherSchool ? 1...2 : 1...1).contains(entries.count), "\(place)")
                #expect(Set(entries.map(\.result)) == ["refused"], "\(place)")
                #expect(Set(entries.map(\.deed)) == [Self.deed(row)], "\(place)")
                #expect(Set(entries.map(\.user)) == [user], "\(place)")
            case 200, 303:
                // A guest is sent to the login page.
                if person == .guest {
                    #expect(entries.isEmpty, "\(place)")
                } else {
                    // Who has a login makes no account by a sheet: the redirect has done nothing.
                    let result = row.pattern == "/join/account" ? "failed" : "done"
                    #expect(entries.map(\.result) == [result], "\(place)")
                    #expect(entries.map(\.deed) == [Self.deed(row)], "\(place)")
                    #expect(entries.map(\.user) == [user], "\(place)")
                }
            default:
                #expect(!entries.contains { $0.result == "done" }, "\(place)")
                #expect(entries.count <= (row.pattern == "/session" ? 2 : 1), "\(place)")
            }
        }
    }

    /// Routes whose form in the table changes nothing, so that nothing has to be undone.
    private static let withoutChange: Set<String> = [
        "/session", "/join/account", "/users/:user/delay/end", "/classes/:class/chat", "/protocols/preview",
        "/protocols", "/classes/:class/consents/copies", "/classes/:class/events/import", "/verification",
        "/classes/:class/waiting", "/scale/preview",
        "/classes/:class/certificates/:month/printing", "/classes/:class/roster/preview", "/password",
        "/entries/:entry", "/classes/:class/consents", "/users/:user/reopening", "/classes/:class/boards/:month",
        "/classes/:class/boards/:month/publication", "/users/import", "/school/classes/import",
    ]

    @Test("I53. a change whose entry cannot be written is not made", arguments: posts.indices)
    func together(index: Int) throws {
        let row = Self.posts[index]
        guard !Self.withoutChange.contains(row.pattern),
            let person = TestSchool.Person.allCases.first(where: { $0 != .guest && row.status(for: $0) < 400 })
        else { return }
        let site = try prepared(row)
        let (path, form) = (try row.path(site.school), try row.form(site.school))
        let tool = try Connection(path: site.school.database.path, mode: .readWrite)
        try tool.execute(
            script: "CREATE TRIGGER no_log BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no'); END")
        let before = try content(of: tool)
        #expect(try site.post(path, form, as: person).status == 500, "\(row.pattern)")
        #expect(try content(of: tool) == before, "\(row.pattern) has changed something")
        try tool.execute(script: "DROP TRIGGER no_log")
        #expect(try site.post(path, form, as: person).status == row.status(for: person), "\(row.pattern)")
    }

    /// How many rows the tables hold that the routes change, and the sums of what moves within a row.
    private func content(of tool: Connection) throws -> [Int64] {
        try tool.all(
            """
            SELECT count(*) FROM achievement UNION ALL SELECT sum(version) FROM achievement
            UNION ALL SELECT count(*) FROM discretion UNION ALL SELECT count(*) FROM board_line
            UNION ALL SELECT count(*) FROM board_edition UNION ALL SELECT sum(version) FROM board
            UNION ALL SELECT count(*) FROM certificate UNION ALL SELECT count(*) FROM certificate WHERE revoked_at IS NULL
            UNION ALL SELECT count(*) FROM student UNION ALL SELECT count(*) FROM user
            UNION ALL SELECT count(*) FROM user WHERE disabled_at IS NULL UNION ALL SELECT count(*) FROM session
            UNION ALL SELECT sum(must_change_password) FROM user UNION ALL SELECT count(*) FROM role_assignment
            UNION ALL SELECT count(*) FROM school_class UNION ALL SELECT count(*) FROM teaching_assignment
            UNION ALL SELECT count(*) FROM teaching_assignment WHERE until_day IS NULL
            """
        ) { $0.int64(0) }
    }
}

extension TestSchool.Person {
    fileprivate var isOfAnotherSchool: Bool { self == .foreignDeputy || self == .district }
}
