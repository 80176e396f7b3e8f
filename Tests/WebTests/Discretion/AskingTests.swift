// A teacher asks, the family answers; nobody overrides, and nobody else learns of it.
import SQLite
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Asking to show again, and wishes of several people")
struct AskingTests {
    let site: TestSite
    let entry: AchievementID
    var school: TestSchool { site.school }
    private var pupilPath: String { "/students/\(school.student("semyonova").raw)" }
    private var entryPath: String { "/entries/\(entry.raw)" }

    init() throws {
        site = try TestSite()
        entry = try site.school.enter("semyonova", site.school.event("Хор", day: 5, direction: "arts"), .winner)
        try site.school.consent(["semyonova"], to: .school)
    }

    private var requests: [ShowingRequest] {
        get throws { try school.records().showingRequests.ofStudent(school.student("semyonova")) }
    }

    private func isSeen() throws -> Bool {
        try school.records().achievements.find(entry, in: .school(on: TestSchool.today)) != nil
    }

    private func ask(words: String = "", as person: TestSchool.Person = .classTeacher) throws -> Answer {
        let form = [("reason", "feast"), ("words", words)]
        return try site.post(entryPath + "/showing-requests", form, as: person)
    }

    @Test("one tap asks; the family reads who, what, why, and the own words; its answer reaches the teacher")
    func conversation() throws {
        #expect(try !site.get(entryPath, as: .classTeacher).text.contains("Попросить показать"))
        try school.hide(.entry(entry, by: school.user(.pupil)), of: "semyonova")
        #expect(try site.get(entryPath, as: .classTeacher).text.contains("Попросить показать"))
        #expect(try ask(words: " Пели <b>чудесно</b> ").location == entryPath)
        for path in ["/home", pupilPath, pupilPath + "/shown", entryPath] {
            let page = try site.get(path, as: .pupil).text
            #expect(page.contains("Ольга Петровна Волкова просит снова показать «Хор»."), "\(path)")
            #expect(page.contains("порадоваться вместе") && page.contains("«Пели &lt;b&gt;чудесно&lt;/b&gt;»"))
            #expect(page.contains("Оставить скрытым"))
            // The mother reads it; only who hid may answer.
            let mother = try site.get(path, as: .guardian).text
            #expect(mother.contains("Ответить может тот, кто скрыл") && !mother.contains("Оставить скрытым"))
        }
        #expect(try site.get(entryPath, as: .classTeacher).text.contains("она пока не ответила"))
        let answer = "/showing-requests/\(try #require(try requests.first).id.raw)/answer"
        _ = try site.post(answer, [("answer", "shown")], as: .guardian)
        #expect(try !isSeen(), "the mother cannot show what the child hid")
        #expect(try requests.first?.answer == nil)
        _ = try site.post(answer, [("answer", "kept")], as: .pupil)
        let teacher = try site.get(entryPath, as: .classTeacher).text
        #expect(teacher.contains("семья решила оставить скрытым") && teacher.contains("с 28 ноября"))
        #expect(!teacher.contains("/showing-requests"))
        #expect(try !isSeen())
        #expect(try !site.get("/home", as: .pupil).text.contains("Оставить скрытым"))
        // The answer stands: a form kept open since before changes nothing.
        _ = try site.post(answer, [("answer", "shown")], as: .pupil)
        #expect(try !isSeen())
    }

    @Test("«показать» shows at once and the teacher reads of it; so does the family's own switch")
    func shown() throws {
        try school.hide(.entry(entry, by: school.user(.guardian)), of: "semyonova")
        _ = try ask()
        let answer = "/showing-requests/\(try #require(try requests.first).id.raw)/answer"
        #expect(try site.post(answer, [("answer", "shown")], as: .guardian).location == pupilPath + "/shown")
        #expect(try isSeen())
        #expect(try site.get(entryPath, as: .classTeacher).text.contains("по вашей просьбе от 29 октября"))

        try school.hide(.points(by: school.user(.pupil)), of: "semyonova")
        try school.ask(.points, of: "semyonova")
        let form = [("scope", "points"), ("wish", "show")]
        _ = try site.post(pupilPath + "/discretion", form, as: .pupil)
        #expect(try requests.allSatisfy { $0.answer == .shown })
        #expect(try !site.get("/home", as: .pupil).text.contains("просит снова"))
    }

    @Test("the same is not asked twice within thirty days, by nobody and whatever was answered; then it may be")
    func pause() throws {
        try school.hide(.entry(entry, by: school.user(.pupil)), of: "semyonova")
        for _ in 1...3 { _ = try ask() }
        #expect(try requests.count == 1)
        for (days, count) in [(29, 1), (30, 2)] {
            let instant = TestSchool.now + Int64(days) * 86_400_000
            let later = try TestSite(school) { $0.clock = Clock { instant } }
            try school.logIn(.classTeacher, at: instant)
            let form = [("reason", "example")]
            #expect(try later.post(entryPath + "/showing-requests", form, as: .classTeacher).status == 303)
            #expect(try requests.count == count, "after \(days) days")
        }
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        let everything = [("scope", "everything"), ("reason", "board")]
        _ = try site.post(pupilPath + "/showing-requests", everything, as: .pupil)
        #expect(try requests.count == 2, "another matter, but not the pupil's to ask")
    }

    @Test("what is not hidden is not asked for; bad forms change nothing")
    func badForms() throws {
        _ = try ask()
        #expect(try requests.isEmpty)
        try school.hide(.entry(entry, by: school.user(.pupil)), of: "semyonova")
        for form in [[], [("reason", "please")], [("reason", "")]] {
            #expect(try site.post(entryPath + "/showing-requests", form, as: .classTeacher).status == 400)
        }
        for scope in ["entry", "", "x"] {
            let form = [("scope", scope), ("reason", "board")]
            #expect(try site.post(pupilPath + "/showing-requests", form, as: .classTeacher).status == 400)
        }
        let long = String(repeating: "ж", count: 301)
        let refused = try ask(words: long)
        #expect(refused.status == 422 && refused.text.contains("Слишком длинно: 301") && refused.text.contains(long))
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        let form = [("scope", "everything"), ("reason", "board"), ("words", long)]
        #expect(try site.post(pupilPath + "/showing-requests", form, as: .classTeacher).status == 422)
        #expect(try requests.isEmpty)
        _ = try ask()
        let answer = "/showing-requests/\(try #require(try requests.first).id.raw)/answer"
        for form in [[], [("answer", "")], [("answer", "yes")]] {
            #expect(try site.post(answer, form, as: .pupil).status == 400)
        }
        for wrong in ["0", "x", "99999"] {
            let path = "/showing-requests/\(wrong)/answer"
            #expect(try site.post(path, [("answer", "kept")], as: .pupil).status == 404)
        }
        #expect(try requests.first?.answer == nil)
    }

    @Test("nobody else meets a byte of a question: no page of another family or teacher changes")
    func trace() throws {
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let board = "/classes/\(school.class7A.raw)/boards/2026-10"
        let pages: [(TestSchool.Person, String)] = [
            (.otherGuardian, board), (.otherGuardian, "/home"), (.head, board), (.head, board + "/hall"),
            (.subjectTeacher, "/home"), (.otherGuardian, pupilPath), (.otherTeacher, pupilPath),
            (.otherGuardian, entryPath),
        ]
        let before = try pages.map { try site.get($0.1, as: $0.0) }
        try school.ask(.everything, of: "semyonova", words: "Очень просим")
        for (page, was) in zip(pages, before) {
            let now = try site.get(page.1, as: page.0)
            #expect(now.text == was.text && now.status == was.status, "\(page)")
        }
    }

    @Test("child and two guardians: shown only when nobody's wish is left, in whatever order they change their minds")
    func severalWishes() throws {
        let (pupil, father) = (school.student("semyonova"), school.user(.otherGuardian))
        try school.database.write { try $0.addGuardian(father, of: pupil, from: TestSchool.firstDay) }
        let people: [TestSchool.Person] = [.pupil, .guardian, .otherGuardian]
        let path = pupilPath + "/discretion"
        for order in [people, people.reversed(), [.guardian, .otherGuardian, .pupil]] {
            for person in people {
                #expect(try site.post(path, [("scope", "everything"), ("wish", "hide")], as: person).status == 303)
                _ = try site.post(path, [("scope", "everything"), ("wish", "hide")], as: person)
            }
            #expect(try school.records().privacy.wishes(of: pupil).count == 3, "a replayed form hides once")
            for (index, person) in order.enumerated() {
                #expect(try !isSeen())
                let answer = try site.post(path, [("scope", "everything"), ("wish", "show")], as: person)
                let isLast = index == order.count - 1
                #expect(answer.cookie("doska-notice")?.contains(isLast ? "=shown" : "=stillHidden") == true)
            }
            #expect(try isSeen())
        }
    }

    @Test("the wish of a closed account and of a bond that has ended is the family's, and nobody else's")
    func formerGuardian() throws {
        let pupil = school.student("semyonova")
        let form = [("scope", "everything"), ("wish", "show")]
        // The account is closed.
        try school.hide(.everything(by: school.user(.guardian)), of: "semyonova")
        _ = try site.post(pupilPath + "/discretion", form, as: .pupil)
        #expect(try !isSeen())
        _ = try site.post("/users/\(school.user(.guardian).raw)/closure", as: .administrator)
        #expect(try site.get(pupilPath, as: .pupil).text.contains("Показывать снова"))
        #expect(try site.post(pupilPath + "/discretion", form, as: .classTeacher).status == 404)
        _ = try site.post(pupilPath + "/discretion", form, as: .pupil)
        #expect(try isSeen())
        // The bond has ended; the child's wish is its own as before.
        let father = school.user(.otherGuardian)
        try school.database.write { try $0.addGuardian(father, of: pupil, from: TestSchool.firstDay) }
        try school.hide(.everything(by: father), of: "semyonova")
        try school.hide(.points(by: school.user(.pupil)), of: "semyonova")
        let db = try Connection(path: school.database.path, mode: .readWrite)
        try db.run(
            "UPDATE guardian_of SET until_day = ? WHERE student_id = ? AND from_day = ?",
            TestSchool.today.adding(-1).iso, pupil.raw, TestSchool.firstDay.iso)
        #expect(try site.post(pupilPath + "/discretion", form, as: .otherGuardian).status == 404)
        #expect(try !isSeen())
        _ = try site.post(pupilPath + "/discretion", form, as: .pupil)
        #expect(try isSeen())
        #expect(try school.records().privacy.wishes(of: pupil).map(\.scope) == [.points])
    }

    @Test("the editor of the board says what families will not see, and why")
    func editor() throws {
        let edit = "/classes/\(school.class7A.raw)/boards/2026-10/edit"
        try school.fillBoard(TestSchool.lines, deeds: ["semyonova": entry])
        let without = "нет согласия на показ в классе"
        #expect(try site.get(edit, as: .classTeacher).text.components(without) == 3)
        try school.hide(.entry(entry, by: school.user(.pupil)), of: "semyonova")
        #expect(try site.get(edit, as: .classTeacher).text.contains("Об этом достижении просили не говорить"))
        try school.hide(.everything(by: school.user(.pupil)), of: "semyonova")
        #expect(try site.get(edit, as: .classTeacher).text.contains("своя семья: просили не показывать"))
    }
}
