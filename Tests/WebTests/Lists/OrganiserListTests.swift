// The list of organisers: its orders, its pages, its file, and the way back after a decision.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The list of organisers")
struct OrganiserListTests {
    let site: TestSite
    var school: TestSchool { site.school }

    /// Three organisers: of two events and in the list, of one and out of it, of one without a decision.
    init() throws {
        site = try TestSite()
        try school.book("Кенгуру", day: 12, organiser: "Центр «Сова»")
        try school.book("Медвежонок", day: 13, organiser: "Центр «Сова»")
        try school.book("Кросс", day: 14, organiser: "=Ёлка; клуб")
        try school.book("Эстафета", day: 15, organiser: "Жаворонок")
        try decide(1, "listed")
        try decide(2, "left")
    }

    private func decide(_ organiser: Int, _ decision: String) throws {
        let answer = try site.post(
            "/organisers/\(organiser)/decisions", [("decision", decision), ("from", "2026-11-01")], as: .deputy)
        try #require(answer.status == 303)
    }

    private func order(_ query: String) throws -> [String] {
        try site.get("/organisers" + query, as: .deputy).order(
            of: "row\">Центр «Сова»", "row\">=Ёлка; клуб", "row\">Жаворонок"
        ).map { String($0.dropFirst(5)) }
    }

    @Test("every head sorts both ways; by the decision those without one come first")
    func orders() throws {
        let (owl, spruce, lark) = ("Центр «Сова»", "=Ёлка; клуб", "Жаворонок")
        #expect(try order("") == [spruce, lark, owl])
        #expect(try order("?sort=-title") == [owl, lark, spruce])
        #expect(try order("?sort=-events") == [owl, spruce, lark])
        #expect(try order("?sort=events") == [spruce, lark, owl])
        #expect(try order("?sort=decision") == [lark, owl, spruce])
        #expect(try order("?sort=-decision") == [spruce, owl, lark])
    }

    @Test("fifty on a page; a decision and a refusal come back to the page they were made on")
    func pages() throws {
        for number in 10...60 { try school.book("Проба \(number)", day: 5, organiser: "Клуб \(number)") }
        let first = try site.get("/organisers?sort=-title", as: .deputy).text
        #expect(first.contains("1–50 из 54") && first.contains("href=\"/organisers?sort=-title&amp;page=2\""))
        let second = try site.get("/organisers?sort=-title&page=2", as: .deputy).text
        #expect(second.contains("51–54 из 54") && second.contains(">Жаворонок<") && !second.contains(">Клуб 60<"))
        #expect(second.contains("name=\"sort\" value=\"-title\"") && second.contains("name=\"page\" value=\"2\""))
        let beyond = try site.get("/organisers?sort=-title&page=9", as: .deputy).text
        #expect(beyond.contains("51–54 из 54") && beyond.contains("name=\"page\" value=\"2\""))
        #expect(beyond.contains("href=\"/organisers?sort=-title\" rel=\"prev\""))
        let place = [("sort", "-title"), ("page", "2"), ("decision", "left")]
        let done = try site.post("/organisers/3/decisions", place + [("from", "2026-11-01")], as: .deputy)
        #expect((done.status, done.location) == (303, "/organisers?sort=-title&page=2"))
        let refused = try site.post("/organisers/3/decisions", place + [("from", "вчера")], as: .deputy)
        #expect(refused.status == 422 && refused.text.contains("51–54 из 54"))
        #expect(refused.text.contains("value=\"вчера\"") && refused.text.contains("id=\"from-3-error\""))
    }

    @Test("the file has the whole list in its order, and no cell that a spreadsheet would run")
    func file() throws {
        #expect(
            try site.get("/organisers/file?sort=decision", as: .deputy).isFile(
                "organisers", "Организатор;Событий;Решение;С какого дня", "Жаворонок;1;решения нет;",
                "Центр «Сова»;2;в списке школы;01.11.2026", "\"'=Ёлка; клуб\";1;вне списка школы;01.11.2026"))
        for person in [TestSchool.Person.classTeacher, .head, .guardian, .administrator] {
            #expect(try site.get("/organisers/file", as: person).status == 404, "\(person)")
        }
    }
}
