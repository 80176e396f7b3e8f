// One entry in its queue: the document beside the fields, the neighbours, the doubts, and two people at once.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("An entry in its queue")
struct QueuedEntryTests {
    let site: TestSite
    var school: TestSchool { site.school }
    var waiting: String { "/classes/\(school.class7A.raw)/waiting" }

    init() throws { site = try TestSite() }

    /// Entered a minute after the one before.
    private func enter(
        _ pupil: String, _ event: EventDetails, _ minute: Int64, _ state: AchievementState = .submitted,
        by person: TestSchool.Person = .guardian
    ) throws -> AchievementID {
        let (own, user, student) = (school.school, school.user(person), school.student(pupil))
        let new = NewAchievement(
            student: student, event: event, outcome: .winner, documentKind: .diploma, state: state)
        let id = try school.database.write {
            try $0.enter(new, school: own, by: user, at: TestSchool.now + minute * 60_000, knowing: nil)
        }
        return try #require(id)
    }

    private func state(_ id: AchievementID) throws -> AchievementState? {
        try school.records().achievements.find(id, in: .staff)?.state
    }

    private func steps(_ id: AchievementID) throws -> [AchievementStep] {
        try school.records().achievements.history(of: id)
    }

    @Test("the document stands beside the fields, and the neighbours of the queue are one key away")
    func neighbours() throws {
        let first = try enter("semyonova", school.event("Кросс", day: 3), 1)
        let second = try enter("yolkin", school.event("Хор", day: 4), 2)
        let third = try enter("akimov", school.event("Бег", day: 5), 3)
        try school.attach(TestPapers.png(), to: second, by: .otherGuardian)
        let text = try site.get("\(waiting)/\(second.raw)", as: .classTeacher).text
        #expect(text.contains("2 из 3") && text.contains("Ёлкин Фёдор · 7 «А» · 4 октября 2026 г."))
        #expect(text.contains("rel=\"prev\" href=\"\(waiting)/\(first.raw)\" data-key=\"KeyK ArrowLeft\""))
        #expect(text.contains("rel=\"next\" href=\"\(waiting)/\(third.raw)\" data-key=\"KeyJ ArrowRight\""))
        let paper = try #require(try school.records().attachments.standing(of: second).first)
        #expect(text.contains("<img src=\"/attachments/\(paper.id.raw)\""))
        let last = try site.get("\(waiting)/\(third.raw)", as: .classTeacher).text
        #expect(!last.contains("rel=\"next\"") && last.contains("Файла нет"))
    }

    @Test("accepting goes on to the next entry, after the last to the list; the place is kept")
    func onward() throws {
        let first = try enter("semyonova", school.event("Кросс", day: 3), 1)
        let second = try enter("yolkin", school.event("Хор", day: 4), 2)
        let page = try site.get("\(waiting)/\(first.raw)", as: .classTeacher).text
        let next = "\(waiting)/\(second.raw)"
        #expect(page.contains("name=\"next\" value=\"\(next)\""))
        let form = [("version", "1"), ("next", next)]
        #expect(try site.post("/entries/\(first.raw)/verification", form, as: .classTeacher).location == next)
        let last = try site.get(next, as: .classTeacher).text
        #expect(last.contains("name=\"next\" value=\"\(waiting)\"") && last.contains("1 из 1"))
        // Who comes back to what is decided sees what became of it, and still has the way on.
        let decided = try site.get("\(waiting)/\(first.raw)", as: .classTeacher).text
        #expect(
            decided.contains("Решения уже не ждёт: Подтверждено классом — О. П. Волкова, 29 октября 2026 г., 12:00"))
        #expect(decided.contains("rel=\"next\" href=\"\(next)\"") && !decided.contains("/verification\""))
    }

    @Test("a deputy's narrowed queue keeps its class from entry to entry")
    func narrowed() throws {
        let first = try enter("orlov", school.event("Кросс", day: 3), 1, .verifiedByClass, by: .otherTeacher)
        let second = try enter("ryabova", school.event("Хор", day: 4), 2, .verifiedByClass, by: .otherTeacher)
        _ = try enter("semyonova", school.event("Хор", day: 4), 3, .verifiedByClass, by: .classTeacher)
        let query = "?class=\(school.class7B.raw)"
        let text = try site.get("/verification/\(first.raw)\(query)", as: .deputy).text
        #expect(text.contains("1 из 2") && text.contains("href=\"/verification/\(second.raw)\(query)\""))
        #expect(try site.get("/verification/\(first.raw)?class=\(school.class7A.raw)", as: .deputy).status == 404)
    }

    @Test("an entry of another class is not in this queue, whoever asks")
    func foreign() throws {
        let foreign = try enter("orlov", school.event("Кросс", day: 3), 1)
        #expect(try site.get("\(waiting)/\(foreign.raw)", as: .classTeacher).status == 404)
        #expect(try site.get("/verification/\(foreign.raw)", as: .foreignDeputy).status == 404)
        #expect(try site.get("\(waiting)/999", as: .classTeacher).status == 404)
        #expect(try site.get("\(waiting)/x", as: .classTeacher).status == 404)
    }

    @Test("a doubt leads to the entries that it is about")
    func doubts() throws {
        var regional = school.event("Олимпиада по географии, региональный этап", day: 20, level: .regional)
        var municipal = school.event("Олимпиада по географии, муниципальный этап", day: 10)
        for title in [regional.title, municipal.title] {
            let read = try #require(EventTitle(title))
            if title == regional.title {
                (regional.seriesKey, regional.stageLevel) = (read.seriesKey, read.stage)
            } else {
                (municipal.seriesKey, municipal.stageLevel) = (read.seriesKey, read.stage)
            }
        }
        let higher = try enter("semyonova", regional, 1, .verifiedByClass, by: .classTeacher)
        let lower = try enter("semyonova", municipal, 2)
        let other = try enter("yolkin", school.event("Хор", day: 4), 3, by: .otherGuardian)
        try school.attach(TestPapers.png(), to: lower, by: .guardian)
        try school.attach(TestPapers.png(), to: other, by: .otherGuardian)
        let text = try site.get("\(waiting)/\(lower.raw)", as: .classTeacher).text
        #expect(text.contains("Уже есть этап выше: региональный") && text.contains("href=\"/entries/\(higher.raw)\""))
        #expect(
            text.contains("Этот же файл приложен к другому достижению")
                && text.contains("href=\"/entries/\(other.raw)\""))
        let upper = try site.get("/verification/\(higher.raw)", as: .deputy).text
        #expect(!upper.contains("этап выше"), "the higher stage itself is not doubted")
    }

    @Test("an organiser outside the school's list is doubted where the level is high")
    func organiser() throws {
        _ = try school.book("Марафон", day: 20, organiser: "Рога и копыта")
        let (own, author, day) = (school.school, school.user(.deputy), TestSchool.firstDay)
        let known = try enter("yolkin", school.event("Марафон", day: 20), 1, by: .otherGuardian)
        let path = "\(waiting)/\(known.raw)"
        #expect(!(try site.get(path, as: .classTeacher).text.contains("Организатора нет в списке")))
        _ = try school.database.write { tx in
            let organiser = try #require(try tx.organisers.all(of: own).first)
            return try tx.decide(organiser, isApproved: false, from: day, by: author, at: TestSchool.now)
        }
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Организатора нет в списке школы, а уровень высокий"))
        #expect(try site.get(waiting, as: .classTeacher).text.contains("Организатора нет в списке школы"))
    }

    @Test("points far above what the class earns are doubted, once the class has earned anything")
    func farAbove() throws {
        let high = try enter("yolkin", school.event("Хакатон", day: 6, level: .international), 9)
        let path = "\(waiting)/\(high.raw)"
        #expect(!(try site.get(path, as: .classTeacher).text.contains("намного больше")), "nothing is usual yet")
        for number in 1...5 {
            try school.enter("semyonova", school.event("Кросс \(number)", day: number), .participant)
        }
        #expect(try site.get(path, as: .classTeacher).text.contains("24 балла — намного больше обычного для класса"))
        #expect(try site.get(waiting, as: .classTeacher).text.contains("24 балла — намного больше обычного"))
    }

    @Test("an entry goes back for a usual reason, own words, or both; without any it stays")
    func reasons() throws {
        let id = try enter("semyonova", school.event("Кросс", day: 3), 1)
        let path = "/entries/\(id.raw)/return"
        let next = "\(waiting)/\(id.raw)"
        let none = try site.post(path, [("version", "1"), ("next", next)], as: .classTeacher)
        #expect(none.status == 422 && none.text.contains("Выберите причину или напишите"))
        #expect(none.text.contains("name=\"next\" value=\"\(next)\""), "the way onward is kept")
        let unknown = try site.post(path, [("version", "1"), ("usual", "because")], as: .classTeacher)
        #expect(unknown.status == 422)
        let long = String(repeating: "я", count: 301)
        let kept = try site.post(path, [("version", "1"), ("usual", "other_day"), ("reason", long)], as: .classTeacher)
        #expect(kept.status == 422 && kept.text.contains("value=\"other_day\" checked") && kept.text.contains(long))
        #expect(try state(id) == .submitted)
        let both = [("version", "1"), ("usual", "other_day"), ("reason", "В дипломе — 4 октября."), ("next", next)]
        #expect(try site.post(path, both, as: .classTeacher).location == next)
        #expect(
            try steps(id).last?.reason
                == "Дата здесь и в документе разная. Проверьте, пожалуйста. В дипломе — 4 октября.")
    }

    @Test("the second of two people is told who was first and what happened; nothing is overwritten")
    func twoPeople() throws {
        let (teacher, own, day) = (school.user(.otherTeacher), school.class7A, TestSchool.firstDay)
        try school.database.write { try $0.assign(teacher, to: own, duty: .classTeacher, from: day) }
        let id = try enter("semyonova", school.event("Кросс", day: 3), 1)
        let form = [("version", "1"), ("next", waiting)]
        let back = [("version", "1"), ("usual", "no_document")]
        #expect(try site.post("/entries/\(id.raw)/return", back, as: .otherTeacher).status == 303)
        let late = try site.post("/entries/\(id.raw)/verification", form, as: .classTeacher)
        #expect(late.status == 409)
        for words in [
            "Возвращено с вопросом", "Т. Б. Громов, 29 октября 2026 г., 12:00", "Приложите, пожалуйста, фото",
            "ничего не затёрто", "href=\"/entries/\(id.raw)\"", "href=\"\(waiting)\"",
        ] {
            #expect(late.text.contains(words), "\(words)")
        }
        #expect(try state(id) == .returned)
        #expect(try steps(id).count == 2)
        // Who does the same thing second is told as well: it is not the own step.
        let both = try enter("akimov", school.event("Бег", day: 5), 3)
        #expect(try site.post("/entries/\(both.raw)/verification", form, as: .otherTeacher).status == 303)
        let second = try site.post("/entries/\(both.raw)/verification", form, as: .classTeacher)
        #expect(second.status == 409 && second.text.contains("Подтверждено классом"))
        // An edit in between counts as well: what was seen is no longer what stands there.
        let edited = try enter("yolkin", school.event("Хор", day: 4), 2)
        try school.attach(TestPapers.png(), to: edited, by: .otherGuardian)
        let version = try #require(try school.records().achievements.find(edited, in: .staff)).version
        let stale = [("version", String(version + 1))]
        #expect(try site.post("/entries/\(edited.raw)/verification", stale, as: .classTeacher).status == 409)
        #expect(try state(edited) == .submitted)
    }

    @Test("a button pressed twice is one step, and no reproach")
    func pressedTwice() throws {
        let id = try enter("semyonova", school.event("Кросс", day: 3), 1)
        let form = [("version", "1"), ("next", waiting)]
        for _ in 1...2 {
            let answer = try site.post("/entries/\(id.raw)/verification", form, as: .classTeacher)
            #expect(answer.status == 303 && answer.location == waiting)
        }
        #expect(try steps(id).map(\.action) == [.entered, .verified])
    }
}
