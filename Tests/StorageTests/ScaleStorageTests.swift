// The next version of the scale in the database: what it counts again, what it must not touch, and what never changes.
import SQLite
import School
import Storage
import Support
import Testing

@Suite("Versions of the scale in the database")
struct ScaleStorageTests {
    let school: TestSchool

    init() throws { school = try TestSchool() }

    /// The standard with another worth of a municipal victory.
    private func scale(from day: String, winner: Int = 8, document: Level? = .school) throws -> Scale {
        var cells = Scale.standard.cells
        cells[Scale.Cell(.municipal, .winner)] = Points(winner)
        return Scale(
            id: ScaleID(0), validFrom: try #require(Day(iso: day)), cells: cells, fixed: Scale.standard.fixed,
            settings: Scale.Settings(documentRequiredAbove: document))
    }

    @discardableResult
    private func adopt(_ scale: Scale, minutes: ScaleMinutes? = nil) throws -> (id: ScaleID, shifts: [ScaleShift]) {
        let (own, user) = (school.school, school.user(.deputy))
        return try school.database.write {
            try $0.adopt(scale, school: own, minutes: minutes, by: user, at: 77, on: TestSchool.today)
        }
    }

    private func points(_ id: AchievementID) throws -> Points? {
        try school.records().achievements.find(id, in: .staff)?.points
    }

    @Test("what lies before the first day keeps its points, what lies on it or after gets the new ones")
    func counts() throws {
        let before = try school.enter("semyonova", school.event("Кросс", day: 9), .winner)
        let on = try school.enter("semyonova", school.event("Хор", day: 10), .winner)
        let after = try school.enter("orlov", school.event("Бег", day: 11), .winner, by: .otherTeacher)
        let participant = try school.enter("yolkin", school.event("Бег", day: 11), .participant)
        let (id, shifts) = try adopt(
            scale(from: "2026-10-10"), minutes: ScaleMinutes(number: "4", day: TestSchool.today))
        #expect(try [before, on, after, participant].map(points) == [Points(6), Points(8), Points(8), Points(2)])
        #expect(shifts.map(\.name.last) == ["Семёнова", "Орлов"], "by class and name, only those who moved")
        #expect(shifts.map(\.before) == [Points(12), Points(6)] && shifts.map(\.after) == [Points(14), Points(8)])
        #expect(shifts.map { $0.schoolClass?.title } == ["7 «А»", "7 «Б»"])
        let versions = try school.records().scales.versions(of: school.school)
        #expect(versions.map(\.number) == [1, 2] && versions[1].scale.id == id)
        #expect(versions[1].author?.last == "Седова" && versions[1].madeAt == 77)
        #expect(versions[1].minutes == ScaleMinutes(number: "4", day: TestSchool.today))
        #expect(versions[0].author == nil && versions[0].minutes == nil)
        #expect(versions[1].scale.hasSameRules(as: try scale(from: "2026-10-10")))
    }

    @Test("totals of the school are the sums of its entries after a change")
    func totals() throws {
        try school.enter("semyonova", school.event("Хор", day: 10), .winner, state: .verifiedBySchool)
        try adopt(scale(from: "2026-10-01"))
        let answer = try Database.verify(school.database.path)
        #expect(answer.wrongPoints == 0 && answer.wrongTotals == 0)
    }

    @Test("another school keeps its points")
    func otherSchool() throws {
        let (student, own, user) = (school.student("chuzhoy"), school.user(.foreignDeputy), TestSchool.now)
        let foreign = try #require(try school.records().students.find(student)).schoolID
        let direction = try school.database.write { tx in
            _ = try tx.addScale(Scale.standard(id: ScaleID(0), validFrom: Day(number: 0)), school: foreign)
            return try tx.addDirection(key: "sport", title: "спорт", position: 1, school: foreign)
        }
        var event = school.event("Кросс", day: 20)
        event.direction = direction
        let entered = event
        let id = try school.database.write {
            try $0.enter(
                NewAchievement(
                    student: student, event: entered, outcome: .winner, documentKind: .diploma, state: .verifiedByClass),
                school: foreign, by: own, at: user, knowing: nil)
        }
        let (_, shifts) = try adopt(scale(from: "2026-10-01"))
        #expect(shifts.isEmpty)
        #expect(try points(#require(id)) == Points(6))
    }

    @Test("a version that would move a settled month is not made, and nothing of it stays")
    func settledMonth() throws {
        func stage(_ title: String, _ level: Level, _ month: Int) throws -> EventDetails {
            var event = school.event(title, day: 10, level: level)
            (event.seriesKey, event.stageLevel) = ("олимпиада", level)
            event.day = try #require(Day(year: 2026, month: month, day: 10))
            return event
        }
        let lower = try school.enter("semyonova", stage("Муниципальный этап", .municipal, 9), .winner)
        // Without its document the higher stage counts nothing, and the lower one of September counts.
        try school.enter("semyonova", stage("Региональный этап", .regional, 10), .winner, document: nil)
        #expect(try points(lower) == Points(6))
        let tool = try Connection(path: school.database.path, mode: .readWrite)
        try tool.run(
            "INSERT INTO board (class_id, month, state, created_at) VALUES (?, '2026-09', 'published', 1)",
            school.class7A.raw)
        #expect(
            try school.records().scales.lastSettledMonth(of: school.school) == Month(year: 2026, number: 9))
        // Where no document is asked for, the higher stage would count and the lower one would not.
        #expect(throws: StorageError.settledMonth) { try adopt(scale(from: "2026-10-01", document: nil)) }
        #expect(try points(lower) == Points(6))
        #expect(try school.records().scales.versions(of: school.school).count == 1)
        #expect(try adopt(scale(from: "2026-10-01")).shifts.isEmpty)
    }

    @Test("a version is never changed and never removed; its minutes are written once")
    func unchangeable() throws {
        let id = try adopt(scale(from: "2026-10-01")).id
        let first = ScaleMinutes(number: "4", day: TestSchool.today)
        #expect(try school.database.write { try $0.approve(id, by: first) })
        let second = ScaleMinutes(number: "5", day: TestSchool.today)
        #expect(try !school.database.write { try $0.approve(id, by: second) })
        #expect(try school.records().scales.versions(of: school.school).last?.minutes == first)
        let tool = try Connection(path: school.database.path, mode: .readWrite)
        for script: StaticString in [
            "UPDATE scale SET valid_from = '2026-09-01'", "UPDATE scale SET minutes_number = '6'",
            "UPDATE scale SET document_above = NULL", "UPDATE scale SET organisers_limited = 0", "DELETE FROM scale",
            "UPDATE scale_line SET halves = 1", "DELETE FROM scale_line",
        ] {
            #expect(throws: SQLiteError.self, "\(script)") { try tool.execute(script: script) }
        }
    }
}
