// A pupil leaves the school or changes the class by the pages: who may, what each page shows afterwards, what is refused
// beside its field, and how a mistake is mended.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A pupil leaves a class")
struct DeparturePageTests {
    private let site: TestSite
    private let path: String
    private let left = "2026-10-20"

    init() throws {
        site = try TestSite()
        path = "/students/\(site.school.student("semyonova").raw)"
    }

    private var school: TestSchool { site.school }

    private func leave(_ day: String = "2026-10-20", as person: TestSchool.Person = .classTeacher) throws -> Answer {
        try site.post(path + "/departure", [("day", day), ("order", "12-у")], as: person)
    }

    private func transfer(_ day: String = "2026-10-20", as person: TestSchool.Person = .classTeacher) throws -> Answer {
        try site.post(path + "/transfer", [("day", day), ("class", "\(school.class7B.raw)")], as: person)
    }

    private func undo(as person: TestSchool.Person) throws -> Answer {
        let standing = try school.records().departures.standing(of: school.student("semyonova"))
        return try site.post(
            path + "/departure/undoing", [("departure", "\(standing?.id.raw ?? 0)")], as: person)
    }

    @Test("the page of the pupil and the class list lead there, for who keeps the list and nobody else")
    func ways() throws {
        let link = "href=\"\(path)/departure\""
        #expect(try site.get(path, as: .classTeacher).text.contains(link))
        #expect(try site.get(path, as: .deputy).text.contains(link))
        #expect(try !site.get(path, as: .head).text.contains(link))
        #expect(try !site.get(path, as: .guardian).text.contains(link))
        for person in [TestSchool.Person.classTeacher, .deputy, .administrator] {
            #expect(try site.get("/classes/\(school.class7A.raw)/roster", as: person).text.contains(link), "\(person)")
        }
    }

    @Test("who has left is out of the class at once, stands among those who left, and the family keeps everything")
    func leaving() throws {
        _ = try school.enter("semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        #expect(try leave().location == path + "/departure")
        let class7A = "/classes/\(school.class7A.raw)"
        for page in [class7A, class7A + "/week", class7A + "/boards/2026-10/edit", class7A + "/certificates/2026-10"] {
            let answer = try site.get(page, as: .classTeacher)
            #expect(answer.status == 200 && !answer.text.contains("Семёнов"), "\(page)")
            #expect(answer.text.contains("Яковлева"), "\(page)")
        }
        #expect(try !site.get("/ratings?scope=class-\(school.class7A.raw)", as: .deputy).text.contains("Семёнов"))
        // Its own class teacher reads the record no more, and still finds the way to mend a mistake.
        #expect(try site.get(path, as: .classTeacher).status == 404)
        let roster = try site.get(class7A + "/roster", as: .classTeacher).text
        #expect(roster.contains("Больше не в классе") && roster.contains("выбыла с 20 октября"))
        let page = try site.get(path + "/departure", as: .classTeacher).text
        #expect(page.contains("Выбыла из школы с 20 октября 2026 г., приказ № 12-у"))
        #expect(page.contains("Вернуть в 7 «А»") && !page.contains("Записать выбытие"))
        #expect(page.components(separatedBy: "<form").count == page.components(separatedBy: "</form>").count)
        #expect(try site.get(path + "/departure", as: .otherTeacher).status == 404)
        // The deputy: the way from the pupil's page, the folder for the new school, and the term of keeping.
        let record = try site.get(path, as: .deputy).text
        #expect(record.contains("href=\"\(path)/departure\"") && record.contains("выбыла с 20 октября"))
        #expect(try site.get(path + "/departure", as: .deputy).text.contains("href=\"\(path)/folder\""))
        let erasures = try site.get("/erasures", as: .deputy).text
        #expect(erasures.contains("Семёнова Анна Романовна") && erasures.contains(">19.10.2029<"))
        // The family.
        for person in [TestSchool.Person.guardian, .pupil] {
            #expect(try site.get(path, as: person).text.contains("Кросс нации"), "\(person)")
            #expect(try site.get("/home", as: person).status == 200, "\(person)")
            #expect(try site.get(path + "/folder", as: person).status == 200, "\(person)")
        }
    }

    @Test("the class teacher is told of what waits for her, before nobody can take it; who verifies nothing is not")
    func waiting() throws {
        let words = "1 достижение ждёт вашей проверки"
        #expect(try !site.get(path + "/departure", as: .classTeacher).text.contains(words))
        _ = try school.enter(
            "semyonova", school.event("Кросс", day: 3), .winner, state: .submitted, by: .guardian)
        let text = try site.get(path + "/departure", as: .classTeacher).text
        #expect(text.contains(words) && text.contains("href=\"/classes/\(school.class7A.raw)/waiting\""))
        for person in [TestSchool.Person.deputy, .administrator] {
            #expect(try !site.get(path + "/departure", as: person).text.contains(words), "\(person)")
        }
    }

    @Test("the board of a month needs no line of a pupil who left before; a published one keeps its line")
    func boards() throws {
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines, month: TestSchool.october.previous)
        try school.publishBoard(month: TestSchool.october.previous)
        #expect(try leave("2026-10-01").status == 303)
        let board = "/classes/\(school.class7A.raw)/boards/2026-10"
        let others = ["akimov", "yolkin", "yakovleva"].flatMap { name in
            [("line-\(school.student(name).raw)", "Помог классу подготовить праздник")]
        }
        let saved = try site.post(board, others + [("version", "0")], as: .classTeacher)
        #expect(saved.status == 303)
        let version = try school.records().boards.find(school.class7A, TestSchool.october)?.version ?? 0
        let published = try site.post(board + "/publication", [("version", "\(version)")], as: .classTeacher)
        #expect(published.status == 303)
        let edition = try #require(try school.records().editions.latest(of: school.class7A, TestSchool.october))
        #expect(edition.number == 1)
        #expect(try !site.get(board, as: .classTeacher).text.contains("Семёнова"))
        let september = "/classes/\(school.class7A.raw)/boards/2026-09"
        #expect(try site.get(september, as: .classTeacher).text.contains("Семёнова"))
    }

    @Test("who changes the class is on the pages of the new one, and the teacher of the old one can take it back")
    func transferring() throws {
        #expect(try transfer().status == 303)
        #expect(try !site.get("/classes/\(school.class7A.raw)", as: .classTeacher).text.contains("Семёнова"))
        #expect(try site.get("/classes/\(school.class7B.raw)", as: .otherTeacher).text.contains("Семёнова"))
        #expect(try site.get(path, as: .otherTeacher).status == 200)
        #expect(try !site.get("/erasures", as: .deputy).text.contains("Семёнова"))
        let page = try site.get(path + "/departure", as: .classTeacher).text
        #expect(page.contains("Переведена из 7 «А» в 7 «Б» с 20 октября 2026 г."))
        #expect(page.contains("Вернуть в 7 «А»") && !page.contains("Перевести</button>"))
        #expect(try site.get(path + "/departure", as: .otherTeacher).text.contains("Перевести</button>"))
        #expect(try undo(as: .otherTeacher).location == path + "/departure")
        #expect(try school.records().departures.standing(of: school.student("semyonova")) != nil)
        #expect(try undo(as: .classTeacher).status == 303)
        #expect(try site.get("/classes/\(school.class7A.raw)", as: .classTeacher).text.contains("Семёнова"))
        #expect(try site.get(path, as: .otherTeacher).status == 404)
    }

    @Test("a mistake of today is mended at once by who made it, and both stand in the log")
    func undoing() throws {
        #expect(try leave("2026-10-29").status == 303)
        #expect(try site.get(path, as: .classTeacher).status == 404)
        #expect(try undo(as: .classTeacher).status == 303)
        #expect(try site.get(path, as: .classTeacher).status == 200)
        #expect(try !site.get("/erasures", as: .deputy).text.contains("Семёнова"))
        let log = try site.get("/audit", as: .deputy).text.lowercased()
        #expect(log.contains("выбытие из класса") && log.contains("возвращение в класс"))
        // Taken back twice: nothing happens.
        #expect(try undo(as: .classTeacher).status == 303)
    }

    @Test("a day in a published month is refused beside the field, and nothing published since is undone")
    func published() throws {
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines, month: TestSchool.october.previous)
        try school.publishBoard(month: TestSchool.october.previous)
        let early = try leave("2026-09-20")
        #expect(early.status == 422 && early.text.contains("Доска за сентябрь уже опубликована и не меняется"))
        #expect(early.text.contains("value=\"2026-09-20\""), "what was typed stays")
        #expect(try transfer("2026-09-30").status == 422)
        #expect(try school.records().departures.standing(of: school.student("semyonova")) == nil)
        #expect(try transfer("2026-10-01").status == 303)

        try school.fillBoard(TestSchool.lines.filter { $0.key != "semyonova" })
        try school.publishBoard(at: TestSchool.now + 1)
        let answer = try undo(as: .classTeacher)
        #expect(
            answer.status == 422 && answer.text.contains("После этой записи опубликована доска, а она не меняется."))
        #expect(try school.records().departures.standing(of: school.student("semyonova")) != nil)
    }

    @Test("what the deputy wrote down is not taken back by the class teacher alone")
    func others() throws {
        #expect(try transfer(as: .deputy).status == 303)
        let answer = try undo(as: .classTeacher)
        #expect(answer.status == 422 && answer.text.contains("Отменит эту запись тот, кто её сделал"))
        #expect(try undo(as: .deputy).status == 303)
        #expect(try school.records().departures.standing(of: school.student("semyonova")) == nil)
    }

    @Test("a form of another membership than today's changes nothing; another number of the order is told")
    func stale() throws {
        let page = try site.get(path + "/departure", as: .deputy).text
        let seen = "\(school.class7A.raw).2026-09-01"
        #expect(page.contains("name=\"seen\" value=\"\(seen)\""))
        #expect(try transfer("2026-10-05").status == 303)
        let form = [("day", "2026-10-12"), ("order", ""), ("seen", seen)]
        let answer = try site.post(path + "/departure", form, as: .deputy)
        #expect(answer.status == 422 && answer.text.contains("пока страница была открыта, ученика перевели"))
        #expect(try school.records().departures.standing(of: school.student("semyonova"))?.to != nil)

        #expect(try leave(as: .deputy).status == 303)
        let other = try site.post(path + "/departure", [("day", left), ("order", "21")], as: .deputy)
        #expect(other.status == 422 && other.text.contains("приказ № 12-у"))
    }

    @Test("after thirty days it is not taken back any more, and the page says what to do")
    func late() throws {
        #expect(try leave().status == 303)
        let instant = TestSchool.instant(of: TestSchool.today.adding(31))
        let later = try TestSite(school) { $0.clock = Clock { instant } }
        try school.logIn(.deputy, at: instant)
        let page = try later.get(path + "/departure", as: .deputy).text
        #expect(!page.contains("Вернуть в 7 «А»") && page.contains("внесите его в список класса"))
        let answer = try later.post(path + "/departure/undoing", [("departure", "1")], as: .deputy)
        #expect(answer.status == 422)
        let words = "Ничего не изменено. Отменить эту запись можно было до 28 ноября 2026 г.</p>"
        #expect(answer.text.contains(words))
        #expect(!page.contains("departure/undoing"), "no form without a button")
        #expect(try school.records().departures.standing(of: school.student("semyonova")) != nil)
    }

    @Test("the pupil's page names a departure from the school alone, and a past one with its year")
    func standing() throws {
        let pupil = school.student("semyonova")
        func page(on day: Day) throws -> String {
            let instant = TestSchool.instant(of: day)
            let later = try TestSite(school) { $0.clock = Clock { instant } }
            try school.logIn(.deputy, at: instant)
            return try later.get(path, as: .deputy).text
        }
        #expect(try transfer().status == 303)
        // Some years later the pupil is in no class any more, and nobody has written down when it left.
        let later = try #require(Day(iso: "2029-10-29"))
        let moved = try page(on: later)
        #expect(moved.contains("Семёнова") && !moved.contains("с 20 октября") && !moved.contains("в 7 «Б»"))
        #expect(try undo(as: .deputy).status == 303)
        #expect(try leave().status == 303)
        #expect(try site.get(path, as: .deputy).text.contains("выбыла с 20 октября · "))
        #expect(try page(on: later).contains("выбыла с 20 октября 2026 г. · "))
        #expect(try school.records().departures.standing(of: pupil)?.to == nil)
    }

    @Test(
        "a day to come, before the membership or none, a name for a number, and no class are refused beside the field",
        arguments: [
            ("departure", "day", "2026-10-30", "ещё не наступил"), ("departure", "day", "2026-09-01", "только позже"),
            ("departure", "day", "", "Укажите день"), ("departure", "day", "вчера", "не похоже на дату"),
            ("departure", "order", "по заявлению мамы", "Номер приказа"),
            ("transfer", "day", "2026-10-30", "ещё не наступил"), ("transfer", "class", "", "Выберите другой класс"),
            ("transfer", "class", "own", "Выберите другой класс"),
            ("transfer", "class", "foreign", "Выберите другой класс"),
            ("transfer", "class", "past", "Выберите другой класс"),
        ])
    func refused(route: String, field: String, value: String, words: String) throws {
        var form = ["day": left, "order": "", "class": route == "transfer" ? "\(school.class7B.raw)" : ""]
        form[field] = try typed(value)
        let answer = try site.post("\(path)/\(route)", form.map { ($0.key, $0.value) }, as: .classTeacher)
        #expect(answer.status == 422 && answer.text.contains(words))
        let id = route == "transfer" && field != "class" ? "transfer-\(field)" : field
        #expect(answer.text.contains("id=\"\(id)-error\""))
        #expect(try site.get(path, as: .classTeacher).status == 200)
    }

    /// What stands for a class that does not fit.
    private func typed(_ value: String) throws -> String {
        let (id, year) = (school.school, AcademicYear(containing: TestSchool.today))
        switch value {
        case "own": return "\(school.class7A.raw)"
        case "foreign":
            let foreign = try #require(try school.records().users.find(school.user(.foreignDeputy))?.schoolID)
            return "\(try #require(try school.records().classes.all(of: foreign, year: year).first).id.raw)"
        case "past":
            let past = AcademicYear(startYear: year.startYear - 1)
            return "\(try school.database.write { try $0.addClass(school: id, year: past, grade: 6, letter: "Б") }.raw)"
        default: return value
        }
    }

    @Test("sent twice it is written once; another day for who is gone already is refused in words")
    func twice() throws {
        #expect(try leave().status == 303)
        #expect(try leave().status == 303)
        let answer = try leave("2026-10-12")
        #expect(answer.status == 422 && answer.text.contains("Ничего не записано: выбыла из школы с 20 октября"))
        let standing = try school.records().departures.standing(of: school.student("semyonova"))
        #expect(standing?.id == DepartureID(1) && standing?.day.iso == left)
    }

    @Test("without an order the sentence of a refusal ends with one dot")
    func dots() throws {
        #expect(try site.post(path + "/departure", [("day", left)], as: .classTeacher).status == 303)
        let text = try leave("2026-10-12").text
        #expect(text.contains("Ничего не записано: выбыла из школы с 20 октября 2026 г.</p>"))
    }

    @Test("the folder says when the pupil left and by which order")
    func folder() throws {
        #expect(try leave().status == 303)
        let kept = try school.records().folders.departures(of: school.student("semyonova"))
        #expect(kept.map(\.orderNumber) == ["12-у"] && kept.first?.day.iso == left && kept.first?.toTitle == nil)
    }
}
