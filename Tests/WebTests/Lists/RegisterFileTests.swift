// Registers as files: the consents of a class, who looked, the events outside the book.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Registers as files")
struct RegisterFileTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    @Test("the register of consents says for each pupil what stands since when, what ended, what is missing")
    func consents() throws {
        let (id, pupil) = (
            school.class7A,
            NewStudent(
                name: PersonName(last: "=Ильин", first: "Ян"), gender: .male,
                birthDay: TestSchool.firstDay.adding(-4700))
        )
        let place = school.school
        try school.database.write { tx in
            let student = try tx.addStudent(pupil, school: place, at: TestSchool.now).id
            _ = try tx.enroll(student, in: id, from: TestSchool.firstDay)
        }
        let path = "/classes/\(id.raw)/consents"
        func cell(_ pupil: String, _ scope: String, until: String = "", fields: [String] = []) -> [(String, String)] {
            let key = "\(school.student(pupil).raw)-\(scope)"
            return [
                ("was-" + key, ""), ("given-" + key, "1"), ("day-" + key, "2026-09-02"), ("until-" + key, until),
                ("version-" + scope, "1"),
            ] + fields.map { ("field-" + key, $0) }
        }
        let form =
            cell("akimov", "processing")
            + cell("akimov", "distribution", until: "2027-08-31", fields: ["name", "class"])
            + cell("yolkin", "school", until: "2026-10-01")
        try #require(try site.post(path, form, as: .classTeacher).status == 303)
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("href=\"\(path)/file\""))
        let missing = "нет;;;нет;;;нет;;;"
        #expect(
            try site.get(path + "/file", as: .classTeacher).isFile(
                "class-\(id.raw)-consents",
                "Ученик;Обработка в учёте и портфолио;Обработка в учёте и портфолио: с;Обработка в учёте и портфолио: по;"
                    + "Показ в классе и школе;Показ в классе и школе: с;Показ в классе и школе: по;"
                    + "Распространение;Распространение: с;Распространение: по;Распространение: поля",
                "'=Ильин Ян;" + missing,
                "Акимов Глеб;дано;02.09.2026;;нет;;;дано;02.09.2026;31.08.2027;имя, класс",
                "Ёлкин Фёдор;нет;;;срок истёк;;;нет;;;", "Семёнова Анна;" + missing, "Яковлева Вера;" + missing))
        for person in TestSchool.Person.allCases where person != .classTeacher && person != .guest {
            #expect(try site.get(path + "/file", as: person).status == 404, "\(person)")
        }
    }

    @Test("who looked in a month is a file for the family, and the own doings are not in it")
    func views() throws {
        let path = "/students/\(school.student("semyonova").raw)"
        _ = try site.get(path, as: .deputy)
        _ = try site.get(path, as: .deputy)
        _ = try site.get(path, as: .guardian)
        // Views are written one after another behind the answers: when a write is done, all before it stand in the log.
        try school.database.write { _ in }
        let page = try site.get(path + "/views", as: .guardian).text
        #expect(page.contains("href=\"\(path)/views/file?month=2026-10\""))
        let head = "День;Кто;Должность;Что;О ком;Последний раз;Сколько раз"
        let line = "29 октября 2026 г.;Седова Ирина Юрьевна;заместитель директора;Просмотр;ученик;12:00;2"
        for person in [TestSchool.Person.guardian, .pupil] {
            let file = try site.get(path + "/views/file?month=2026-10", as: person)
            #expect(file.text.hasPrefix("\u{FEFF}" + head + "\r\n" + line + "\r\n"), "\(person)")
        }
        #expect(try site.get(path + "/views/file?month=2026-09", as: .guardian).isFile("views-2026-09", head))
        #expect(try site.get(path + "/views/file?month=x", as: .guardian).status == 400)
        for person in [TestSchool.Person.otherGuardian, .otherPupil, .subjectTeacher, .otherTeacher, .administrator] {
            #expect(try site.get(path + "/views/file", as: person).status == 404, "\(person)")
        }
    }

    @Test("events outside the book turn their pages and are a file for who keeps the book alone")
    func outside() throws {
        try school.enter("akimov", school.event("=Ярмарка; 2-я", day: 30, level: .school, direction: "arts"), .winner)
        try school.enter("yolkin", school.event("=Ярмарка; 2-я", day: 30, level: .school, direction: "arts"), .winner)
        try school.enter("semyonova", school.event("Кросс", day: 3, direction: "sport"), .winner)
        #expect(
            try site.get("/events/outside/file", as: .deputy).isFile(
                "events-outside", "Событие;Когда;Уровень;Направление;Результатов",
                "\"'=Ярмарка; 2-я\";30.10.2026;школьный;творчество;2", "Кросс;03.10.2026;муниципальный;спорт и ГТО;1"))
        #expect(
            try site.get("/events/outside/file?q=%D0%BA%D1%80%D0%BE%D1%81%D1%81", as: .deputy).isFile(
                "events-outside", "Событие;Когда;Уровень;Направление;Результатов",
                "Кросс;03.10.2026;муниципальный;спорт и ГТО;1"))
        for person in TestSchool.Person.allCases where ![.deputy, .foreignDeputy, .guest].contains(person) {
            #expect(try site.get("/events/outside/file", as: person).status == 404, "\(person)")
        }
        for number in 1...30 { try school.enter("akimov", school.event("Проба \(number)", day: 5), .winner) }
        let first = try site.get("/events/outside", as: .deputy).text
        #expect(first.contains(">1–30<") && first.contains("rel=\"next\"") && !first.contains("rel=\"prev\""))
        let second = try site.get("/events/outside?page=2", as: .deputy).text
        #expect(second.contains(">31–32<") && second.contains("Кросс") && !second.contains("rel=\"next\""))
    }
}
