// What others see: the wish of the child or a guardian. It acts at once.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Discretion")
struct DiscretionTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var student: StudentID { school.student("semyonova") }
    var pupilPath: String { "/students/\(student.raw)" }

    init() throws { site = try TestSite() }

    private func isSeen(_ id: AchievementID) throws -> Bool {
        try school.records().achievements.find(id, in: .school(on: TestSchool.today)) != nil
    }

    private func enterShown() throws -> AchievementID {
        try school.consent(["semyonova"], to: .school)
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
            try site.get("/entries/\(id.raw)", as: .classTeacher).text.contains("Семья просит не показывать это достижение")
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
}
