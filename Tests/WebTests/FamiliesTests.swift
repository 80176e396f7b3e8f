// How the families of a class come in: the sheets of its class teacher, and whose password a class teacher may not touch.
import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("How the families of a class come in")
struct FamiliesTests {
    let site: TestSite
    let path: String

    init() throws {
        site = try TestSite()
        path = "/classes/\(site.school.class7A.raw)/accounts"
    }

    private var school: TestSchool { site.school }

    private func tick(_ names: String...) -> [(String, String)] {
        names.map { ("student", String(school.student($0).raw)) }
    }

    private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

    @Test("whoever hides something gets no password from the class teacher, who might show it again with it")
    func wishOutlivesTeacher() throws {
        let renewal = path + "/\(school.user(.guardian).raw)/password"
        #expect(try site.get(path, as: .classTeacher).text.contains(renewal))
        try school.hide(.everything(by: school.user(.guardian)), of: "semyonova")
        #expect(try site.post(renewal, as: .classTeacher).status == 404)
        #expect(try !site.get(path, as: .classTeacher).text.contains(renewal))
        #expect(try site.post("/users/\(school.user(.guardian).raw)/password", as: .administrator).status == 200)
    }

    @Test("the page tells who has an account, and ticks those who still need a sheet")
    func show() throws {
        try Scenario(
            as: .classTeacher, get: { "/classes/\($0.class7A.raw)/accounts" }, status: 200,
            shows: [
                "вошли 1 из 4 семей", "Акимов Глеб Олегович", "pupil · свой", "guardian · Семёнова Елена Викторовна",
            ],
            hides: ["Орлов", "03.07.2013"]
        ).run(on: site)
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains(#"value="\#(school.student("akimov").raw)" checked"#))
        #expect(!page.contains(#"value="\#(school.student("semyonova").raw)" checked"#))
    }

    @Test(
        "one click prints a sheet for every child ticked: school, child, codes for each, the address as QR, until when")
    func sheets() throws {
        let answer = try site.post(path, tick("akimov", "semyonova", "yolkin"), as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.response.fields[.cacheControl] == "no-store")
        #expect(count("<section class=\"sheet\"", in: answer.text) == 3)
        for words in [
            "Школа № 12", "Акимов Глеб", "7 «А»", "doska.example/join", "<svg", "28 ноября 2026 г.", "Ученику",
            "Родителю 1", "Родителю 2", "действует один раз",
        ] {
            #expect(answer.text.contains(words), "\(words)")
        }
        // Semyonova has an account of her own: two codes on her sheet, three on the others.
        #expect(count("<dd class=\"codes\">", in: answer.text) == 8)
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Листок выдан 29 октября, действует до 28 ноября"))
        #expect(!page.contains(#"value="\#(school.student("akimov").raw)" checked"#))
    }

    @Test("a lost sheet is replaced by the button beside the child, whoever is ticked, and its codes die")
    func replaced() throws {
        let first = try site.post(path, tick("akimov"), as: .classTeacher)
        let lost = try #require(Sheets.codes(in: first.text).last)
        let answer = try site.post(
            path, tick("yolkin") + [("only", String(school.student("akimov").raw))], as: .classTeacher)
        #expect(count("<section class=\"sheet\"", in: answer.text) == 1)
        #expect(answer.text.contains("Акимов Глеб"))
        let fresh = try #require(Sheets.codes(in: answer.text).last)
        let browser = Browser(site)
        #expect(try Sheets.open(lost, "11.02.2013", in: browser).status == 422)
        #expect(try Sheets.open(fresh, "11.02.2013", in: browser).status == 200)
    }

    @Test("nobody ticked, a pupil of another class, nonsense: no sheet is made")
    func refused() throws {
        for form in [[], tick("orlov"), [("student", "x"), ("student", "999999")], [("only", "<script>")]] {
            let answer = try site.post(path, form, as: .classTeacher)
            #expect(answer.status == 422)
            #expect(answer.text.contains("Отметьте хотя бы одного ученика."))
        }
        #expect(try school.records().joinCodes.newest(of: school.student("orlov")).isEmpty)
    }

    @Test("a forgotten password is replaced by a one-time one; the old one stops at once, everywhere")
    func renewal() throws {
        let user = school.user(.guardian)
        let answer = try site.post("\(path)/\(user.raw)/password", as: .classTeacher)
        #expect(answer.status == 200)
        #expect(count("<dt>Пароль</dt>", in: answer.text) == 1)
        #expect(answer.text.contains("до 1 ноября 2026 г."))
        #expect(try site.get("/password", as: .guardian).status == 303)
        #expect(
            try site.post("/session", [("login", "guardian"), ("password", TestSchool.password)], as: .guest).status
                == 422)
    }

    @Test("whoever also works at the school, or has a child in another class, is out of the class teacher's reach")
    func reach() throws {
        let (deputy, father) = (school.user(.deputy), school.user(.otherGuardian))
        let (akimov, orlov) = (school.student("akimov"), school.student("orlov"))
        try school.database.write { transaction in
            try transaction.grant(.guardian, to: deputy, from: TestSchool.firstDay)
            try transaction.addGuardian(deputy, of: akimov, from: TestSchool.firstDay)
            try transaction.addGuardian(father, of: orlov, from: TestSchool.firstDay)
        }
        for user in [deputy, father, school.user(.otherPupil), school.user(.administrator)] {
            #expect(try site.post("\(path)/\(user.raw)/password", as: .classTeacher).status == 404)
        }
        #expect(
            try site.post("/session", [("login", "deputy"), ("password", TestSchool.password)], as: .guest).status
                == 303)
        let page = try site.get(path, as: .classTeacher)
        #expect(page.text.contains("deputy · Седова Ирина Юрьевна"))
        #expect(!page.text.contains("\(path)/\(deputy.raw)/password"))
        #expect(page.text.contains("\(path)/\(school.user(.guardian).raw)/password"))
    }
}

/// Sheets as the tests read them.
enum Sheets {
    /// The codes on the sheets of a page, in order.
    static func codes(in text: String) -> [String] {
        text.components(separatedBy: "<dd class=\"codes\">").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    /// The codes of one child's new sheet: the pupil's where there is one, then the guardians'.
    static func make(_ pupil: String, on site: TestSite) throws -> [String] {
        let answer = try site.post(
            "/classes/\(site.school.class7A.raw)/accounts", [("only", String(site.school.student(pupil).raw))],
            as: .classTeacher)
        return codes(in: answer.text)
    }

    /// The first step: code and date of birth.
    @discardableResult
    static func open(_ code: String, _ birth: String, in browser: Browser) throws -> Answer {
        try browser.get("/join")
        return try browser.post("/join", [("code", code), ("birth", birth)])
    }
}
