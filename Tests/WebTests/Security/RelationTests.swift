import SQLite
// Checklist F37, F38, F40: rights follow relations, and a relation that has changed counts from the next request on. The
// person, the session and the page are the same before and after; only the relation in the database is another.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Rights follow relations at once")
struct RelationTests {
    let site: TestSite
    private var school: TestSchool { site.school }
    private static let yesterday = TestSchool.today.adding(-1)

    init() throws { site = try TestSite() }

    private func page(of pupil: String) -> String { "/students/\(school.student(pupil).raw)" }
    private func status(_ path: String, _ person: TestSchool.Person) throws -> Int {
        try site.get(path, as: person).status
    }

    @Test(
        "F37: both parents of a child see it; a parent of two sees both; a bond that has ended shows nothing from then on"
    )
    func guardians() throws {
        #expect(try status(page(of: "semyonova"), .otherGuardian) == 404)
        let (father, semyonova) = (school.user(.otherGuardian), school.student("semyonova"))
        try school.database.write { try $0.addGuardian(father, of: semyonova, from: TestSchool.firstDay) }
        for person in [TestSchool.Person.guardian, .otherGuardian] {
            #expect(try status(page(of: "semyonova"), person) == 200)
        }
        #expect(try status(page(of: "yolkin"), .otherGuardian) == 200)
        #expect(try status(page(of: "yolkin"), .guardian) == 404)
        #expect(try status(page(of: "akimov"), .otherGuardian) == 404)

        try school.database.write {
            _ = try $0.endBond(
                of: father, with: semyonova, from: TestSchool.today, today: TestSchool.today, at: TestSchool.now)
        }
        // Every session of the person has ended with the bond.
        #expect(try status(page(of: "yolkin"), .otherGuardian) == 303)
        try school.logIn(.otherGuardian, at: TestSchool.now)
        let missing = try site.get("/students/900001", as: .otherGuardian)
        #expect(try site.get(page(of: "semyonova"), as: .otherGuardian).bytes == missing.bytes)
        #expect(try status(page(of: "yolkin"), .otherGuardian) == 200)
        #expect(try status(page(of: "semyonova"), .guardian) == 200)
        let wish = try site.post(
            page(of: "semyonova") + "/discretion", [("scope", "everything"), ("wish", "hide")], as: .otherGuardian)
        #expect(wish.status == 404)
        #expect(try school.records().privacy.wishes(of: semyonova).isEmpty)
    }

    @Test("F37: a bond that begins tomorrow shows nothing today")
    func later() throws {
        let (father, semyonova) = (school.user(.otherGuardian), school.student("semyonova"))
        try school.database.write { try $0.addGuardian(father, of: semyonova, from: TestSchool.today.adding(1)) }
        #expect(try status(page(of: "semyonova"), .otherGuardian) == 404)
    }

    @Test("F38: a teacher whose class was given to another yesterday has no page, no form and no change left in it")
    func teacherMoved() throws {
        let (class7A, gromov) = (school.class7A, school.user(.otherTeacher))
        let paths =
            ["", "/events/new", "/boards/2026-10/edit", "/consents", "/accounts", "/roster", "/waiting"]
            .map { "/classes/\(class7A.raw)" + $0 } + [page(of: "semyonova")]
        for path in paths {
            #expect(try status(path, .classTeacher) == 200, "\(path)")
            #expect(try status(path, .otherTeacher) == 404, "\(path)")
        }
        // The page that was left open has its token and its fields.
        let form = Entering.event(school)
        try school.database.write { tx in
            try tx.endAssignments(in: class7A, duty: .classTeacher, before: TestSchool.today)
            try tx.assign(gromov, to: class7A, duty: .classTeacher, from: Self.yesterday)
        }
        let before = try DatabaseDump(of: school.database.path)
        for path in paths {
            #expect(try status(path, .classTeacher) == 404, "\(path)")
            #expect(try status(path, .otherTeacher) == 200, "\(path)")
        }
        #expect(try site.post("/classes/\(class7A.raw)/events", form, as: .classTeacher).status == 404)
        #expect(try site.post("/classes/\(class7A.raw)/accounts", as: .classTeacher).status == 404)
        #expect(try DatabaseDump(of: school.database.path) == before)
    }

    @Test("F38: a child that has moved to the other class is its new teacher's, and not the old one's")
    func childMoved() throws {
        let direct = try Connection(path: school.database.path, mode: .readWrite)
        let (semyonova, class7B) = (school.student("semyonova"), school.class7B)
        #expect(try status(page(of: "semyonova"), .otherTeacher) == 404)
        try direct.run(
            "UPDATE enrollment SET until_day = ? WHERE student_id = ?", Self.yesterday.iso, semyonova.raw)
        _ = try school.database.write { try $0.enroll(semyonova, in: class7B, from: TestSchool.today) }
        #expect(try status(page(of: "semyonova"), .classTeacher) == 404)
        #expect(try status(page(of: "semyonova"), .subjectTeacher) == 404)
        #expect(try status(page(of: "semyonova"), .otherTeacher) == 200)
        #expect(try status(page(of: "semyonova"), .guardian) == 200)
        for path in ["", "/consents", "/accounts", "/events/new"] {
            #expect(
                !(try site.get("/classes/\(school.class7A.raw)" + path, as: .classTeacher).text.contains(
                    "Семёнова Анна")))
        }
        let entry = try site.post(page(of: "semyonova") + "/entries", Entering.entry, as: .classTeacher)
        #expect(entry.status == 404)
        #expect(try status("/classes/\(school.class7A.raw)/boards", .guardian) == 404)
        #expect(try status("/classes/\(school.class7B.raw)/boards", .guardian) == 200)
    }

    @Test(
        "F40: without a consent the child is off the board, the hall, its prints and the search of others at the next request"
    )
    func withdrawn() throws {
        try school.consent(["akimov", "yolkin", "yakovleva"], to: .school, .distribution)
        let consents = try school.consent(["semyonova"], to: .school, .distribution)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let board = "/classes/\(school.class7A.raw)/boards/2026-10"
        let places = [board, board + "?print=1", board + "/hall", board + "?sheet=a4"]
        for path in places { #expect(try site.get(path, as: .otherGuardian).text.contains("Семёнова"), "\(path)") }
        try school.withdraw(consents, of: "semyonova")
        for path in places {
            let page = try site.get(path, as: .otherGuardian)
            #expect(page.status == 200)
            #expect(!page.text.contains("Семёнов"), "\(path)")
            #expect(!page.text.contains("олимпиаде"), "\(path) holds her line")
            #expect(page.response.fields[.cacheControl]?.description.contains("no-store") ?? false)
            #expect(page.response.fields[.etag] == nil, "\(path) may be answered from what was kept")
        }
    }
}
