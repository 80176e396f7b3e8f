import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Filling and publishing a board")
struct BoardEditorTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var edit: String { path + "/edit" }
    var path: String { "/classes/\(school.class7A.raw)/boards/2026-10" }
    var publication: String { path + "/publication" }

    init() throws { site = try TestSite() }

    private func field(_ kind: String, _ pupil: String) -> String { "\(kind)-\(school.student(pupil).raw)" }

    /// A form with these lines, made from that version.
    private func form(_ lines: [String: String], version: Int = 0, _ more: [(String, String)] = []) -> [(
        String, String
    )] {
        [("version", String(version))] + lines.map { (field("line", $0), $1) } + more
    }

    private func stored() throws -> [String: String] {
        let records = try school.records()
        guard let board = try records.boards.find(school.class7A, TestSchool.october) else { return [:] }
        let lines = try records.boards.lines(of: board.id)
        let pairs = TestSchool.pupilsOf7A.compactMap { pupil in
            lines.first { $0.student == school.student(pupil) }.map { (pupil, $0.text) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func editions() throws -> [BoardEdition] {
        let records = try school.records()
        return try records.boards.find(school.class7A, TestSchool.october).map { try records.editions.all(of: $0.id) }
            ?? []
    }

    /// What stands in the field of a pupil's line.
    private func proposal(_ pupil: String, _ page: String) throws -> String {
        let field = try #require(page.components(separatedBy: "id=\"\(field("line", pupil))\"").last)
        let start = try #require(field.range(of: ">")).upperBound
        return try #require(field[start...].components(separatedBy: "</textarea>").first)
    }

    @Test("every pupil has a field in the order of the alphabet, with a line proposed from its entries")
    func proposals() throws {
        try school.enter("yolkin", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        let page = try site.get(edit, as: .classTeacher)
        #expect(page.status == 200)
        #expect(try proposal("yolkin", page.text).contains("Кросс нации"))
        #expect(try proposal("akimov", page.text) == "")
        #expect(page.text.contains("Предложено по достижению от 3 октября"))
        #expect(page.text.contains("Достижений в этом месяце нет"))
        #expect(page.text.contains("До 140 знаков"))
        let order = TestSchool.pupilsOf7A.compactMap { page.text.range(of: "id=\"\(field("line", $0))\"")?.lowerBound }
        #expect(order.count == 4 && order == order.sorted())
    }

    @Test("a proposed line never speaks of points, however many the entry has")
    func noPoints() throws {
        try school.enter("akimov", school.event("Турнир", day: 5, level: .international), .winner, placeText: "I место")
        let page = try site.get(edit, as: .classTeacher).text
        let line = try proposal("akimov", page)
        #expect(line.contains("Турнир") && !line.contains("балл") && !line.contains("24"))
        #expect(page.contains("24 балла"), "the points stand beside the candidate, so there were points to tell")
    }

    @Test("what is typed is saved pupil by pupil, and nothing else is touched")
    func savesPartially() throws {
        let answer = try site.post(path, form(["akimov": "Помог младшим", "yolkin": ""]), as: .classTeacher)
        #expect(answer.status == 303 && answer.location == edit)
        #expect(try stored() == ["akimov": "Помог младшим"])
        #expect(
            try site.post(path, form(["yolkin": " Бежал \r\n быстро "], version: 1), as: .classTeacher).status == 303)
        #expect(try stored() == ["akimov": "Помог младшим", "yolkin": "Бежал быстро"])
    }

    @Test("a form sent twice saves once and asks nothing")
    func twice() throws {
        for _ in 1...2 {
            #expect(try site.post(path, form(["akimov": "Помог"]), as: .classTeacher).status == 303)
        }
        #expect(try school.records().boards.find(school.class7A, TestSchool.october)?.version == 1)
    }

    @Test("two teachers do not overwrite each other: the later form is told to look again")
    func stale() throws {
        #expect(try site.post(path, form(["akimov": "Первая"]), as: .classTeacher).status == 303)
        let late = try site.post(path, form(["akimov": "Вторая"]), as: .deputy)
        #expect(late.status == 409)
        #expect(try site.post(publication, form(["akimov": "Вторая"]), as: .deputy).status == 409)
        #expect(try stored() == ["akimov": "Первая"])
    }

    @Test("a line over 140 characters is told beside its field and kept there; the others are saved")
    func tooLong() throws {
        let long = String(repeating: "ё", count: 145)
        let answer = try site.post(path, form(["akimov": long, "yolkin": "Бежал"]), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Строка длиннее 140 знаков на 5"))
        #expect(answer.text.contains(long))
        #expect(try stored() == ["yolkin": "Бежал"])
        #expect(answer.text.contains("name=\"version\" value=\"1\""), "the page can be sent again at once")
    }

    @Test("hostile and strange values are text, never markup, and never another pupil's entry")
    func hostile() throws {
        let foreign = try school.enter("yolkin", school.event("Кросс", day: 5), .winner)
        let script = "<script>alert(1)</script>"
        #expect(try site.post(path, form(["akimov": script]), as: .classTeacher).status == 303)
        let page = try site.get(edit, as: .classTeacher).text
        #expect(page.contains("&lt;script&gt;") && !page.contains(script))
        let stranger = [(field("deed", "akimov"), String(foreign.raw))]
        #expect(try site.post(path, form(["akimov": "Моё"], version: 1, stranger), as: .classTeacher).status == 422)
        let unknown = [(field("nomination", "akimov"), "no-such")]
        let answer = try site.post(path, form(["akimov": "Моё"], version: 1, unknown), as: .classTeacher)
        #expect(answer.status == 422 && answer.text.contains("Такой номинации в списке класса нет"))
        #expect(try stored() == ["akimov": script])
        for version in ["", "x", "-1", "99999999999999999999"] {
            #expect(try site.post(path, [("version", version)], as: .classTeacher).status == 400, "\(version)")
        }
    }

    @Test("a pupil of another class on the form is nobody")
    func foreignPupil() throws {
        let orlov = [("line-\(school.student("orlov").raw)", "Чужая строка")]
        #expect(try site.post(path, form([:], orlov), as: .classTeacher).status == 303)
        let records = try school.records()
        let board = try #require(try records.boards.find(school.class7A, TestSchool.october))
        #expect(try records.boards.lines(of: board.id).isEmpty)
    }

    @Test("the class adds a nomination of its own, once, and it can be chosen")
    func ownNomination() throws {
        for version in 0...1 {
            let more = [("title", "  Добрый   сосед ")]
            #expect(try site.post(path, form([:], version: version, more), as: .classTeacher).status == 303)
        }
        let titles = try school.records().boards.nominationTitles(of: school.class7A)
        #expect(titles.count == 15 && titles.last?.title == "Добрый сосед")
        let key = try #require(titles.last?.key)
        #expect(try site.get(edit, as: .classTeacher).text.contains("Добрый сосед</option>"))
        let chosen = [(field("nomination", "akimov"), key)]
        #expect(try site.post(path, form(["akimov": "Помог"], version: 1, chosen), as: .classTeacher).status == 303)
        let long = [("title", String(repeating: "н", count: 61))]
        let answer = try site.post(path, form([:], version: 2, long), as: .classTeacher)
        #expect(answer.status == 422 && answer.text.contains("Название длиннее 60 знаков"))
    }

    @Test("candidates stand with their reasons: the deed, own growth, who was not named for longest")
    func candidates() throws {
        try school.enter("yolkin", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        try school.enter("akimov", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        let september = TestSchool.october.previous
        try school.fillBoard(TestSchool.lines, named: ["akimov": "leader"], month: september)
        try school.publishBoard(month: september)
        let page = try site.get(edit, as: .classTeacher).text
        #expect(page.contains("Спортивная гордость — предлагаем"))
        #expect(page.contains("Кросс нации; имя ещё не звучало; 6 баллов"))
        #expect(page.contains("в последний раз — сентябрь 2026"))
    }

    @Test("publishing is refused while a pupil has no finished line, naming each with the way to its field")
    func refused() throws {
        let typed = ["akimov": "Помог младшим", "yolkin": "Спасибо за …", "semyonova": "Победила"]
        let answer = try site.post(publication, form(typed), as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("каждому ребёнку нужно своё слово"))
        for (pupil, name) in [("yolkin", "Ёлкин Фёдор"), ("yakovleva", "Яковлева Вера")] {
            #expect(answer.text.contains("<a href=\"#\(field("line", pupil))\">\(name)</a>"), "\(name)")
        }
        #expect(!answer.text.contains("<a href=\"#\(field("line", "akimov"))\""))
        #expect(try editions().isEmpty)
        #expect(try stored() == typed, "what was typed is saved all the same")
    }

    @Test("the last line opens the way: the board is published once, however often the form is sent")
    func publishes() throws {
        for _ in 1...2 {
            let answer = try site.post(publication, form(TestSchool.lines), as: .classTeacher)
            #expect(answer.status == 303 && answer.location == path)
        }
        let all = try editions()
        #expect(all.map(\.number) == [1] && all.map(\.author.last) == ["Волкова"])
        #expect(try school.records().boards.find(school.class7A, TestSchool.october)?.state == .published)
    }

    @Test("a later edition says why; without a reason nothing is published and the words are kept")
    func secondEdition() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let changed = form(["akimov": "Помог и младшим, и старшим"], version: 2)
        let silent = try site.post(publication, changed, as: .classTeacher)
        #expect(silent.status == 422 && silent.text.contains("напишите, что изменилось"))
        #expect(silent.text.contains("Помог и младшим, и старшим"))
        #expect(try editions().count == 1)
        let told = form(["akimov": "Помог и младшим, и старшим"], version: 3, [("reason", "уточнили строку")])
        #expect(try site.post(publication, told, as: .classTeacher).status == 303)
        #expect(try editions().map(\.reason) == ["", "уточнили строку"])
        #expect(try site.get(edit, as: .classTeacher).text.contains("уточнили строку"))
        let long = form(["akimov": "Ещё"], version: 4, [("reason", String(repeating: "п", count: 201))])
        #expect(try site.post(publication, long, as: .classTeacher).status == 422)
    }

    @Test("after publishing, what is only saved is told as not yet seen by families")
    func unpublished() throws {
        let words = "Семьи пока видят выпуск 1"
        try school.fillBoard(TestSchool.lines)
        #expect(try !site.get(edit, as: .classTeacher).text.contains(words))
        try school.publishBoard()
        #expect(try !site.get(edit, as: .classTeacher).text.contains(words))
        try school.fillBoard(["akimov": "Помог и старшим"])
        #expect(try site.get(edit, as: .classTeacher).text.contains(words))
    }

    @Test("publishing again without a change makes no edition and asks no reason")
    func unchanged() throws {
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        #expect(try site.post(publication, form(TestSchool.lines, version: 2), as: .classTeacher).status == 303)
        #expect(try editions().count == 1)
    }

    @Test("a deputy publishes any class's board, giving a reason")
    func deputy() throws {
        let silent = try site.post(publication, form(TestSchool.lines), as: .deputy)
        #expect(silent.status == 422 && silent.text.contains("доску не своего класса"))
        #expect(try editions().isEmpty)
        let told = form([:], version: 1, [("reason", "классный руководитель болеет")])
        #expect(try site.post(publication, told, as: .deputy).status == 303)
        #expect(try editions().map(\.author.last) == ["Седова"])
    }

    @Test(
        "only months of the class's year that have begun can be filled", arguments: ["2026-11", "2026-08", "2027-09"])
    func months(month: String) throws {
        let path = "/classes/\(school.class7A.raw)/boards/\(month)"
        #expect(try site.get(path + "/edit", as: .classTeacher).status == 404)
        #expect(try site.post(path, form([:]), as: .classTeacher).status == 404)
        #expect(try site.post(path + "/publication", form([:]), as: .classTeacher).status == 404)
    }

    @Test("a month that is none, and a form without its token, change nothing")
    func malformed() throws {
        for month in ["2026-13", "%D0%BE%D0%BA%D1%82", "2026-1", "0000-00", "2026-10-01"] {
            #expect(
                try site.get("/classes/\(school.class7A.raw)/boards/\(month)/edit", as: .classTeacher).status == 404)
        }
        #expect(try site.post(path, form(["akimov": "Помог"]), as: .classTeacher, token: "x").status == 403)
        #expect(try stored().isEmpty)
    }

    @Test("the teacher is told which card other families will not see, and why")
    func unseen() throws {
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.consent(["semyonova", "akimov"], to: .school)
        #expect(try !site.get(edit, as: .classTeacher).text.contains("просили не говорить"))
        try school.hide(.entry(deed, by: school.user(.pupil)), of: "semyonova")
        let page = try site.get(edit, as: .classTeacher).text
        #expect(page.contains("Об этом достижении просили не говорить"))
        #expect(page.components(separatedBy: "нет согласия на показ").count == 3, "Ёлкин and Яковлева")
    }
}
