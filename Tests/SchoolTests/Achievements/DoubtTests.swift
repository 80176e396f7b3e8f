// Cases of doubt worked out by hand.
import School
import Testing

@Suite("Reasons to look twice at an entry")
struct DoubtTests {
    static let today = Day(year: 2026, month: 10, day: 29) ?? Day(number: 0)

    /// An entry of 12 October 2026 that nobody doubts.
    static func facts(
        day: (Int, Int, Int) = (2026, 10, 12), level: Level = .school, points: Points = Points(3),
        usual: UsualPoints? = UsualPoints([Points(2): 5])
    ) -> Doubt.Facts {
        Doubt.Facts(
            day: Day(year: day.0, month: day.1, day: day.2) ?? Day(number: 0), enteredOn: today, level: level,
            points: points, usual: usual)
    }

    private func doubts(_ facts: Doubt.Facts) -> [Doubt] { Doubt.all(about: facts, today: Self.today) }

    @Test("an ordinary entry is not doubted")
    func ordinary() { #expect(doubts(Self.facts()) == []) }

    @Test(
        "today is not the future, tomorrow is; the first day of the year belongs to it, the day before does not",
        arguments: [
            ((2026, 10, 29), []), ((2026, 10, 30), [Doubt.inFuture]), ((2027, 9, 1), [.inFuture]),
            ((2026, 9, 1), []), ((2026, 8, 31), [.otherYear]), ((2020, 10, 12), [.otherYear]),
        ] as [((Int, Int, Int), [Doubt])])
    func days(day: (Int, Int, Int), expected: [Doubt]) { #expect(doubts(Self.facts(day: day)) == expected) }

    @Test("what was entered in its own year is not doubted for waiting into the next")
    func waitedLong() throws {
        var facts = Self.facts(day: (2026, 5, 12))
        facts.enteredOn = try #require(Day(year: 2026, month: 5, day: 14))
        #expect(doubts(facts) == [])
        facts.enteredOn = try #require(Day(year: 2026, month: 9, day: 2))
        #expect(doubts(facts) == [.otherYear])
    }

    @Test("a higher stage of the same event is named; the same and a lower one are none")
    func stages() {
        var facts = Self.facts(level: .municipal)
        facts.stage = .municipal
        for (highest, expected) in [
            (Level.regional, [Doubt.higherStage(.regional)]), (.municipal, []), (.school, []),
        ] {
            facts.highestStage = highest
            #expect(doubts(facts) == expected)
        }
        facts.stage = nil
        facts.highestStage = .national
        #expect(doubts(facts) == [], "an event that stands alone has no stages")
    }

    @Test("an unknown organiser matters from the municipal level on", arguments: Level.allCases)
    func organiser(level: Level) {
        var facts = Self.facts(level: level)
        facts.isOrganiserUnknown = true
        #expect(doubts(facts) == (level == .classroom || level == .school ? [] : [.unknownOrganiser]))
    }

    @Test("far above the usual is more than three times the median, and ten points at least")
    func farAbove() {
        // The median of 2, 2, 3, 4, 5 is 3: more than 9 exceeds it, less than 10 is never doubted.
        let three = UsualPoints([Points(2): 2, Points(3): 1, Points(4): 1, Points(5): 1])
        #expect(doubts(Self.facts(points: Points(halves: 19), usual: three)) == [], "9.5 exceeds 9 and is not ten")
        #expect(doubts(Self.facts(points: Points(10), usual: three)) == [.farAboveUsual(Points(10))])
        // The median of 2, 3, 4, 5, 5, 6 is the mean of 4 and 5: three times 4.5 is 13.5.
        let mean = UsualPoints([
            Points(2): 1, Points(3): 1, Points(4): 1, Points(5): 2, Points(6): 1,
        ])
        #expect(doubts(Self.facts(points: Points(halves: 27), usual: mean)) == [], "13.5 does not exceed 13.5")
        #expect(doubts(Self.facts(points: Points(14), usual: mean)) == [.farAboveUsual(Points(14))])
    }

    @Test("where too few entries earn anything nothing is usual")
    func tooFew() {
        #expect(UsualPoints([Points(1): 4]) == nil)
        #expect(UsualPoints([Points(1): 4, .zero: 30]) == nil, "what earns nothing says nothing")
        #expect(UsualPoints([Points(1): 5]) != nil)
        #expect(doubts(Self.facts(points: Points(24), usual: nil)) == [])
    }

    @Test("all reasons stand together, the gravest first")
    func together() {
        var facts = Self.facts(day: (2026, 11, 1), level: .municipal, points: Points(24))
        (facts.isRepeated, facts.sharesFile, facts.isOrganiserUnknown) = (true, true, true)
        (facts.stage, facts.highestStage) = (.municipal, .regional)
        #expect(
            doubts(facts) == [
                .repeated, .sharedFile, .inFuture, .higherStage(.regional), .unknownOrganiser,
                .farAboveUsual(Points(24)),
            ])
        #expect(Doubt.farAboveUsual(Points(24)).text == "24 балла — намного больше обычного для класса.")
    }
}
