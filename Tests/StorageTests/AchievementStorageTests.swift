// Achievements on a real file: entering, history, and points kept up.
import School
import Storage
import Support
import Testing

@Suite("Achievements as stored")
struct AchievementStorageTests {
    private func entry(_ id: AchievementID, _ school: TestSchool, in audience: Audience = .staff) throws
        -> AchievementRecord?
    {
        try school.records().achievements.find(id, in: audience)
    }

    @Test("the same fact sent twice is entered once")
    func twice() throws {
        let school = try TestSchool()
        let event = school.event("Олимпиада по физике", day: 5)
        try school.enter("semyonova", event, .winner)
        let new = NewAchievement(
            student: school.student("semyonova"), event: event, outcome: .winner, documentKind: .diploma,
            state: .verifiedByClass)
        let again = try school.database.write {
            try $0.enter(new, school: school.school, by: school.user(.classTeacher), at: TestSchool.now, knowing: nil)
        }
        #expect(again == nil)
    }

    @Test("one event serves many pupils, whatever the spelling of its title")
    func oneEvent() throws {
        let school = try TestSchool()
        let a = try school.enter("semyonova", school.event("Конкурс «Ёлка»", day: 5), .winner)
        let b = try school.enter("yolkin", school.event("конкурс  «Елка»", day: 5), .participant)
        #expect(try entry(a, school)?.eventID == entry(b, school)?.eventID)
        // Each keeps its own words: those of the other may be hidden.
        #expect(try entry(a, school)?.event.title == "Конкурс «Ёлка»")
        #expect(try entry(b, school)?.event.title == "конкурс  «Елка»")
    }

    @Test("points follow the scale of 4.3: municipal prizewinner 4, at a distance half of it")
    func points() throws {
        let school = try TestSchool()
        let a = try school.enter("yolkin", school.event("Турнир", day: 5), .prizewinner)
        let b = try school.enter("yolkin", school.event("Заочный тур", day: 6, attendance: .distance), .prizewinner)
        #expect(try entry(a, school)?.points == Points(4))
        #expect(try entry(b, school)?.points == Points(2))
    }

    @Test("a higher stage takes the points of a lower one, and gives them back when it is revoked")
    func stages() throws {
        let school = try TestSchool()
        var lower = school.event("Олимпиада по химии, муниципальный этап", day: 5)
        var higher = school.event("Олимпиада по химии, региональный этап", day: 20, level: .regional)
        (lower.seriesKey, lower.stageLevel) = ("олимпиада по химии", .municipal)
        (higher.seriesKey, higher.stageLevel) = ("олимпиада по химии", .regional)
        let first = try school.enter("akimov", lower, .winner)
        #expect(try entry(first, school)?.points == Points(6))
        let second = try school.enter("akimov", higher, .participant)
        #expect(try entry(first, school)?.points == .zero)
        #expect(try entry(second, school)?.points == Points(3))
        let record = try #require(try entry(second, school))
        try school.database.write {
            try $0.move(
                record, to: .revoked, .revoked, reason: "ошибка в протоколе", version: record.version,
                by: school.user(.classTeacher), at: TestSchool.now + 1)
        }
        #expect(try entry(first, school)?.points == Points(6))
        #expect(try entry(second, school)?.points == .zero)
    }

    @Test("every change is a step of the history, and a stale change is refused")
    func history() throws {
        let school = try TestSchool()
        let id = try school.enter("yakovleva", school.event("Кросс", day: 7, direction: "sport"), .participant)
        let record = try #require(try entry(id, school))
        let details = school.event("Кросс нации", day: 8, level: .regional, direction: "sport")
        try school.database.write {
            try $0.edit(
                record, event: details, outcome: .winner, placeText: "I место", documentKind: .diploma,
                state: .verifiedByClass, version: record.version, by: school.user(.deputy), at: TestSchool.now + 5)
        }
        #expect(throws: StorageError.changedMeanwhile) {
            try school.database.write {
                try $0.move(
                    record, to: .revoked, .revoked, reason: "поздно", version: record.version,
                    by: school.user(.classTeacher), at: TestSchool.now + 6)
            }
        }
        let steps = try school.records().achievements.history(of: id)
        #expect(steps.map(\.action) == [.entered, .edited])
        #expect(steps.map(\.title) == ["Кросс", "Кросс нации"])
        #expect(steps.map(\.outcome) == [.participant, .winner])
        #expect(steps.last?.author.last == "Седова")
        #expect(try entry(id, school)?.points == Points(10))
    }
}
