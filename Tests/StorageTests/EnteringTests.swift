// Entering achievements: many at once are what one after the other would be, repetitions are recognised, and what a
// form may know of earlier entries is limited to their author where it has to be.
import School
import Storage
import Support
import Testing

@Suite("Entering achievements")
struct EnteringTests {
    private let year = AcademicYear(startYear: 2026)

    private func new(
        _ pupil: String, _ event: EventDetails, _ outcome: Outcome, _ school: TestSchool
    ) -> NewAchievement {
        NewAchievement(
            student: school.student(pupil), event: event, outcome: outcome, documentKind: .diploma,
            state: .verifiedByClass)
    }

    /// Two stages of one olympiad of one pupil, a third entry of another.
    private func batch(_ school: TestSchool) -> [NewAchievement] {
        var lower = school.event("Олимпиада по химии, школьный этап", day: 5, level: .school)
        var higher = school.event("Олимпиада по химии, муниципальный этап", day: 19)
        for (title, stage) in [(lower.title, Level.school), (higher.title, .municipal)] {
            let series = EventTitle(title)?.seriesKey ?? ""
            if stage == .school { (lower.seriesKey, lower.stageLevel) = (series, stage) }
            if stage == .municipal { (higher.seriesKey, higher.stageLevel) = (series, stage) }
        }
        return [
            new("semyonova", lower, .winner, school), new("semyonova", higher, .participant, school),
            new("akimov", lower, .winner, school),
        ]
    }

    private func halves(_ pupil: String, _ school: TestSchool) throws -> [Int] {
        try school.records().achievements.ofStudent(school.student(pupil), in: year.period, for: .staff)
            .map(\.points.halves)
    }

    @Test("many at once have the ids, the points and the history of one after the other")
    func batchIsOneByOne() throws {
        let (together, apart) = (try TestSchool(), try TestSchool())
        let ids = try together.database.write { [all = batch(together), together] in
            try $0.enter(
                all, school: together.school, by: together.user(.classTeacher), at: TestSchool.now, knowing: nil)
        }
        #expect(ids.count == 3)
        #expect(Set(ids).count == 3)
        #expect(!ids.contains(nil))
        for one in batch(apart) {
            _ = try apart.database.write { [apart] in
                try $0.enter(one, school: apart.school, by: apart.user(.classTeacher), at: TestSchool.now, knowing: nil)
            }
        }
        for pupil in ["semyonova", "akimov"] {
            #expect(try halves(pupil, together) == halves(pupil, apart))
        }
        // The municipal stage's 2 points count, the school stage's 3 do not: newest first.
        #expect(try halves("semyonova", together) == [4, 0])
        #expect(try halves("akimov", together) == [6])
        let first = try #require(ids.first ?? nil)
        #expect(try together.records().achievements.history(of: first).map(\.action) == [.entered])
    }

    @Test("a repetition gives nil, within a batch and after it, however the title is quoted")
    func repetitions() throws {
        let school = try TestSchool()
        let quoted = school.event("Конкурс чтецов «Живая классика»", day: 12, direction: "arts")
        let plain = school.event("конкурс чтецов  \"Живая классика\"", day: 12, direction: "arts")
        let all = [
            new("semyonova", quoted, .winner, school), new("semyonova", plain, .winner, school),
            new("semyonova", plain, .prizewinner, school), new("akimov", plain, .winner, school),
        ]
        let enter = {
            try school.database.write {
                try $0.enter(
                    all, school: school.school, by: school.user(.classTeacher), at: TestSchool.now, knowing: nil)
            }
        }
        #expect(try enter().map { $0 == nil } == [false, true, false, false])
        #expect(try enter().allSatisfy { $0 == nil })
        let entries = try school.records().achievements.ofStudent(
            school.student("semyonova"), in: year.period, for: .staff)
        #expect(Set(entries.map(\.eventID)).count == 1)
    }

    @Test("what is known of a class leaves out revoked entries, other classes, and others' entries where asked")
    func known() throws {
        let school = try TestSchool()
        let cross = school.event("Кросс нации", day: 12, direction: "sport")
        let mine = try school.enter("semyonova", cross, .winner)
        let theirs = try school.enter("akimov", cross, .prizewinner, state: .submitted, by: .subjectTeacher)
        let revoked = try school.enter("yolkin", cross, .winner)
        try school.enter("orlov", cross, .winner, by: .otherTeacher)
        try school.database.write { [school] tx in
            let record = try #require(try tx.achievements.find(revoked, in: .staff))
            try tx.move(
                record, to: .revoked, .revoked, reason: "ошибка", version: record.version,
                by: school.user(.classTeacher),
                at: TestSchool.now)
        }
        let records = try school.records()
        func known(_ author: UserID?) throws -> [AchievementID] {
            try records.achievements.known(inClass: school.class7A, on: TestSchool.today, enteredBy: author).map(\.id)
        }
        #expect(try known(nil) == [mine, theirs])
        #expect(try known(school.user(.subjectTeacher)) == [theirs])
        #expect(try known(school.user(.deputy)).isEmpty)

        let title = try #require(EventTitle("КРОСС  НАЦИИ"))
        func outcomes(_ author: UserID?, _ day: Day = cross.day) throws -> Set<StudentID> {
            Set(
                try records.achievements.outcomes(atEvent: title, on: day, in: school.school, enteredBy: author)
                    .map(\.student))
        }
        let all: Set = [school.student("semyonova"), school.student("akimov"), school.student("orlov")]
        #expect(try outcomes(nil) == all)
        #expect(try outcomes(school.user(.otherTeacher)) == [school.student("orlov")])
        #expect(try outcomes(nil, cross.day.adding(1)).isEmpty)
    }

    @Test("recent events are the author's own, newest first, each title once")
    func recent() throws {
        let school = try TestSchool()
        try school.enter("semyonova", school.event("Кросс нации", day: 1, level: .school, direction: "sport"), .winner)
        try school.enter("semyonova", school.event("Конкурс чтецов", day: 2, direction: "arts"), .winner)
        try school.enter(
            "semyonova", school.event("Кросс  нации", day: 3, level: .municipal, direction: "sport"), .winner)
        try school.enter("orlov", school.event("Турнир", day: 3, direction: "sport"), .winner, by: .otherTeacher)
        let achievements = try school.records().achievements
        let mine = try achievements.recentEvents(enteredBy: school.user(.classTeacher), limit: 5)
        #expect(mine.map(\.title) == ["Кросс  нации", "Конкурс чтецов"])
        #expect(mine.first?.level == .municipal)
        #expect(try achievements.recentEvents(enteredBy: school.user(.classTeacher), limit: 1).count == 1)
        #expect(try achievements.recentEvents(enteredBy: school.user(.deputy), limit: 5).isEmpty)
    }
}
