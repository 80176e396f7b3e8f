// One entry: its page, its history, changing, verifying, returning and revoking it.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("One entry")
struct EntryPageTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func submitted(by person: TestSchool.Person = .guardian) throws -> AchievementID {
        try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .prizewinner, placeText: "II место",
            state: .submitted, by: person)
    }

    private func entry(_ id: AchievementID) throws -> AchievementRecord {
        try #require(try school.records().achievements.find(id, in: .staff))
    }

    private func form(_ changes: [String: String] = [:], version: Int = 1) -> [(String, String)] {
        let direction = school.directions["sport"].map { String($0.raw) } ?? ""
        var fields = [
            "title": "Кросс нации", "day": "2026-10-03", "level": "municipal", "direction": direction,
            "attendance": "in_person", "participation": "individual", "outcome": "prizewinner", "words": "II место",
            "document": "diploma", "version": String(version),
        ]
        fields.merge(changes) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    @Test("the class teacher's change is verified at once and the history tells what changed, step by step")
    func teacherEdits() throws {
        let id = try submitted()
        let answer = try site.post(
            "/entries/\(id.raw)", form(["outcome": "winner", "words": "I место", "day": "2026-10-04"]),
            as: .classTeacher)
        #expect(answer.status == 303)
        #expect(answer.location == "/entries/\(id.raw)")
        #expect(try entry(id).state == .verifiedByClass)
        #expect(try entry(id).points == Points(6), "municipal winner")
        let text = try site.get("/entries/\(id.raw)", as: .guardian).text
        for part in [
            "Исправлено, подтверждено классом · <span class=\"nowrap\">О. П. Волкова", "результат: призёр → победитель",
            "слова документа: II место → I место", "дата: 03.10.2026 → 04.10.2026",
            "Внесено · <span class=\"nowrap\">Е. В. Семёнова",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("уровень:"), "what did not change is not told")
    }

    @Test("a verified entry that the deputy changes waits for the class again")
    func deputyEdits() throws {
        let id = try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .prizewinner,
            placeText: "II место")
        #expect(try entry(id).points == Points(4))
        #expect(try site.post("/entries/\(id.raw)", form(["level": "school"]), as: .deputy).status == 303)
        #expect(try entry(id).state == .submitted)
        #expect(try entry(id).points == .zero)
        let text = try site.get("/entries/\(id.raw)", as: .head).text
        #expect(text.contains("Исправлено, снова ждёт проверки"))
        #expect(text.contains("уровень: муниципальный → школьный"))
    }

    @Test("the family changes what its side made while nobody has verified it, and nothing else")
    func familyEdits() throws {
        let own = try submitted()
        #expect(try site.post("/entries/\(own.raw)", form(["words": "II место, эстафета"]), as: .pupil).status == 303)
        #expect(try entry(own).placeText == "II место, эстафета")
        #expect(try entry(own).state == .submitted)
        let teachers = try school.enter(
            "semyonova", school.event("Олимпиада", day: 4), .winner, state: .submitted, by: .subjectTeacher)
        #expect(try site.post("/entries/\(teachers.raw)", form(), as: .guardian).status == 404)
        #expect(try site.get("/entries/\(teachers.raw)/edit", as: .guardian).status == 404)
        #expect(try site.post("/entries/\(own.raw)/verification", [("version", "2")], as: .classTeacher).status == 303)
        #expect(try site.post("/entries/\(own.raw)", form(version: 3), as: .guardian).status == 404)
        #expect(
            try site.post(
                "/entries/\(own.raw)/revocation", [("version", "3"), ("reason", "Ошибка")], as: .guardian
            ).status == 404)
    }

    @Test("the form that corrects an achievement proposes events of the book, and names each direction by its key")
    func proposals() throws {
        let id = try submitted()
        for person in [TestSchool.Person.guardian, .classTeacher] {
            let text = try site.get("/entries/\(id.raw)/edit", as: person).text
            #expect(text.contains("data-events=\"/events/suggestions\"") && text.contains("/js/events.js"), "\(person)")
            let sport = try #require(school.directions["sport"])
            #expect(text.contains("value=\"\(sport.raw)\" data-key=\"sport\""), "\(person)")
            #expect(text.contains("href=\"/events\""), "the book's own page, without script")
        }
    }

    @Test("a stale version changes nothing and is told as 409")
    func stale() throws {
        let id = try submitted()
        #expect(try site.post("/entries/\(id.raw)", form(["words": "первое"]), as: .guardian).status == 303)
        for (path, body) in [
            ("", form(["words": "второе"])), ("/revocation", [("version", "1"), ("reason", "Дважды")]),
            ("/verification", [("version", "1")]), ("/return", [("version", "1"), ("reason", "Когда?")]),
        ] {
            #expect(try site.post("/entries/\(id.raw)\(path)", body, as: .classTeacher).status == 409, "\(path)")
        }
        #expect(try entry(id).placeText == "первое")
        #expect(try entry(id).version == 2)
        #expect(try site.post("/entries/\(id.raw)/verification", [("version", "x")], as: .classTeacher).status == 400)
    }

    @Test("a form that says what is recorded already adds no step")
    func unchanged() throws {
        let id = try submitted()
        #expect(try site.post("/entries/\(id.raw)", form(), as: .guardian).status == 303)
        #expect(try entry(id).version == 1)
    }

    @Test("bad values are told beside their fields and what was typed stays")
    func badInput() throws {
        let id = try submitted()
        let cases: [(String, String, String)] = [
            ("title", " ", "Напишите, что это было"), ("title", String(repeating: "я", count: 301), "не больше 300"),
            ("day", "2026-02-31", "такого дня нет"), ("day", "2026-12-19", "ещё не наступил"),
            ("day", "2000-01-01", "раньше дня рождения"), ("day", "", "Укажите день"),
            ("level", "galactic", "Выберите уровень"), ("direction", "999999", "Выберите направление"),
            ("attendance", "", "Выберите форму"), ("participation", "'; DROP", "Выберите, лично"),
            ("outcome", "loser", "Выберите результат"), ("document", "rune", "Выберите вид документа"),
            ("words", String(repeating: "ъ", count: 121), "не больше 120"),
        ]
        for (name, value, problem) in cases {
            var changes = ["words": "Слова мои"]
            changes[name] = value
            let answer = try site.post("/entries/\(id.raw)", form(changes), as: .guardian)
            #expect(answer.status == 422, "\(name)")
            #expect(answer.text.contains(problem), "\(name): \(problem)")
            if name != "words" { #expect(answer.text.contains("value=\"Слова мои\""), "\(name)") }
        }
        let hostile = try site.post(
            "/entries/\(id.raw)", form(["title": "<script>alert(1)</script>", "level": ""]), as: .guardian)
        #expect(hostile.status == 422)
        #expect(!hostile.text.contains("<script>alert"))
        #expect(try entry(id).version == 1)
    }

    @Test("a change into an entry that the pupil has already is refused")
    func twin() throws {
        let id = try submitted()
        try school.enter("semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        let answer = try site.post("/entries/\(id.raw)", form(["outcome": "winner"]), as: .guardian)
        #expect(answer.status == 422)
        #expect(answer.text.contains("уже есть"))
        #expect(try entry(id).outcome == .prizewinner)
    }

    @Test("a revocation asks by name and for a reason, keeps the history, and takes the points away")
    func revocation() throws {
        let id = try school.enter("semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        let page = try site.get("/entries/\(id.raw)", as: .classTeacher).text
        #expect(page.contains("Отозвать «Кросс нации» — Семёнова Анна?"))
        let empty = try site.post(
            "/entries/\(id.raw)/revocation", [("version", "1"), ("reason", "  ")], as: .classTeacher)
        #expect(empty.status == 422)
        #expect(empty.text.contains("Напишите, почему"))
        let long = String(repeating: "ю", count: 301)
        let huge = try site.post(
            "/entries/\(id.raw)/revocation", [("version", "1"), ("reason", long)], as: .classTeacher)
        #expect(huge.status == 422)
        #expect(huge.text.contains(long), "what was typed stays")
        let done = try site.post(
            "/entries/\(id.raw)/revocation", [("version", "1"), ("reason", "Внесено дважды")], as: .classTeacher)
        #expect(done.status == 303)
        #expect(try entry(id).state == .revoked)
        #expect(try entry(id).points == .zero)
        let text = try site.get("/entries/\(id.raw)", as: .guardian).text
        #expect(text.contains("Внесено дважды"))
        #expect(
            try site.post(
                "/entries/\(id.raw)/revocation", [("version", "2"), ("reason", "Ещё раз")], as: .classTeacher
            ).status == 404)
    }

    @Test("the class verifies, then the school; who verified stands beside the points")
    func verification() throws {
        let id = try submitted()
        #expect(try site.post("/entries/\(id.raw)/verification", [("version", "1")], as: .classTeacher).status == 303)
        #expect(try site.post("/entries/\(id.raw)/verification", [("version", "2")], as: .classTeacher).status == 409)
        #expect(try site.post("/entries/\(id.raw)/verification", [("version", "2")], as: .deputy).status == 303)
        #expect(try entry(id).state == .verifiedBySchool)
        let text = try site.get("/entries/\(id.raw)", as: .pupil).text
        #expect(text.contains("Подтверждено классом: О. П. Волкова"))
        #expect(text.contains("Подтверждено школой: И. Ю. Седова"))
    }

    @Test("a return tells the author why, and the author's change comes back to the class")
    func returned() throws {
        let id = try submitted()
        let empty = try site.post("/entries/\(id.raw)/return", [("version", "1"), ("reason", "")], as: .classTeacher)
        #expect(empty.status == 422)
        #expect(empty.text.contains("напишите, что уточнить"))
        #expect(
            try site.post(
                "/entries/\(id.raw)/return", [("version", "1"), ("reason", "Какого числа?")], as: .classTeacher
            ).status == 303)
        #expect(try entry(id).state == .returned)
        #expect(try site.get("/entries/\(id.raw)", as: .guardian).text.contains("«Какого числа?»"))
        #expect(
            try site.post("/entries/\(id.raw)", form(["day": "2026-10-05"], version: 2), as: .guardian).status == 303)
        #expect(try entry(id).state == .submitted)
    }

    @Test("a teacher who is the parent verifies nothing about the own child, in no way")
    func ownChild() throws {
        let (teacher, pupil) = (school.user(.classTeacher), school.student("semyonova"))
        try school.database.write { tx in
            try tx.grant(.guardian, to: teacher, from: TestSchool.firstDay)
            try tx.grant(.deputy, to: teacher, from: TestSchool.firstDay)
            try tx.addGuardian(teacher, of: pupil, from: TestSchool.firstDay)
        }
        let waiting = try submitted(by: .pupil)
        let verified = try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner)
        #expect(
            try site.post("/entries/\(waiting.raw)/verification", [("version", "1")], as: .classTeacher).status == 404)
        #expect(
            try site.post(
                "/entries/\(waiting.raw)/return", [("version", "1"), ("reason", "Когда?")], as: .classTeacher
            ).status == 404)
        #expect(try site.post("/verification", [("entry", "\(verified.raw).1")], as: .classTeacher).status == 404)
        #expect(
            try site.get("/classes/\(school.class7A.raw)/waiting", as: .classTeacher).text.contains("Достижение вашего ребёнка"))
        #expect(try site.post("/entries/\(waiting.raw)", form(["words": "I"]), as: .classTeacher).status == 303)
        #expect(try entry(waiting).state == .submitted, "nor by changing it")
        #expect(try entry(verified).state == .verifiedByClass)
    }

    @Test("hostile ids are no entries")
    func ids() throws {
        for id in ["0", "-1", "1e3", "99999999999999999999", "%D0%B0", "1%3B", "999"] {
            #expect(try site.get("/entries/\(id)", as: .deputy).status == 404, "\(id)")
        }
    }
}
