// One entry about one pupil: by whom it is made decides how it begins.
import School
import Storage
import Support
import Testing

@Suite("One entry about one pupil")
struct NewEntryTests {
    private func path(_ site: TestSite) -> String { "/students/\(site.school.student("semyonova").raw)/entries" }

    private func entries(_ site: TestSite) throws -> [AchievementRecord] {
        try site.school.records().achievements.ofStudent(
            site.school.student("semyonova"),
            in: Period(from: Day(iso: "2010-01-01") ?? TestSchool.today, through: TestSchool.today), for: .staff)
    }

    private func form(_ changed: (String, String)...) -> [(String, String)] {
        let names = Set(changed.map(\.0))
        return Entering.entry.filter { !names.contains($0.0) } + changed
    }

    private func notice(_ answer: Answer) -> String {
        answer.response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix("doska-notice=") } ?? ""
    }

    @Test(
        "the state and the words follow from who enters",
        arguments: [
            (TestSchool.Person.classTeacher, AchievementState.verifiedByClass, "entrySaved"),
            (.deputy, .submitted, "entrySubmitted"), (.guardian, .submitted, "entrySubmitted"),
            (.pupil, .submitted, "entrySubmitted"), (.subjectTeacher, .submitted, "entrySubmitted"),
        ])
    func states(person: TestSchool.Person, state: AchievementState, event: String) throws {
        let site = try TestSite()
        let answer = try site.post(path(site), Entering.entry, as: person)
        #expect(answer.status == 303)
        #expect(notice(answer).hasPrefix("doska-notice=\(event).0;"))
        let student = "/students/\(site.school.student("semyonova").raw)"
        #expect(answer.location == (person == .subjectTeacher ? student + "/entries/new" : student))
        let entry = try #require(try entries(site).first)
        #expect(entry.state == state)
        #expect((entry.outcome, entry.placeText) == (.winner, "1 место"))
        #expect(entry.points == (state == .verifiedByClass ? Points(6) : .zero))
        let again = try site.post(path(site), Entering.entry, as: person)
        #expect(notice(again).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries(site).count == 1)
    }

    @Test("one character with a thousand accents is long, and nothing turns the direction of what stands behind it")
    func disguises() throws {
        let site = try TestSite()
        let accents = "а" + String(repeating: "\u{301}", count: 1000)
        for field in ["title", "words"] {
            #expect(try site.post(path(site), form((field, accents)), as: .pupil).status == 422)
        }
        #expect(try entries(site).isEmpty)
        let turned = form(("title", "Кросс \u{202E}юлок\u{2066}"), ("words", "1 место\u{202E}\u{0}"))
        #expect(try site.post(path(site), turned, as: .pupil).status == 303)
        let entry = try #require(try entries(site).first)
        #expect((entry.event.title, entry.placeText) == ("Кросс юлок", "1 место"))

        let version = ("version", String(entry.version))
        let edit = try site.post(
            "/entries/\(entry.id.raw)", form(("title", accents), version, ("words", accents)), as: .pupil)
        #expect(edit.status == 422 && edit.text.contains("Слишком длинно"))
        let reason = try site.post(
            "/entries/\(entry.id.raw)/revocation", [("reason", accents), version], as: .pupil)
        #expect(reason.status == 422 && reason.text.contains("Слишком длинно"))
    }

    @Test("a family is not asked for the group of results, and what it sends of it is not looked at")
    func group() throws {
        let site = try TestSite()
        #expect(try !site.get(path(site) + "/new", as: .guardian).text.contains("name=\"group\""))
        #expect(try site.get(path(site) + "/new", as: .classTeacher).text.contains("name=\"group\""))
        _ = try site.post(path(site), form(("group", "metasubject")), as: .guardian)
        #expect(try entries(site).map(\.group) == [.extracurricular])
        _ = try site.post(path(site), form(("group", "metasubject"), ("title", "Поход")), as: .classTeacher)
        #expect(try entries(site).first?.group == .metasubject)
        let wrong = try site.post(path(site), form(("group", "x"), ("title", "Поход 2")), as: .classTeacher)
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("Выберите группу результатов."))
    }

    @Test("a line of the scale fills in what it implies and gives its own points")
    func fixedLine() throws {
        let site = try TestSite()
        let answer = try site.post(path(site), [("date", "2026-10-12"), ("line", "gto_silver")], as: .classTeacher)
        #expect(answer.status == 303)
        let entry = try #require(try entries(site).first)
        #expect(entry.fixedLine == .gtoSilver)
        #expect(entry.event.title == "ГТО, серебряный знак")
        #expect(entry.directionKey == "sport")
        #expect((entry.event.level, entry.outcome) == (.school, .participant))
        #expect(entry.points == Points(3))
        let unknown = try site.post(path(site), form(("line", "gto_platinum")), as: .classTeacher)
        #expect(unknown.status == 422)
        #expect(unknown.text.contains("Такой строки в шкале нет"))
        let untold = try site.post(path(site), [("date", "2026-10-12"), ("line", "program_year")], as: .classTeacher)
        #expect(untold.status == 422)
        #expect(untold.text.contains("Выберите направление."))
    }

    @Test("a family may add a diploma of an earlier year, none of the future and none from before school")
    func days() throws {
        let site = try TestSite()
        #expect(try site.post(path(site), form(("date", "2024-05-17")), as: .guardian).status == 303)
        #expect(try entries(site).map(\.day.iso) == ["2024-05-17"])
        let future = try site.post(path(site), form(("date", "2026-11-01")), as: .guardian)
        #expect(future.text.contains("этот день ещё не наступил"))
        let old = try site.post(path(site), form(("date", "2015-08-31")), as: .guardian)
        #expect(old.text.contains("31.08.2015 — не подходит"))
        #expect(try entries(site).count == 1)
    }

    @Test("without an outcome and with hostile fields nothing is saved, and everything is shown as text")
    func hostile() throws {
        let site = try TestSite()
        let attack = "'\"><img src=x onerror=alert(1)>"
        let answer = try site.post(
            path(site), form(("outcome", attack), ("words", attack), ("title", attack), ("line", attack)), as: .pupil)
        #expect(answer.status == 422)
        #expect(!answer.text.contains("<img"))
        #expect(answer.text.contains("Выберите результат: участник"))
        let empty = try site.post(path(site), form(("outcome", "")), as: .pupil)
        #expect(empty.text.contains("Выберите результат."))
        #expect(try entries(site).isEmpty)
    }

    @Test("a subject teacher is not told that somebody else made the entry before")
    func noOracle() throws {
        let site = try TestSite()
        try site.school.enter("semyonova", site.school.event("Кросс нации", day: 12, direction: "sport"), .winner)
        let answer = try site.post(path(site), Entering.entry, as: .subjectTeacher)
        #expect(notice(answer).hasPrefix("doska-notice=entrySubmitted.0;"))
        #expect(try entries(site).count == 2, "what the author handed over waits for the class teacher")
    }
}
