// The quick way: what is saved, what is refused beside its field, and who is told what.
import School
import Storage
import Support
import Testing

@Suite("An event once, and everybody who was there")
struct EventTests {
    private func path(_ site: TestSite) -> String { "/classes/\(site.school.class7A.raw)/events" }

    private func entries(_ pupil: String, _ site: TestSite) throws -> [AchievementRecord] {
        try site.school.records().achievements.ofStudent(
            site.school.student(pupil), in: AcademicYear(startYear: 2026).period, for: .staff)
    }

    private func notice(_ answer: Answer) -> String {
        answer.response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix("doska-notice=") } ?? ""
    }

    /// The form with some of its fields changed.
    private func form(_ site: TestSite, _ changed: (String, String)...) -> [(String, String)] {
        let names = Set(changed.map(\.0))
        return Entering.event(site.school).filter { !names.contains($0.0) } + changed
    }

    @Test("the class teacher's event is saved for those who were marked, verified, with the points of the scale")
    func saved() throws {
        let site = try TestSite()
        let answer = try site.post(path(site), Entering.event(site.school), as: .classTeacher)
        #expect(answer.status == 303)
        #expect(answer.location == "/classes/\(site.school.class7A.raw)")
        #expect(notice(answer).hasPrefix("doska-notice=entriesSaved.2;"))
        let entry = try #require(try entries("semyonova", site).first)
        #expect(entry.event.title == "Кросс нации")
        #expect(entry.event.level == .municipal)
        #expect(entry.directionKey == "sport")
        #expect(entry.day.iso == "2026-10-12")
        #expect((entry.outcome, entry.placeText) == (.prizewinner, "II место"))
        #expect(entry.documentKind == .diploma)
        #expect(entry.state == .verifiedByClass)
        #expect(entry.group == .extracurricular)
        #expect(entry.points == Points(4))
        #expect(try entries("akimov", site).map(\.outcome) == [.participant])
        #expect(try entries("akimov", site).map(\.eventID) == [entry.eventID])
        #expect(try entries("yolkin", site).isEmpty)
    }

    @Test("the same form sent twice enters nobody twice, and says so")
    func twice() throws {
        let site = try TestSite()
        _ = try site.post(path(site), Entering.event(site.school), as: .classTeacher)
        let again = try site.post(path(site), form(site, ("title", "кросс  нации.")), as: .classTeacher)
        #expect(again.status == 303)
        #expect(notice(again).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries("semyonova", site).count == 1)
        #expect(try entries("akimov", site).count == 1)
    }

    @Test("another outcome of the same event is asked, and the whole form waits")
    func otherOutcome() throws {
        let site = try TestSite()
        _ = try site.post(path(site), Entering.event(site.school), as: .classTeacher)
        let akimov = site.school.student("akimov").raw
        let yolkin = site.school.student("yolkin").raw
        let answer = try site.post(
            path(site), form(site, ("outcome-\(akimov)", "winner"), ("outcome-\(yolkin)", "winner")), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Уже записано: «участник»."))
        #expect(try entries("akimov", site).count == 1)
        #expect(try entries("yolkin", site).isEmpty)
    }

    @Test("pupils of another class and invented ids change nothing")
    func foreignPupils() throws {
        let site = try TestSite()
        let orlov = site.school.student("orlov").raw
        let chuzhoy = site.school.student("chuzhoy").raw
        let answer = try site.post(
            path(site),
            form(site, ("outcome-\(orlov)", "winner"), ("outcome-\(chuzhoy)", "winner"), ("outcome-999", "winner")),
            as: .classTeacher)
        #expect(answer.status == 303)
        #expect(try entries("orlov", site).isEmpty)
        #expect(try entries("chuzhoy", site).isEmpty)
        let alone = try site.post(path(site), Entering.cross + [("outcome-\(orlov)", "winner")], as: .classTeacher)
        #expect(alone.status == 422)
        #expect(alone.text.contains("Отметьте хотя бы одного ученика."))
        #expect(try entries("orlov", site).isEmpty)
    }

    @Test(
        "a subject teacher's and the deputy's events wait for the class teacher",
        arguments: [TestSchool.Person.subjectTeacher, .deputy])
    func submitted(person: TestSchool.Person) throws {
        let site = try TestSite()
        let answer = try site.post(path(site), Entering.event(site.school), as: person)
        #expect(answer.status == 303)
        #expect(notice(answer).hasPrefix("doska-notice=entriesSubmitted.2;"))
        #expect(try entries("semyonova", site).map(\.state) == [.submitted])
        #expect(try entries("semyonova", site).map(\.points) == [.zero])
    }

    @Test("a subject teacher cannot find out by the form what others have entered")
    func noOracle() throws {
        let empty = try TestSite()
        let full = try TestSite()
        try full.school.enter("semyonova", full.school.event("Кросс нации", day: 12, direction: "sport"), .prizewinner)
        try full.school.enter("akimov", full.school.event("Кросс нации", day: 12, direction: "sport"), .winner)
        let one = try empty.post(path(empty), Entering.event(empty.school), as: .subjectTeacher)
        let other = try full.post(path(full), Entering.event(full.school), as: .subjectTeacher)
        #expect(one.status == 303)
        #expect((one.status, one.location, notice(one)) == (other.status, other.location, notice(other)))
        // The repetition waits for the class teacher, who knows both; a second time it is the author's own.
        #expect(try entries("semyonova", full).map(\.state.isVerified).sorted { !$0 && $1 } == [false, true])
        let waiting = try full.get("/classes/\(full.school.class7A.raw)/waiting", as: .classTeacher)
        #expect(waiting.text.contains("Похоже на повтор"))
        _ = try full.post(path(full), Entering.event(full.school), as: .subjectTeacher)
        #expect(try entries("semyonova", full).count == 2)
    }

    @Test("the class teacher's own child waits for somebody else")
    func ownChild() throws {
        let site = try TestSite()
        let (user, child) = (site.school.user(.classTeacher), site.school.student("semyonova"))
        try site.school.database.write { try $0.addGuardian(user, of: child, from: TestSchool.firstDay) }
        _ = try site.post(path(site), Entering.event(site.school), as: .classTeacher)
        #expect(try entries("semyonova", site).map(\.state) == [.submitted])
        #expect(try entries("akimov", site).map(\.state) == [.verifiedByClass])
    }

    @Test(
        "what is wrong is told beside its field, and what was typed stays",
        arguments: [
            ("title", "", "Напишите, что это было."), ("title", " «» ", "Напишите, что это было."),
            ("date", "", "Укажите дату."), ("date", "2026-10-35", "2026-10-35 — такого дня нет"),
            ("date", "2026-10-30", "30.10.2026 — этот день ещё не наступил."),
            ("date", "2026-08-31", "31.08.2026 — не подходит"), ("date", "вчера", "не похоже на дату"),
            ("level", "", "Выберите уровень."), ("level", "galactic", "Выберите уровень."),
            ("direction", "cooking", "Выберите направление."), ("attendance", "asleep", "Выберите: очно"),
            ("participation", "crowd", "Выберите: лично"), ("document", "passport", "Выберите вид документа."),
        ])
    func problems(field: String, value: String, text: String) throws {
        let site = try TestSite()
        let answer = try site.post(path(site), form(site, (field, value)), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains(text))
        #expect(answer.text.contains("value=\"II место\""))
        #expect(try entries("semyonova", site).isEmpty)
    }

    @Test("a long title and long words are refused, at the limit they are taken")
    func lengths() throws {
        let site = try TestSite()
        let id = site.school.student("semyonova").raw
        let long = try site.post(
            path(site), form(site, ("title", String(repeating: "я", count: 301))), as: .classTeacher)
        #expect(long.text.contains("Название длиннее 300 знаков"))
        let words = try site.post(
            path(site), form(site, ("words-\(id)", String(repeating: "ъ", count: 121))), as: .classTeacher)
        #expect(words.text.contains("Слова диплома длиннее 120 знаков"))
        let fits = try site.post(
            path(site),
            form(
                site, ("title", String(repeating: "я", count: 300)), ("words-\(id)", String(repeating: "ъ", count: 120))
            ),
            as: .classTeacher)
        #expect(fits.status == 303)
    }

    @Test("words of the paper that mean another outcome are asked")
    func contradiction() throws {
        let site = try TestSite()
        let id = site.school.student("semyonova").raw
        let answer = try site.post(path(site), form(site, ("words-\(id)", "I место")), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("«I место» — это победитель, а отмечено «призёр». Что верно?"))
        let free = try site.post(path(site), form(site, ("words-\(id)", "за волю к победе")), as: .classTeacher)
        #expect(free.status == 303)
    }

    @Test("a direction or level that the title proposes is preset, asked once and never saved unseen")
    func proposals() throws {
        let site = try TestSite()
        let title = "Олимпиада по химии, муниципальный этап"
        let answer = try site.post(
            path(site), form(site, ("title", title), ("direction", ""), ("level", "")), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Направление мы предложили по названию."))
        #expect(answer.text.contains("value=\"olympiads\" checked"))
        #expect(answer.text.contains("value=\"municipal\" checked"))
        let other = try site.post(path(site), form(site, ("title", title), ("level", "school")), as: .classTeacher)
        #expect(other.text.contains("В названии этап «муниципальный», а уровень «школьный». Что верно?"))
        let saved = try site.post(path(site), form(site, ("title", title)), as: .classTeacher)
        #expect(saved.status == 303)
        let entry = try #require(try entries("semyonova", site).first)
        #expect(entry.event.seriesKey == "олимпиада по химии")
        #expect(entry.event.stageLevel == .municipal)
    }

    @Test("the empty form shows today, the class and the last events, and a title in the address presets the rest")
    func emptyForm() throws {
        let site = try TestSite()
        let fresh = try site.get(path(site) + "/new", as: .classTeacher)
        #expect(fresh.text.contains("value=\"2026-10-29\""))
        #expect(fresh.text.contains("Ёлкин Фёдор"))
        #expect(!fresh.text.contains("Орлов Пётр"))
        #expect(!fresh.text.contains("name=\"direction\" value=\"sport\" checked"))
        let proposed = try site.get(
            path(site) + "/new?title=%D0%9A%D1%80%D0%BE%D1%81%D1%81%20%D0%BD%D0%B0%D1%86%D0%B8%D0%B8", as: .classTeacher
        )
        #expect(proposed.text.contains("name=\"direction\" value=\"sport\" checked"))
        #expect(!proposed.text.contains("value=\"municipal\" checked"))
        _ = try site.post(path(site), Entering.event(site.school), as: .classTeacher)
        let known = try site.get(path(site) + "/new", as: .classTeacher)
        #expect(known.text.contains("<option value=\"Кросс нации\">"))
        let again = try site.get(
            path(site) + "/new?title=%D0%9A%D1%80%D0%BE%D1%81%D1%81%20%D0%BD%D0%B0%D1%86%D0%B8%D0%B8", as: .classTeacher
        )
        #expect(again.text.contains("value=\"municipal\" checked"))
        #expect(try !site.get(path(site) + "/new", as: .subjectTeacher).text.contains("<option value=\"Кросс нации\">"))
    }

    @Test("hostile titles and words are shown as text")
    func hostile() throws {
        let site = try TestSite()
        let id = site.school.student("semyonova").raw
        let attack = "\"><script>alert(1)</script>"
        let answer = try site.post(
            path(site), form(site, ("title", attack), ("date", attack), ("words-\(id)", attack), ("level", attack)),
            as: .classTeacher)
        #expect(answer.status == 422)
        #expect(!answer.text.contains("<script>alert"))
        #expect(answer.text.contains("&lt;script&gt;alert(1)"))
        let saved = try site.post(path(site), form(site, ("title", attack)), as: .classTeacher)
        #expect(saved.status == 303)
        #expect(try !site.get(path(site) + "/new", as: .classTeacher).text.contains("<script>alert"))
    }

    @Test("without the token nothing is saved")
    func token() throws {
        let site = try TestSite()
        let answer = try site.post(path(site), Entering.event(site.school), as: .classTeacher, token: "x")
        #expect(answer.status == 403)
        #expect(try entries("semyonova", site).isEmpty)
    }
}
