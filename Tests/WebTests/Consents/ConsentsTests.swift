// The register of consents: a batch of papers in one go, nothing by itself, a correction, a withdrawal on paper, and what
// has to come off the wall.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The register of consents")
struct ConsentsTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var path: String { "/classes/\(school.class7A.raw)/consents" }

    init() throws { site = try TestSite() }

    private func isSeen(_ id: AchievementID) throws -> Bool {
        try school.records().achievements.find(id, in: .school(on: TestSchool.today)) != nil
    }

    /// The form of one cell.
    private func cell(
        _ pupil: String, _ scope: ConsentScope, was: ConsentID? = nil, day: String = "2026-09-01", until: String = "",
        fields: [PublicField] = []
    ) -> [(String, String)] {
        let key = "\(school.student(pupil).raw)-\(scope.rawValue)"
        return [
            ("was-" + key, was.map { String($0.raw) } ?? ""), ("given-" + key, "1"), ("day-" + key, day),
            ("until-" + key, until), ("version-" + scope.rawValue, "1"),
        ] + fields.map { ("field-" + key, $0.rawValue) }
    }

    private func consents(_ pupil: String = "semyonova") throws -> [ConsentRecord] {
        try school.records().consents.ofStudent(school.student(pupil))
    }

    @Test("nothing is ticked by itself; a batch is registered in one go, each paper with date, term, fields, version")
    func batch() throws {
        let empty = try site.get(path, as: .classTeacher).text
        #expect(!empty.contains(" checked") && empty.contains("не хватает: 4"))
        let form =
            cell("semyonova", .processing) + cell("semyonova", .school, until: "2027-08-31")
            + cell("akimov", .distribution, day: "02.09.2026", fields: [.name, .schoolClass, .result])
        #expect(try site.post(path, form, as: .classTeacher).status == 303)
        #expect(try consents().map(\.scope) == [.processing, .school])
        let shown = try #require(try consents("akimov").first)
        #expect(shown.paper.fields == [.name, .schoolClass, .result] && shown.formVersion == 1)
        #expect(shown.givenOn.iso == "2026-09-02" && shown.author.last == "Волкова")
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("дано с 1 сентября 2026 г. по 31 августа 2027 г.") && page.contains("не хватает: 3"))
        #expect(page.contains("имя, класс, результат"))
        _ = try site.post(path, form, as: .classTeacher)
        #expect(try consents().count == 2, "the same form twice is one batch")
    }

    @Test("fields ticked once go for every paper of the batch that has no ticks of its own")
    func commonFields() throws {
        let form =
            cell("semyonova", .distribution) + cell("akimov", .distribution, fields: [.name])
            + [("field-common", "name"), ("field-common", "class"), ("field-common", "hair")]
        #expect(try site.post(path, form, as: .classTeacher).status == 303)
        #expect(try consents().first?.paper.fields == [.name, .schoolClass])
        #expect(try consents("akimov").first?.paper.fields == [.name])
        let refused = try site.post(
            path, cell("yolkin", .distribution, day: "35.10") + [("field-common", "class")], as: .classTeacher)
        #expect(refused.status == 422)
        #expect(refused.text.contains("name=\"field-common\" value=\"class\" checked"))
    }

    @Test("a board without a card tells the class teacher what is missing")
    func bareBoard() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let board = "/classes/\(school.class7A.raw)/boards/2026-10"
        #expect(try site.get(board, as: .classTeacher).text.contains("href=\"\(path)\">Внести согласия"))
        #expect(try !site.get(board, as: .guardian).text.contains("Внести согласия"))
        for pupil in TestSchool.pupilsOf7A { _ = try site.post(path, cell(pupil, .school), as: .classTeacher) }
        #expect(try !site.get(board, as: .classTeacher).text.contains("Внести согласия"))
    }

    @Test("a page left open since before a withdrawal gives nothing back")
    func leftOpen() throws {
        let id = try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner)
        let old = cell("semyonova", .school)
        _ = try site.post(path, old, as: .classTeacher)
        #expect(try isSeen(id))
        let consent = try #require(try consents().first)
        let answer = try site.post("\(path)/\(consent.id.raw)/withdrawal", [], as: .classTeacher)
        #expect(answer.status == 303 && answer.location.hasPrefix("/withdrawals/"))
        #expect(try !isSeen(id))
        _ = try site.post(path, old, as: .classTeacher)
        #expect(try !isSeen(id))
        let again = try site.post("\(path)/\(consent.id.raw)/withdrawal", [], as: .classTeacher)
        #expect(again.location == answer.location, "a second tap leads to the same receipt")
        // Two teachers at once: the second one's cell was made before the first one's paper.
        let new = cell("semyonova", .school, was: consent.id)
        _ = try site.post(path, new, as: .classTeacher)
        _ = try site.post(path, new, as: .classTeacher)
        #expect(try consents().count == 2)
        #expect(try isSeen(id))
    }

    @Test("a wrong cell is told beside it, what was typed stays, and nothing is saved")
    func wrong() throws {
        for (day, until, words) in [
            ("2026-02-31", "", "такого дня нет"), ("2027-01-01", "", "ещё не наступил"), ("", "", "Укажите дату"),
            ("2026-09-01", "2026-08-01", "раньше даты бумаги"), ("<script>alert(1)</script>", "", ""),
            (String(repeating: "9", count: 5000), "", ""),
        ] {
            let answer = try site.post(
                path, cell("semyonova", .school, day: day, until: until) + cell("akimov", .processing),
                as: .classTeacher)
            #expect(answer.status == 422 && (words.isEmpty || answer.text.contains(words)), "\(day.prefix(20))")
            #expect(!answer.text.contains("<script>alert"))
            #expect(answer.text.contains("name=\"given-\(student.raw)-school\" value=\"1\" checked"))
        }
        let noFields = try site.post(path, cell("semyonova", .distribution), as: .classTeacher)
        #expect(noFields.status == 422 && noFields.text.contains("Отметьте поля"))
        #expect(try consents().isEmpty && consents("akimov").isEmpty)
    }

    @Test("pupils and consents of another class are not reached through this one")
    func foreign() throws {
        #expect(try site.post(path, cell("orlov", .school), as: .classTeacher).status == 303)
        #expect(try consents("orlov").isEmpty)
        #expect(try site.post(path, cell("orlov", .school), as: .otherTeacher).status == 404)
        let theirs = try #require(try school.consent(["orlov"], to: .school).first)
        for rest in ["\(theirs.raw)", "999999", "0", "x"] {
            #expect(try site.get("\(path)/\(rest)", as: .classTeacher).status == 404, "\(rest)")
            #expect(try site.post("\(path)/\(rest)/withdrawal", [], as: .classTeacher).status == 404, "\(rest)")
        }
        #expect(try consents("orlov")[0].closedOn == nil)
    }

    @Test("a correction replaces the entry and keeps it; of two at once the second is told")
    func correction() throws {
        let id = try #require(try school.consent(["semyonova"], to: .distribution).first)
        let form = [
            ("day-paper", "2026-09-05"), ("until-paper", "2027-05-31"), ("field-paper", "name"), ("version", ""),
        ]
        let bad = try site.post("\(path)/\(id.raw)", [("day-paper", "")], as: .classTeacher)
        #expect(bad.status == 422 && bad.text.contains("Укажите дату"))
        #expect(try site.post("\(path)/\(id.raw)", form, as: .classTeacher).status == 303)
        let all = try consents()
        #expect(all.count == 2 && all[0].isReplaced && all[1].paper.fields == [.name] && all[1].formVersion == nil)
        #expect(try site.post("\(path)/\(id.raw)", form, as: .classTeacher).status == 409)
        #expect(try site.get("\(path)/\(id.raw)", as: .classTeacher).text.contains("исправлено"))
    }

    @Test("what hangs on the wall is listed for the teacher, ticked off once, and only of this class")
    func copies() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let ids = try school.consent(["semyonova"], to: .distribution)
        #expect(try !site.get(path, as: .classTeacher).text.contains("Снять со стены"))
        try school.withdraw(ids, of: "semyonova")
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Снять со стены: 1") && page.contains("Доска за октябрь 2026 на стенде"))
        let copy = try #require(
            try school.records().consents.copies(inClass: school.class7A, on: TestSchool.today).first)
        let key = "\(copy.consent.raw)-board-\(copy.copy)"
        #expect(
            try site.post(path + "/copies", [("copy", "1-board-999"), ("copy", "x")], as: .classTeacher).status == 303)
        #expect(try site.get(path, as: .classTeacher).text.contains("Снять со стены: 1"))
        #expect(try site.post(path + "/copies", [("copy", key)], as: .classTeacher).status == 303)
        #expect(try site.get(path, as: .classTeacher).text.contains("Уже снято"))
        #expect(
            try site.post("/classes/\(school.class7B.raw)/consents/copies", [("copy", key)], as: .classTeacher).status
                == 404)
    }

    @Test("the signed paper is scanned beside its consent: pictures and PDF only, and for this class alone")
    func scans() throws {
        let id = try #require(try school.consent(["semyonova"], to: .school).first)
        let scan = "\(path)/\(id.raw)/scan"
        #expect(try site.get(path, as: .classTeacher).text.contains("без скана"))
        #expect(try site.get(scan, as: .classTeacher).status == 404)
        let wrong = try site.send(papers: [("paper", Array("<script>".utf8))], to: scan, as: .classTeacher)
        #expect(wrong.status == 422 && wrong.text.contains("Это не фото и не PDF"))
        for _ in 1...2 {
            let sent = try site.send(papers: [("paper", TestPapers.jpeg())], to: scan, as: .classTeacher)
            #expect(sent.status == 303)
        }
        #expect(try site.get(scan, as: .classTeacher).status == 200)
        #expect(try !site.get(path, as: .classTeacher).text.contains("без скана"))
        for person in [TestSchool.Person.guardian, .otherTeacher, .deputy, .otherGuardian] {
            #expect(try site.get(scan, as: person).status == 404, "\(person)")
        }
        #expect(try site.send(papers: [("paper", TestPapers.jpeg())], to: scan, as: .otherTeacher).status == 404)
    }
}
