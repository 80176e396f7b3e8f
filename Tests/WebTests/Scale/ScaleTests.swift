// The scale of points: reading it, the next version with a look at its effect first, the paper, the minutes.
import SQLite
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The scale of points")
struct ScaleTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    /// The form with the standard numbers, and what is changed in it.
    private func form(_ changes: [String: String] = [:]) throws -> [(String, String)] {
        var fields = [
            "from": "2026-10-01", "remote": "half", "team": "half", "document": "school", "organisers": "half",
            "seen": String(try #require(try versions().last).scale.id.raw),
        ]
        for cell in ScaleForm.cells {
            fields[ScaleForm.Name.cell(cell).text] = Scale.standard.points(cell.level, cell.outcome).text
        }
        for line in FixedLine.allCases { fields[ScaleForm.Name.line(line).text] = Scale.standard.points(line).text }
        fields.merge(changes) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func versions() throws -> [ScaleVersion] {
        try school.records().scales.versions(of: school.school)
    }

    /// What the page of the effect carries along, so that what was shown is what is saved.
    private func shown(_ answer: Answer) throws -> String {
        let found = try #require(answer.text.firstMatch(of: /name="shown" value="([^"]*)"/))
        return String(found.1)
    }

    /// Looks at the effect and saves.
    private func save(_ changes: [String: String]) throws -> Answer {
        let form = try form(changes)
        let look = try site.post("/scale/preview", form, as: .deputy)
        return try site.post("/scale", form + [("shown", try shown(look))], as: .deputy)
    }

    @Test("the deputy sees whose sums move before saving, and nothing is saved until then")
    func whatIf() throws {
        try school.enter("semyonova", school.event("Кросс", day: 9), .winner)
        let id = try school.enter("orlov", school.event("Бег", day: 10), .winner, by: .otherTeacher)
        try school.enter("yolkin", school.event("Хор", day: 10), .participant)
        let form = try form(["cell-municipal-winner": "7,5"])
        let look = try site.post("/scale/preview", form, as: .deputy)
        #expect(look.status == 200)
        for words in [
            "изменятся у 2 учеников", "вместе было 12 баллов, станет 15 баллов", "7 «А»: 1 ученик, 6 → 7,5",
            "<dt>Орлов Пётр</dt><dd>6 → 7,5</dd>",
        ] {
            #expect(look.text.contains(words), "\(words)")
        }
        #expect(!look.text.contains("Ёлкин"), "nothing moves for him")
        #expect(try versions().count == 1)
        #expect(try school.records().achievements.find(id, in: .staff)?.points == Points(6))
        let saved = try site.post("/scale", form + [("shown", try shown(look))], as: .deputy)
        let made = try #require(try versions().last)
        #expect(saved.location == "/scale/\(made.scale.id.raw)")
        #expect(try school.records().achievements.find(id, in: .staff)?.points == Points(halves: 15))
        #expect(made.author?.last == "Седова" && made.number == 2)
        let page = try site.get(saved.location, as: .head).text
        #expect(
            page.contains("Версия 2") && page.contains("7,5")
                && page.contains("И. Ю. Седова, 29 октября 2026 г., 12:00"))
        #expect(!page.contains("Новая версия"), "the head reads")
    }

    @Test("what was typed after the look is looked at first")
    func changedAfterLook() throws {
        let look = try site.post("/scale/preview", form(["cell-municipal-winner": "7"]), as: .deputy)
        let other = try form(["cell-municipal-winner": "9"]) + [("shown", try shown(look))]
        let again = try site.post("/scale", other, as: .deputy)
        #expect(again.status == 200 && again.text.contains("Пока ничего не сохранено"))
        #expect(try versions().count == 1)
        #expect(try site.post("/scale", form(["cell-municipal-winner": "9"]), as: .deputy).status == 200)
        #expect(try versions().count == 1, "without a look nothing is saved")
    }

    @Test("the same form sent twice makes one version; what changes nothing makes none and says so")
    func twice() throws {
        let same = try site.post("/scale/preview", form(), as: .deputy)
        #expect(same.text.contains("Изменений нет") && !same.text.contains("name=\"shown\""))
        #expect(try site.post("/scale", form(), as: .deputy).location == "/scale")
        #expect(try versions().count == 1)
        let changed = try form(["team": "full"])
        let look = try site.post("/scale/preview", changed, as: .deputy)
        let sent = changed + [("shown", try shown(look))]
        #expect(try site.post("/scale", sent, as: .deputy).location.hasPrefix("/scale/"))
        #expect(try site.post("/scale", sent, as: .deputy).location == "/scale")
        #expect(try versions().count == 2)
    }

    @Test("of two deputies the second is told, and nothing of the first is overwritten")
    func twoPeople() throws {
        let second = try form(["cell-municipal-winner": "9"])
        let look = try site.post("/scale/preview", second, as: .deputy)
        #expect(try save(["cell-municipal-winner": "7"]).status == 303)
        let late = try site.post("/scale", second + [("shown", try shown(look))], as: .deputy)
        #expect(late.status == 409 && late.text.contains("кто-то сохранил другую версию"))
        #expect(late.text.contains("name=\"cell-municipal-winner\" required maxlength=\"6\" value=\"9\""))
        #expect(try versions().count == 2)
        #expect(try versions().last?.scale.points(.municipal, .winner) == Points(7))
    }

    @Test(
        "what is no amount is said beside its field, and everything typed stays",
        arguments: ["", "-1", "0,3", "101", "десять", "<script>alert(1)</script>", String(repeating: "9", count: 5000)])
    func badAmount(text: String) throws {
        let answer = try site.post(
            "/scale/preview", form(["cell-municipal-winner": text, "line-gto_gold": "7"]), as: .deputy)
        #expect(answer.status == 422)
        #expect(
            answer.text.contains("id=\"cell-municipal-winner-error\">Нужно число от 0 до 100, можно с половиной: 0,5."))
        #expect(answer.text.contains("name=\"line-gto_gold\" required maxlength=\"6\" value=\"7\""))
        #expect(!answer.text.contains("<script>alert"))
        #expect(try site.post("/scale", form(["cell-municipal-winner": text]), as: .deputy).status == 422)
        #expect(try versions().count == 1)
    }

    @Test(
        "a version begins neither in a past year nor after the next one",
        arguments: ["2026-08-31", "2028-09-01", "", "завтра", "2026-02-30"])
    func badDay(day: String) throws {
        let answer = try site.post("/scale/preview", form(["from": day, "team": "full"]), as: .deputy)
        #expect(answer.status == 422 && answer.text.contains("id=\"from-error\">Выберите день с 1 сентября 2026 г."))
    }

    @Test(
        "after a month with a published or closed board a version begins with the next one at the earliest",
        arguments: ["published", "closed"])
    func settled(state: String) throws {
        let tool = try Connection(path: school.database.path, mode: .readWrite)
        try tool.run(
            "INSERT INTO board (class_id, month, state, created_at) VALUES (?, '2026-09', ?, 1), (?, '2026-10', 'filled', 1)",
            school.class7A.raw, state, school.class7B.raw)
        let early = try site.post("/scale/preview", form(["from": "2026-09-30", "team": "full"]), as: .deputy)
        #expect(early.status == 422 && early.text.contains("Не раньше 1 октября 2026 г."))
        #expect(try site.post("/scale/preview", form(["team": "full"]), as: .deputy).status == 200)
    }

    @Test("the paper names school, minutes and every number, with lines to sign")
    func paper() throws {
        let standard = try #require(try versions().first).scale.id
        let blank = try site.get("/scale/\(standard.raw)/print", as: .head).text
        #expect(blank.contains("протокол № ________ от"))
        let saved = try save(["team": "full", "minutes": "4", "minutes-day": "2026-10-28"])
        let text = try site.get(saved.location + "/print", as: .deputy).text
        for words in [
            "«Средняя школа № 12»", "протокол № 4 от 28 октября 2026 г.", "Версия 2. Действует с 1 октября 2026 г.",
            "Корнев Павел Ильич", "Секретарь педагогического совета",
            "Каждый участник команды получает баллы полностью",
            "Четверть на «5»", "Международный",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("the minutes are written once, number and day together")
    func minutes() throws {
        let saved = try save(["team": "full"])
        let path = saved.location + "/minutes"
        #expect(try site.post(path, [("minutes", "4")], as: .deputy).status == 422)
        #expect(try site.post(path, [("minutes", ""), ("minutes-day", "2026-10-28")], as: .deputy).status == 422)
        let long = [("minutes", String(repeating: "4", count: 21)), ("minutes-day", "2026-10-28")]
        #expect(try site.post(path, long, as: .deputy).status == 422)
        #expect(
            try site.post(path, [("minutes", "4"), ("minutes-day", "2026-10-28")], as: .deputy).location
                == saved.location)
        #expect(try site.post(path, [("minutes", "5"), ("minutes-day", "2026-10-29")], as: .deputy).status == 303)
        #expect(try versions().last?.minutes?.number == "4")
        #expect(try site.get(saved.location, as: .deputy).text.contains("Протокол № 4 от 28 октября 2026 г."))
        let half = try site.post("/scale/preview", form(["minutes": "4", "remote": "full"]), as: .deputy)
        #expect(half.status == 422 && half.text.contains("Выберите день заседания"))
    }

    @Test("a version of another school is not there")
    func foreign() throws {
        let id = try #require(try versions().first).scale.id.raw
        #expect(try site.get("/scale/\(id)", as: .foreignDeputy).status == 404)
        #expect(try site.get("/scale/\(id)/print", as: .foreignDeputy).status == 404)
        let form = [("minutes", "4"), ("minutes-day", "2026-10-28")]
        #expect(try site.post("/scale/\(id)/minutes", form, as: .foreignDeputy).status == 404)
        for path in ["/scale/0", "/scale/x", "/scale/999"] { #expect(try site.get(path, as: .deputy).status == 404) }
    }

    @Test("a version that waits for its day is shown as one, and the list keeps all")
    func upcoming() throws {
        _ = try save(["team": "full", "from": "2026-12-01"])
        let text = try site.get("/scale", as: .head).text
        #expect(
            text.contains("Версия 1 · с") && text.contains("ещё не действует") && text.contains("Версия 2, с 1 декабря")
        )
        _ = try save(["team": "full", "remote": "full", "from": "2026-12-01"])
        let corrected = try site.get("/scale", as: .head).text
        #expect(corrected.contains("заменена") && corrected.contains("Версия 3, с 1 декабря"))
    }
}
