// The page of those who have left: orders and pages of the pupils, pages of the acts, both files.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The list of those who have left")
struct LeaverListTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    /// Has pupils of 7 «А» leave on days of September.
    private func leave(_ leavers: (pupil: String, day: Int)...) throws {
        for (pupil, day) in leavers {
            try school.leave(school.student(pupil), after: TestSchool.firstDay.adding(day - 1))
        }
    }

    /// Adds pupils who have never been in a class.
    private func add(_ surnames: [String]) throws {
        let id = school.school
        try school.database.write { tx in
            for surname in surnames {
                let pupil = NewStudent(
                    name: PersonName(last: surname, first: "Иван"), gender: .male,
                    birthDay: TestSchool.firstDay.adding(-4000), fileNumber: "")
                _ = try tx.addStudent(pupil, school: id, at: TestSchool.now)
            }
        }
    }

    private func order(_ query: String) throws -> [String] {
        try site.get("/erasures" + query, as: .deputy).order(of: "Акимов", "Ёлкин", "Семёнова", "Яковлева")
    }

    @Test("by the last day and by name, both ways")
    func orders() throws {
        try leave(("yakovleva", 3), ("akimov", 10), ("yolkin", 10))
        #expect(try order("") == ["Яковлева", "Акимов", "Ёлкин"])
        #expect(try order("?sort=-leaving") == ["Акимов", "Ёлкин", "Яковлева"])
        #expect(try order("?sort=name") == ["Акимов", "Ёлкин", "Яковлева"])
        #expect(try order("?sort=-name") == ["Яковлева", "Ёлкин", "Акимов"])
    }

    @Test("fifty pupils and twenty acts on a page, each turned without losing the place of the other")
    func pages() throws {
        try add((10...60).map { "Ушедший-\($0)" })
        let id = school.school
        let (user, today) = (school.user(.deputy), TestSchool.today)
        for number in 70...90 {
            try add(["Ушедший-\(number)"])
            let decision = ErasureDecision(reason: .request, minutesNumber: "\(number)", minutesDay: today)
            try school.database.write { tx in
                let found = try tx.students.search("Ушедший-\(number)", in: id)
                for student in found { _ = try tx.erase(student, decision, by: user, on: today, at: TestSchool.now) }
            }
        }
        let text = try site.get("/erasures?sort=name", as: .deputy).text
        #expect(text.contains("1–50 из 51") && text.contains("1–20 из 21"))
        #expect(text.contains("href=\"/erasures?sort=name&amp;page=2\""))
        #expect(text.contains("href=\"/erasures?acts=2&amp;sort=name\""))
        let other = try site.get("/erasures?acts=2&sort=name&page=2", as: .deputy).text
        #expect(other.contains("51–51 из 51") && other.contains(">Ушедший-60 Иван<") && !other.contains("Ушедший-59"))
        #expect(other.contains("21–21 из 21") && other.contains("Акт № 1 от") && !other.contains("Акт № 2 от"))
        #expect(other.contains("href=\"/erasures?acts=2&amp;sort=name\" rel=\"prev\""))
        #expect(other.contains("href=\"/erasures?sort=name&amp;page=2\" rel=\"prev\""))
        let beyond = try site.get("/erasures?acts=9&sort=name&page=9", as: .deputy).text
        #expect(beyond.contains("51–51 из 51") && beyond.contains("21–21 из 21") && beyond.contains("51 ученик ·"))
        #expect(beyond.contains("href=\"/erasures?acts=2&amp;sort=name\" rel=\"prev\""))
        #expect(beyond.contains("href=\"/erasures?sort=name&amp;page=2\" rel=\"prev\""))
    }

    @Test("the page that the last destruction emptied is the one before it")
    func beyond() throws {
        try leave(("yakovleva", 3))
        let text = try site.get("/erasures?page=2&acts=2", as: .deputy).text
        #expect(text.contains("1 ученик") && text.contains("Яковлева") && !text.contains("Никто не выбыл"))
    }

    @Test("the files have all of them; that of the acts names nobody")
    func files() throws {
        try leave(("yakovleva", 3))
        try add(["=Ушедший"])
        #expect(
            try site.get("/erasures/file?sort=name", as: .deputy).isFile(
                "leavers", "Ученик;Выбыл;Хранить до;Срок", "'=Ушедший Иван;29.10.2026;29.10.2029;не истёк",
                "Яковлева Вера;03.09.2026;03.09.2029;не истёк"))
        _ = try site.post("/school/settings", [("keeping_years", "0")], as: .administrator)
        #expect(try site.get("/erasures/file", as: .deputy).text.contains("Яковлева Вера;03.09.2026;03.09.2026;истёк"))
        let student = try #require(try school.records().students.find(school.student("yakovleva")))
        let (user, today) = (school.user(.deputy), TestSchool.today)
        let decision = ErasureDecision(reason: .expired, minutesNumber: "=7", minutesDay: today.adding(-1))
        try school.database.write { tx in
            _ = try tx.erase(student, decision, by: user, on: today, at: TestSchool.now)
        }
        #expect(
            try site.get("/erasures/acts/file", as: .deputy).isFile(
                "acts", "Акт №;Дата;Основание;Протокол №;Дата протокола",
                "1;29.10.2026;\(ErasureReason.expired.title);'=7;28.10.2026"))
        for path in ["/erasures/file", "/erasures/acts/file"] {
            for person in [TestSchool.Person.classTeacher, .head, .guardian, .administrator] {
                #expect(try site.get(path, as: person).status == 404, "\(path) as \(person)")
            }
        }
    }
}
