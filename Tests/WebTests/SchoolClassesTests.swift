// Classes of the school through their pages: adding, leading, teaching; what was before stays as history.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Classes of the school")
struct SchoolClassesTests {
    let site: TestSite

    init() throws { site = try TestSite() }

    private var school: TestSchool { site.school }
    private var path: String { "/school/classes/\(school.class7A.raw)" }

    private func teaching(_ day: Day = TestSchool.today) throws -> [TeachingRecord] {
        try school.records().classes.teaching(in: school.class7A, on: day)
    }

    private func user(_ person: TestSchool.Person) -> (String, String) { ("user", String(school.user(person).raw)) }

    @Test("the list shows the classes of the year, who leads them and how many pupils they have")
    func list() throws {
        try Scenario(
            as: .administrator, get: { _ in "/school/classes" }, status: 200,
            shows: ["2026/27 учебный год", "7 «А»", "Волкова Ольга Петровна", "7 «Б»"], hides: ["Семёнова", "Чужова"]
        ).run(on: site)
        #expect(try site.get("/school/classes?year=2027", as: .administrator).text.contains("Классов пока нет"))
        #expect(try site.get("/school/classes?year=1812", as: .administrator).status == 400)
    }

    @Test("a class is added once; a Latin letter that looks Russian is the Russian one")
    func create() throws {
        let form = [
            ("grade", "5"), ("letter", "b"), ("year", "2027"), ("teacher", "\(school.user(.classTeacher).raw)"),
        ]
        let answer = try site.post("/school/classes", form, as: .administrator)
        #expect(answer.status == 303)
        #expect(answer.location == "/school/classes?year=2027")
        let again = try site.post("/school/classes", form, as: .administrator)
        #expect(again.status == 422)
        #expect(again.text.contains("5 «В» в 2027/28 учебном году уже есть."))
        let records = try school.records()
        let added = try #require(
            try records.classes.find(grade: 5, letter: "В", year: AcademicYear(startYear: 2027), school: school.school))
        #expect(try records.classes.leaders(of: added.id, on: TestSchool.today).map(\.last) == ["Волкова"])
    }

    @Test(
        "what is no class is told beside its field",
        arguments: [
            ("0", "А", "от 1 до 11"), ("12", "А", "от 1 до 11"), ("", "А", "от 1 до 11"),
            ("5", "", "одну русскую букву"),
            ("5", "АБ", "одну русскую букву"), ("5", "<i>", "одну русскую букву"), ("5", "3", "одну русскую букву"),
        ])
    func noClass(grade: String, letter: String, problem: String) throws {
        let answer = try site.post("/school/classes", [("grade", grade), ("letter", letter)], as: .administrator)
        #expect(answer.status == 422)
        #expect(answer.text.contains(problem))
        #expect(try school.records().classes.all(of: school.school, year: AcademicYear(startYear: 2026)).count == 2)
    }

    @Test("a new class teacher begins today, the one before ends with yesterday; the rights move with the class")
    func classTeacher() throws {
        _ = try site.post(path + "/teacher", [user(.otherTeacher)], as: .administrator)
        #expect(try teaching().filter { $0.duty == .classTeacher }.map(\.user) == [school.user(.otherTeacher)])
        #expect(
            try teaching(TestSchool.today.adding(-1)).filter { $0.duty == .classTeacher }.map(\.user)
                == [school.user(.classTeacher)])
        let roster = "/classes/\(school.class7A.raw)/roster"
        #expect(try site.get(roster, as: .otherTeacher).status == 200)
        #expect(try site.get(roster, as: .classTeacher).status == 404)

        // A second thought on the same day leaves one teacher, not two.
        _ = try site.post(path + "/teacher", [user(.classTeacher)], as: .administrator)
        #expect(try teaching().filter { $0.duty == .classTeacher }.map(\.user) == [school.user(.classTeacher)])
        let again = try site.post(path + "/teacher", [user(.classTeacher)], as: .administrator)
        #expect(again.cookie("doska-notice")?.hasPrefix("doska-notice=nothingChanged") == true)
    }

    @Test("only an open account of the school with the role can lead a class")
    func unfitTeacher() throws {
        for person in [TestSchool.Person.foreignDeputy, .deputy, .subjectTeacher, .guardian] {
            #expect(try site.post(path + "/teacher", [user(person)], as: .administrator).status == 404, "\(person)")
        }
        #expect(try site.post(path + "/teacher", [("user", "")], as: .administrator).status == 422)
        let other = school.user(.otherTeacher)
        try school.database.write { try $0.disable(other, at: TestSchool.now) }
        #expect(try site.post(path + "/teacher", [user(.otherTeacher)], as: .administrator).status == 404)
        #expect(try teaching().filter { $0.duty == .classTeacher }.map(\.user) == [school.user(.classTeacher)])
    }

    @Test(
        "an administrator who is a teacher too is given no class by the own hand: not led, not taught, not at its making"
    )
    func ownHand() throws {
        let own = school.user(.administrator)
        try school.database.write { tx in
            try tx.grant(.classTeacher, to: own, from: TestSchool.firstDay)
            try tx.grant(.subjectTeacher, to: own, from: TestSchool.firstDay)
        }
        let before = try teaching()
        #expect(try !site.get(path, as: .administrator).text.contains("Лапин"))
        #expect(try site.post(path + "/teacher", [user(.administrator)], as: .administrator).status == 404)
        let form = [user(.administrator), ("subject", "физика")]
        #expect(try site.post(path + "/subject-teachers", form, as: .administrator).status == 404)
        let made = [("grade", "9"), ("letter", "Я"), ("teacher", String(own.raw))]
        #expect(try site.post("/school/classes", made, as: .administrator).status == 404)
        let list = [("text", "Класс;Классный руководитель\n7Б;Лапин Денис Андреевич\n9Э;Лапин Денис Андреевич")]
        _ = try site.post("/school/classes/import/rows", list, as: .administrator)
        #expect(try teaching() == before)
        let viewer = try #require(try school.records().users.find(own))
        #expect(try school.records().users.viewer(viewer, on: TestSchool.today).classesLed == [])
    }

    @Test("a subject teacher is added once for a subject and ends with yesterday")
    func subjectTeacher() throws {
        for _ in 1...2 {
            let form = [user(.subjectTeacher), ("subject", "  Физика ")]
            #expect(try site.post(path + "/subject-teachers", form, as: .administrator).status == 303)
        }
        let subjects = try teaching().filter { $0.duty == .subjectTeacher }
        #expect(subjects.map(\.subject).sorted() == ["Физика", "математика"])
        let mathematics = try #require(subjects.first { $0.subject == "математика" })
        let end = "/subject-teachers/\(mathematics.id.raw)/end"
        let elsewhere = "/school/classes/\(school.class7B.raw)" + end
        #expect(try site.post(elsewhere, as: .administrator).status == 404, "a row of another class")
        #expect(try site.post(path + end, as: .administrator).status == 303)
        #expect(try site.post(path + end, as: .administrator).status == 404)
        #expect(try teaching().map(\.subject).contains("математика") == false)
        #expect(try teaching(TestSchool.today.adding(-1)).map(\.subject).contains("математика"))
    }

    @Test("a subject without a name or a teacher is told beside its field, hostile names stay text")
    func badSubject() throws {
        let empty = try site.post(path + "/subject-teachers", [("subject", " "), ("user", "")], as: .administrator)
        #expect(empty.status == 422)
        #expect(empty.text.contains("Напишите предмет.") && empty.text.contains("Выберите учителя."))
        let long = String(repeating: "ы", count: 61)
        let tooLong = try site.post(
            path + "/subject-teachers", [("subject", long), user(.subjectTeacher)], as: .administrator)
        #expect(tooLong.status == 422 && tooLong.text.contains(long))
        _ = try site.post(
            path + "/subject-teachers", [("subject", "<i>x</i>"), user(.subjectTeacher)], as: .administrator)
        let page = try site.get(path, as: .administrator).text
        #expect(page.contains("&lt;i&gt;x&lt;/i&gt;") && !page.contains("<i>x"))
    }
}
