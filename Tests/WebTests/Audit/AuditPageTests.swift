// The pages of the audit log: who sees what of it, the filters, the file, «Кто смотрел».
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("I53–I57. The pages of the audit log")
struct AuditPageTests {
    private let site: TestSite
    private let school: TestSchool
    private let semyonova: StudentID

    init() throws {
        site = try TestSite()
        school = site.school
        semyonova = school.student("semyonova")
        _ = try site.get("/students/\(semyonova.raw)", as: .classTeacher)
        _ = try site.get("/students/\(semyonova.raw)", as: .otherTeacher)
        _ = try site.get("/classes/\(school.class7B.raw)", as: .otherTeacher)
        _ = try site.post(
            "/students/\(semyonova.raw)/discretion", [("scope", "everything"), ("wish", "hide")], as: .guardian)
        try school.database.write { _ in }
    }

    /// What stands below the filters.
    private func list(_ path: String, as person: TestSchool.Person) throws -> String {
        let text = try site.get(path, as: person).text
        return text.components("</form>").last ?? ""
    }

    @Test("I54. the deputy and the head see who, whom, when with its zone, from where and how it ended")
    func ofSchool() throws {
        for person in [TestSchool.Person.deputy, .head] {
            let list = try list("/audit", as: person)
            for words in [
                "Волкова Ольга Петровна", "классный руководитель", "Семёнова Анна, 7 «А»", "7 «Б»", "Просмотр",
                "отказано",
                "Изменение пожелания о показе", "29 октября 2026 г.", "2026-10-29T12:00:00+03:00",
            ] {
                #expect(list.contains(words), "\(words)")
            }
            #expect(!list.contains("скры"))
        }
        #expect(try site.get("/audit", as: .deputy).text.contains("UTC+03:00"))
    }

    @Test("I54. the class teacher sees the own class only")
    func ofClass() throws {
        let list = try list("/classes/\(school.class7A.raw)/audit", as: .classTeacher)
        #expect(list.contains("Семёнова Анна"))
        #expect(list.contains("Громов Тимур Борисович"), "a foreign teacher's try is the class's matter")
        #expect(!list.contains("7 «Б»"))
        #expect(try site.get("/classes/\(school.class7B.raw)/audit", as: .classTeacher).status == 404)
    }

    @Test("I55. the administrator sees refusals first and no child; a wish not to be shown leaves nothing there")
    func withoutContent() throws {
        for path in ["/audit", "/audit/file", "/audit?deed=change_wish", "/audit?child=%D0%A1%D0%B5%D0%BC"] {
            let text = try site.get(path, as: .administrator).text
            for word in ["Анна", "7 «А»", "7 «Б»", "пожелани", "Пожелани", "Елена"] {
                #expect(!text.contains(word), "\(path): \(word)")
            }
        }
        let text = try site.get("/audit", as: .administrator).text
        let (refused, done) = (text.firstPlace(of: "отказано"), text.firstPlace(of: "Волкова"))
        #expect(refused != nil && done != nil && refused ?? 0 < done ?? 0)
        #expect(text.contains("карточка ученика"))
        // Byte for byte as if the wish had never been made.
        let without = try TestSite()
        for (path, person) in [
            ("/students/\(semyonova.raw)", TestSchool.Person.classTeacher),
            ("/students/\(semyonova.raw)", .otherTeacher),
            ("/classes/\(school.class7B.raw)", .otherTeacher), ("/audit", .administrator),
            ("/audit/file", .administrator),
            ("/audit?deed=change_wish", .administrator), ("/audit?child=%D0%A1%D0%B5%D0%BC", .administrator),
            ("/audit", .administrator),
        ] {
            _ = try without.get(path, as: person)
            try without.school.database.write { _ in }
        }
        let never = try without.get("/audit", as: .administrator).text
        let lifted = try site.get("/audit", as: .administrator).text
        #expect(never.tokenless == lifted.tokenless)
    }

    @Test("filters by person, child, kind and dates; what cannot be read is said and stays")
    func filters() throws {
        let path = "/audit?person=%D0%B2%D0%BE%D0%BB%D0%BA%D0%BE%D0%B2"
        #expect(try list(path, as: .deputy).contains("Волкова"))
        #expect(try !list(path, as: .deputy).contains("Громов"))
        #expect(try list("/audit?child=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD", as: .deputy).contains("Семёнова"))
        #expect(try !list("/audit?child=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD", as: .deputy).contains("7 «Б»</p>"))
        #expect(try list("/audit?child=nobody", as: .deputy).contains("записей нет"))
        #expect(try !list("/audit?deed=change_wish", as: .deputy).contains("Просмотр"))
        #expect(try list("/audit?from=2026-10-01&until=2026-10-28", as: .deputy).contains("записей нет"))
        for wrong in ["from=x", "from=2026-10-29&until=2026-10-01", "from=%FF"] {
            #expect(try site.get("/audit?" + wrong, as: .deputy).status == 422, "\(wrong)")
        }
        for odd in ["page=-1", "page=99999999999999999999", "deed=none", "person=%00%3Cscript%3E"] {
            let answer = try site.get("/audit?" + odd, as: .deputy)
            #expect(answer.status == 200 && !answer.text.contains("<script>"), "\(odd)")
        }
    }

    @Test("fifty on a page, then older ones")
    func pages() throws {
        for _ in 0..<60 { _ = try site.get("/students/\(semyonova.raw)", as: .head) }
        try school.database.write { _ in }
        let first = try list("/audit", as: .deputy)
        #expect(first.count(of: "<li class=\"row\">") == 50)
        #expect(first.contains("rel=\"next\"") && !first.contains("rel=\"prev\"") && first.contains(">1–50<"))
        let second = try list("/audit?page=2", as: .deputy)
        #expect(second.contains("rel=\"prev\"") && second.contains(">51–") && second.contains("Волкова"))
    }

    @Test("I56. the file has a line for each entry and neutralises formulas")
    func file() throws {
        _ = try site.post("/session/end", as: .otherTeacher)
        let text = try site.get("/audit/file", as: .deputy).text
        #expect(text.hasPrefix("\u{FEFF}Время;Кто;Роль;Что;О ком;Откуда;Итог\r\n"))
        #expect(text.contains("2026-10-29T12:00:00+03:00;Волкова Ольга Петровна"))
        #expect(text.contains(";Выход;;"), "who logs out is named once")
        let user = school.user(.classTeacher)
        try school.database.write { transaction in
            let id = try transaction.addStudent(
                NewStudent(
                    name: PersonName(last: "=cmd()", first: "Ян"), gender: .male, birthDay: TestSchool.firstDay),
                school: school.school, at: 0
            ).id
            try transaction.log(
                AuditNote(
                    at: TestSchool.now, user: user, address: "", deed: .read,
                    subject: AuditSubject(school: school.school, student: id), result: .done))
        }
        #expect(try site.get("/audit/file", as: .deputy).text.contains(";'=cmd() Ян;"))
    }

    @Test(
        "I53. «Кто смотрел»: the family and the child see who by name and role; refusals and its own doings are not there"
    )
    func views() throws {
        for person in [TestSchool.Person.guardian, .pupil] {
            let text = try site.get("/students/\(semyonova.raw)/views", as: person).text
            for words in ["Волкова Ольга Петровна", "классный руководитель", "Просмотр", "29 октября 2026 г.", "12:00"]
            {
                #expect(text.contains(words), "\(words)")
            }
            for words in ["Громов", "Пожелани", "пожелани", "7 «Б»"] {
                #expect(!text.contains(words), "\(words)")
            }
        }
        // A page of the whole class showed the child too.
        _ = try site.get("/classes/\(school.class7A.raw)", as: .deputy)
        _ = try site.get("/classes/\(school.class7A.raw)", as: .deputy)
        try school.database.write { _ in }
        let text = try site.get("/students/\(semyonova.raw)/views", as: .guardian).text
        #expect(text.contains("Седова") && text.contains("весь класс, 2 раза"))
        #expect(try site.get("/students/\(semyonova.raw)/views?month=2026-09", as: .guardian).text.contains("никто не"))
        #expect(try site.get("/students/\(semyonova.raw)/views?month=x", as: .guardian).status == 400)
        #expect(
            try site.get("/students/\(semyonova.raw)", as: .guardian).text.contains("/students/\(semyonova.raw)/views"))
    }

    @Test("I57. no route of the site changes or clears the log")
    func nothingClears() {
        let changing = Routes.all.filter { $0.method != .get && $0.pattern.contains("audit") }
        #expect(changing.isEmpty)
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] { self.split(separator: separator).map(String.init) }
    fileprivate func firstPlace(of text: String) -> Int? {
        firstRange(of: text).map { distance(from: startIndex, to: $0.lowerBound) }
    }
    /// Without the form's token, which belongs to a session.
    fileprivate var tokenless: String { replacing(#/name="token" value="[^"]*"/#, with: "") }
    fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
