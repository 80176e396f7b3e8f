import School
import Testing

@Suite("The undo of a save")
struct EntryUndoTests {
    @Test("is open for ten minutes, and never for what lies ahead")
    func open() {
        #expect(EntryUndo.isOpen(savedAt: 1_000, now: 1_000))
        #expect(EntryUndo.isOpen(savedAt: 1_000, now: 601_000))
        #expect(!EntryUndo.isOpen(savedAt: 1_000, now: 601_001))
        #expect(!EntryUndo.isOpen(savedAt: 1_000, now: 999))
        // A difference of far instants must not overflow.
        #expect(!EntryUndo.isOpen(savedAt: .min, now: 1_000))
        #expect(!EntryUndo.isOpen(savedAt: .max, now: 1_000))
    }

    @Test("reaches only what nobody has touched, whatever its state", arguments: AchievementState.allCases)
    func reaches(state: AchievementState) {
        let isLive = state != .draft && state != .revoked
        #expect(EntryUndo.reaches(state, version: 1, hasPaper: false) == isLive)
        #expect(!EntryUndo.reaches(state, version: 2, hasPaper: false))
        #expect(!EntryUndo.reaches(state, version: 1, hasPaper: true))
    }
}

@Suite("Weeks")
struct WeekValueTests {
    @Test("begin on Monday, whichever of their days is named")
    func monday() throws {
        for day in 26...31 {
            let week = try #require(Week(iso: "2026-10-\(day)"))
            #expect(week.iso == "2026-10-26")
        }
        let week = try #require(Week(iso: "2026-11-01"))
        #expect(week.iso == "2026-10-26")
        #expect(week.period.last.iso == "2026-11-01")
        #expect((week.next.iso, week.previous.iso) == ("2026-11-02", "2026-10-19"))
        #expect(week.previous < week)
        #expect(Week(iso: "2026-02-30") == nil)
    }
}
