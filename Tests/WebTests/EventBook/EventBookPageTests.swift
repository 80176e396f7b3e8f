// The book of events on the site: finding, registering, correcting.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The book of events on the site")
struct EventBookPageTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func form(_ changes: [String: String] = [:]) -> [(String, String)] {
        var form = [
            "title": "Лыжня России", "date": "2027-02-13", "direction": "sport", "level": "national",
            "attendance": "in_person", "participation": "individual",
        ]
        form.merge(changes) { $1 }
        return form.map { ($0.key, $0.value) }
    }

    private func book() throws -> [BookedEvent] {
        try school.records().eventBook.search("", in: school.school, limit: 50)
    }

    @Test("a teacher registers an event that lies ahead, and every class finds it")
    func register() throws {
        let answer = try site.post(
            "/events",
            form(["stage": "regional", "level": "", "last_date": "2027-02-14", "organiser": "Спорткомитет"]),
            as: .subjectTeacher)
        #expect(answer.status == 303)
        let event = try #require(try book().first)
        #expect(answer.location == "/events/\(event.id.raw)")
        #expect(event.details.title == "Лыжня России, региональный этап")
        #expect(event.details.stageLevel == .regional)
        #expect(event.lastDay?.iso == "2027-02-14")
        for person in [TestSchool.Person.otherTeacher, .pupil, .guardian, .head] {
            let list = try site.get("/events?q=%D0%9B%D0%AB%D0%96%D0%9D", as: person)
            #expect(list.text.contains("Лыжня России, региональный этап"))
        }
        let page = try site.get(answer.location, as: .otherTeacher)
        #expect(page.text.contains("13–14 февраля 2027 г."))
        #expect(page.text.contains("Спорткомитет"))
    }

    @Test("the form sent twice registers one event")
    func twice() throws {
        let first = try site.post("/events", form(), as: .classTeacher)
        let second = try site.post("/events", form(["title": "  лыжня «России»"]), as: .otherTeacher)
        #expect(first.location == second.location)
        #expect(try book().count == 1)
    }

    @Test("what looks alike is offered first; who says it is another registers it")
    func alike() throws {
        try school.book("Конкурс чтецов «Живая классика»", day: 12, direction: "arts")
        let other = form(["title": "Живая классика", "date": "2026-10-14", "direction": "arts", "level": "municipal"])
        let refused = try site.post("/events", other, as: .classTeacher)
        #expect(refused.status == 422)
        #expect(refused.text.contains("Похоже на то, что уже есть"))
        #expect(refused.text.contains("Конкурс чтецов «Живая классика»"))
        #expect(refused.text.contains("value=\"Живая классика\""), "what was typed stays")
        #expect(try book().count == 1)
        #expect(try site.post("/events", other + [("other", "1")], as: .classTeacher).status == 303)
        #expect(try book().count == 2)
    }

    @Test("what only an entry has made is offered to nobody, and the number of a new event does not tell of it")
    func hidden() throws {
        try school.enter("semyonova", school.event("Тайный конкурс", day: 12), .winner)
        let typed = form([
            "title": "Тайный конкурс", "date": "2026-10-12", "direction": "olympiads", "level": "municipal",
        ])
        for path in ["/events", "/events?q=%D0%A2%D0%B0%D0%B9", "/events/suggestions?q=%D0%A2%D0%B0%D0%B9"] {
            for person in TestSchool.Person.allCases {
                let text = try site.get(path, as: person).text
                #expect(!text.contains("Тайный конкурс"), "\(path) as \(person)")
            }
        }
        #expect(try site.get("/events/outside", as: .deputy).text.contains("Тайный конкурс"))
        let answer = try site.post("/events", typed, as: .otherTeacher)
        #expect(answer.location == "/events/1")
        #expect(!(try site.get("/events/1", as: .otherTeacher).text.contains("Семёнова")))
    }

    @Test(
        "a form that cannot be registered says why beside the field",
        arguments: [
            (["title": ""], "Напишите, что это было."),
            (["title": String(repeating: "я", count: 301)], "длиннее 300 знаков"),
            (["date": "завтра"], "не похоже на дату"),
            (["date": "2020-01-01"], "не подходит"),
            (["last_date": "2027-02-12"], "Последний день раньше первого."),
            (["last_date": "2029-02-12"], "длится больше года"),
            (["level": "galactic"], "Выберите уровень."),
            (["direction": "alchemy"], "Выберите направление."),
            (["stage": "galactic"], "Выберите этап из списка."),
            (["title": "Лыжня, школьный этап", "stage": "regional", "level": "school"], "Что верно?"),
            (["organiser": String(repeating: "о", count: 201)], "длиннее 200 знаков"),
            (["approved_list": "javascript:alert(1)"], "Нужен адрес страницы"),
            (["approved_list": "https://a b"], "Нужен адрес страницы"),
        ])
    func refused(changes: [String: String], words: String) throws {
        let answer = try site.post("/events", form(changes), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains(words), "\(words)")
        #expect(try book().isEmpty)
    }

    @Test("what hostile hands typed is shown as text")
    func hostile() throws {
        let script = "<script>alert(1)</script>\"'&"
        let answer = try site.post(
            "/events", form(["title": script, "organiser": script, "approved_list": "https://x.example/\"onclick=1"]),
            as: .classTeacher)
        #expect(answer.status == 303)
        for path in [answer.location, "/events", "/events/suggestions?q=script", "/organisers"] {
            let text = try site.get(path, as: .deputy).text
            #expect(!text.contains("<script>alert"), "\(path)")
            #expect(!text.contains("\"onclick"), "\(path)")
        }
        for path in ["/events?q=%00%FF%22", "/events?page=-5", "/events?page=999999999999", "/events?q=%25"] {
            #expect(try site.get(path, as: .classTeacher).status == 200, "\(path)")
        }
        #expect(try site.get("/events/99999999999999999999", as: .classTeacher).status == 404)
    }

    @Test("proposals carry all that fills a form, from three letters on")
    func suggestions() throws {
        try school.book("Кенгуру", day: 12)
        let text = try site.get("/events/suggestions?q=%D0%9A%D0%B5%D0%BD", as: .guardian).text
        for part in [
            "data-title=\"Кенгуру\"", "data-date=\"2026-10-12\"", "data-level=\"municipal\"",
            "data-direction=\"olympiads\"", "data-attendance=\"in_person\"", "data-participation=\"individual\"",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("<html"))
        #expect(try !site.get("/events/suggestions?q=%D0%9A%D0%B5", as: .guardian).text.contains("Кенгуру"))
    }

    @Test("the page of an event leads to the forms of the own classes and children, which it fills")
    func fills() throws {
        let event = try school.book("Кенгуру", day: 12)
        let page = try site.get("/events/\(event.raw)", as: .classTeacher)
        let path = "/classes/\(school.class7A.raw)/events/new?event=\(event.raw)"
        #expect(page.text.contains(path))
        #expect(!page.text.contains("/classes/\(school.class7B.raw)/"))
        let form = try site.get(path, as: .classTeacher).text
        #expect(form.contains("value=\"Кенгуру\""))
        #expect(form.contains("value=\"2026-10-12\""))
        #expect(form.contains("name=\"level\" value=\"municipal\" checked"))
        let child = "/students/\(school.student("semyonova").raw)/entries/new?event=\(event.raw)"
        #expect(try site.get("/events/\(event.raw)", as: .guardian).text.contains(child))
        #expect(try site.get(child, as: .guardian).text.contains("value=\"Кенгуру\""))
        #expect(try site.get("/classes/\(school.class7A.raw)/events/new?event=9999", as: .classTeacher).status == 200)
    }

    @Test("everybody sees the results that design 4.6 gives, and no others")
    func results() throws {
        let event = try school.book("Кенгуру", day: 12)
        let details = school.event("Кенгуру", day: 12)
        try school.enter("akimov", details, .winner)
        try school.enter("semyonova", details, .prizewinner)
        try school.enter("yakovleva", details, .participant, state: .submitted, by: .subjectTeacher)
        try school.enter("orlov", details, .winner, by: .otherTeacher)
        try school.consent(["akimov"], to: .school)
        let path = "/events/\(event.raw)"
        func shows(_ person: TestSchool.Person) throws -> [String] {
            let text = try site.get(path, as: person).text
            return ["Акимов", "Семёнова", "Яковлева", "Орлов"].filter { text.contains($0) }
        }
        #expect(try shows(.deputy) == ["Акимов", "Семёнова", "Яковлева", "Орлов"])
        #expect(try shows(.head) == ["Акимов", "Семёнова", "Яковлева", "Орлов"])
        #expect(try shows(.classTeacher) == ["Акимов", "Семёнова", "Яковлева"])
        #expect(try shows(.subjectTeacher) == ["Яковлева"], "what she entered herself")
        #expect(try shows(.otherTeacher) == ["Акимов", "Орлов"])
        #expect(try shows(.guardian) == ["Акимов", "Семёнова"])
        #expect(try shows(.otherPupil) == ["Акимов", "Орлов"])
        try school.hide(.everything(by: school.user(.deputy)), of: "akimov")
        #expect(try shows(.guardian) == ["Семёнова"])
        #expect(try shows(.otherTeacher) == ["Орлов"])
        #expect(try shows(.classTeacher) == ["Акимов", "Семёнова", "Яковлева"])
    }

    @Test("the deputy corrects an event; on an older page nothing is overwritten")
    func correct() throws {
        let event = try school.book("Кенгуру", day: 12)
        let entry = try school.enter("akimov", school.event("Кенгуру", day: 12), .winner)
        let path = "/events/\(event.raw)"
        let sent = form(["title": "Кенгуру", "date": "2026-10-12", "direction": "olympiads", "level": "regional"])
        #expect(try site.post(path, sent + [("version", "1")], as: .deputy).status == 303)
        #expect(try school.entry(entry).points == Points(10))
        #expect(try site.post(path, sent + [("version", "1")], as: .deputy).status == 409)
        #expect(try site.post(path, sent, as: .deputy).status == 409, "a form without its version")
        let same = try site.post(path, sent + [("version", "2")], as: .deputy)
        #expect(same.status == 303)
        #expect(try school.booked(event).version == 2, "nothing was changed")
    }

    @Test("a correction into another event of the book is refused with the way to merge the two")
    func correctIntoAnother() throws {
        let event = try school.book("Кенгуру", day: 12)
        try school.book("Медвежонок", day: 12)
        let sent = form(["title": "Медвежонок", "date": "2026-10-12", "direction": "olympiads", "level": "municipal"])
        let answer = try site.post("/events/\(event.raw)", sent + [("version", "1")], as: .deputy)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Точно такое событие уже есть в книге"))
        #expect(try school.booked(event).version == 1)
    }

    @Test("a decision about an organiser holds from a day after what is published")
    func organisers() throws {
        try school.book("Кенгуру", day: 12, organiser: "Центр «Сова»")
        let entry = try school.enter("akimov", school.event("Кенгуру", day: 12), .winner)
        #expect(try site.get("/organisers", as: .deputy).text.contains("решения нет"))
        let path = "/organisers/1/decisions"
        #expect(try site.post(path, [("decision", "left"), ("from", "вчера")], as: .deputy).status == 422)
        #expect(try site.post(path, [("decision", "burn"), ("from", "2026-10-01")], as: .deputy).status == 400)
        #expect(try site.post(path, [("decision", "left"), ("from", "2026-10-01")], as: .deputy).status == 303)
        #expect(try school.entry(entry).points == Points(3))
        #expect(try site.get("/organisers", as: .deputy).text.contains("вне списка с 1 октября 2026 г."))
        #expect(try site.get("/verification", as: .deputy).text.contains("Организатора нет в списке школы"))
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let late = try site.post(path, [("decision", "listed"), ("from", "2026-10-01")], as: .deputy)
        #expect(late.status == 422)
        #expect(late.text.contains("с 1 ноября 2026 г. и позже"))
        #expect(try school.entry(entry).points == Points(3))
    }
}
