import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The home of the class teacher and the list of classes")
struct ClassPageTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/classes/\(school.class7A.raw)" }

    init() throws { site = try TestSite() }

    /// The site on another day, with the teacher and the head logged in anew.
    private func site(on iso: String) throws -> TestSite {
        let day = try #require(Day(iso: iso))
        let now = TestSchool.instant(of: day)
        try school.logIn(.classTeacher, .head, at: now)
        return try TestSite(school) { $0.clock = Clock { now } }
    }

    @Test(
        "the countdown to the board, three days before the month's end",
        arguments: [
            (3, "До доски — 3 дня"), (1, "До доски — 1 день"), (21, "До доски — 21 день"), (0, "Доска — сегодня"),
            (-1, "Доску ждали 28 октября"),
        ])
    func countdown(daysLeft: Int, text: String) throws {
        let due = TestSchool.october.boardDue()
        #expect(NextStep.countdown(daysLeft, due: due).replacing("\u{A0}", with: " ") == text)
    }

    @Test(
        "a board is due on the same day of every length of month",
        arguments: [
            ("2026-10-10", "2026-10", "2026-10-28"), ("2027-02-10", "2027-02", "2027-02-25"),
            ("2027-04-10", "2027-04", "2027-04-27"),
        ])
    func due(today: String, month: String, due: String) throws {
        let (today, month) = (try #require(Day(iso: today)), try #require(Month(iso: month)))
        let calendar = BoardCalendar(year: AcademicYear(containing: today), today: today)
        #expect(calendar.due(month).iso == due)
        #expect(calendar.daysLeft(month) == (Day(iso: due)?.number ?? 0) - today.number)
    }

    @Test("the months of a class: none before its year, none to come, a summer month only while it lasts")
    func calendar() throws {
        let year = AcademicYear(startYear: 2026)
        func months(_ iso: String) throws -> [String] {
            BoardCalendar(year: year, today: try #require(Day(iso: iso))).months.map(\.iso)
        }
        #expect(try months("2026-10-29") == ["2026-10", "2026-09"])
        #expect(try months("2026-08-31") == [])
        #expect(try months("2027-06-02").first == "2027-06")
        #expect(try months("2027-09-02").first == "2027-05")
        let after = BoardCalendar(year: year, today: try #require(Day(iso: "2027-09-02")))
        #expect(after.current(try #require(Month(iso: "2027-09"))).iso == "2027-05")
        #expect(throws: Refusal.self) { try after.checked(try #require(Month(iso: "2027-09"))) }
    }

    @Test("the teacher sees one thing to do next, from the lines that are written")
    func next() throws {
        var page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Доску ждали 28 октября") && page.contains("Готовых строк пока нет"))
        #expect(page.contains("Заполнить доску") && page.contains(path + "/boards/2026-10/edit"))
        try school.fillBoard(["akimov": "Помог младшим", "yolkin": "Спасибо за …"])
        page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Строки готовы у 1 из 4") && page.contains("Дописать 3 строки"))
        try school.fillBoard(TestSchool.lines)
        #expect(try site.get(path, as: .classTeacher).text.contains("Опубликовать доску"))
        try school.publishBoard()
        page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Семьи видят её с 29 октября") && page.contains("Посмотреть доску"))
    }

    @Test("the school's own number of days moves the due day; a number that no month has does not")
    func setting() throws {
        let id = school.school
        _ = try school.database.write { try $0.set(.boardDueDays, to: 28, of: id) }
        #expect(try site.get(path, as: .classTeacher).text.contains("Доску ждали 28 октября"))
        _ = try school.database.write { try $0.set(.boardDueDays, to: 1, of: id) }
        #expect(try site.get(path, as: .classTeacher).text.contains("До доски — 1 день"))
    }

    @Test("in the first days of a month the board of the one before is still worked on, but never of the year before")
    func firstDays() throws {
        let november = try site(on: "2026-11-02").get(path, as: .classTeacher).text
        #expect(november.contains("Доска за октябрь"))
        #expect(try site(on: "2026-11-04").get(path, as: .classTeacher).text.contains("Доска за ноябрь"))
    }

    @Test("who has been silent for three weeks is named with the weeks; the class's news are icons and words")
    func silence() throws {
        try school.enter("akimov", school.event("Кросс", day: 28, direction: "sport"), .winner)
        try school.enter("yolkin", school.event("Матч", day: 8, direction: "sport"), .winner)
        let page = try site.get(path, as: .classTeacher).text
        let silent = try #require(
            page.components(separatedBy: "id=\"silent\"").last?.components(separatedBy: "</section>").first)
        #expect(!silent.contains("Акимов"))
        #expect(silent.contains("Ёлкин Фёдор</a><span class=\"row-side small muted\">3 недели"))
        #expect(silent.contains("Семёнова Анна</a><span class=\"row-side small muted\">пока нет достижений"))
        #expect(page.contains("Ученики в октябре") && page.contains("1 достижение") && page.contains("пока тихо"))
        #expect(page.contains("#dir-sport") && page.contains("спорт и ГТО"))
    }

    @Test("the quick entry and what waits are for who leads the class; deputy and head read the same page")
    func readOnly() throws {
        try school.enter("akimov", school.event("Кросс", day: 28), .winner, state: .submitted, by: .guardian)
        let quick = "action=\"\(path)/events/new\""
        let teacher = try site.get(path, as: .classTeacher).text
        #expect(teacher.contains(quick) && teacher.contains("1 достижение ждёт проверки"))
        #expect(teacher.contains("\(path)/waiting") && teacher.contains("\(path)/consents"))
        for person: TestSchool.Person in [.deputy, .head] {
            let page = try site.get(path, as: person).text
            #expect(page.contains("Акимов Глеб") && page.contains("Готовых строк пока нет"))
            #expect(!page.contains(quick) && !page.contains("ждёт проверки") && !page.contains("Заполнить доску"))
        }
        for person: TestSchool.Person in [.guardian, .pupil, .subjectTeacher, .otherTeacher, .administrator] {
            #expect(try site.get(path, as: person).status == 404)
        }
    }

    @Test("the doors of a class: every one that is shown opens, and none is shown that does not")
    func doors() throws {
        let all = [
            "/events/new", "/events/import", "/boards/2026-10/edit", "/boards", "/certificates/2026-10", "/roster",
            "/accounts", "/consents",
        ]
        for person: TestSchool.Person in [.classTeacher, .deputy, .head] {
            let page = try site.get(path, as: person).text
            for door in all {
                let isShown = page.contains("href=\"\(path)\(door)\"><svg")
                let isOpen = try site.get(path + door, as: person).status == 200
                #expect(isShown == isOpen, "\(person) \(door)")
            }
            #expect(page.contains("class=\"back\" href=\"/classes\"") == (person != .classTeacher))
        }
    }

    @Test("from the list of a class and the accounts of its families there is a way back for everybody who opens them")
    func wayBack() throws {
        let settings = "/school" + path
        for (person, place) in [(TestSchool.Person.classTeacher, path), (.administrator, settings)] {
            for page in person == .classTeacher ? ["/roster", "/accounts"] : ["/roster"] {
                #expect(try site.get(path + page, as: person).text.contains("class=\"back\" href=\"\(place)\""))
                #expect(try site.get(place, as: person).status == 200)
            }
        }
        let roster = try site.get(path + "/roster", as: .deputy).text
        #expect(roster.contains("class=\"back\" href=\"\(path)\"") && !roster.contains("\(path)/accounts"))
        #expect(try site.get(path + "/roster", as: .classTeacher).text.contains("href=\"\(path)/accounts\""))
    }

    @Test("deputy and head see every class with its board and who is late")
    func classes() throws {
        try school.fillBoard(TestSchool.lines)
        var page = try site.get("/classes", as: .deputy).text
        #expect(page.contains("Доски за октябрь · срок был 28 октября"))
        #expect(page.contains("заполнена, не опубликована") && page.contains("не начата, срок прошёл"))
        #expect(page.contains("Опубликовано досок: 0 из 2. Опаздывают: 1."))
        #expect(page.contains("Волкова О. П.") && page.contains("4 из 4") && page.contains("0 из 2"))
        try school.publishBoard()
        page = try site.get("/classes", as: .head).text
        #expect(page.contains("опубликована 29 октября") && page.contains("Опубликовано досок: 1 из 2"))
        #expect(!page.contains("Гимназия"))
        let early = try site(on: "2026-10-20").get("/classes", as: .head).text
        #expect(early.contains("срок — 28 октября") && early.contains("ещё не начата") && !early.contains("Опаздывают"))
    }

    @Test("the list of classes goes to other months of the year, and to no other")
    func otherMonths() throws {
        #expect(try site.get("/classes?month=2026-09", as: .head).text.contains("Доски за сентябрь"))
        #expect(try site.get("/classes?month=2026-11", as: .head).status == 404)
        #expect(try site.get("/classes?month=2026-08", as: .head).status == 404)
        #expect(try site.get("/classes?month=x", as: .head).status == 400)
    }

    @Test("an address that is no class is 404")
    func strange() throws {
        for id in ["0", "-1", "x", "999999", "99999999999999999999"] {
            #expect(try site.get("/classes/\(id)", as: .head).status == 404, "\(id)")
        }
    }
}
