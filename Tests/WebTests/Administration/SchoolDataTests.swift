// The school's data, calendar and settings as pages, and that the product obeys each setting.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The school's own pages")
struct SchoolDataTests {
    private let site: TestSite

    init() throws { site = try TestSite() }

    private func settings() throws -> SchoolSettings { try site.school.records().settings.of(site.school.school) }

    @Test("the administrator changes the data; pages and forms show it at once, also hostile text as text")
    func change() throws {
        let form = [
            ("full_name", "Лесная <script>alert(1)</script> школа"), ("short_name", "Лесная"), ("city", "Лесной"),
            ("head_name", "Корнев Павел Ильич"), ("address", "ул. Сосновая, 1"), ("inn", "7707083893"),
            ("ogrn", "1027700132195"), ("site", "https://school.example.ru"), ("email", "a@school.example.ru"),
            ("phone", "+7 (900) 000-00-00"),
        ]
        #expect(try site.post("/school", form, as: .administrator).status == 303)
        let page = try site.get("/school", as: .deputy)
        #expect(page.text.contains("ул. Сосновая, 1") && page.text.contains("7707083893"))
        #expect(!page.text.contains("<script>alert"))
        #expect(try site.school.records().schools.find(site.school.school)?.shortName == "Лесная")
        // Saved twice, nothing is changed twice.
        #expect(try site.post("/school", form, as: .administrator).status == 303)
    }

    @Test("wrong digits, a wrong mailbox and an empty name are refused beside the field, and what was typed stays")
    func refused() throws {
        let form = [
            ("full_name", ""), ("short_name", "Лесная"), ("inn", "7707083894"), ("ogrn", "1"), ("email", "почта"),
            ("site", "javascript:alert(1)"), ("phone", "звоните"),
        ]
        let answer = try site.post("/school", form, as: .administrator)
        #expect(answer.status == 422)
        for name in ["full_name", "inn", "ogrn", "email", "site", "phone"] {
            #expect(answer.text.contains("id=\"\(name)-error\""), "\(name)")
        }
        #expect(answer.text.contains("value=\"7707083894\""))
        #expect(try site.school.records().schools.find(site.school.school)?.shortName == "Школа № 12")
    }

    @Test("a setting out of range is refused beside its field and none is saved; fields not sent stay")
    func settingsForm() throws {
        let answer = try site.post(
            "/school/settings", [("board_due_days", "5"), ("quiet_weeks", "99")], as: .administrator)
        #expect(answer.status == 422)
        #expect(answer.text.contains("quiet_weeks-error") && answer.text.contains("value=\"99\""))
        #expect(try settings() == SchoolSettings())
        #expect(try site.post("/school/settings", [("quiet_weeks", "2")], as: .administrator).status == 303)
        #expect(try settings()[.quietWeeks] == 2 && settings()[.boardDueDays] == 3)
    }

    @Test("every setting has its field on the page, locked for the deputy")
    func fields() throws {
        let (form, locked) = (
            try site.get("/school/settings", as: .administrator), try site.get("/school/settings", as: .deputy)
        )
        for setting in SchoolSetting.allCases {
            #expect(form.text.contains("name=\"\(setting.rawValue)\""), "\(setting)")
            #expect(locked.text.contains("name=\"\(setting.rawValue)\""))
        }
        #expect(!form.text.contains(" disabled"))
        #expect(locked.text.components(separatedBy: " disabled").count - 1 == SchoolSetting.allCases.count)
    }

    @Test("the page of a class obeys the quiet weeks")
    func quietWeeks() throws {
        // Nobody has an entry since 1 September: eight weeks on 29 October.
        let path = "/classes/\(site.school.class7A.raw)"
        #expect(try site.get(path, as: .classTeacher).text.contains("Пока без достижений 3 недели и больше"))
        _ = try site.post("/school/settings", [("quiet_weeks", "9")], as: .administrator)
        let page = try site.get(path, as: .classTeacher).text
        #expect(!page.contains("Пока без достижений") && page.contains("никто не молчит 9 недель и больше"))
    }

    @Test("the page of a class obeys the due days of the board")
    func dueDays() throws {
        let path = "/classes/\(site.school.class7A.raw)"
        // The board of October is due on the 28th, yesterday.
        #expect(try site.get(path, as: .classTeacher).text.contains("Доску ждали 28 октября"))
        _ = try site.post("/school/settings", [("board_due_days", "0")], as: .administrator)
        #expect(try site.get(path, as: .classTeacher).text.contains("До доски — 2 дня"))
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> [Substring] {
        split(separator: text, omittingEmptySubsequences: false)
    }
}
