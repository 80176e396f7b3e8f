// Pages, order and files of long lists: the parts that all lists share, and the lists of pupils and of a class's entries.
import HTTP
import School
import Support
import Testing

@testable import Storage
@testable import Web

@Suite("Long lists")
struct ListsTests {
    @Test(
        "the page of an address is a number from 1, and 1 where it says nothing sensible",
        arguments: [("", 1), ("page=3", 3), ("page=0", 1), ("page=-4", 1), ("page=x", 1), ("page=999999", 10_000)])
    func page(query: String, expected: Int) throws {
        #expect(ListPosition.page(try form(query)) == expected)
    }

    @Test("the ways to neighbours stand where there are neighbours, and nothing stands where all fits")
    func ways() throws {
        func pages(_ page: Int, _ shown: Int, _ total: Int) -> ListPages? {
            ListPages(page: page, size: 10, shown: shown, total: total) { .path("list", String($0)) }
        }
        #expect(pages(1, 10, 10) == nil)
        #expect(pages(9, 0, 25) == nil, "a page beyond the last")
        let first = try #require(pages(1, 10, 25))
        #expect(first.span == "1–10 из 25" && first.earlier == nil && first.later?.text == "/list/2")
        let last = try #require(pages(3, 5, 25))
        #expect(last.span == "21–25 из 25" && last.earlier?.text == "/list/2" && last.later == nil)
    }

    @Test("a list that is not counted leads on as long as one row more was found, and back from anywhere")
    func uncounted() throws {
        func pages(_ page: Int, _ found: Int) -> ListPages? {
            ListPages(page: page, size: 10, found: found) { .path("list", String($0)) }
        }
        #expect(pages(1, 10) == nil)
        let first = try #require(pages(1, 11))
        #expect(first.span == "1–10" && first.earlier == nil && first.later?.text == "/list/2")
        let last = try #require(pages(2, 3))
        #expect(last.span == "11–13" && last.earlier?.text == "/list/1" && last.later == nil)
        let beyond = try #require(pages(3, 0))
        #expect(beyond.span.isEmpty && beyond.earlier?.text == "/list/2" && beyond.later == nil)
    }

    @Test("an order is one of a closed list, and its head leads to the other way round")
    func order() throws {
        let usual = ListOrder<ClassEntryOrder>(try form(""), usual: .day)
        #expect(usual.text == "-day", "figures and days begin with the largest")
        for strange in ["sort=DROP%20TABLE", "sort=", "sort=--day", "sort=-"] {
            #expect(ListOrder<ClassEntryOrder>(try form(strange), usual: .day) == usual, "\(strange)")
        }
        let byName = ListOrder<ClassEntryOrder>(try form("sort=name"), usual: .day)
        let heads = byName.heads { .path("list", $0) }
        #expect(heads.map(\.address.text) == ["/list/-name", "/list/-day", "/list/-points"])
        #expect(heads.map(\.sort) == ["ascending", nil, nil])
    }

    @Test("pupils are all listed, by name or by class, found by a part of the name, and taken along whole")
    func students() throws {
        let site = try TestSite()
        func names(_ query: String) throws -> [String] {
            let text = try site.get("/students" + query, as: .deputy).text
            let all = ["Акимов", "Ёлкин", "Орлов", "Рябова", "Семёнова", "Яковлева"]
            return all.compactMap { name in text.range(of: "\(name) ").map { (name, $0.lowerBound) } }
                .sorted { $0.1 < $1.1 }.map(\.0)
        }
        #expect(try names("") == ["Акимов", "Ёлкин", "Орлов", "Рябова", "Семёнова", "Яковлева"])
        #expect(try names("?sort=-name") == ["Яковлева", "Семёнова", "Рябова", "Орлов", "Ёлкин", "Акимов"])
        #expect(try names("?sort=-class").prefix(2) == ["Орлов", "Рябова"])
        #expect(try names("?q=%D0%B5%D0%BB%D0%BA") == ["Ёлкин"])
        #expect(try names("?q=%25").isEmpty)
        #expect(try names("?page=2").count == 6, "a page beyond the last")
        let file = try site.get("/students/file?q=%D0%BE%D1%80%D0%BB", as: .head).text
        #expect(file.contains("Орлов Пётр Ильич;7 «Б»\r\n") && !file.contains("Рябова"))
    }

    @Test("accounts stand with their roles and classes, by name or login, and the file says the same")
    func accounts() throws {
        let site = try TestSite()
        let list = try site.get("/users?sort=-name", as: .administrator).text
        let last = try #require(list.range(of: "Семёнова Елена Викторовна"))
        let first = try #require(list.range(of: "Волкова Ольга Петровна"))
        #expect(last.lowerBound < first.lowerBound)
        #expect(list.contains("классный руководитель, ведёт 7 «А»"))
        #expect(list.contains("ребёнок: Семёнова Анна"))
        let beyond = try site.get("/users?page=7", as: .administrator).text
        #expect(beyond.contains("Волкова Ольга Петровна"), "a page beyond the last")
        let file = try site.get("/users/file?q=%D0%B2%D0%BE%D0%BB%D0%BA%D0%BE%D0%B2", as: .administrator).text
        #expect(file.contains("Волкова Ольга Петровна;") && file.contains("7 «А»") && !file.contains("Громов"))
        for person in [TestSchool.Person.deputy, .classTeacher, .guardian] {
            #expect(try site.get("/users/file", as: person).status == 404)
        }
    }

    @Test("the entries of a class are those of its pupils, narrowed and in order; revoked ones and drafts are none")
    func classEntries() throws {
        let site = try TestSite()
        let school = site.school
        try school.enter("semyonova", school.event("Кросс", day: 3, level: .school, direction: "sport"), .winner)
        try school.enter("akimov", school.event("Хор", day: 5, level: .regional, direction: "arts"), .winner)
        try school.enter("orlov", school.event("Чужой класс", day: 6), .winner, by: .otherTeacher)
        try school.enter("akimov", school.event("Черновик", day: 7), .winner, state: .draft)
        let path = "/classes/\(school.class7A.raw)/entries"
        func titles(_ query: String) throws -> [String] {
            let text = try site.get(path + query, as: .classTeacher).text
            return ["Кросс", "Хор", "Чужой класс", "Черновик"].compactMap { title in
                text.range(of: ">\(title)</a>").map { (title, $0.lowerBound) }
            }
            .sorted { $0.1 < $1.1 }.map(\.0)
        }
        #expect(try titles("") == ["Хор", "Кросс"])
        #expect(try titles("?sort=day") == ["Кросс", "Хор"])
        #expect(try titles("?sort=name") == ["Хор", "Кросс"])
        #expect(try titles("?sort=-name") == ["Кросс", "Хор"])
        #expect(try titles("?sort=points") == ["Кросс", "Хор"])
        #expect(try titles("?direction=sport") == ["Кросс"])
        #expect(try titles("?level=regional&outcome=winner") == ["Хор"])
        #expect(try titles("?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD") == ["Кросс"], "by the name of the pupil")
        #expect(try titles("?q=%25").isEmpty)
        #expect(try titles("?page=3") == ["Хор", "Кросс"], "a page beyond the last")
        let file = try site.get(path + "/file?sort=name", as: .deputy).text
        #expect(file.contains("Акимов Глеб Олегович;05.10.2026;Хор;творчество;региональный;победитель;"))
    }

    private func form(_ query: String) throws -> FormData {
        try Request(.get, "/list?" + query, fields: [("Host", "doska.example")], body: []).query
    }
}
