// The lists of what waits: the class's and the school's.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Entries that wait")
struct VerificationListTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func state(_ id: AchievementID) throws -> AchievementState? {
        try school.records().achievements.find(id, in: .staff)?.state
    }

    @Test("the class teacher sees what waits in the class, and comes back to the list after accepting")
    func waiting() throws {
        let id = try school.enter("semyonova", school.event("Кросс", day: 3), .winner, state: .submitted, by: .guardian)
        try school.enter("orlov", school.event("Чужой кросс", day: 3), .winner, state: .submitted, by: .otherPupil)
        try school.enter("yolkin", school.event("Проверенное", day: 3), .winner)
        let path = "/classes/\(school.class7A.raw)/waiting"
        let text = try site.get(path, as: .classTeacher).text
        #expect(text.contains("Семёнова Анна&nbsp;— Кросс"))
        #expect(text.contains("1 запись"))
        #expect(!text.contains("Чужой кросс") && !text.contains("Проверенное"))
        let answer = try site.post(
            "/entries/\(id.raw)/verification", [("version", "1"), ("next", path)], as: .classTeacher)
        #expect(answer.location == path)
        #expect(try site.get(path, as: .classTeacher).text.contains("Всё проверено"))
        let away = try site.post(
            "/entries/\(id.raw)/verification", [("version", "2"), ("next", "//evil.example")], as: .deputy)
        #expect(away.location == "/", "never to another site")
    }

    @Test("the deputy accepts one entry or all of a class")
    func acceptsOneOrAll() throws {
        let first = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let second = try school.enter("yolkin", school.event("Хор", day: 4), .winner)
        let third = try school.enter("orlov", school.event("Бег", day: 5), .winner, by: .otherTeacher)
        let text = try site.get("/verification", as: .deputy).text
        #expect(text.contains("7 «А» · 2 записи") && text.contains("7 «Б» · 1 запись"))
        let all = [("entry", "\(first.raw).1"), ("entry", "\(second.raw).1")]
        #expect(try site.post("/verification", all + [("one", "\(second.raw).1")], as: .deputy).status == 303)
        #expect(try state(second) == .verifiedBySchool)
        #expect(try state(first) == .verifiedByClass, "one button is one entry")
        #expect(try site.post("/verification", all, as: .deputy).location == "/verification")
        #expect(try state(first) == .verifiedBySchool)
        #expect(try state(third) == .verifiedByClass)
    }

    @Test("a foreign id refuses the whole, a changed entry stays as it is")
    func foreign() throws {
        let own = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        #expect(try site.post("/verification", [("entry", "\(own.raw).1")], as: .foreignDeputy).status == 404)
        #expect(
            try site.post("/verification", [("entry", "\(own.raw).1"), ("entry", "9999.1")], as: .deputy).status == 404)
        #expect(try state(own) == .verifiedByClass)
        #expect(try site.post("/verification", [("entry", "\(own.raw).7")], as: .deputy).status == 303)
        #expect(try state(own) == .verifiedByClass, "another version was seen")
        for key in ["", "1", "x.1", "1.x", "1.0", "1.1.1", "-1.1"] {
            #expect(try site.post("/verification", [("entry", key)], as: .deputy).status == 400, "\(key)")
        }
    }
}
