// Ending the bond of a guardian: at once, with the sessions and the rights of that person, by who may and nobody else.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The end of a guardian's bond")
struct BondTests {
    private let site: TestSite
    private let semyonova: StudentID
    private let mother: UserID
    private let path: String

    init() throws {
        site = try TestSite()
        semyonova = site.school.student("semyonova")
        mother = site.school.user(.guardian)
        path = "/students/\(semyonova.raw)/guardians/\(mother.raw)"
    }

    private var school: TestSchool { site.school }

    private func end(_ day: String = "2026-10-29", as person: TestSchool.Person = .classTeacher) throws -> Answer {
        try site.post(path + "/end", [("day", day)], as: person)
    }

    @Test(
        "the person is out everywhere at once, is no guardian any more, and finds nothing after a new login",
        arguments: [TestSchool.Person.classTeacher, .administrator])
    func atOnce(person: TestSchool.Person) throws {
        #expect(try site.get("/students/\(semyonova.raw)", as: .guardian).status == 200)
        #expect(try end(as: person).status == 303)
        // The session has ended: to the login page.
        #expect(try site.get("/students/\(semyonova.raw)", as: .guardian).location.hasPrefix("/login"))
        try school.logIn(.guardian, at: TestSchool.now)
        for page in ["", "/folder", "/views", "/consents", "/shown"] {
            #expect(try site.get("/students/\(semyonova.raw)\(page)", as: .guardian).status == 404, "\(page)")
        }
        #expect(try site.get("/classes/\(school.class7A.raw)/boards", as: .guardian).status == 404)
        #expect(try school.records().users.roles(of: mother, on: TestSchool.today).isEmpty)
        #expect(try site.get("/students/\(semyonova.raw)", as: .pupil).status == 200)
    }

    @Test("another child stays with the person, and so does the role")
    func otherChild() throws {
        let (user, yolkin) = (mother, school.student("yolkin"))
        try school.database.write { try $0.addGuardian(user, of: yolkin, from: TestSchool.firstDay) }
        #expect(try end().status == 303)
        try school.logIn(.guardian, at: TestSchool.now)
        #expect(try site.get("/students/\(yolkin.raw)", as: .guardian).status == 200)
        #expect(try site.get("/students/\(semyonova.raw)", as: .guardian).status == 404)
    }

    @Test("codes of the child's sheet that nobody has used die, or the person would come back with the second one")
    func codes() throws {
        _ = try site.post(
            "/classes/\(school.class7A.raw)/accounts", [("student", "\(semyonova.raw)")], as: .classTeacher)
        #expect(try school.records().joinCodes.newest(of: semyonova).contains { $0.works(at: TestSchool.now) })
        #expect(try end().status == 303)
        #expect(try !school.records().joinCodes.newest(of: semyonova).contains { $0.works(at: TestSchool.now) })
    }

    @Test(
        "an earlier day is kept as the day of the end; one to come, before the bond, or none is refused beside the field"
    )
    func days() throws {
        for (day, words) in [
            ("2026-10-30", "ещё не наступил"), ("2026-08-31", "Связь началась 1 сентября 2026 г."),
            ("", "Укажите день"),
            ("завтра", "не похоже на дату"),
        ] {
            let answer = try end(day)
            #expect(answer.status == 422 && answer.text.contains(words), "\(day)")
            #expect(try school.records().users.bond(of: mother, with: semyonova, on: TestSchool.today) != nil)
        }
        #expect(try end("2026-10-10").status == 303)
        let users = try school.records().users
        let tenth = try #require(Day(iso: "2026-10-10"))
        #expect(try users.bond(of: mother, with: semyonova, on: tenth.adding(-1)) != nil)
        #expect(try users.bond(of: mother, with: semyonova, on: tenth) == nil)
    }

    @Test("twice is once; nobody's bond, a pupil's own account and another class are not found")
    func foreign() throws {
        #expect(try end().status == 303)
        let again = try end()
        #expect(again.status == 303)
        #expect(try site.get(path, as: .classTeacher).status == 404)
        for other in [
            "/students/\(semyonova.raw)/guardians/\(school.user(.otherGuardian).raw)",
            "/students/\(semyonova.raw)/guardians/\(school.user(.pupil).raw)",
            "/students/\(semyonova.raw)/guardians/999999",
            "/students/\(school.student("orlov").raw)/guardians/\(mother.raw)",
        ] {
            #expect(try site.get(other, as: .classTeacher).status == 404, "\(other)")
            #expect(try site.post(other + "/end", [("day", "2026-10-29")], as: .classTeacher).status == 404, "\(other)")
        }
    }

    @Test("who leads the class of the own child does not shut the other parent out")
    func ownChild() throws {
        let teacher = school.user(.classTeacher)
        try school.database.write { [semyonova] tx in
            try tx.addGuardian(teacher, of: semyonova, from: TestSchool.firstDay)
            try tx.grant(.guardian, to: teacher, from: TestSchool.firstDay)
        }
        #expect(try site.get(path, as: .classTeacher).status == 404)
        #expect(try end().status == 404)
        #expect(try !site.get("/classes/\(school.class7A.raw)/accounts", as: .classTeacher).text.contains(path))
        #expect(try end(as: .administrator).status == 303)
    }

    @Test("the pages of the class teacher and the administrator lead there, and the log says who did it")
    func waysAndLog() throws {
        #expect(try site.get("/classes/\(school.class7A.raw)/accounts", as: .classTeacher).text.contains(path))
        #expect(try site.get("/users/\(mother.raw)", as: .administrator).text.contains(path))
        let logged = try site.logged { _ = try end() }
        #expect(logged.map(\.deed) == ["end_bond"] && logged.map(\.student) == [semyonova.raw])
    }
}
