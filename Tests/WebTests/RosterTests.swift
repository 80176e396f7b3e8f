// The class list through its pages, as a browser without JavaScript sends it: the two real files, correction in place,
// the second time, and what is no list at all.
import Foundation
import HTTP
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The class list in")
struct RosterTests {
    let site: TestSite
    let path: String

    init() throws {
        site = try TestSite()
        path = "/classes/\(site.school.class7B.raw)/roster"
    }

    /// The pupils of 7 «Б» by full name, as they are on a day.
    private func members(_ day: Day = TestSchool.today) throws -> [String] {
        try site.school.records().students.ofClass(site.school.class7B, on: day).map(\.name.full)
    }

    private func preview(_ name: String) throws -> Answer {
        try site.upload(
            path + "/preview", file: ("file", name, try Checkout.corpus(name)), as: .otherTeacher)
    }

    /// The list of the corpus says 7А in each row; here it is brought into 7 «А».
    private func corpusPath() -> String { "/classes/\(site.school.class7A.raw)/roster" }

    private func previewCorpus(_ name: String) throws -> Answer {
        try site.upload(
            corpusPath() + "/preview", file: ("file", name, try Checkout.corpus(name)), as: .classTeacher)
    }

    private func membersOf7A(_ day: Day = TestSchool.today) throws -> [String] {
        try site.school.records().students.ofClass(site.school.class7A, on: day).map(\.name.full)
    }

    private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    @Test("the page shows who is in the class, by name alone")
    func show() throws {
        try Scenario(
            as: .otherTeacher, get: { "/classes/\($0.class7B.raw)/roster" }, status: 200,
            shows: ["сейчас в классе 2 ученика", "Орлов Пётр Ильич", "Рябова Дарья Игоревна"],
            hides: ["Семёнова", "08.03.2013", "2013"]
        ).run(on: site)
    }

    @Test("the file that Excel saved: 28 new, one repeated, one to correct; nothing is saved by looking")
    func previewOfTheFile() throws {
        let answer = try previewCorpus("roster-7a-cp1251.csv")
        #expect(answer.status == 200)
        #expect(answer.text.contains("К добавлению — 28 учеников. Повторы — 1 строка. Нужно поправить — 1 строка."))
        #expect(answer.text.contains("файл «roster-7a-cp1251.csv», Windows-1251"))
        #expect(answer.text.contains("31.02.2014 — такого дня нет"))
        #expect(answer.text.contains("повтор строки 6"))
        #expect(answer.text.contains("Строка 1 — название таблицы"))
        #expect(answer.text.contains("Строка 33 — итоги"))
        #expect(answer.text.contains(#"name="cell-32-birthDate" value="31.02.2014""#))
        #expect(count("<tr class=\"is-problem\">", in: answer.text) == 1)
        #expect(count("tag-good", in: answer.text) == 28)
        #expect(try membersOf7A().count == 4)
    }

    @Test("the good rows are saved whatever the bad one does, and the bad one comes back as it was typed")
    func savingWithAProblem() throws {
        let text = try #require(hiddenText(in: try previewCorpus("roster-7a-cp1251.csv")))
        let answer = try site.post(
            corpusPath(),
            [("text", text), ("settled", ""), ("cell-32-birthDate", "30.02.2014"), ("cell-32-gender", "Ж")],
            as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Добавлено: 28 учеников. Осталось поправить: 1 строка."))
        #expect(answer.text.contains(#"name="cell-32-birthDate" value="30.02.2014""#))
        #expect(answer.text.contains("30.02.2014 — такого дня нет"))
        #expect(answer.text.contains("Уже в классе — 28 учеников."))
        #expect(try membersOf7A().count == 4 + 28)
        #expect(try !membersOf7A().contains { $0.hasPrefix("Тестов") })
    }

    @Test("corrected in place the row is saved too, and the list is done")
    func correction() throws {
        let text = try #require(hiddenText(in: try previewCorpus("roster-7a-cp1251.csv")))
        _ = try site.post(corpusPath(), [("text", text), ("cell-32-birthDate", "30.02.2014")], as: .classTeacher)
        let corrections = [
            ("cell-32-birthDate", "28.02.2014"), ("cell-32-patronymic", "Игоревна"), ("cell-32-gender", "Ж"),
            ("cell-32-personalFile", "Т-1"),
        ]
        let answer = try site.post(corpusPath(), [("text", text)] + corrections, as: .classTeacher)
        #expect(answer.status == 303)
        #expect(answer.cookie("doska-notice")?.hasPrefix("doska-notice=rosterSaved.1") == true)
        #expect(try membersOf7A().contains("Тестова Мария Игоревна"))
        #expect(try membersOf7A().count == 4 + 29)
    }

    @Test("a row that was corrected and saved is not asked for again while another still is")
    func settledRows() throws {
        let text = "ФИО;Дата рождения;Пол\nЛугов Егор;31.02.2013;М\nМорозова Ада;30.02.2013;Ж\n"
        let answer = try site.post(path, [("text", text), ("cell-2-birthDate", "28.02.2013")], as: .otherTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Добавлено: 1 ученик. Осталось поправить: 1 строка."))
        #expect(answer.text.contains(#"name="settled" value="2""#))
        #expect(!answer.text.contains("cell-2-"))
        #expect(answer.text.contains("Строка 2 — сохранена с поправками"))
        let last = try site.post(
            path, [("text", text), ("settled", "2"), ("cell-3-birthDate", "01.03.2013")], as: .otherTeacher)
        #expect(last.status == 303)
        #expect(try members().count == 4)
    }

    @Test("the same file a second time adds nobody, in either form; sent twice it is saved once")
    func secondTime() throws {
        for name in ["roster-7a-paste.tsv", "roster-7a-paste.tsv", "roster-7a-cp1251.csv"] {
            let text = try #require(hiddenText(in: try previewCorpus(name)))
            _ = try site.post(corpusPath(), [("text", text)], as: .classTeacher)
            #expect(try membersOf7A().count == 4 + 28, "\(name)")
        }
        let again = try previewCorpus("roster-7a-paste.tsv")
        #expect(again.text.contains("Уже в классе — 28 учеников."))
        #expect(again.text.contains("К списку класса"))
        #expect(!again.text.contains("Добавить учеников"))
    }

    @Test("pasted cells give the same pupils as the file")
    func pastedCells() throws {
        let text = String(decoding: try Checkout.corpus("roster-7a-paste.tsv"), as: UTF8.self)
        let answer = try site.post(corpusPath() + "/preview", [("text", text)], as: .classTeacher)
        #expect(answer.text.contains("К добавлению — 28 учеников."))
        let saved = try site.post(corpusPath(), [("text", text)], as: .classTeacher)
        #expect(saved.status == 303)
        #expect(saved.location == corpusPath())
        #expect(try membersOf7A().contains("Ежов Илья Дмитриевич"))
    }

    @Test("the text survives the browser, which sends line feeds as CRLF")
    func lineEnds() throws {
        let text = try #require(hiddenText(in: try previewCorpus("roster-7a-cp1251.csv")))
        let sent = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let answer = try site.post(
            corpusPath(), [("text", sent), ("cell-32-birthDate", "29.02.2014")], as: .classTeacher)
        #expect(answer.text.contains("29.02.2014 — такого дня нет"))
        #expect(try membersOf7A().count == 4 + 28)
    }

    @Test("pupils are members from the first of September, so that September's board has them")
    func firstDay() throws {
        _ = try site.post(path, [("text", "ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\n")], as: .otherTeacher)
        #expect(try members(TestSchool.firstDay).contains("Лугов Егор Ильич"))
        #expect(try !members(TestSchool.firstDay.adding(-1)).contains("Лугов Егор Ильич"))
    }

    @Test("a pupil of another class of the school is told, not moved")
    func otherClass() throws {
        let text = "ФИО;Дата рождения\nСемёнова Анна Романовна;03.07.2013\nЛугов Егор Ильич;05.05.2013\n"
        let answer = try site.post(path, [("text", text)], as: .otherTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Семёнова Анна Романовна уже учится в другом классе."))
        #expect(try members().count == 3)
        #expect(try membersOf7A().contains("Семёнова Анна Романовна"))
    }

    @Test("a pupil of another school with the same name and day is another pupil")
    func otherSchool() throws {
        let answer = try site.post(
            path, [("text", "ФИО;Дата рождения\nЧужой Лев Егорович;01.01.2013\n")], as: .otherTeacher)
        #expect(answer.status == 303)
        #expect(try members().contains("Чужой Лев Егорович"))
    }

    @Test("markup in a cell stays text, in the row and in the field that carries the list")
    func hostileCells() throws {
        let text = "ФИО;Дата рождения\n<script>alert(1)</script>;05.05.2013\n\"><img src=x>;05.05.2013\n"
        for answer in [
            try site.post(path + "/preview", [("text", text)], as: .otherTeacher),
            try site.post(
                path, [("text", text), ("cell-2-fullName", "'\"><script>alert(2)</script>")], as: .otherTeacher),
        ] {
            #expect(answer.text.contains("&lt;script&gt;"))
            #expect(!answer.text.contains("<script>alert"))
            #expect(!answer.text.contains("<img"))
        }
        let named = try site.upload(
            path + "/preview",
            file: ("file", "<b>.csv", Array("ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\n".utf8)), as: .otherTeacher
        )
        #expect(named.text.contains("&lt;b&gt;.csv") && !named.text.contains("<b>.csv"))
        #expect(try members().count == 2)
    }

    @Test("fields that belong to no cell change nothing")
    func strayFields() throws {
        let stray = [
            ("cell-999999999999999999999-birthDate", "1"), ("cell--1-birthDate", "1"), ("cell-2-password", "x"),
            ("cell-77-last", "Х"), ("settled", "a,,-5,99999999999999999999"),
        ]
        let answer = try site.post(
            path, [("text", "ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\n")] + stray, as: .otherTeacher)
        #expect(answer.status == 303)
        #expect(try members().count == 3)
    }

    @Test(
        "what is no list is told beside the field, and what was pasted stays",
        arguments: [
            ("", "Здесь пусто"), ("  \n \n", "Здесь пусто"), ("просто слова", "Не найдена строка заголовков"),
            ("Дата рождения;Пол\n05.05.2013;М", "Не найдено: «ФИО»"),
        ])
    func noList(text: String, problem: String) throws {
        let answer = try site.post(path + "/preview", [("text", text)], as: .otherTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains(#"<p class="error" id="text-error">"# + problem))
        #expect(answer.text.contains(text + "</textarea>"))
        let saved = try site.post(path, [("text", text)], as: .otherTeacher)
        #expect(saved.status == 422)
        #expect(saved.text.contains(problem))
    }

    @Test(
        "a file that is no text is told beside its field",
        arguments: [
            ([UInt8]([0x50, 0x4B, 3, 4, 0, 0]), "Это файл Excel. Сохраните его как CSV"),
            ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x80, 0xFF], "Это не таблица в виде текста"),
            ([0, 1, 2, 3], "Это не таблица в виде текста"), ([], "Здесь пусто"),
            (Array(repeating: 0x41, count: 1_048_577), "можно не больше 1 МБ"),
        ])
    func noText(bytes: [UInt8], problem: String) throws {
        let answer = try site.upload(path + "/preview", file: ("file", "list.xlsx", bytes), as: .otherTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains(#"<p class="error" id="file-error">"#))
        #expect(answer.text.contains(problem))
    }

    @Test("a form in another encoding is refused as a whole")
    func otherEncoding() throws {
        let answer = try site.send(
            .post, path + "/preview", as: .otherTeacher,
            fields: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array("text=%CB%E0&token=\(site.token(of: .otherTeacher))".utf8))
        #expect(answer.status == 400)
    }

    @Test("the routes take a list of a megabyte in each of its encodings, and no more")
    func limits() throws {
        func limit(_ path: String) throws -> Int {
            let request = try Request(.post, path, fields: [("Host", "doska.example")], body: [])
            return site.site.plan(for: request.head).bodyLimit
        }
        #expect(try limit(path + "/preview") == 2 * 1_048_576)
        #expect(try limit(path) == 3 * 1_048_576)
    }

    @Test("of very many bad rows as many are offered as a form can carry; the rest is announced")
    func manyProblems() throws {
        let rows = (1...1000).map { "Лугов\($0);31.02.2013;М\n" }.joined()
        let answer = try site.post(path + "/preview", [("text", "ФИО;Дата рождения;Пол\n" + rows)], as: .otherTeacher)
        #expect(answer.status == 200)
        #expect(count("<tr class=\"is-problem\">", in: answer.text) == 300)
        #expect(answer.text.contains("Ещё 700 строк с ошибками"))
    }

    @Test("a class of a year that is over takes no list")
    func pastYear() throws {
        let school = site.school.school
        let past = try site.school.database.write {
            try $0.addClass(school: school, year: AcademicYear(startYear: 2025), grade: 6, letter: "А")
        }
        #expect(try site.get("/classes/\(past.raw)/roster", as: .deputy).status == 404)
    }

    /// The list that the form of a page carries.
    private func hiddenText(in answer: Answer) -> String? {
        let open = #"<input type="hidden" name="text" value=""#
        guard let start = answer.text.range(of: open)?.upperBound,
            let end = answer.text[start...].range(of: "\">")?.lowerBound
        else { return nil }
        return String(answer.text[start..<end]).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
