// The lists of what waits, the class's and the school's: what stands there, accepting together, pages.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The list of a queue")
struct QueueListTests {
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
        #expect(text.contains("1 достижение"))
        #expect(!text.contains("Чужой кросс") && !text.contains("Проверенное"))
        let answer = try site.post(
            "/entries/\(id.raw)/verification", [("version", "1"), ("next", path)], as: .classTeacher)
        #expect(answer.location == path)
        #expect(try site.get(path, as: .classTeacher).text.contains("Всё проверено"))
        let away = try site.post(
            "/entries/\(id.raw)/verification", [("version", "2"), ("next", "//evil.example")], as: .deputy)
        #expect(away.location == "/", "never to another site")
    }

    @Test("the deputy accepts what is ticked and leaves the rest")
    func exceptions() throws {
        let first = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let second = try school.enter("yolkin", school.event("Хор", day: 4), .winner)
        let third = try school.enter("orlov", school.event("Бег", day: 5), .winner, by: .otherTeacher)
        let text = try site.get("/verification", as: .deputy).text
        #expect(text.contains("Подтверждено классами: 3 достижения"))
        #expect(text.contains("7 «А» · 2") && text.contains("7 «Б» · 1"), "what waits in each class")
        for id in [first, second, third] { #expect(text.contains("value=\"\(id.raw).1\" checked")) }
        let ticked = [("entry", "\(first.raw).1"), ("entry", "\(third.raw).1")]
        #expect(try site.post("/verification", ticked, as: .deputy).location == "/verification")
        #expect(try state(first) == .verifiedBySchool)
        #expect(try state(second) == .verifiedByClass)
        #expect(try state(third) == .verifiedBySchool)
        let total = try school.records().ratings.addends(
            of: RatedPupils(
                school: school.school, year: AcademicYear(containing: TestSchool.today), grades: 2...11,
                memberDay: TestSchool.today),
            in: .month(TestSchool.today.month), direction: nil, counting: .school)
        #expect(total.map(\.points) == [Points(6), Points(6)], "what was accepted counts at once")
    }

    @Test("the class teacher accepts what is ticked, and only of the own class")
    func ofClass() throws {
        let own = try school.enter(
            "semyonova", school.event("Кросс", day: 3), .winner, state: .submitted, by: .guardian)
        let foreign = try school.enter(
            "orlov", school.event("Бег", day: 3), .winner, state: .submitted, by: .otherPupil)
        let path = "/classes/\(school.class7A.raw)/waiting"
        let both = [("entry", "\(own.raw).1"), ("entry", "\(foreign.raw).1")]
        #expect(try site.post(path, [both[1]], as: .classTeacher).status == 404, "nothing of it is hers")
        let answer = try site.post(path, both, as: .classTeacher)
        #expect(answer.location == path + "?gone=1")
        #expect(try state(own) == .verifiedByClass)
        #expect(try state(foreign) == .submitted, "the foreign one stays, and is named to nobody")
        let text = try site.get(answer.location, as: .classTeacher).text
        #expect(text.contains("1 достижение больше не ждёт вашей проверки") && !text.contains("Орлов"))
    }

    @Test("a pupil who moves between the look and the press is left out and told of; the rest of the class is accepted")
    func moved() throws {
        func enter(_ pupil: String, _ title: String) throws -> AchievementID {
            try school.enter(pupil, school.event(title, day: 3), .winner, state: .submitted, by: .guardian)
        }
        let (stays, goes) = (try enter("akimov", "Кросс"), try enter("semyonova", "Хор"))
        let taken = try enter("yolkin", "Бег")
        let path = "/classes/\(school.class7A.raw)/waiting"
        #expect(try site.get(path, as: .classTeacher).text.contains("Семёнова"))
        // Meanwhile the deputy moves one pupil, and another entry is taken by a second person.
        let transfer = [("day", "2026-10-29"), ("class", "\(school.class7B.raw)")]
        let moved = try site.post("/students/\(school.student("semyonova").raw)/transfer", transfer, as: .deputy)
        #expect(moved.status == 303)
        let second = school.user(.otherTeacher)
        let (class7A, day) = (school.class7A, TestSchool.firstDay)
        try school.database.write { try $0.assign(second, to: class7A, duty: .classTeacher, from: day) }
        let single = try site.post("/entries/\(taken.raw)/verification", [("version", "1")], as: .otherTeacher)
        #expect(single.status == 303)
        let before = try school.records().achievements.history(of: taken).count
        let ticked = [stays, goes, taken].map { ("entry", "\($0.raw).1") }
        var sent: Answer?
        let log = try site.logged { sent = try site.post(path, ticked, as: .classTeacher) }
        let answer = try #require(sent)
        #expect(answer.location == path + "?left=\(taken.raw)&gone=1")
        #expect(log.map(\.result) == ["done", "failed", "refused"])
        #expect(log.map(\.student) == ["akimov", "yolkin", "semyonova"].map { school.student($0).raw })
        #expect(log.allSatisfy { $0.deed == "verify_entry" && $0.object == "entry" })
        #expect(try state(stays) == .verifiedByClass && state(goes) == .submitted && state(taken) == .verifiedByClass)
        #expect(try school.records().achievements.history(of: taken).count == before, "nothing is written twice")
        let text = try site.get(answer.location, as: .classTeacher).text
        #expect(text.contains("1 достижение уже проверил или изменил кто-то другой") && text.contains("Ёлкин"))
        #expect(text.contains("1 достижение больше не ждёт вашей проверки") && !text.contains("Семёнова"))
        let gone = try site.get(path + "?gone=1", as: .classTeacher).text
        #expect(gone.contains("Осталось как есть") && !gone.contains("<ul class=\"rows\"></ul>"), "no list of nothing")
    }

    @Test("the deputy narrows the list to a class and stays there")
    func narrowed() throws {
        try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let other = try school.enter("orlov", school.event("Бег", day: 5), .winner, by: .otherTeacher)
        let path = "/verification?class=\(school.class7B.raw)"
        let text = try site.get(path, as: .deputy).text
        #expect(text.contains("Орлов Пётр") && !text.contains("Семёнова"))
        let form = [("entry", "\(other.raw).1"), ("class", "\(school.class7B.raw)")]
        #expect(try site.post("/verification", form, as: .deputy).location == path)
        #expect(try site.get("/verification?class=999", as: .deputy).status == 404)
        #expect(try site.get("/verification?class=x", as: .deputy).status == 400)
    }

    @Test("what somebody changed meanwhile is named and left, the others are saved")
    func meanwhile() throws {
        let changed = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let other = try school.enter("yolkin", school.event("Хор", day: 4), .winner)
        let taken = try school.enter("akimov", school.event("Бег", day: 5), .winner)
        for (id, path) in [(changed, "return"), (taken, "verification")] {
            let form = [("version", "1"), ("reason", "Какого числа?")]
            #expect(try site.post("/entries/\(id.raw)/\(path)", form, as: .deputy).status == 303)
        }
        let all = [changed, other, taken].map { ("entry", "\($0.raw).1") }
        let answer = try site.post("/verification", all, as: .deputy)
        #expect(answer.location == "/verification?left=\(changed.raw).\(taken.raw)")
        #expect(try state(changed) == .returned)
        #expect(try state(other) == .verifiedBySchool)
        let text = try site.get(answer.location, as: .deputy).text
        #expect(text.contains("Осталось как есть") && text.contains("Семёнова Анна") && text.contains("Акимов Глеб"))
        #expect(text.contains("Возвращено с вопросом · И. Ю. Седова, 29 октября 2026 г., 12:00"))
        #expect(!text.contains("Ёлкин"))
        let foreign = try site.get("/verification?left=\(changed.raw)", as: .foreignDeputy)
        #expect(try foreign.status == 200 && foreign.text == site.get("/verification", as: .foreignDeputy).text)
    }

    @Test("an entry that was corrected meanwhile still waits, and is not accepted unseen")
    func corrected() throws {
        let id = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let (user, event) = (school.user(.classTeacher), school.event("Кросс", day: 3, level: .regional))
        try school.database.write { tx in
            let entry = try #require(try tx.achievements.find(id, in: .staff))
            try tx.edit(
                entry, event: event, outcome: .winner, placeText: "", documentKind: .diploma, state: .verifiedByClass,
                version: 1, by: user, at: TestSchool.now)
        }
        var sent: Answer?
        let log = try site.logged {
            sent = try site.post("/verification", [("entry", "\(id.raw).1")], as: .deputy)
        }
        let answer = try #require(sent)
        #expect(log.map(\.result) == ["failed"] && log.map(\.student) == [school.student("semyonova").raw])
        #expect(answer.location == "/verification?left=\(id.raw)")
        #expect(try state(id) == .verifiedByClass)
        #expect(try site.get(answer.location, as: .deputy).text.contains("Исправлено"))
    }

    @Test("a foreign id is left out, alone it is refused; a malformed one is no form")
    func foreign() throws {
        let own = try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        #expect(try site.post("/verification", [("entry", "\(own.raw).1")], as: .foreignDeputy).status == 404)
        #expect(try site.post("/verification", [("entry", "9999.1")], as: .deputy).status == 404)
        #expect(try state(own) == .verifiedByClass)
        let both = [("entry", "\(own.raw).1"), ("entry", "9999.1")]
        let log = try site.logged {
            let location = try site.post("/verification", both, as: .deputy).location
            #expect(location == "/verification?gone=1")
        }
        #expect(log.map(\.result) == ["done", "refused"], "what is not there is refused like what is another's")
        #expect(log.map(\.student) == [school.student("semyonova").raw, nil])
        #expect(try state(own) == .verifiedBySchool)
        let twice = [("entry", "\(own.raw).2"), ("entry", "\(own.raw).2")]
        #expect(try site.post("/verification", twice, as: .deputy).status == 400, "no page has one twice")
        for key in ["", "1", "x.1", "1.x", "1.0", "1.1.1", "-1.1"] {
            #expect(try site.post("/verification", [("entry", key)], as: .deputy).status == 400, "\(key)")
        }
        let many = (1...51).map { ("entry", "\($0).1") }
        #expect(try site.post("/verification", many, as: .deputy).status == 400, "no page has as many")
    }

    @Test("a long queue comes in pages of fifty, oldest first, and says how much there is")
    func pages() throws {
        let (own, user) = (school.school, school.user(.guardian))
        let ids = try school.database.write { [school] tx in
            try (1...120).map { number in
                try tx.enter(
                    NewAchievement(
                        student: school.student("semyonova"), event: school.event("Кросс \(number)", day: 3),
                        outcome: .winner, state: .verifiedByClass),
                    school: own, by: user, at: TestSchool.now - Int64(number) * 1000, knowing: nil, recounting: false)
            }
        }
        let first = try site.get("/verification", as: .deputy).text
        #expect(first.contains("120 достижений") && first.contains("1–50 из 120"))
        #expect(first.components(separatedBy: "class=\"queue-row").count == 51)
        #expect(
            try #require(first.range(of: "Кросс 120<")).lowerBound < #require(first.range(of: "Кросс 119<")).lowerBound)
        let last = try site.get("/verification?page=3", as: .deputy).text
        #expect(last.contains("101–120 из 120") && last.contains("href=\"/verification?page=2\""))
        #expect(try site.get("/verification?page=99", as: .deputy).text == last, "after the last page is the last")
        #expect(try site.get("/verification?page=-1", as: .deputy).status == 200)
        // Accepting on the second page comes back to it.
        let form = [("entry", "\(try #require(ids[60]).raw).1"), ("page", "2")]
        #expect(try site.post("/verification", form, as: .deputy).location == "/verification?page=2")
    }

    @Test("a doubt is said and takes the tick away; what is written by people is only text")
    func doubts() throws {
        try school.enter("semyonova", school.event("Кросс", day: 3), .winner)
        let second = try school.enter(
            "semyonova", school.event("«Кросс»", day: 3, level: .regional), .participant, by: .subjectTeacher)
        let hostile = try school.enter("yolkin", school.event("<script>alert(1)</script>", day: 4), .winner)
        let text = try site.get("/verification", as: .deputy).text
        #expect(text.components(separatedBy: "Похоже на повтор").count == 3, "both of the two")
        #expect(text.contains("value=\"\(second.raw).1\">") && text.contains("value=\"\(hostile.raw).1\" checked>"))
        #expect(!text.contains("<script>alert"))
    }

    @Test("an entry about the own child has no tick, and sending it anyway is refused")
    func ownChild() throws {
        let (teacher, child, day) = (school.user(.classTeacher), school.student("yakovleva"), TestSchool.firstDay)
        try school.database.write { try $0.addGuardian(teacher, of: child, from: day) }
        let own = try school.enter("yakovleva", school.event("Хор", day: 4), .winner, state: .submitted)
        let other = try school.enter(
            "akimov", school.event("Хор", day: 4), .winner, state: .submitted, by: .subjectTeacher)
        let path = "/classes/\(school.class7A.raw)/waiting"
        let text = try site.get(path, as: .classTeacher).text
        #expect(text.contains("Достижение вашего ребёнка проверит кто-то другой"))
        #expect(!text.contains("value=\"\(own.raw).1\"") && text.contains("value=\"\(other.raw).1\""))
        #expect(!(try site.get("\(path)/\(own.raw)", as: .classTeacher).text.contains("/verification\"")))
        #expect(try site.post(path, [("entry", "\(own.raw).1")], as: .classTeacher).status == 404)
        let single = try site.post("/entries/\(own.raw)/verification", [("version", "1")], as: .classTeacher)
        #expect(single.status >= 400)
        #expect(try state(own) == .submitted)
    }
}
