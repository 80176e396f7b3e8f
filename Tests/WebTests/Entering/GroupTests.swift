// Groups of additional education: who sets them up, whose pupils a teacher of one sees, and from when until when.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Groups that are no class")
struct GroupTests {
    private static let chess = [("title", " Шахматы "), ("kind", "additional")]

    /// A group of Akimov of 7 «А» and Orlov of 7 «Б», taught by Zimina.
    private func chess(_ site: TestSite) throws -> GroupID {
        let teacher = ("teacher", "\(site.school.user(.subjectTeacher).raw)")
        let answer = try site.post("/school/groups", Self.chess + [teacher], as: .deputy)
        try #require(answer.status == 303)
        let id = try #require(GroupID(form: String(answer.location.dropFirst("/school/groups/".count))))
        let pupils = ["akimov", "orlov"].map { ("pupil", "\(site.school.student($0).raw)") }
        let joined = try site.post("/school/groups/\(id.raw)/members", pupils, as: .deputy)
        try #require(joined.status == 303)
        return id
    }

    private func members(_ id: GroupID, _ site: TestSite, on day: Day = TestSchool.today) throws -> [String] {
        try site.school.records().groups.members(of: id, on: day).map(\.student.name.last)
    }

    @Test("a group has pupils of several classes, and its teacher sees their names alone")
    func taught() throws {
        let site = try TestSite()
        let id = try chess(site)
        #expect(try members(id, site) == ["Акимов", "Орлов"])
        try site.school.enter("orlov", site.school.event("Тайный турнир", day: 12), .winner)
        let orlov = site.school.student("orlov").raw
        try Scenario(
            as: .subjectTeacher, get: { _ in "/home?place=group-\(id.raw)" }, status: 200,
            shows: ["Шахматы", "Акимов Глеб", "Орлов Пётр"], hides: ["Рябова", "Тайный турнир", "Семёнова Анна"]
        ).run(on: site)
        #expect(try site.get("/students/\(orlov)", as: .subjectTeacher).status == 404)
        let sent = try site.post(
            "/handed-over",
            [("place", "group-\(id.raw)"), ("words", "2 место, турнир по шахматам"), ("pupil", "\(orlov)")]
                + [("direction", "sport")], as: .subjectTeacher)
        #expect(sent.status == 303)
        let entry = try #require(
            try site.school.records().achievements.ofStudent(
                site.school.student("orlov"), in: AcademicYear(startYear: 2026).period, for: .staff
            ).first { $0.enteredBy == site.school.user(.subjectTeacher) })
        #expect((entry.group, entry.state) == (.additionalEducation, .submitted))
        // The class teacher of that pupil verifies it, whoever leads the other classes of the group.
        #expect(
            try site.get("/classes/\(site.school.class7B.raw)/waiting", as: .otherTeacher).text.contains("шахматам"))
    }

    @Test("the right ends with the membership, with the teaching, and when the pupil leaves the school")
    func ends() throws {
        let site = try TestSite()
        let id = try chess(site)
        let orlov = site.school.student("orlov")
        let entering = "/students/\(orlov.raw)/entries/new"
        #expect(try site.get(entering, as: .subjectTeacher).status == 200)
        // Yesterday's member: the row ends with yesterday and stays.
        let member = try #require(
            try site.school.records().groups.members(of: id, on: TestSchool.today).first { $0.student.id == orlov })
        let ended = try site.post(
            "/school/groups/\(id.raw)/members/\(member.id.raw)/end", as: .administrator)
        #expect(ended.status == 303)
        #expect(try members(id, site) == ["Акимов"])
        #expect(try site.get(entering, as: .subjectTeacher).status == 404)
        #expect(
            try site.post("/school/groups/\(id.raw)/members/\(member.id.raw)/end", as: .administrator).status == 404)
        _ = try site.post("/school/groups/\(id.raw)/members", [("pupil", "\(orlov.raw)")], as: .deputy)
        #expect(try site.get(entering, as: .subjectTeacher).status == 200)
        try site.school.leave(orlov, after: TestSchool.today.adding(-1))
        #expect(try members(id, site) == ["Акимов"])
        #expect(try site.get(entering, as: .subjectTeacher).status == 404)
        // Nobody teaches the group from today on.
        #expect(try site.post("/school/groups/\(id.raw)/teacher", [("teacher", "")], as: .deputy).status == 303)
        #expect(try site.get("/home?place=group-\(id.raw)", as: .subjectTeacher).status == 404)
    }

    @Test("history stays: a member and a teacher of an earlier day are those of that day")
    func history() throws {
        let site = try TestSite()
        let school = site.school
        let (first, today) = (TestSchool.firstDay, TestSchool.today)
        let (teacher, akimov) = (school.user(.subjectTeacher), school.student("akimov"))
        let id = try school.database.write { tx -> GroupID? in
            guard
                let id = try tx.addGroup("Хор", .subject, year: AcademicYear(containing: today), school: school.school),
                let group = try tx.groups.find(id)
            else { return nil }
            _ = try tx.appoint(teacher, to: group, today: first)
            _ = try tx.join(akimov, group, from: first)
            return id
        }
        let group = try #require(id)
        let member = try #require(try school.records().groups.members(of: group, on: today).first)
        _ = try school.database.write { try $0.endMembership(member.id, of: group, today: today) }
        _ = try site.post("/school/groups/\(group.raw)/teacher", [("teacher", "")], as: .administrator)
        #expect(try members(group, site).isEmpty)
        #expect(try members(group, site, on: today.adding(-1)) == ["Акимов"])
        let records = try school.records()
        #expect(try records.groups.teachers(of: group, on: today).isEmpty)
        #expect(try records.groups.teachers(of: group, on: today.adding(-1)).map(\.user) == [teacher])
        #expect(try records.groups.members(of: group, on: Day(iso: "2027-09-01") ?? today).isEmpty)
    }

    @Test("the same form sent twice adds nothing, and a group of that name is told")
    func twice() throws {
        let site = try TestSite()
        let id = try chess(site)
        let again = try site.post("/school/groups", [("title", "ШАХМАТЫ"), ("kind", "subject")], as: .administrator)
        #expect(again.status == 422)
        #expect(again.text.contains("уже есть"))
        _ = try site.post(
            "/school/groups/\(id.raw)/members", [("pupil", "\(site.school.student("akimov").raw)")], as: .deputy)
        #expect(try members(id, site) == ["Акимов", "Орлов"])
    }

    @Test(
        "what is wrong is told, and nothing is added",
        arguments: [
            ("", "additional", "Напишите название"), (String(repeating: "ж", count: 61), "subject", "длиннее 60"),
            ("Хор", "choir", "Выберите, чему"), ("<script>", "none", "&lt;script&gt;"),
        ])
    func wrong(title: String, kind: String, problem: String) throws {
        let site = try TestSite()
        let answer = try site.post("/school/groups", [("title", title), ("kind", kind)], as: .deputy)
        #expect(answer.status == 422)
        #expect(answer.text.contains(problem))
        let year = AcademicYear(containing: TestSchool.today)
        #expect(try site.school.records().groups.all(of: site.school.school, year: year).isEmpty)
    }

    @Test("pupils and teachers of another school do not get in, nor people who teach nothing")
    func foreign() throws {
        let site = try TestSite()
        let id = try chess(site)
        _ = try site.post(
            "/school/groups/\(id.raw)/members",
            [("pupil", "\(site.school.student("chuzhoy").raw)"), ("pupil", "999999"), ("pupil", "x")], as: .deputy)
        #expect(try members(id, site) == ["Акимов", "Орлов"])
        for person in [TestSchool.Person.guardian, .foreignDeputy, .classTeacher] {
            let form = [("teacher", "\(site.school.user(person).raw)")]
            #expect(try site.post("/school/groups/\(id.raw)/teacher", form, as: .deputy).status == 404, "\(person)")
        }
        #expect(try site.get("/school/groups/\(id.raw)", as: .foreignDeputy).status == 404)
        #expect(try site.get("/school/groups/999999", as: .deputy).status == 404)
    }

    @Test("the folder of a pupil names the groups")
    func folder() throws {
        let site = try TestSite()
        _ = try chess(site)
        let memberships = try site.school.records().folders.groups(of: site.school.student("akimov"))
        #expect(memberships.map(\.title) == ["Шахматы"])
    }
}
