// A guardian takes a consent back: within this request the child is gone from every page that the consent had opened, the
// receipt says so, and nobody without a bond can do it.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Withdrawal of a consent by the family")
struct WithdrawalTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var path: String { "/students/\(student.raw)/consents" }

    init() throws { site = try TestSite() }

    private func publish() throws {
        let deed = try school.enter("semyonova", school.event("Олимпиада", day: 5), .winner)
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": deed], named: ["semyonova": "clever"])
        try school.publishBoard()
        try school.issue("semyonova")
    }

    @Test("the child leaves board, hall, prints and the check page within the request, for every other viewer")
    func actsAtOnce() throws {
        try publish()
        let ids = try school.consent(["semyonova", "akimov"], to: .school, .distribution)
        let board = "/classes/\(school.class7A.raw)/boards/2026-10"
        let check = "/check/\(try school.papers()[0].code)"
        let pages: [(String, TestSchool.Person, String)] = [
            (board, .otherGuardian, "Семёнова"), (board + "?paper=a4", .otherGuardian, "Семёнова"),
            (board + "/hall", .head, "Семёнова"), (board + "?paper=a3", .classTeacher, "Семёнова"),
            (board + "/hall", .otherGuardian, "Семёнова"), (check, .guest, "Анна С."),
        ]
        for (page, viewer, name) in pages {
            #expect(try site.get(page, as: viewer).text.contains(name), "\(page) before")
        }
        for id in ids.prefix(2) {
            let answer = try site.post("\(path)/\(id.raw)/withdrawal", [], as: .guardian)
            #expect(answer.status == 303 && answer.location.hasPrefix("/withdrawals/"))
        }
        for (page, viewer, name) in pages {
            #expect(try !site.get(page, as: viewer).text.contains(name), "\(page) after")
        }
        #expect(try site.get(board + "/hall", as: .head).text.contains("Акимов"))
        #expect(try site.get(board, as: .guardian).text.contains("Семёнова Анна"), "the own family sees its card")
        #expect(try !site.get("/students?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD", as: .otherGuardian).text.contains("Анна"))
    }

    @Test("the receipt names number, moment, what ended and the copies; a second tap leads to the same one")
    func receipt() throws {
        try publish()
        let id = try #require(try school.consent(["semyonova"], to: .distribution).first)
        let first = try site.post("\(path)/\(id.raw)/withdrawal", [], as: .guardian)
        let second = try site.post("\(path)/\(id.raw)/withdrawal", [], as: .guardian)
        #expect(first.location == second.location)
        let page = try site.get(first.location, as: .guardian).text
        for text in [
            "Расписка № 1", "Семёнова Анна Романовна", "распространение", "29 октября 2026 г., 12:00",
            "Доска за октябрь 2026 на стенде", "Копия свидетельства № ДУ-2026/27-0001", "снимет школа",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(try site.get(path, as: .guardian).text.contains("отозвано 29 октября 2026 г."))
        for person in [TestSchool.Person.otherGuardian, .otherTeacher, .subjectTeacher, .administrator] {
            #expect(try site.get(first.location, as: person).status == 404, "\(person)")
        }
    }

    @Test("another family, the child, staff and a foreign number withdraw nothing")
    func notTheirs() throws {
        let ids = try school.consent(["semyonova", "yolkin"], to: .school)
        for person in TestSchool.Person.allCases where person != .guardian && person != .guest {
            #expect(try site.post("\(path)/\(ids[0].raw)/withdrawal", [], as: person).status == 404, "\(person)")
        }
        // The mother of one child with the consent of another.
        #expect(try site.post("\(path)/\(ids[1].raw)/withdrawal", [], as: .guardian).status == 404)
        #expect(try school.records().consents.standing(of: student, on: TestSchool.today).count == 1)
        #expect(
            try school.records().consents.standing(of: school.student("yolkin"), on: TestSchool.today).count == 1)
    }

    @Test("a guardian whose bond has ended has no right at all")
    func endedBond() throws {
        let id = try #require(try school.consent(["semyonova"], to: .school).first)
        #expect(try site.get(path, as: .guardian).text.contains("Отозвать согласие"))
        let (mother, student) = (school.user(.guardian), student)
        _ = try school.database.write {
            try $0.endBond(
                of: mother, with: student, from: TestSchool.today, today: TestSchool.today, at: TestSchool.now)
        }
        try school.logIn(.guardian, at: TestSchool.now)
        #expect(try site.get(path, as: .guardian).status == 404)
        #expect(try site.post("\(path)/\(id.raw)/withdrawal", [], as: .guardian).status == 404)
        #expect(try school.records().consents.standing(of: student, on: TestSchool.today).count == 1)
    }

    @Test("the child and the staff read the consents and have no button")
    func noButton() throws {
        try school.consent(["semyonova"], to: .school)
        for person in [TestSchool.Person.pupil, .classTeacher, .deputy, .head] {
            let page = try site.get(path, as: person).text
            #expect(page.contains("дано") && !page.contains("Отозвать"), "\(person)")
        }
    }

    @Test("field by field in the hall: no result no line, no nomination no ribbon, no name no card, never an empty one")
    func fields() throws {
        try publish()
        let hall = "/classes/\(school.class7A.raw)/boards/2026-10/hall"
        for (fields, name, line, ribbon) in [
            ([PublicField.name, .schoolClass, .result, .nomination], true, true, true),
            ([.name, .schoolClass, .result], true, true, false),
            ([.name, .schoolClass, .nomination], true, false, true),
            ([.name, .schoolClass], false, false, false), ([.name, .result, .nomination], false, false, false),
            ([.schoolClass, .result, .nomination], false, false, false),
        ] {
            let ids = try school.consent(["semyonova"], to: .distribution, fields: Set(fields))
            let page = try site.get(hall, as: .head).text
            #expect(page.contains("Семёнова") == name, "\(fields)")
            #expect(page.contains("Победила на олимпиаде") == line, "\(fields)")
            #expect(page.contains("Умник месяца") == ribbon, "\(fields)")
            #expect(page.contains("Вместе мы") == line, "the summary is of results: \(fields)")
            #expect(!page.contains("<p class=\"deed-line\"></p>"))
            try school.withdraw(ids, of: "semyonova")
        }
    }

    @Test("a term that has ended closes the hall on the day after, without anybody's doing")
    func expiry() throws {
        try publish()
        try school.consent(["semyonova"], to: .distribution, until: TestSchool.today.adding(-1))
        #expect(
            try !site.get("/classes/\(school.class7A.raw)/boards/2026-10/hall", as: .head).text.contains("Семёнова"))
        #expect(try site.get("/classes/\(school.class7A.raw)/consents", as: .classTeacher).text.contains("срок истёк"))
    }
}
