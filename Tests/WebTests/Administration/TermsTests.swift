// The calendar of the school as a page.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The page of terms")
struct TermsTests {
    private let site: TestSite
    private let year = AcademicYear(startYear: 2026)

    init() throws { site = try TestSite() }

    private func own() throws -> [Term] { try site.school.records().terms.own(of: site.school.school, year: year) }

    private func form(_ days: [(String, String)], seen: String = "") -> [(String, String)] {
        let fields = days.enumerated().flatMap { [("first-\($0 + 1)", $1.0), ("last-\($0 + 1)", $1.1)] }
        return [("kind", "quarter"), ("year", "2026"), ("seen", seen)] + fields
    }

    @Test("a preset fills the form and saves nothing; sent, it is the calendar that ratings are cut by")
    func preset() throws {
        let page = try site.get("/school/terms?kind=quarter&preset=with_holidays", as: .administrator)
        #expect(page.text.contains("value=\"2026-10-30\""))
        #expect(try own().isEmpty)
        let days = [("2026-09-01", "2026-10-30"), ("2026-11-09", "2026-12-30")]
        #expect(try site.post("/school/terms", form(days), as: .administrator).status == 303)
        #expect(try own().count == 2)
        let ratings = try site.get("/ratings?period=term-quarter-1", as: .deputy)
        #expect(ratings.text.contains("I четверть"))
        #expect(try site.get("/school/terms", as: .head).text.contains("1 сентября – 30 октября 2026 г."))
    }

    @Test("what overlaps or lies outside of the year is refused beside the field, and what was typed stays")
    func refused() throws {
        let days = [("2026-09-01", "2026-10-30"), ("2026-10-30", "2027-10-01")]
        let answer = try site.post("/school/terms", form(days), as: .administrator)
        #expect(answer.status == 422)
        #expect(answer.text.contains("last-2-error") && answer.text.contains("value=\"2027-10-01\""))
        #expect(try own().isEmpty)
    }

    @Test("two administrators: the second is told that the calendar has changed, nothing is overwritten")
    func lostUpdate() throws {
        let first = [("2026-09-01", "2026-10-30")]
        _ = try site.post("/school/terms", form(first), as: .administrator)
        let second = try site.post("/school/terms", form([("2026-09-02", "2026-10-30")]), as: .administrator)
        #expect(second.status == 409)
        let seen = "1:2026-09-01:2026-10-30"
        let third = try site.post(
            "/school/terms", form([("2026-09-02", "2026-10-30")], seen: seen), as: .administrator)
        #expect(third.status == 303)
        #expect(try own().first?.period.first == Day(iso: "2026-09-02"))
    }

    @Test("an unknown kind or year is a bad request", arguments: ["kind=week", "year=1999", "year=x"])
    func unknown(query: String) throws {
        #expect(try site.get("/school/terms?\(query)", as: .administrator).status == 400)
    }
}
