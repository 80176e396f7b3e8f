// Two fields and done: what a teacher hands over, what becomes of it, and what of it the author may know.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Handing a result over")
struct HandOverTests {
    /// Said beside words that name no direction.
    private let study = [("direction", "study")]

    private func entries(_ pupil: String, _ school: TestSchool) throws -> [AchievementRecord] {
        try school.records().achievements.ofStudent(
            school.student(pupil), in: AcademicYear(startYear: 2026).period, for: .staff)
    }

    private func notice(_ answer: Answer) -> String {
        answer.response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix("doska-notice=") } ?? ""
    }

    private func send(
        _ words: String, about pupils: String..., more: [(String, String)] = [], to site: TestSite,
        as person: TestSchool.Person = .subjectTeacher
    ) throws -> Answer {
        let marked = pupils.map { ("pupil", "\(site.school.student($0).raw)") }
        return try site.post(
            "/handed-over", [("place", "class-\(site.school.class7A.raw)"), ("words", words)] + marked + more,
            as: person)
    }

    /// Gives an entry back with a question, as the class teacher does.
    private func giveBack(_ entry: AchievementRecord, _ question: String, _ site: TestSite) throws {
        let answer = try site.post(
            "/entries/\(entry.id.raw)/return", [("version", "\(entry.version)"), ("reason", question)],
            as: .classTeacher)
        try #require(answer.status == 303)
    }

    @Test("the home of a subject teacher is the list of pupils and two fields, and no record of anybody")
    func home() throws {
        let site = try TestSite()
        try site.school.enter("akimov", site.school.event("Кросс нации", day: 12, direction: "sport"), .winner)
        try Scenario(
            as: .subjectTeacher, get: { _ in "/home" }, status: 200,
            shows: ["Передать результат", "Акимов Глеб", "Семёнова Анна", "name=\"words\""],
            hides: ["Кросс нации", "Орлов", "/students/"]
        ).run(on: site)
    }

    @Test("who and what are enough: the rest is proposed, and the entry waits for the class teacher")
    func twoFields() throws {
        let site = try TestSite()
        let answer = try send("2 место, районная олимпиада по математике", about: "semyonova", "akimov", to: site)
        #expect(answer.status == 303)
        #expect(answer.location == "/home?place=class-\(site.school.class7A.raw)")
        #expect(notice(answer).hasPrefix("doska-notice=entriesSubmitted.2;"))
        let entry = try #require(try entries("semyonova", site.school).first)
        #expect(entry.event.title == "Районная олимпиада по математике")
        #expect((entry.event.level, entry.directionKey) == (.municipal, "olympiads"))
        #expect((entry.outcome, entry.placeText) == (.prizewinner, "2 место"))
        #expect((entry.day, entry.state, entry.documentKind) == (TestSchool.today, .submitted, nil))
        let waiting = try site.get("/classes/\(site.school.class7A.raw)/waiting", as: .classTeacher)
        #expect(waiting.text.contains("Районная олимпиада по математике"))
        let again = try send("2 место, районная олимпиада по математике", about: "semyonova", "akimov", to: site)
        #expect(notice(again).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries("semyonova", site.school).count == 1)
    }

    @Test("what is said more exactly wins over the words")
    func exactly() throws {
        let site = try TestSite()
        let more = [("date", "2026-10-12"), ("level", "school"), ("direction", "sport"), ("outcome", "winner")]
        #expect(try send("вчера 2 место, районный кросс", about: "akimov", more: more, to: site).status == 303)
        let entry = try #require(try entries("akimov", site.school).first)
        #expect((entry.day.iso, entry.event.level, entry.directionKey) == ("2026-10-12", .school, "sport"))
        #expect((entry.outcome, entry.placeText) == (.winner, ""))
    }

    @Test(
        "what can be understood in two ways, or is missing, is asked; what was typed stays",
        arguments: [
            ("", "akimov", "Напишите, что было."), ("   ", "akimov", "Напишите, что было."),
            ("выиграла турнир по шахматам", "akimov", "Результат можно понять по-разному"),
            ("1 место, турнир на выходных", "akimov", "Какого числа это было?"),
            ("2 место, олимпиада по математике", "", "Отметьте хотя бы одного ученика."),
            ("Помог соседу", "akimov", "Выберите направление."),
            (String(repeating: "я", count: 301), "akimov", "Получилось длиннее 300 знаков"),
            ("<script>x</script> 2 место, олимпиада", "", "&lt;script&gt;x"),
        ])
    func asks(words: String, pupil: String, problem: String) throws {
        let site = try TestSite()
        let marked = pupil.isEmpty ? [] : [("pupil", "\(site.school.student(pupil).raw)")]
        let answer = try site.post(
            "/handed-over", [("place", "class-\(site.school.class7A.raw)"), ("words", words)] + marked,
            as: .subjectTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains(problem), "\(words)")
        #expect(!answer.text.contains("<script>x"))
        if !pupil.isEmpty { #expect(answer.text.contains("value=\"\(site.school.student(pupil).raw)\" checked")) }
        #expect(try entries("akimov", site.school).isEmpty)
    }

    @Test("pupils and places that are not taught are not there")
    func foreign() throws {
        let site = try TestSite()
        let words = ("words", "2 место, олимпиада по математике")
        for place in ["class-\(site.school.class7B.raw)", "class-999999", "group-1", "class-", "group-x", "", "7А"] {
            let form = [("place", place), words, ("pupil", "\(site.school.student("orlov").raw)")]
            #expect(try site.post("/handed-over", form, as: .subjectTeacher).status == 404, "\(place)")
        }
        #expect(try send("2 место, олимпиада по математике", about: "orlov", "chuzhoy", to: site).status == 422)
        #expect(try entries("orlov", site.school).isEmpty && entries("chuzhoy", site.school).isEmpty)
    }

    @Test("a teacher who taught the class until yesterday hands nothing over and sees nothing any more")
    func formerTeacher() throws {
        let site = try TestSite()
        _ = try send("2 место, олимпиада по математике", about: "akimov", to: site)
        let entry = try #require(try entries("akimov", site.school).first)
        try giveBack(entry, "Какого числа?", site)
        let schoolClass = site.school.class7A
        try site.school.database.write { tx in
            try tx.endAssignments(in: schoolClass, duty: .subjectTeacher, before: TestSchool.today)
        }
        #expect(try site.get("/handed-over", as: .subjectTeacher).status == 404)
        #expect(try site.get("/handed-over/\(entry.id.raw)", as: .subjectTeacher).status == 404)
        #expect(try send("2 место, турнир по математике", about: "akimov", to: site).status == 404)
        #expect(try !site.get("/home", as: .subjectTeacher).text.contains("Акимов"))
    }

    // MARK: What became of it

    @Test("the author sees what waits, what was accepted, what came back and why, and nothing of others")
    func fates() throws {
        let site = try TestSite()
        let school = site.school
        _ = try send("1 место, олимпиада по математике", about: "akimov", to: site)
        _ = try send("участие в турнире по математике", about: "yolkin", more: study, to: site)
        _ = try send("2 место, викторина по математике", about: "semyonova", more: study, to: site)
        try school.enter("akimov", school.event("Тайный кросс", day: 12, direction: "sport"), .winner)
        try giveBack(try #require(try entries("yolkin", school).first), "А какой это был турнир?", site)
        let verified = try #require(try entries("semyonova", school).first)
        _ = try site.post(
            "/entries/\(verified.id.raw)/verification", [("version", "\(verified.version)")], as: .classTeacher)
        let page = try site.get("/handed-over", as: .subjectTeacher)
        #expect(page.status == 200)
        for words in ["ждёт проверки", "подтверждено", "Вернули с вопросом", "А какой это был турнир?"] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(!page.text.contains("Тайный кросс") && !page.text.contains("балл"))
        #expect(try site.get("/home", as: .subjectTeacher).text.contains("1 достижение с вопросом"))
    }

    @Test("what came back is corrected and sent again, once")
    func resent() throws {
        let site = try TestSite()
        _ = try send("участие в турнире по математике", about: "yolkin", more: study, to: site)
        let entry = try #require(try entries("yolkin", site.school).first)
        let path = "/handed-over/\(entry.id.raw)"
        // What has not come back is not open.
        #expect(try site.get(path, as: .subjectTeacher).status == 409)
        try giveBack(entry, "Точно участие?", site)
        let page = try site.get(path, as: .subjectTeacher)
        #expect(page.status == 200)
        #expect(page.text.contains("Точно участие?") && page.text.contains("name=\"version\" value=\"2\""))
        var form = Entering.entry.filter { !["title", "words", "document", "has_document"].contains($0.0) }
        form += [("title", "Турнир Пифагора"), ("words", "I место")]
        let stale = try site.post(path, form + [("version", "1")], as: .subjectTeacher)
        #expect(stale.status == 409)
        let answer = try site.post(path, form + [("version", "2")], as: .subjectTeacher)
        #expect((answer.status, answer.location) == (303, "/handed-over"))
        let sent = try #require(try entries("yolkin", site.school).first)
        #expect((sent.event.title, sent.outcome, sent.state) == ("Турнир Пифагора", .winner, .submitted))
        #expect(try site.post(path, form + [("version", "2")], as: .subjectTeacher).status == 409)
        #expect(try entries("yolkin", site.school).count == 1)
        let wrong = try site.post("/handed-over/999999", form + [("version", "1")], as: .subjectTeacher)
        #expect(wrong.status == 404)
    }

    @Test("a correction keeps the rules of every form")
    func wrongCorrection() throws {
        let site = try TestSite()
        _ = try send("участие в турнире по математике", about: "yolkin", more: study, to: site)
        _ = try send("участие в викторине по математике", about: "yolkin", more: study, to: site)
        let all = try entries("yolkin", site.school)
        let entry = try #require(all.first { $0.event.title.hasPrefix("Турнир") })
        let other = try #require(all.first { $0.id != entry.id })
        try giveBack(entry, "Точно?", site)
        let path = "/handed-over/\(entry.id.raw)"
        let good = [
            ("version", "2"), ("date", other.day.iso), ("level", "school"), ("direction", "study"),
            ("attendance", "in_person"), ("participation", "individual"), ("outcome", "participant"),
        ]
        let empty = try site.post(path, good + [("title", " ")], as: .subjectTeacher)
        #expect(empty.status == 422)
        #expect(empty.text.contains("Напишите, что это было."))
        let twin = try site.post(path, good + [("title", other.event.title)], as: .subjectTeacher)
        #expect(twin.status == 422)
        #expect(twin.text.contains("вы уже передали"))
        let state = try entries("yolkin", site.school).first { $0.id == entry.id }?.state
        #expect(state == .returned)
    }

    @Test("entries of others are not there, and others do not see this author's")
    func notMine() throws {
        let site = try TestSite()
        let entry = try site.school.enter(
            "akimov", site.school.event("Кросс нации", day: 12, direction: "sport"), .winner, state: .returned)
        #expect(try site.get("/handed-over/\(entry.raw)", as: .subjectTeacher).status == 404)
        _ = try send("участие в турнире по математике", about: "yolkin", more: study, to: site)
        let own = try #require(try entries("yolkin", site.school).first)
        for person in TestSchool.Person.allCases where person != .subjectTeacher && person != .guest {
            #expect(try site.get("/handed-over/\(own.id.raw)", as: person).status == 404, "\(person)")
        }
    }

    @Test("the author knows the own words alone: what the class teacher changed does not show")
    func ownWords() throws {
        let site = try TestSite()
        _ = try send("участие в турнире по математике", about: "yolkin", more: study, to: site)
        let entry = try #require(try entries("yolkin", site.school).first)
        var event = entry.event
        event.title = "Совсем другой турнир"
        let changed = event
        let teacher = site.school.user(.classTeacher)
        try site.school.database.write { tx in
            try tx.edit(
                entry, event: changed, outcome: .winner, placeText: "Гран-при", documentKind: .diploma,
                state: .verifiedByClass, version: entry.version, by: teacher, at: TestSchool.now)
        }
        let page = try site.get("/handed-over", as: .subjectTeacher)
        #expect(page.text.contains("Турнир по математике") && page.text.contains("подтверждено"))
        #expect(!page.text.contains("Совсем другой турнир") && !page.text.contains("Гран-при"))
    }

    @Test(
        "a wish of the family changes nothing of what the author sees, byte for byte",
        arguments: AchievementState.allCases.filter { $0 != .draft })
    func wishes(state: AchievementState) throws {
        let open = try TestSite()
        let event = open.school.event("Турнир по математике", day: 12)
        let entry = try open.school.enter("semyonova", event, .winner, state: .submitted, by: .subjectTeacher)
        let author = open.school.user(.classTeacher)
        if state != .submitted {
            let action: AchievementStep.Action =
                state == .returned ? .returned : state == .revoked ? .revoked : .verified
            try open.school.database.write { tx in
                guard let record = try tx.achievements.find(entry, in: .staff) else { return }
                try tx.move(
                    record, to: state, action, reason: "Какого числа?", version: 1, by: author, at: TestSchool.now)
            }
        }
        let user = open.school.user(.guardian)
        for wish in [Discretion.entry(entry, by: user), .everything(by: user), .points(by: user)] {
            let hidden = try TestSite(TestSchool(copying: open.school))
            try hidden.school.hide(wish, of: "semyonova")
            for path in ["/handed-over", "/home", "/handed-over/\(entry.raw)"] {
                let (one, other) = (
                    try open.get(path, as: .subjectTeacher), try hidden.get(path, as: .subjectTeacher)
                )
                #expect((one.status, one.text) == (other.status, other.text), "\(path), \(wish.scope)")
            }
        }
    }
}
