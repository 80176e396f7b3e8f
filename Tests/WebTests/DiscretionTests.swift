// What others see: the wish of the child or a guardian, and the consents of the family. Both act at once.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Discretion and consents")
struct DiscretionTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var pupilPath: String { "/students/\(student.raw)" }
    var consentsPath: String { "/classes/\(school.class7A.raw)/consents" }

    init() throws { site = try TestSite() }

    private func isSeen(_ id: AchievementID) throws -> Bool {
        try school.records().achievements.find(id, in: .school) != nil
    }

    private func enterShown() throws -> AchievementID {
        let (student, teacher) = (student, school.user(.classTeacher))
        try school.database.write {
            _ = try $0.giveConsent(.school, of: student, on: TestSchool.firstDay, by: teacher, at: TestSchool.now)
        }
        return try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner)
    }

    @Test("hides everything in one tap and at once; only who hid shows again; staff sees a quiet mark and no button")
    func everything() throws {
        let id = try enterShown()
        try #require(try isSeen(id))
        let path = pupilPath + "/discretion"
        let hidden = try site.post(path, [("scope", "everything"), ("wish", "hide"), ("next", "/home")], as: .pupil)
        #expect(hidden.location == "/home")
        #expect(try !isSeen(id))
        #expect(try site.get("/home", as: .pupil).text.contains("Показывать снова"))
        let mother = try site.get(pupilPath, as: .guardian).text
        #expect(mother.contains("вернуть может только он"))
        #expect(!mother.contains("Показывать снова"))
        _ = try site.post(path, [("scope", "everything"), ("wish", "show")], as: .guardian)
        #expect(try !isSeen(id), "the mother cannot show what the child hid")
        let teacher = try site.get(pupilPath, as: .classTeacher).text
        #expect(teacher.contains("Семья просит не показывать"))
        #expect(teacher.contains("Хор"), "the staff's record is whole")
        #expect(!teacher.contains("/discretion"))
        #expect(try site.post(path, [("scope", "everything"), ("wish", "show")], as: .classTeacher).status == 404)
        _ = try site.post(path, [("scope", "everything"), ("wish", "show")], as: .pupil)
        #expect(try isSeen(id))
    }

    @Test("hides one entry and shows it again")
    func oneEntry() throws {
        let id = try enterShown()
        try #require(try isSeen(id))
        let path = "/entries/\(id.raw)/discretion"
        #expect(try site.post(path, [("wish", "hide")], as: .guardian).location == "/entries/\(id.raw)")
        #expect(try !isSeen(id))
        #expect(
            try site.get("/entries/\(id.raw)", as: .classTeacher).text.contains("Семья просит не показывать эту запись")
        )
        #expect(try site.get(pupilPath, as: .guardian).text.contains("не показывается другим"))
        #expect(try site.post(path, [("wish", "show")], as: .pupil).status == 303)
        #expect(try !isSeen(id))
        #expect(try site.post(path, [("wish", "show")], as: .guardian).status == 303)
        #expect(try isSeen(id))
    }

    @Test("a wish that is none is refused and changes nothing")
    func badWish() throws {
        let id = try enterShown()
        for form in [
            [("scope", "entry"), ("wish", "hide")], [("scope", "everything"), ("wish", "maybe")], [],
            [("wish", "hide")],
        ] {
            #expect(try site.post(pupilPath + "/discretion", form, as: .pupil).status == 400)
        }
        #expect(try site.post("/entries/\(id.raw)/discretion", [("wish", "")], as: .pupil).status == 400)
        #expect(try isSeen(id))
    }

    private func names(_ scope: ConsentScope) -> (given: String, day: String, was: String) {
        let key = "\(student.raw)-\(scope.rawValue)"
        return ("given-" + key, "day-" + key, "was-" + key)
    }

    @Test("nothing is ticked by itself; a tick is a paper with its date; taking it off withdraws at once")
    func consents() throws {
        let id = try school.enter("semyonova", school.event("Хор", day: 5, direction: "arts"), .winner)
        let empty = try site.get(consentsPath, as: .classTeacher).text
        #expect(!empty.contains(" checked"))
        let name = names(.school)
        let give = [(name.was, ""), (name.given, "1"), (name.day, "2026-09-01")]
        #expect(try site.post(consentsPath, give, as: .classTeacher).status == 303)
        #expect(try isSeen(id))
        #expect(try site.get(consentsPath, as: .classTeacher).text.contains("с 1 сентября 2026 г."))
        _ = try site.post(consentsPath, give, as: .classTeacher)
        let standing = try school.records().privacy.consents(of: student)
        #expect(standing.count == 1, "the same form twice is one consent")
        let consent = try #require(standing.first)
        #expect(try site.post(consentsPath, [(name.was, String(consent.id.raw))], as: .classTeacher).status == 303)
        #expect(try !isSeen(id))
        // A page left open since before the withdrawal shows the consent as given: it gives nothing back.
        _ = try site.post(
            consentsPath, [(name.was, String(consent.id.raw)), (name.given, "1")], as: .classTeacher)
        #expect(try !isSeen(id))
    }

    @Test("a wrong date is told beside its tick, what was ticked stays, and nothing is saved")
    func badDates() throws {
        let (first, second) = (names(.school), names(.processing))
        for (day, words) in [
            ("2026-02-31", "такого дня нет"), ("2027-01-01", "ещё не наступил"), ("", "Укажите дату"),
            ("<script>alert(1)</script>", "день"),
        ] {
            let answer = try site.post(
                consentsPath,
                [
                    (first.was, ""), (first.given, "1"), (first.day, day), (second.was, ""), (second.given, "1"),
                    (second.day, "2026-09-01"),
                ], as: .classTeacher)
            #expect(answer.status == 422, "\(day)")
            #expect(answer.text.contains(words) || day.hasPrefix("<"), "\(day)")
            #expect(!answer.text.contains("<script>alert"))
            #expect(answer.text.contains("name=\"\(first.given)\" value=\"1\" checked"))
        }
        #expect(try school.records().privacy.consents(of: student).isEmpty)
    }

    @Test("a pupil of another class is not reached through this class's register")
    func foreignPupil() throws {
        let orlov = school.student("orlov")
        let key = "\(orlov.raw)-school"
        let form = [("was-" + key, ""), ("given-" + key, "1"), ("day-" + key, "2026-09-01")]
        #expect(try site.post(consentsPath, form, as: .classTeacher).status == 303)
        #expect(try school.records().privacy.consents(of: orlov).isEmpty)
        #expect(try site.post(consentsPath, form, as: .otherTeacher).status == 404)
    }
}
