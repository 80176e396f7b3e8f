// The route, the talks and «Что дальше»: who writes, who reads what, what stays in the history, what is in the folder.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Route, talks and what comes next")
struct RoutePageTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var pupilPath: String { "/students/\(student.raw)" }
    var route: String { pupilPath + "/route" }
    var talks: String { pupilPath + "/conversations" }

    init() throws { site = try TestSite() }

    @Test("the class teacher begins a route and adds steps; the family, the deputy and the head read and have no form")
    func begin() throws {
        #expect(
            try site.post(route + "/steps", [("text", "А"), ("due", "2026-12-01")], as: .classTeacher).status == 404)
        #expect(try site.post(route, [("goal", "К олимпиаде"), ("version", "0")], as: .classTeacher).status == 303)
        let step = [("text", "Решить задания"), ("due", "2026-10-20")]
        for _ in 0..<2 { #expect(try site.post(route + "/steps", step, as: .classTeacher).location == route) }
        for person in [TestSchool.Person.pupil, .guardian, .deputy, .head] {
            let page = try site.get(route, as: person).text
            #expect(page.contains("К олимпиаде") && page.contains("Решить задания") && page.contains("20 октября"))
            #expect(page.contains("срок прошёл") && !page.contains("<form class") && !page.contains("route-steps"))
        }
        #expect(try site.get(route, as: .otherGuardian).status == 404)
        for person in [TestSchool.Person.pupil, .guardian, .deputy, .head, .subjectTeacher, .otherTeacher] {
            #expect(try site.post(route, [("goal", "Чужое"), ("version", "1")], as: person).status == 404)
            #expect(try site.post(route + "/steps", step, as: person).status == 404)
        }
    }

    @Test("a step that is changed keeps what it was with who and when, and links an entry that family and deputy open")
    func change() throws {
        let id = try school.addRoute("К олимпиаде", step: "Решить задания", of: "semyonova")
        let entry = try school.enter("semyonova", school.event("Олимпиада", day: 12), .winner)
        let form = [
            ("text", "Решить двадцать заданий"), ("due", "2026-12-08"), ("state", "done"), ("version", "1"),
            ("entry", "\(entry.raw)"),
        ]
        #expect(try site.post("/route-steps/\(id.raw)", form, as: .classTeacher).status == 303)
        #expect(try site.post("/route-steps/\(id.raw)", form, as: .classTeacher).status == 303)
        let page = try site.get(route, as: .guardian).text
        #expect(page.contains("/entries/\(entry.raw)") && page.contains("Как менялся маршрут"))
        #expect(page.contains("Решить задания — до 8 декабря, впереди") && page.contains("О. П. Волкова"))
        let late = form.map { $0.0 == "state" ? ("state", "dropped") : $0 }
        #expect(try site.post("/route-steps/\(id.raw)", late, as: .classTeacher).status == 409)
        #expect(try school.records().routes.step(id)?.version == 2)
    }

    @Test("a step without words or with a day outside the year comes back with what was typed")
    func badStep() throws {
        let id = try school.addRoute("К олимпиаде", step: "Решить задания", of: "semyonova")
        for path in [route + "/steps", "/route-steps/\(id.raw)"] {
            let empty = try site.post(path, [("text", ""), ("due", "31.02.2027")], as: .classTeacher)
            #expect(empty.status == 422 && empty.text.contains("Напишите, что нужно сделать."))
            #expect(empty.text.contains("31.02.2027"))
            let late = try site.post(path, [("text", "Шаг"), ("due", "2027-09-01")], as: .classTeacher)
            #expect(late.status == 422 && late.text.contains("Срок — день 2026/27 учебного года."))
            let none = try site.post(path, [("text", "Шаг"), ("due", "")], as: .classTeacher)
            #expect(none.status == 422 && none.text.contains("Укажите срок."))
            let foreign = [("text", "Шаг"), ("due", "2026-12-01"), ("entry", "x")]
            #expect(try site.post(path, foreign, as: .classTeacher).status == 400)
        }
        for bad in [("state", "x"), ("version", "x")] {
            let form = [("text", "Шаг"), ("due", "2026-12-01"), bad]
            #expect(try site.post("/route-steps/\(id.raw)", form, as: .classTeacher).status == 400)
        }
        let goal = try site.post(route, [("goal", ""), ("version", "1")], as: .classTeacher)
        #expect(goal.status == 422 && goal.text.contains("Напишите, куда ведёт маршрут."))
    }

    @Test("all talks are for the class teacher and the deputy, the marked ones for the family, none for the head")
    func whoReadsTalks() throws {
        try school.talk("Наедине", about: "semyonova", agreement: "Никому ни слова")
        try school.talk("Для семьи", about: "semyonova", agreement: "Читать вечером", isForFamily: true)
        for person in [TestSchool.Person.classTeacher, .deputy] {
            let page = try site.get(talks, as: person).text
            #expect(page.contains("Наедине") && page.contains("Для семьи") && page.contains("видит семья"))
        }
        for person in [TestSchool.Person.pupil, .guardian] {
            let page = try site.get(talks, as: person).text
            #expect(page.contains("Для семьи") && page.contains("Договорились: Читать вечером"))
            #expect(!page.contains("Наедине") && !page.contains("ни слова") && !page.contains("видит семья"))
        }
        for person in [TestSchool.Person.head, .subjectTeacher, .otherGuardian, .otherTeacher, .administrator] {
            #expect(try site.get(talks, as: person).status == 404)
        }
        #expect(try !site.get(talks, as: .deputy).text.contains("Новая беседа"))
    }

    @Test("a talk is noted once, changed, taken from the family again; an older form meets 409")
    func noteTalk() throws {
        let teacher = "\(school.user(.subjectTeacher).raw)"
        let form = [
            ("partner", "subject_teacher"), ("teacher", teacher), ("day", "2026-10-28"), ("topic", "О задачах"),
            ("family", "1"),
        ]
        for _ in 0..<2 { #expect(try site.post(talks, form, as: .classTeacher).location == talks) }
        let notes = try school.records().conversations.ofStudent(student, for: .staff)
        #expect(notes.count == 1 && notes[0].teacher?.last == "Зимина")
        #expect(try site.get(talks, as: .guardian).text.contains("с учителем-предметником: Зимина Т. Л."))
        let path = "/conversations/\(notes[0].id.raw)"
        let quiet = form.filter { $0.0 != "family" } + [("version", "1")]
        #expect(try site.post(path, quiet, as: .classTeacher).status == 303)
        #expect(try !site.get(talks, as: .guardian).text.contains("О задачах"))
        #expect(try site.post(path, form + [("version", "1")], as: .classTeacher).status == 409)
        for person in [TestSchool.Person.deputy, .guardian, .pupil, .otherTeacher] {
            #expect(try site.get(path + "/edit", as: person).status == 404)
            #expect(try site.post(path, quiet, as: person).status == 404)
        }
    }

    @Test("a talk of tomorrow, without a topic or with a stranger as teacher is refused")
    func badTalk() throws {
        let tomorrow = [("partner", "student"), ("day", "2026-10-30"), ("topic", "О планах")]
        let refused = try site.post(talks, tomorrow, as: .classTeacher)
        #expect(refused.status == 422 && refused.text.contains("ещё не наступил") && refused.text.contains("О планах"))
        let silent = [("partner", "student"), ("day", "2026-10-28"), ("topic", ""), ("agreement", "Слово")]
        let back = try site.post(talks, silent, as: .classTeacher)
        #expect(back.status == 422 && back.text.contains("о чём говорили") && back.text.contains(">Слово</textarea>"))
        let stranger = [
            ("partner", "subject_teacher"), ("teacher", "\(school.user(.head).raw)"), ("day", "2026-10-28"),
            ("topic", "О задачах"),
        ]
        #expect(try site.post(talks, stranger, as: .classTeacher).status == 400)
        #expect(try site.post(talks, [("partner", "x")], as: .classTeacher).status == 400)
        #expect(try school.records().conversations.ofStudent(student, for: .staff).isEmpty)
    }

    @Test("silence is told kindly to each side, without a number; news ends it; others have no such section")
    func suggestions() throws {
        let teacher = try site.get(pupilPath, as: .classTeacher).text
        #expect(teacher.contains("Давно не было новостей") && teacher.contains("Поговорите"))
        let own = try site.get(pupilPath, as: .pupil).text
        #expect(own.contains("Расскажите, что нового") && !own.contains("Давно не было новостей"))
        #expect(try !site.get(pupilPath, as: .deputy).text.contains("Давно не было новостей"))
        try school.enter("semyonova", school.event("Забег", day: 20, direction: "sport"), .winner)
        #expect(try !site.get(pupilPath, as: .classTeacher).text.contains("Давно не было новостей"))
        try school.enter("semyonova", school.event("Кросс", day: 22, direction: "sport"), .prizewinner)
        let next = try site.get(pupilPath, as: .guardian).text
        #expect(next.contains("Следующая ступень — региональный уровень") && next.contains("Спорт и ГТО: здесь"))
        #expect(try !site.get(pupilPath + "?year=2025", as: .guardian).text.contains("Следующая ступень"))
    }

    @Test("the ways of growth on a pupil's page are those that open")
    func ways() throws {
        let all = ["goals", "skills", "route", "conversations"]
        let open: [TestSchool.Person: [String]] = [
            .pupil: all, .guardian: all, .classTeacher: all, .deputy: ["route", "conversations"], .head: ["route"],
        ]
        for (person, pages) in open {
            let text = try site.get(pupilPath, as: person).text
            for page in all {
                #expect(text.contains("\(pupilPath)/\(page)\"") == pages.contains(page), "\(person) \(page)")
                let status = try site.get("\(pupilPath)/\(page)", as: person).status
                #expect(status == (pages.contains(page) ? 200 : 404), "\(person) \(page)")
            }
        }
    }

    @Test("the folder of the family holds goals, thoughts, skills, route and the talks marked for it, no others")
    func folder() throws {
        let entry = try school.enter("semyonova", school.event("Забег", day: 12, direction: "sport"), .winner)
        try school.addGoal("Прочитать три книги", of: "semyonova")
        try school.reflect("Держать темп", on: entry, of: "semyonova")
        try school.assess([.opinion: .confident], of: "semyonova", as: .own)
        try school.addRoute("К олимпиаде", step: "Решить задания", of: "semyonova")
        try school.talk("Наедине", about: "semyonova")
        try school.talk("Для семьи", about: "semyonova", isForFamily: true)
        let folder = try site.get(pupilPath + "/folder", as: .guardian).text
        for words in [
            "таблицы/цели.csv", "таблицы/размышления.csv", "таблицы/умения.csv", "таблицы/маршрут.csv",
            "таблицы/беседы.csv", "Прочитать три книги", "Держать темп", "Выражение своего мнения", "Решить задания",
            "Для семьи",
        ] {
            #expect(folder.contains(words), "\(words)")
        }
        #expect(!folder.contains("Наедине"))
    }
}
