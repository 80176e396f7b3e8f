// Accounts of the families of a class: making the missing ones, the slips, new passwords, and whose password a class
// teacher may not touch.
import Foundation
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Accounts of a class's families")
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

    @Test("the page tells who has an account")
    func show() throws {
        try Scenario(
            as: .classTeacher, get: { "/classes/\($0.class7A.raw)/accounts" }, status: 200,
            shows: [
                "доступ есть у 1 из 4", "Акимов Глеб Олегович", "pupil · свой", "guardian · Семёнова Елена Викторовна",
            ],
            hides: ["Орлов", "03.07.2013"]
        ).run(on: site)
    }

    @Test("the missing accounts of the ticked are made, one slip a family; both log in and see their own child")
    func create() throws {
        let form = tick("akimov", "yolkin") + [("guardian-\(school.student("akimov").raw)", "Акимова Инна Львовна")]
        let answer = try site.post(path, form, as: .classTeacher)
        #expect(answer.status == 200)
        #expect(count("<section class=\"slip\">", in: answer.text) == 2)
        // Yolkin's father has an account already: three passwords, not four.
        #expect(count("<dt>Пароль</dt>", in: answer.text) == 3)
        #expect(answer.text.contains("Акимов Глеб, 7 «А»") && answer.text.contains("https://doska.example"))
        let records = try school.records()
        let pupil = try #require(try records.users.credentials(login: "akimov1")).user
        let guardian = try #require(try records.users.credentials(login: "r.akimov1")).user
        #expect(try records.users.viewer(pupil, on: TestSchool.today).student == school.student("akimov"))
        #expect(try records.users.viewer(guardian, on: TestSchool.today).children == [school.student("akimov")])
        #expect(guardian.name.full == "Акимова Инна Львовна")
        #expect(pupil.mustChangePassword && guardian.mustChangePassword)
    }

    @Test("sent twice it makes each account once")
    func twice() throws {
        _ = try site.post(path, tick("akimov"), as: .classTeacher)
        let again = try site.post(path, tick("akimov"), as: .classTeacher)
        #expect(again.status == 303)
        #expect(again.cookie("doska-notice")?.hasPrefix("doska-notice=nothingChanged") == true)
        #expect(try !school.records().users.isTaken(login: "akimov2"))
    }

    @Test("namesakes get the next free number")
    func namesakes() throws {
        let id = school.school
        try school.database.write { transaction in
            let name = PersonName(last: "Акимов", first: "Лев")
            _ = try transaction.addUser(
                login: "akimov1", passwordHash: "", name: name, school: id, mustChangePassword: true, at: 0)
        }
        _ = try site.post(path, tick("akimov"), as: .classTeacher)
        #expect(try school.records().users.isTaken(login: "akimov2"))
    }

    @Test("nobody ticked, a pupil of another class and a name that is none are told; nothing is made")
    func refused() throws {
        for form in [[], tick("orlov"), [("student", "x"), ("student", "999999")]] {
            let answer = try site.post(path, form, as: .classTeacher)
            #expect(answer.status == 422)
            #expect(answer.text.contains("Отметьте хотя бы одного ученика."))
        }
        let field = "guardian-\(school.student("akimov").raw)"
        let answer = try site.post(path, tick("akimov") + [(field, "<script>alert(1)</script>")], as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("&lt;script&gt;") && !answer.text.contains("<script>alert"))
        #expect(answer.text.contains(#"value="\#(school.student("akimov").raw)" checked"#))
        #expect(try !school.records().users.isTaken(login: "akimov1"))
    }

    @Test("a lost password is replaced, and the old one stops at once")
    func renewal() throws {
        let user = school.user(.guardian)
        let answer = try site.post("\(path)/\(user.raw)/password", as: .classTeacher)
        #expect(answer.status == 200)
        #expect(count("<dt>Пароль</dt>", in: answer.text) == 1)
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
