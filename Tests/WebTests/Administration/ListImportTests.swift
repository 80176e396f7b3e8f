// Staff and classes by paste: what is shown before saving, what is saved, and that the second time nothing is.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Lists by paste")
struct ListImportTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private static let staff = """
        ФИО;Должность;Классное руководство;Предмет;Классы
        Лугова Вера Ильинична;учитель;;физика;"7А, 7Б"
        Лугова Вера Ильинична;;;химия;7А
        Седов Юрий Львович;завуч;;;
        Зимина Татьяна Львовна;администратор;;;
        Повар Пётр;повар;;;
        """

    private func accounts() throws -> Int {
        try site.school.records().users.search("", role: nil, in: site.school.school, on: TestSchool.today, .whole)
            .total
    }

    @Test("the preview says what each row comes to and saves nothing")
    func preview() throws {
        let before = try accounts()
        let page = try site.post("/users/import", [("text", Self.staff)], as: .administrator)
        #expect(page.status == 200)
        #expect(
            page.text.contains("К добавлению — 2 человека. Добавят обязанности — 2 строки. Нужно поправить — 1 строка.")
        )
        #expect(page.text.contains("такой роли нет"))
        #expect(try accounts() == before)
    }

    @Test("who pastes a list gets no role and no class by it")
    func ownHand() throws {
        let own = site.school.user(.administrator)
        for row in [
            "Лапин Денис Андреевич;завуч;;;", "Лапин  Денис Андреевич;;7А;;", "Лапин Денис Андреевич;;;физика;7А",
        ] {
            let list = [("text", "ФИО;Должность;Классное руководство;Предмет;Классы\n" + row)]
            #expect(try site.post("/users/import", list, as: .administrator).text.contains("Это вы"), "\(row)")
            _ = try site.post("/users/import/rows", list, as: .administrator)
        }
        let records = try site.school.records()
        #expect(try records.users.roles(of: own, on: TestSchool.today) == [.administrator])
        let user = try #require(try records.users.find(own))
        let viewer = try records.users.viewer(user, on: TestSchool.today)
        #expect(viewer.classesLed == [] && viewer.classesTaught == [])
    }

    @Test("saving gives slips once; roles and duties hold; the same list again changes nothing")
    func save() throws {
        let before = try accounts()
        let slips = try site.post("/users/import/rows", [("text", Self.staff)], as: .administrator)
        #expect(slips.status == 200)
        #expect(slips.text.contains("lugova") && slips.text.contains("sedov"))
        #expect(try accounts() == before + 2)
        let records = try site.school.records()
        let lugova = try #require(try records.users.credentials(login: "lugova"))
        #expect(lugova.user.mustChangePassword)
        let bonds = try records.users.bonds(of: lugova.user.id, on: TestSchool.today)
        #expect(bonds.taught.map(\.subject).sorted() == ["физика", "физика", "химия"])
        let zimina = site.school.user(.subjectTeacher)
        #expect(try Set(records.users.roles(of: zimina, on: TestSchool.today)) == [.subjectTeacher, .administrator])
        let again = try site.post("/users/import/rows", [("text", Self.staff)], as: .administrator)
        #expect(again.status == 303)
        #expect(try accounts() == before + 2)
    }

    @Test("what is no list is said beside the box, and stays in it", arguments: ["", "одно слово", "<script>"])
    func noList(text: String) throws {
        for path in ["/users/import", "/users/import/rows", "/school/classes/import", "/school/classes/import/rows"] {
            let answer = try site.post(path, [("text", text)], as: .administrator)
            #expect(answer.status == 422, "\(path)")
            #expect(answer.text.contains("text-error") && !answer.text.contains("<script>\n"))
        }
    }

    @Test("hostile text in a row is shown as text")
    func hostile() throws {
        let text = "ФИО;Должность\n<img src=x onerror=alert(1)> Вера;<b>учитель</b>\n"
        let page = try site.post("/users/import", [("text", text)], as: .administrator)
        #expect(!page.text.contains("<img src=x") && !page.text.contains("<b>учитель"))
    }

    @Test("classes: one new with its teacher, one that is there with a new teacher; twice it is the same")
    func classes() throws {
        let text = "Класс;Классный руководитель\n8 В;Громов Т. Б.\n7А;Громов Тимур Борисович\n7Б;\n"
        let preview = try site.post("/school/classes/import", [("text", text)], as: .administrator)
        #expect(
            preview.text.contains(
                "К добавлению — 1 класс. Сменят руководителя — 1 строка. Ничего не изменят — 1 строка."))
        #expect(try site.post("/school/classes/import/rows", [("text", text)], as: .administrator).status == 303)
        let records = try site.school.records()
        let year = AcademicYear(containing: TestSchool.today)
        #expect(
            try records.classes.all(of: site.school.school, year: year).map(\.title) == ["7 «А»", "7 «Б»", "8 «В»"])
        #expect(
            try records.classes.leaderAccounts(of: site.school.class7A, on: TestSchool.today)
                == [site.school.user(.otherTeacher)])
        let again = try site.post("/school/classes/import", [("text", text)], as: .administrator)
        #expect(again.text.contains("Ничего не изменят — 3 строки."))
    }
}
