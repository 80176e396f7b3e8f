import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The board on families' screens")
struct BoardPageTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var path: String { "/classes/\(school.class7A.raw)/boards/2026-10" }

    init() throws { site = try TestSite() }

    /// An October with two entries, published; every family agreed to showing within the school.
    private func publish(
        consents: [String] = TestSchool.pupilsOf7A
    ) throws -> (semyonova: AchievementID, yolkin: AchievementID) {
        let semyonova = try school.enter("semyonova", school.event("Олимпиада по биологии", day: 5), .winner)
        let yolkin = try school.enter("yolkin", school.event("Кросс нации", day: 3, direction: "sport"), .prizewinner)
        try school.consent(consents, to: .school)
        try school.fillBoard(
            TestSchool.lines, deeds: ["semyonova": semyonova, "yolkin": yolkin],
            named: ["semyonova": "clever", "yolkin": "sport_pride"])
        try school.publishBoard()
        return (semyonova, yolkin)
    }

    @Test("the family of the class, its teacher, deputy and head see the published board, others 404")
    func scenarios() throws {
        _ = try publish()
        let shown = [
            "<h1>Октябрь</h1>", "7 «А» · 2026 год", "Семёнова Анна", "Победила на олимпиаде", "Умник месяца",
            "Вместе мы", "За октябрь у нас 2 дела в 2 направлениях.", "5 октября",
            "классный руководитель Ольга Петровна Волкова", "выпуск 1 от 29 октября 2026 г.",
        ]
        let path = path
        for person: TestSchool.Person in [.pupil, .guardian, .otherGuardian, .classTeacher, .deputy, .head] {
            try Scenario(as: person, get: { _ in path }, status: 200, shows: shown, hides: ["балл", "место"]).run(
                on: site)
        }
        for person: TestSchool.Person in [
            .otherPupil, .otherTeacher, .subjectTeacher, .administrator, .foreignDeputy, .district,
        ] {
            try Scenario(as: person, get: { _ in path }, status: 404, hides: ["Семёнова Анна"]).run(on: site)
        }
    }

    @Test("cards stand in the order of the alphabet, Ё right after Е, the ribbon on its card")
    func order() throws {
        _ = try publish()
        let page = try site.get(path, as: .guardian).text
        let names = ["Акимов Глеб", "Ёлкин Фёдор", "Семёнова Анна", "Яковлева Вера"]
        let places = names.compactMap { page.range(of: "deed-name\">\($0)")?.lowerBound }
        #expect(places.count == 4 && places == places.sorted())
        #expect(page.contains("<p class=\"ribbon\">Умник месяца</p><h3 class=\"deed-name\">Семёнова Анна"))
        #expect(page.contains("<li class=\"deed dir-olympiads\">") && page.contains("<li class=\"deed\">"))
        #expect(page.components(separatedBy: "<time").count == 3, "a card without an entry has no date")
    }

    @Test("a pupil without consent is on nobody's board but its own family's, in no list and no number")
    func consent() throws {
        _ = try publish(consents: ["akimov", "yakovleva"])
        for person: TestSchool.Person in [.classTeacher, .deputy, .head] {
            let page = try site.get(path, as: person).text
            for hidden in ["Семёнова", "Ёлкин", "Умник", "Вместе мы", "Герои"] {
                #expect(!page.contains(hidden), "\(person) \(hidden)")
            }
        }
        let family = try site.get(path, as: .guardian).text
        #expect(family.contains("deed-name\">Семёнова Анна") && family.contains("Умник месяца"))
        #expect(family.contains("За октябрь у нас 1 дело в 1 направлении."))
        #expect(!family.contains("Ёлкин") && !family.contains("Спортивная гордость"))
    }

    @Test("a hidden entry leaves the board at once, byte for byte as if it had never been", arguments: [true, false])
    func discretion(ofOneEntry: Bool) throws {
        let (semyonova, _) = try publish()
        let user = school.user(.pupil)
        #expect(try site.get(path, as: .otherGuardian).text.contains("Семёнова Анна"))
        try school.hide(ofOneEntry ? .entry(semyonova, by: user) : .everything(by: user), of: "semyonova")

        let never = try TestSite()
        let yolkin = try never.school.enter(
            "yolkin", never.school.event("Кросс нации", day: 3, direction: "sport"), .prizewinner)
        try never.school.consent(to: .school)
        var lines = TestSchool.lines
        lines["semyonova"] = nil
        try never.school.fillBoard(lines, deeds: ["yolkin": yolkin], named: ["yolkin": "sport_pride"])
        try never.school.publishBoard()
        for person: TestSchool.Person in [.otherGuardian, .head] {
            #expect(try body(site, person) == body(never, person), "\(person)")
        }
        let own = try site.get(path, as: .guardian).text
        #expect(own.contains("deed-name\">Семёнова Анна") && own.contains("Умник месяца"))
        #expect(own.contains("За октябрь у нас 2 дела"))
    }

    /// The page from its content on; what stands before differs by the session alone.
    private func body(_ site: TestSite, _ person: TestSchool.Person) throws -> String {
        let page = try site.get("/classes/\(site.school.class7A.raw)/boards/2026-10", as: person).text
        return try #require(page.components(separatedBy: "<main").last)
    }

    @Test("a line about a revoked entry is gone for others and kept for the own family")
    func revoked() throws {
        let (id, _) = try publish()
        let author = school.user(.classTeacher)
        try school.database.write { tx in
            guard let entry = try tx.achievements.find(id, in: .staff) else { return }
            try tx.move(
                entry, to: .revoked, .revoked, reason: "ошибка", version: entry.version, by: author, at: TestSchool.now)
        }
        #expect(try !site.get(path, as: .otherGuardian).text.contains("Семёнова"))
        #expect(try site.get(path, as: .pupil).text.contains("Победила на олимпиаде"))
    }

    @Test("entries that came after the edition wait for the next one")
    func laterEntries() throws {
        _ = try publish()
        let before = try body(site, .otherGuardian)
        let (event, student) = (school.event("Поздняя весть", day: 20), school.student("akimov"))
        let (id, author) = (school.school, school.user(.classTeacher))
        try school.database.write { tx in
            _ = try tx.enter(
                NewAchievement(student: student, event: event, outcome: .winner, state: .verifiedByClass), school: id,
                by: author, at: TestSchool.now + 1, knowing: nil)
        }
        #expect(try body(site, .otherGuardian) == before)
    }

    @Test("what hangs on a stand or stands in the hall shows only who agreed to distribution")
    func passersBy() throws {
        _ = try publish()
        try school.consent(["yolkin"], to: .distribution)
        for address in [path + "/hall", path + "?paper=a3", path + "?paper=a4"] {
            let page = try site.get(address, as: .classTeacher).text
            #expect(page.contains("Ёлкин Фёдор") && !page.contains("Семёнова"), "\(address)")
        }
        #expect(try !site.get(path + "/hall", as: .guardian).text.contains("Семёнова Анна"))
        #expect(try site.get(path + "?paper=a4", as: .guardian).text.contains("Семёнова Анна"))
        #expect(try site.get(path + "?paper=a3", as: .classTeacher).text.contains("class=\"board board-a3\""))
        #expect(try site.get(path + "?paper=a5", as: .classTeacher).status == 400)
    }

    @Test("the hall screen has the whole window and turns by itself")
    func hall() throws {
        _ = try publish()
        let page = try site.get(path + "/hall", as: .head).text
        #expect(page.contains("<body class=\"hall\">") && page.contains("data-hall"))
        #expect(!page.contains("class=\"top\""))
        #expect(page.contains("нужны согласия семей на распространение"))
    }

    @Test("until it is published, families read a kind word, the same with a draft and without")
    func soon() throws {
        let none = try body(site, .guardian)
        try school.fillBoard(TestSchool.lines)
        #expect(try body(site, .guardian) == none)
        #expect(none.contains("ещё готовится") && !none.contains("Помог младшим"))
        #expect(try !site.get(path, as: .guardian).text.contains("/edit"))
        #expect(try site.get(path, as: .classTeacher).text.contains(path + "/edit"))
        #expect(try !site.get(path, as: .head).text.contains(path + "/edit"))
        #expect(try site.get(path + "/hall", as: .guardian).text.contains("ещё готовится"))
    }

    @Test("families have the list of published months, newest first; the staff sees every month with its state")
    func list() throws {
        let list = "/classes/\(school.class7A.raw)/boards"
        #expect(try site.get(list, as: .guardian).text.contains("Первая доска ещё готовится"))
        for month in [TestSchool.october.previous, TestSchool.october] {
            try school.fillBoard(TestSchool.lines, month: month)
            try school.publishBoard(month: month)
        }
        let family = try site.get(list, as: .guardian).text
        let october = try #require(family.range(of: "Октябрь 2026"))
        let september = try #require(family.range(of: "Сентябрь 2026"))
        #expect(october.lowerBound < september.lowerBound)
        #expect(!family.contains("опубликована") && !family.contains("/edit"))
        let teacher = try site.get(list, as: .classTeacher).text
        #expect(teacher.contains("опубликована 29 октября") && teacher.contains("2026-10/edit"))
    }

    @Test(
        "a month outside the class's year or yet to come has no board",
        arguments: ["2026-11", "2026-08", "2025-10", "x"])
    func months(month: String) throws {
        for rest in ["", "/hall"] {
            let answer = try site.get("/classes/\(school.class7A.raw)/boards/\(month)\(rest)", as: .guardian)
            #expect(answer.status == 404, "\(month)\(rest)")
        }
    }
}
