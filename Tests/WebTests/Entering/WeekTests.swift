// The week's sheet of a class: what it shows, what one save makes of it, and how the last save is taken back.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The week of a class in one sheet")
struct WeekTests {
    private static let minute: Int64 = 60_000

    private func path(_ site: TestSite) -> String { "/classes/\(site.school.class7A.raw)/week" }

    private func entries(_ pupil: String, _ school: TestSchool) throws -> [AchievementRecord] {
        try school.records().achievements.ofStudent(
            school.student(pupil), in: AcademicYear(startYear: 2026).period, for: .staff)
    }

    private func states(_ pupil: String, _ school: TestSchool) throws -> [AchievementState] {
        try entries(pupil, school).map(\.state)
    }

    private func notice(_ answer: Answer) -> String {
        answer.response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix("doska-notice=") } ?? ""
    }

    private func mark(_ pupil: String, _ outcome: String, _ site: TestSite, event: EventID? = nil) -> (String, String) {
        ("mark-\(event.map { "\($0.raw)" } ?? "new")-\(site.school.student(pupil).raw)", outcome)
    }

    /// A cross on 12 October, and the sheet of its week.
    private func cross(_ marks: (String, String)...) -> [(String, String)] {
        Entering.cross + [("week", "2026-10-12")] + marks
    }

    /// The site of a school some time after its clock's noon.
    private func later(_ school: TestSchool, by milliseconds: Int64) throws -> TestSite {
        try TestSite(school) { $0.clock = Clock { TestSchool.now + milliseconds } }
    }

    @Test("shows who has what at the events of the week, and a choice where there is nothing")
    func shows() throws {
        let site = try TestSite()
        let event = site.school.event("Шахматный турнир", day: 27)
        let entry = try site.school.enter("semyonova", event, .winner, by: .deputy)
        try site.school.enter("yolkin", event, .participant, state: .submitted, by: .subjectTeacher)
        try site.school.enter("akimov", site.school.event("Прошлая неделя", day: 20), .winner, by: .deputy)
        try site.school.enter("orlov", site.school.event("Дела другого класса", day: 27), .winner, by: .otherTeacher)
        let id = try #require(try entries("semyonova", site.school).first).eventID
        let page = try site.get(path(site), as: .classTeacher)
        #expect(page.status == 200)
        #expect(page.text.contains("Шахматный турнир"))
        #expect(page.text.contains("href=\"/entries/\(entry.raw)\">победитель</a>"))
        #expect(page.text.contains("участник</a> <span class=\"tag tag-sun\">"))
        #expect(!page.text.contains("Прошлая неделя") && !page.text.contains("Дела другого класса"))
        #expect(!page.text.contains(mark("semyonova", "", site, event: id).0))
        #expect(page.text.contains(mark("akimov", "", site, event: id).0))
        #expect(!page.text.contains("-\(site.school.student("orlov").raw)\""))
        let before = try site.get(path(site) + "?week=2026-10-21", as: .classTeacher)
        #expect(before.text.contains("Прошлая неделя") && !before.text.contains("Шахматный турнир"))
        #expect(before.text.contains("week=2026-10-12") && before.text.contains("week=2026-10-26"))
    }

    @Test(
        "a week that is none, has not begun or lies in another year is refused",
        arguments: ["2026-11-02", "2026-08-30", "2027-10-26", "сейчас", "2026-13-01", "", "2026-10-26'--"])
    func foreignWeeks(week: String) throws {
        let site = try TestSite()
        let query = TestQuery.encoded(week)
        #expect(try site.get(path(site) + "?week=" + query, as: .classTeacher).status == 400)
        let answer = try site.post(
            path(site), Entering.cross + [("week", week), mark("akimov", "winner", site)], as: .classTeacher)
        #expect(answer.status == 400)
        #expect(try entries("akimov", site.school).isEmpty)
    }

    @Test("saves a new event and marks at another one together, verified, as one save")
    func saves() throws {
        let site = try TestSite()
        try site.school.enter(
            "yakovleva", site.school.event("Чистый двор", day: 14, level: .school, direction: "volunteering"),
            .participant, document: nil)
        let yard = try #require(try entries("yakovleva", site.school).first).eventID
        let answer = try site.post(
            path(site),
            cross(
                mark("semyonova", "prizewinner", site), mark("akimov", "participant", site), mark("yolkin", "", site),
                mark("yolkin", "participant", site, event: yard), ("documents", "\(yard.raw)")), as: .classTeacher)
        #expect(answer.status == 303)
        #expect(answer.location == path(site) + "?week=2026-10-12")
        #expect(notice(answer).hasPrefix("doska-notice=entriesSaved.3;"))
        let entry = try #require(try entries("semyonova", site.school).first)
        #expect((entry.event.title, entry.event.level, entry.day.iso) == ("Кросс нации", .municipal, "2026-10-12"))
        #expect((entry.outcome, entry.documentKind, entry.state) == (.prizewinner, .diploma, .verifiedByClass))
        #expect(entry.points == Points(4))
        let other = try #require(try entries("yolkin", site.school).first)
        #expect((other.eventID, other.documentKind, other.group) == (yard, .certificate, .personal))
        #expect(try entries("akimov", site.school).map(\.enteredAt) == [other.enteredAt])
    }

    @Test("the same sheet sent twice saves once")
    func twice() throws {
        let site = try TestSite()
        let form = cross(mark("semyonova", "winner", site), mark("akimov", "participant", site))
        _ = try site.post(path(site), form, as: .classTeacher)
        let again = try site.post(path(site), form, as: .classTeacher)
        #expect(again.status == 303)
        #expect(notice(again).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries("semyonova", site.school).count == 1)
        // Also where the event stands in the sheet by now.
        let event = try #require(try entries("akimov", site.school).first).eventID
        let third = try site.post(
            path(site), [("week", "2026-10-12"), mark("akimov", "participant", site, event: event)], as: .classTeacher)
        #expect(notice(third).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries("akimov", site.school).count == 1)
    }

    @Test("what somebody has recorded meanwhile is told beside the pupil, and nothing is saved")
    func meanwhile() throws {
        let site = try TestSite()
        try site.school.enter("akimov", site.school.event("Кросс нации", day: 12, direction: "sport"), .winner)
        let answer = try site.post(
            path(site), cross(mark("akimov", "participant", site), mark("yolkin", "winner", site)), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Уже записано: «победитель»."))
        #expect(answer.text.contains("value=\"Кросс нации\""))
        #expect(try entries("yolkin", site.school).isEmpty)
        #expect(try entries("akimov", site.school).count == 1)
    }

    @Test("one pupil marked at an event of the sheet and at the same one typed anew is asked")
    func sameEventTwice() throws {
        let site = try TestSite()
        try site.school.enter("akimov", site.school.event("Кросс нации", day: 12, direction: "sport"), .winner)
        let event = try #require(try entries("akimov", site.school).first).eventID
        let form = cross(mark("yolkin", "winner", site), mark("yolkin", "participant", site, event: event))
        #expect(try site.post(path(site), form, as: .classTeacher).status == 422)
        #expect(try entries("yolkin", site.school).isEmpty)
    }

    @Test("pupils and events that are not of this sheet change nothing")
    func foreignIDs() throws {
        let site = try TestSite()
        try site.school.enter("orlov", site.school.event("Дела другого класса", day: 14), .winner, by: .otherTeacher)
        let foreign = try #require(try entries("orlov", site.school).first).eventID
        let form = [("week", "2026-10-12")]
        let pupils = try site.post(
            path(site), cross(mark("orlov", "winner", site), mark("chuzhoy", "winner", site)), as: .classTeacher)
        #expect(pupils.status == 422)
        let event = try site.post(
            path(site), form + [mark("akimov", "winner", site, event: foreign)], as: .classTeacher)
        #expect(event.status == 422)
        #expect(event.text.contains("Одного из событий на этой неделе больше нет"))
        #expect(!event.text.contains("Дела другого класса"))
        #expect(try entries("akimov", site.school).isEmpty && entries("chuzhoy", site.school).isEmpty)
        #expect(try entries("orlov", site.school).count == 1)
    }

    @Test("what is wrong is told, what was typed stays, and nothing is saved")
    func wrong() throws {
        let site = try TestSite()
        func refuse(_ form: [(String, String)], _ words: String) throws {
            let answer = try site.post(path(site), form, as: .classTeacher)
            #expect(answer.status == 422, "\(form)")
            #expect(answer.text.contains(words), "\(words)")
        }
        let week = ("week", "2026-10-12")
        try refuse([week], "Отметьте хотя бы одного ученика.")
        try refuse(cross(), "Отметьте, кто был на новом событии")
        try refuse([week, mark("akimov", "winner", site)], "Напишите, что это было.")
        try refuse(cross(mark("akimov", "лучший", site)), "Выберите результат")
        let outside = Entering.cross.filter { $0.0 != "date" } + [("date", "2026-10-20"), week]
        try refuse(outside + [mark("akimov", "winner", site)], "20.10.2026 — не подходит")
        let hostile = Entering.cross.filter { $0.0 != "title" && $0.0 != "level" } + [("title", "<script>x</script>")]
        let answer = try site.post(path(site), hostile + [week, mark("akimov", "winner", site)], as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("&lt;script&gt;") && !answer.text.contains("<script>x"))
        #expect(answer.text.contains("value=\"winner\" checked"))
        #expect(try entries("akimov", site.school).isEmpty)
    }

    @Test("an event of before is repeated with what it was, on a day of this week")
    func repeated() throws {
        let site = try TestSite()
        try site.school.enter(
            "akimov", site.school.event("Тренировка юных пожарных", day: 14, level: .school, direction: "sport"),
            .participant)
        let page = try site.get(path(site), as: .classTeacher)
        #expect(page.text.contains(">Тренировка юных пожарных</a>"))
        let again = try site.get(
            path(site) + "?week=2026-10-19&title=" + TestQuery.encoded("Тренировка юных пожарных"), as: .classTeacher)
        #expect(again.text.contains("name=\"level\" value=\"school\" checked"))
        #expect(again.text.contains("name=\"direction\" value=\"sport\" checked"))
        #expect(again.text.contains("value=\"2026-10-25\""))
    }

    @Test("the own child of the class teacher waits for somebody else")
    func ownChild() throws {
        let site = try TestSite()
        let (user, child) = (site.school.user(.classTeacher), site.school.student("semyonova"))
        try site.school.database.write { try $0.addGuardian(user, of: child, from: TestSchool.firstDay) }
        let form = cross(mark("semyonova", "winner", site), mark("akimov", "winner", site))
        _ = try site.post(path(site), form, as: .classTeacher)
        #expect(try states("semyonova", site.school) == [.submitted])
        #expect(try states("akimov", site.school) == [.verifiedByClass])
    }

    @Test("a teacher who leads the class no longer neither sees the sheet nor saves it")
    func formerTeacher() throws {
        let site = try TestSite()
        let (schoolClass, form) = (site.school.class7A, cross(mark("akimov", "winner", site)))
        try site.school.database.write { tx in
            try tx.endAssignments(in: schoolClass, duty: .classTeacher, before: TestSchool.today)
        }
        #expect(try site.get(path(site), as: .classTeacher).status == 404)
        #expect(try site.post(path(site), form, as: .classTeacher).status == 404)
        #expect(
            try site.post(
                path(site) + "/revocation", [("saved", "\(TestSchool.now)"), ("week", "2026-10-12")], as: .classTeacher
            ).status == 404)
        #expect(try entries("akimov", site.school).isEmpty)
    }

    // MARK: The undo

    private func save(_ site: TestSite) throws -> [(String, String)] {
        _ = try site.post(
            path(site), cross(mark("semyonova", "winner", site), mark("akimov", "participant", site)), as: .classTeacher
        )
        try #require(try states("semyonova", site.school) == [.verifiedByClass])
        return [("saved", "\(TestSchool.now)"), ("week", "2026-10-12")]
    }

    private func undo(_ site: TestSite, _ form: [(String, String)]) throws -> Answer {
        try site.post(path(site) + "/revocation", form, as: .classTeacher)
    }

    @Test("the last save is taken back within ten minutes: revoked with a reason, kept in the history")
    func undone() throws {
        let site = try TestSite()
        let form = try save(site)
        let soon = try later(site.school, by: 9 * Self.minute)
        let page = try soon.get(path(site), as: .classTeacher)
        #expect(page.text.contains("В 12:00 вы сохранили 2 достижения. Отменить можно до 12:10."))
        let answer = try undo(soon, form)
        #expect(answer.status == 303)
        #expect(notice(answer).hasPrefix("doska-notice=entriesUndone.2;"))
        let entry = try #require(try entries("semyonova", site.school).first)
        #expect(entry.state == .revoked)
        #expect(entry.points == .zero)
        let steps = try site.school.records().achievements.history(of: entry.id)
        #expect(steps.map(\.action) == [.entered, .revoked])
        #expect(steps.last?.reason == "отменено сразу после ввода")
        #expect(try !soon.get(path(site), as: .classTeacher).text.contains("Отменить сохранение"))
        let again = try undo(soon, form)
        #expect(notice(again).hasPrefix("doska-notice=nothingUndone.0;"))
        #expect(try site.school.records().achievements.history(of: entry.id).count == 2)
        // What was taken back may be entered anew.
        let anew = try soon.post(path(site), cross(mark("semyonova", "winner", site)), as: .classTeacher)
        #expect(notice(anew).hasPrefix("doska-notice=entriesSaved.1;"))
    }

    @Test("after ten minutes there is no button, and the form is refused")
    func tooLate() throws {
        let site = try TestSite()
        let form = try save(site)
        let late = try later(site.school, by: 10 * Self.minute + 1)
        #expect(try !late.get(path(site), as: .classTeacher).text.contains("Отменить сохранение"))
        let answer = try undo(late, form)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Десять минут прошли"))
        #expect(try states("semyonova", site.school) == [.verifiedByClass])
        let early = try later(site.school, by: -Self.minute)
        #expect(try undo(early, form).status == 409)
    }

    @Test("what others have changed meanwhile stays, and that is said")
    func keepsOthersChanges() throws {
        let site = try TestSite()
        let form = try save(site)
        let entry = try #require(try entries("akimov", site.school).first)
        let deputy = site.school.user(.deputy)
        try site.school.database.write { tx in
            try tx.move(
                entry, to: .verifiedBySchool, .verified, reason: "", version: entry.version, by: deputy,
                at: TestSchool.now)
        }
        let page = try site.get(path(site), as: .classTeacher)
        #expect(page.text.contains("вы сохранили 1 достижение") && page.text.contains("Ещё 1 достижение останется"))
        let answer = try undo(site, form)
        #expect(notice(answer).hasPrefix("doska-notice=entriesUndoneInPart.1;"))
        #expect(try states("akimov", site.school) == [.verifiedBySchool])
        #expect(try states("semyonova", site.school) == [.revoked])
    }

    @Test("an entry that has got a document meanwhile stays")
    func keepsPapers() throws {
        let site = try TestSite()
        let form = try save(site)
        let entry = try #require(try entries("semyonova", site.school).first)
        try site.school.attach(TestPapers.png(), to: entry.id, by: .guardian)
        #expect(notice(try undo(site, form)).hasPrefix("doska-notice=entriesUndoneInPart.1;"))
        #expect(try states("semyonova", site.school) == [.verifiedByClass])
    }

    @Test("the undo reaches nobody else's entries and no other save")
    func othersSaves() throws {
        let site = try TestSite()
        let event = site.school.event("Вечер поэзии", day: 13, direction: "arts")
        try site.school.enter("yolkin", event, .winner, state: .submitted, by: .subjectTeacher)
        let form = try save(site)
        _ = try undo(site, form)
        #expect(try states("yolkin", site.school) == [.submitted])
        let other = try site.post(
            "/classes/\(site.school.class7B.raw)/week/revocation", form, as: .otherTeacher)
        #expect(notice(other).hasPrefix("doska-notice=nothingUndone.0;"))
        #expect(try undo(site, [("saved", "soon"), ("week", "2026-10-12")]).status == 400)
        #expect(try undo(site, [("saved", "\(Int64.min)"), ("week", "2026-10-12")]).status == 409)
        #expect(try undo(site, [("saved", "\(Int64.max)"), ("week", "2026-10-12")]).status == 409)
    }
}

/// Text as a query carries it.
enum TestQuery {
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122: String(UnicodeScalar(byte))
            default: "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
