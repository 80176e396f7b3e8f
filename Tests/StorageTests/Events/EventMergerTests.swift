// Mergers of events on a real file: what moves, what comes back, and that points follow.
import School
import Storage
import Support
import Testing

@Suite("Merging two events")
struct EventMergerTests {
    let school: TestSchool
    let kept: BookedEventID
    let merged: BookedEventID

    init() throws {
        school = try TestSchool()
        kept = try school.book("Олимпиада по математике", day: 12, level: .regional)
        merged = try school.book("ВсОШ по математике", day: 13)
    }

    private func keptEvent() -> EventDetails {
        school.event("Олимпиада по математике", day: 12, level: .regional)
    }
    private func mergedEvent() -> EventDetails { school.event("ВсОШ по математике", day: 13) }

    /// Everything that a merger may touch, as text.
    private func state(_ entries: [AchievementID]) throws -> [String] {
        try entries.map { id in
            let entry = try school.entry(id)
            return
                "\(id.raw) \(entry.eventID.raw) \(entry.event.title) \(entry.day.iso) \(entry.state) \(entry.points.halves)"
        }
    }

    @Test("results move, repetitions are taken back, points are counted again; undoing gives all of it back")
    func thereAndBack() throws {
        let entries = [
            try school.enter("akimov", mergedEvent(), .winner),
            try school.enter("yolkin", mergedEvent(), .winner),
            try school.enter("yolkin", keptEvent(), .winner),
            try school.enter("semyonova", mergedEvent(), .winner, state: .verifiedBySchool),
            try school.enter("semyonova", keptEvent(), .winner, state: .submitted),
            try school.enter("yakovleva", mergedEvent(), .prizewinner),
            try school.enter("yakovleva", keptEvent(), .winner),
        ]
        let before = try state(entries)
        let result = try school.merge(merged, into: kept)
        #expect(result.results.moved == [entries[0], entries[3], entries[5]])
        #expect(result.results.repeated == [entries[1], entries[4]])
        #expect(result.results.differing == [school.student("yakovleva")])
        #expect(try school.entry(entries[0]).points == Points(10), "at a regional event now")
        #expect(try school.totals("akimov") == [Points(10)])
        #expect(try school.totals("yolkin") == [Points(10)], "once")
        #expect(try school.entry(entries[1]).state == .revoked)
        #expect(try school.records().eventBook.current(of: school.booked(merged).eventID) == kept)
        #expect(try school.records().eventBook.search("", in: school.school, limit: 9).map(\.id) == [kept])
        #expect(try school.isSound())

        #expect(try school.undo(result.id) == 5)
        #expect(try state(entries) == before)
        #expect(try school.totals("akimov") == [Points(6)])
        #expect(try school.records().eventBook.search("", in: school.school, limit: 9).count == 2)
        #expect(try school.isSound())
        let last = try school.records().achievements.history(of: entries[1]).last
        #expect(last?.action == .restored)
        #expect(last?.reason == "объединение событий отменено")
    }

    @Test("what is entered after the merger, under either name, is the kept event's and stays there")
    func after() throws {
        let early = try school.enter("akimov", mergedEvent(), .winner)
        let result = try school.merge(merged, into: kept)
        let late = try school.enter("yolkin", mergedEvent(), .winner)
        #expect(try school.entry(late).event.level == .regional)
        #expect(try school.entry(late).event.title == "ВсОШ по математике", "in the words of who entered it")
        #expect(try school.undo(result.id) == 1)
        #expect(try school.entry(late).eventID == school.booked(kept).eventID)
        #expect(try school.entry(early).eventID == school.booked(merged).eventID)
    }

    @Test("the same result under the name that was merged is known already")
    func known() throws {
        try school.enter("akimov", mergedEvent(), .winner)
        try school.merge(merged, into: kept)
        let (id, author) = (school.school, school.user(.classTeacher))
        for event in [mergedEvent(), keptEvent()] {
            let new = NewAchievement(
                student: school.student("akimov"), event: event, outcome: .winner, state: .verifiedByClass)
            let again = try school.database.write {
                try $0.enter(new, school: id, by: author, at: TestSchool.now, knowing: nil)
            }
            #expect(again == nil)
            let title = try #require(EventTitle(event.title))
            let outcomes = try school.records().achievements.outcomes(
                atEvent: title, on: event.day, in: id, enteredBy: nil)
            #expect(outcomes.map(\.student) == [school.student("akimov")])
        }
    }

    @Test("an entry with words of its own stays at the event when something else of it is corrected")
    func words() throws {
        let entry = try school.enter("akimov", school.event("ВСОШ ПО МАТЕМАТИКЕ", day: 13), .winner)
        try school.merge(merged, into: kept)
        let record = try school.entry(entry)
        let author = school.user(.classTeacher)
        try school.database.write { tx in
            try tx.edit(
                record, event: record.event, outcome: .winner, placeText: "1 место", documentKind: .diploma,
                state: .verifiedByClass, version: record.version, by: author, at: TestSchool.now)
        }
        #expect(try school.entry(entry).eventID == school.booked(kept).eventID)
        #expect(try school.entry(entry).event.title == "ВСОШ ПО МАТЕМАТИКЕ")
    }

    @Test("a result of a published month stays where it counts, and undoing leaves what was published meanwhile")
    func published() throws {
        let before = try school.enter("akimov", mergedEvent(), .winner)
        let other = try school.enter("orlov", mergedEvent(), .winner, by: .otherTeacher)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let first = try school.merge(merged, into: kept)
        #expect(first.results.kept == [before])
        #expect(try school.entry(before).points == Points(6))
        #expect(try school.entry(other).points == Points(10))
        let results = try school.records().eventBook.results(at: kept, for: .staff, classesOn: TestSchool.today)
        #expect(Set(results.map(\.id)) == [before, other], "it is shown with the event all the same")
        #expect(try school.undo(first.id) == 1)
        #expect(try school.entry(before).points == Points(6))
    }

    /// A pupil's result of the published September at a stage of an olympiad.
    private func publishedStage() throws -> AchievementID {
        let day = try #require(Day(iso: "2026-09-20"))
        let stage = try stage("муниципальный этап", .municipal, on: day)
        let entry = try school.enter("akimov", stage, .winner)
        try school.fillBoard(TestSchool.lines, month: TestSchool.october.previous)
        try school.publishBoard(month: TestSchool.october.previous)
        return entry
    }

    /// A stage of one olympiad, as its title is read.
    private func stage(_ name: String, _ level: Level, on day: Day) throws -> EventDetails {
        let title = try #require(EventTitle("Всероссийская олимпиада школьников по математике, \(name)"))
        let direction = try #require(school.directions["olympiads"])
        return EventDetails(
            title: title.text, level: level, direction: direction, attendance: .inPerson, participation: .individual,
            day: day, seriesKey: title.seriesKey, stageLevel: title.stage)
    }

    @Test("a result of an open month does not move where it would lower a lower stage of a published month")
    func higherStage() throws {
        let settled = try publishedStage()
        #expect(try school.entry(settled).points == Points(6))
        let stageDay = try #require(Day(iso: "2026-10-10"))
        let higher = try school.book(stage("региональный этап", .regional, on: stageDay))
        let plain = try school.enter("akimov", mergedEvent(), .winner)
        let other = try school.enter("orlov", mergedEvent(), .winner, by: .otherTeacher)
        let before = try school.totals("akimov")
        let result = try school.merge(merged, into: higher)
        #expect(result.results.kept == [plain] && result.results.moved == [other])
        #expect(try school.entry(settled).points == Points(6), "the published month is what it was")
        #expect(try school.entry(plain).points == Points(6) && school.entry(other).points == Points(10))
        #expect(try school.totals("akimov") == before)
        #expect(try school.isSound())
        #expect(try school.undo(result.id) == 1)
        #expect(try school.entry(other).points == Points(6))
    }

    @Test("undoing keeps what it would take from a month that was published meanwhile, a repetition included")
    func undoneLate() throws {
        // The higher stage lowers nothing while the month is open; the board of October then says so.
        let stageDay = try #require(Day(iso: "2026-10-10"))
        let higher = try school.book(stage("региональный этап", .regional, on: stageDay))
        let lower = try school.enter(
            "akimov", try stage("муниципальный этап", .municipal, on: stageDay.adding(-5)), .winner)
        let moved = try school.enter("akimov", mergedEvent(), .winner)
        let repeated = [
            try school.enter("yolkin", mergedEvent(), .winner),
            try school.enter("yolkin", try stage("региональный этап", .regional, on: stageDay), .winner),
        ]
        let other = try school.enter("orlov", mergedEvent(), .winner, by: .otherTeacher)
        let result = try school.merge(merged, into: higher)
        #expect(result.results.moved == [moved, other] && result.results.repeated == [repeated[0]])
        #expect(try school.entry(lower).points == .zero)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let before = [try school.totals("akimov"), try school.totals("yolkin")]
        #expect(before == [[Points(10)], [Points(10)]])
        #expect(try school.undo(result.id) == 1, "the pupil of the other class, whose board is not out")
        #expect(try [school.totals("akimov"), school.totals("yolkin")] == before)
        #expect(try school.entry(lower).points == .zero && school.entry(repeated[0]).state == .revoked)
        #expect(try school.entry(other).points == Points(6))
        #expect(try school.isSound())
    }

    @Test("a correction of an event leaves the results that would lower a published month")
    func correction() throws {
        let settled = try publishedStage()
        let plain = try school.enter("akimov", mergedEvent(), .winner)
        let stageDay = try #require(Day(iso: "2026-10-10"))
        #expect(try school.correct(merged, to: stage("региональный этап", .regional, on: stageDay)) == .done)
        #expect(try school.entry(settled).points == Points(6))
        #expect(try school.entry(plain).points == Points(6), "it stays what it was")
        #expect(try school.isSound())
    }

    @Test("an equal event in all that counts moves also in a published month: nothing of the points changes")
    func equal() throws {
        let twin = try school.book("Математическая олимпиада", day: 12, level: .regional)
        let entry = try school.enter(
            "akimov", school.event("Математическая олимпиада", day: 12, level: .regional), .winner)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        #expect(try school.merge(twin, into: kept).results.moved == [entry])
        #expect(try school.entry(entry).points == Points(10))
    }

    @Test("what somebody has changed since a merger is not undone over their head")
    func changedSince() throws {
        let moved = try school.enter("akimov", mergedEvent(), .winner)
        let repeated = try school.enter("yolkin", mergedEvent(), .winner)
        try school.enter("yolkin", keptEvent(), .winner)
        let result = try school.merge(merged, into: kept)
        let elsewhere = try school.entry(moved)
        let author = school.user(.classTeacher)
        try school.database.write { [school] tx in
            try tx.edit(
                elsewhere, event: school.event("Турнир", day: 20), outcome: .winner, placeText: "", documentKind: nil,
                state: .verifiedByClass, version: elsewhere.version, by: author, at: TestSchool.now)
        }
        #expect(try school.undo(result.id) == 1)
        #expect(try school.entry(moved).event.title == "Турнир")
        #expect(try school.entry(repeated).state == .verifiedByClass)
    }

    @Test("an event that has been corrected after a merger gives back what the merger brought")
    func correctedAfter() throws {
        let entry = try school.enter("akimov", mergedEvent(), .winner)
        let result = try school.merge(merged, into: kept)
        try school.correct(kept, to: school.event("Олимпиада по математике", day: 12, level: .national))
        #expect(try school.entry(entry).points == Points(18))
        #expect(try school.undo(result.id) == 1)
        #expect(try school.entry(entry).points == Points(6))
        #expect(try school.isSound())
    }

    @Test("mergers are undone from the last one back")
    func chain() throws {
        let third = try school.book("Олимпиада города по математике", day: 14)
        let entry = try school.enter("akimov", mergedEvent(), .winner)
        let first = try school.merge(merged, into: kept)
        let second = try school.merge(kept, into: third)
        #expect(try school.entry(entry).day.iso == "2026-10-14")
        #expect(throws: StorageError.changedMeanwhile) { try school.undo(first.id) }
        #expect(try school.undo(second.id) == 1)
        #expect(try school.entry(entry).points == Points(10))
        #expect(try school.undo(first.id) == 1)
        #expect(try school.entry(entry).points == Points(6))
        #expect(throws: StorageError.changedMeanwhile) { try school.undo(first.id) }
    }

    @Test("of two mergers of the same events only one is made, whichever way they go")
    func race() throws {
        let (one, other) = (try school.booked(kept), try school.booked(merged))
        try school.merge(merged, into: kept)
        let author = school.user(.deputy)
        for (from, to) in [(other, one), (one, other)] {
            #expect(throws: StorageError.changedMeanwhile) {
                try school.database.write { tx in
                    _ = try tx.merge(
                        from, version: from.version, into: to, version: to.version, by: author, at: TestSchool.now)
                }
            }
        }
        #expect(throws: StorageError.changedMeanwhile) { try school.merge(kept, into: kept) }
        #expect(try school.records().eventBook.mergers(into: kept).count == 1)
    }
}
