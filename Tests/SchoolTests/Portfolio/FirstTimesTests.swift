// First times of a record, each case written by hand.
import School
import Testing

@Suite("First times")
struct FirstTimesTests {
    private static let start = Day(iso: "2024-09-10") ?? Day(number: 0)

    private func entry(
        _ id: Int64, after days: Int, _ direction: String, _ contest: FirstTimes.Contest? = nil
    ) -> FirstTimes.Entry {
        FirstTimes.Entry(
            id: AchievementID(id), day: Self.start.adding(days), direction: direction, contest: contest)
    }

    private func marks(_ entries: [FirstTimes.Entry]) -> [Int64: [FirstTime]] {
        Dictionary(uniqueKeysWithValues: FirstTimes().marks(of: entries).map { ($0.raw, $1) })
    }

    @Test("a record younger than a year claims nothing")
    func young() {
        let entries = [
            entry(1, after: 0, "sport", .init(.school, .participant)),
            entry(2, after: 364, "arts", .init(.national, .winner)),
        ]
        #expect(marks(entries) == [:])
        let older = [entries[0], entry(2, after: 365, "arts", .init(.national, .winner))]
        #expect(marks(older) == [2: [.direction, .level(.national), .win]])
    }

    @Test("a direction, a level and a win are first once")
    func once() {
        let entries = [
            entry(1, after: 0, "sport", .init(.school, .participant)),
            entry(2, after: 400, "arts", .init(.municipal, .prizewinner)),
            entry(3, after: 401, "arts", .init(.municipal, .winner)),
            entry(4, after: 402, "arts", .init(.municipal, .winner)),
        ]
        #expect(marks(entries) == [2: [.direction, .level(.municipal)], 3: [.win]])
    }

    @Test("a level is first only above all before it, and a level in between counts as its row of the scale")
    func levels() {
        let entries = [
            entry(1, after: 0, "sport", .init(.municipal, .participant)),
            entry(2, after: 400, "sport", .init(.intermunicipal, .participant)),
            entry(3, after: 410, "sport", .init(.national, .participant)),
            entry(4, after: 420, "sport", .init(.regional, .participant)),
        ]
        #expect(marks(entries) == [3: [.level(.national)]])
    }

    @Test("levels within the school are no first time")
    func withinSchool() {
        let entries = [
            entry(1, after: 0, "sport", .init(.classroom, .participant)),
            entry(2, after: 400, "sport", .init(.school, .participant)),
        ]
        #expect(marks(entries) == [:])
    }

    @Test("a line of the scale opens a direction, never a level or a win")
    func fixedLine() {
        let entries = [entry(1, after: 0, "sport"), entry(2, after: 400, "study")]
        #expect(marks(entries) == [2: [.direction]])
    }

    @Test("of two deeds of one day the one entered first is the first, in whatever order they come")
    func sameDay() {
        let entries = [
            entry(3, after: 400, "arts"), entry(2, after: 400, "arts"), entry(1, after: 0, "sport"),
        ]
        #expect(marks(entries) == [2: [.direction]])
    }

    @Test("what is remembered from before is no longer new")
    func remembered() {
        var past = FirstTimes()
        past.remember(day: Self.start, direction: "sport", contest: .init(.regional, .winner))
        let new = entry(9, after: 500, "sport", .init(.regional, .winner))
        #expect(past.marks(of: [new]) == [:])
        let higher = entry(9, after: 500, "sport", .init(.international, .winner))
        #expect(past.marks(of: [higher]) == [AchievementID(9): [.level(.international)]])
    }

    @Test("the words name the level and the direction")
    func words() {
        #expect(FirstTime.level(.interregional).title(direction: "") == "впервые на межрегиональном уровне")
        #expect(FirstTime.level(.municipal).title(direction: "") == "впервые на муниципальном уровне")
        #expect(FirstTime.direction.title(direction: "спорт и ГТО") == "новое направление: спорт и ГТО")
        #expect(FirstTime.win.title(direction: "") == "первая победа")
    }
}
