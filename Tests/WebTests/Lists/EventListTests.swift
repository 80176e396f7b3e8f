// The list of the book of events: its orders, its pages, its file, and who knows how many results there are.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The list of the book of events")
struct EventListTests {
    let site: TestSite
    var school: TestSchool { site.school }

    /// Three events; two results at «Ёлочка», of which the first was entered before a merger, one at «Кросс».
    init() throws {
        site = try TestSite()
        try school.book("Кросс", day: 3, level: .school, direction: "sport", organiser: "Центр «Сова»")
        let kept = try school.book("Ёлочка", day: 12, level: .national, direction: "arts")
        try school.book("=Ярмарка; 2-я", day: 12, level: .classroom, direction: "arts", organiser: "Академия")
        let elk = try school.book("Ель", day: 12, level: .national, direction: "arts")
        let details = school.event("Ель", day: 12, level: .national, direction: "arts")
        try school.enter("akimov", details, .winner)
        try school.merge(elk, into: kept)
        try school.enter("orlov", school.booked(kept).details, .winner, by: .otherTeacher)
        try school.enter("semyonova", school.booked(kept).details, .winner, state: .draft)
        try school.enter("semyonova", school.event("Кросс", day: 3, level: .school, direction: "sport"), .winner)
    }

    private func order(_ query: String, as person: TestSchool.Person = .deputy) throws -> [String] {
        try site.get("/events" + query, as: person).order(of: ">Кросс</a>", ">Ёлочка</a>", ">=Ярмарка; 2-я</a>")
            .map { String($0.dropFirst().prefix { $0 != "<" }) }
    }

    @Test("every head sorts both ways; events without an organiser come last either way")
    func orders() throws {
        let (cross, tree, fair) = ("Кросс", "Ёлочка", "=Ярмарка; 2-я")
        #expect(try order("") == [fair, tree, cross], "the newest first, of one day the one registered last")
        #expect(try order("?sort=day") == [cross, fair, tree])
        #expect(try order("?sort=title") == [fair, tree, cross])
        #expect(try order("?sort=-title") == [cross, tree, fair])
        #expect(try order("?sort=organiser") == [fair, cross, tree])
        #expect(try order("?sort=-organiser") == [cross, fair, tree])
        #expect(try order("?sort=level") == [fair, cross, tree])
        #expect(try order("?sort=-level") == [tree, cross, fair])
        #expect(try order("?sort=-results") == [tree, cross, fair])
        #expect(try order("?sort=results") == [fair, cross, tree])
    }

    @Test("how many results stand at an event is known to who reads the whole school alone")
    func results() throws {
        for person in [TestSchool.Person.deputy, .head] {
            let text = try site.get("/events?sort=title", as: person).text
            #expect(
                text.contains("data-label=\"Результатов\">2</td>"), "a merger brings its results along, drafts are none"
            )
            #expect(text.contains("data-label=\"Результатов\">0</td>"))
        }
        for person in [TestSchool.Person.classTeacher, .subjectTeacher, .guardian, .pupil] {
            let list = try site.get("/events?sort=-results", as: person)
            #expect(list.status == 200 && !list.text.contains("Результатов"), "\(person)")
            #expect(try order("?sort=-results", as: person) == order("", as: person), "\(person)")
            #expect(try !site.get("/events/file", as: person).text.contains("Результатов"), "\(person)")
        }
    }

    @Test("a page has thirty events; the ways keep the words and the order")
    func pages() throws {
        for number in 1...31 { try school.book("Проба \(number)", day: 5, direction: "sport") }
        let first = try site.get("/events?q=%D0%BF%D1%80%D0%BE%D0%B1%D0%B0&sort=title", as: .pupil).text
        #expect(first.contains("Найдено: 31 событие") && first.contains("1–30 из 31"))
        let next = "/events?q=%D0%BF%D1%80%D0%BE%D0%B1%D0%B0&amp;sort=title&amp;page=2"
        #expect(first.contains("href=\"\(next)\" rel=\"next\""))
        let second = try site.get(next.replacing("&amp;", with: "&"), as: .pupil).text
        #expect(second.contains("31–31 из 31") && second.contains(">Проба 9</a>") && !second.contains(">Проба 8</a>"))
        #expect(try site.get("/events/file?sort=title", as: .pupil).text.ranges(of: "Проба").count == 31)
        let words = "?q=%D0%BF%D1%80%D0%BE%D0%B1%D0%B0&sort=title"
        for page in [3, 9, 10_001] {
            let beyond = try site.get("/events\(words)&page=\(page)", as: .pupil).text
            #expect(beyond.contains("Найдено: 31 событие") && beyond.contains("31–31 из 31"), "\(page)")
            #expect(beyond.contains(">Проба 9</a>") && !beyond.contains("rel=\"next\""), "\(page)")
            #expect(beyond.contains("&amp;sort=title\" rel=\"prev\""), "\(page)")
        }
    }

    @Test("a page beyond the only one is the only one")
    func beyond() throws {
        let text = try site.get("/events?page=9", as: .deputy).text
        #expect(text.contains("3 события") && text.contains(">Кросс</a>") && !text.contains("пусто"))
    }

    @Test("the file has the whole list in its order, and no cell that a spreadsheet would run")
    func file() throws {
        let head = "Событие;Организатор;Направление;Уровень;Первый день;Последний день"
        #expect(
            try site.get("/events/file?sort=level", as: .deputy).isFile(
                "events", head + ";Результатов",
                "\"'=Ярмарка; 2-я\";Академия;творчество;классный;12.10.2026;12.10.2026;0",
                "Кросс;Центр «Сова»;спорт и ГТО;школьный;03.10.2026;03.10.2026;1",
                "Ёлочка;;творчество;всероссийский;12.10.2026;12.10.2026;2"))
        #expect(
            try site.get("/events/file?q=%D0%BA%D1%80%D0%BE%D1%81%D1%81", as: .guardian).isFile(
                "events", head, "Кросс;Центр «Сова»;спорт и ГТО;школьный;03.10.2026;03.10.2026"))
        #expect(try site.get("/events/file", as: .administrator).status == 404)
        #expect(try site.get("/events/file", as: .district).status == 404)
    }
}
