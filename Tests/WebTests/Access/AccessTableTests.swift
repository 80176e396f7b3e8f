// The walk over every route and every viewer.
import Support
import Testing

@testable import Web

@Suite("Every route for every viewer")
struct AccessTableTests {
    @Test("every route of the site has its row, and no row is left over")
    func everyRouteHasARow() {
        let routes = Set(Routes.all.map { "\($0.method.rawValue) \($0.pattern)" })
        let rows = Set(AccessTable.rows.map { "\($0.method) \($0.pattern)" })
        #expect(routes.subtracting(rows).sorted() == [], "routes without a row")
        #expect(rows.subtracting(routes).sorted() == [], "rows without a route")
        #expect(AccessTable.rows.count == rows.count, "a route has two rows")
    }

    @Test("viewers get what the table says", arguments: AccessTable.rows.indices)
    func viewersGetWhatTheTableSays(index: Int) throws {
        let row = AccessTable.rows[index]
        var site = try prepared(row)
        for person in TestSchool.Person.allCases {
            // A change is tried by each viewer on a school of its own, so that no try depends on another.
            // The log is soon told of who was refused before, by name: it is read on one of its own as well.
            if row.method != "GET" || row.pattern.contains("audit") { site = try prepared(row) }
            let path = try row.path(site.school)
            let answer =
                row.method == "GET"
                ? try site.get(path, as: person) : try site.post(path, row.form(site.school), as: person)
            #expect(answer.status == row.status(for: person), "\(row.method) \(path) as \(person)")
            if row.method == "GET", answer.status == 200 {
                let shows = try #require(AccessTable.shows[row.pattern], "no word of what \(row.pattern) shows")
                for text in shows where !answer.text.contains(text) {
                    Issue.record("\(row.method) \(path) does not show \(text) to \(person)")
                }
            }
            for name in Self.namesNever(for: person, answer.status) where answer.text.contains(name) {
                Issue.record("\(row.method) \(path) shows \(name) to \(person)")
            }
        }
    }

    /// Pupils whose last names (without their endings) no page may hold for that viewer, whatever the route.
    private static func namesNever(for person: TestSchool.Person, _ status: Int) -> [String] {
        let (classA, classB, foreign) = (["Акимов", "Яковлев"], ["Орлов", "Рябов"], ["Чужой"])
        // A refusal names nobody at all.
        if status == 404 || status == 303 { return classA + classB + foreign + ["Ёлкин"] }
        switch person {
        case .guest, .district: return classA + classB + foreign + ["Ёлкин", "Семёнов"]
        case .foreignDeputy: return classA + classB + ["Ёлкин", "Семёнов"]
        case .pupil, .guardian, .otherGuardian, .classTeacher, .subjectTeacher: return classB + foreign
        case .otherPupil, .otherTeacher: return classA + foreign + ["Ёлкин"]
        case .deputy, .head, .administrator: return foreign
        }
    }

    private func prepared(_ row: AccessRow) throws -> TestSite {
        let site = try TestSite()
        try row.prepare(site.school)
        return site
    }
}
