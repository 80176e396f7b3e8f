import Testing

@testable import School

/// «Что дальше» by hand-made cases. The clock stands on Sunday, 15 November 2026; days are counted back from it.
@Suite("What is suggested next (§4.8)")
struct SuggestionTests {
    private let today = Day(year: 2026, month: 11, day: 15) ?? Day(number: 0)
    private let firstDay = Day(year: 2026, month: 9, day: 1) ?? Day(number: 0)

    private func deed(
        _ daysAgo: Int, _ direction: String = "sport", _ level: Level = .school, _ outcome: Outcome = .participant,
        isProven: Bool = true
    ) -> InvolvementDeed {
        InvolvementDeed(
            day: today.adding(-daysAgo), direction: direction, level: level, outcome: outcome, isProven: isProven)
    }

    private func suggestions(_ deeds: [InvolvementDeed], since: Day? = nil, quietWeeks: Int = 3) -> [Suggestion] {
        Suggestion.all(deeds, memberSince: since ?? firstDay, on: today, quietWeeks: quietWeeks)
    }

    @Test("silent for three weeks: one asks, and says nothing else")
    func silent() {
        #expect(suggestions([]) == [.speak])
        #expect(suggestions([deed(21, "sport", .school, .winner), deed(22, "sport", .school, .winner)]) == [.speak])
        #expect(suggestions([deed(20)]) == [])
        #expect(suggestions([deed(20)], quietWeeks: 2) == [.speak])
    }

    @Test("who came a week ago is not silent yet; what lies ahead was not heard of")
    func newcomer() {
        #expect(suggestions([], since: today.adding(-7)) == [])
        #expect(suggestions([], since: today.adding(-21)) == [.speak])
        #expect(suggestions([deed(-1)]) == [.speak])
    }

    @Test("falling: at most half of the four weeks before, and those had two deeds")
    func falling() {
        #expect(suggestions([deed(5, "arts"), deed(30), deed(40)]) == [.rest])
        #expect(suggestions([deed(5, "arts"), deed(30)]) == [])
        #expect(suggestions([deed(5, "arts"), deed(6), deed(30), deed(40), deed(50)]) == [])
        #expect(suggestions([deed(5, "arts"), deed(6), deed(30), deed(40), deed(50), deed(51)]) == [.rest])
    }

    @Test("the four weeks end with their twenty-eighth day")
    func edgesOfTheFall() {
        #expect(suggestions([deed(5, "arts"), deed(27), deed(40), deed(50)]) == [])
        #expect(suggestions([deed(5, "arts"), deed(28), deed(55)]) == [.rest])
        #expect(suggestions([deed(5, "arts"), deed(28), deed(56)]) == [])
    }

    @Test("nobody is falling who is in the class for less than eight weeks")
    func tooNewToFall() {
        let deeds = [deed(5, "arts"), deed(30), deed(40)]
        #expect(suggestions(deeds, since: today.adding(-54)) == [])
        #expect(suggestions(deeds, since: today.adding(-55)) == [.rest])
    }

    @Test("two successes at the highest level make the next one near")
    func nextLevel() {
        let twice = [deed(3, "sport", .school, .winner), deed(10, "sport", .school, .prizewinner), deed(4, "arts")]
        #expect(suggestions(twice) == [.nextLevel(direction: "sport", level: .municipal)])
        #expect(suggestions([deed(3, "sport", .school, .winner), deed(10), deed(4, "arts")]) == [])
    }

    @Test("who has tried higher already is told nothing, whatever came of it")
    func triedAlready() {
        let deeds = [
            deed(3, "sport", .school, .winner), deed(10, "sport", .school, .winner),
            deed(12, "sport", .municipal, .participant), deed(4, "arts"),
        ]
        #expect(suggestions(deeds) == [])
    }

    @Test("only proven contests tell that it goes well, and there is nothing above the top")
    func provenOnly() {
        let open = deed(3, "sport", .school, .winner, isProven: false)
        #expect(suggestions([open, deed(10, "sport", .school, .winner), deed(4, "arts")]) == [])
        let top = [
            deed(3, "sport", .international, .winner), deed(10, "sport", .international, .winner), deed(4, "arts"),
        ]
        #expect(suggestions(top) == [])
    }

    @Test("levels in between are no steps of their own")
    func levelsBetween() {
        let between = [
            deed(3, "sport", .intermunicipal, .winner), deed(10, "sport", .municipal, .winner), deed(4, "arts"),
        ]
        #expect(suggestions(between) == [.nextLevel(direction: "sport", level: .regional)])
        let steps: [Level?] = Level.allCases.map(\.next)
        let expected: [Level?] = [
            .school, .municipal, .regional, .regional, .national, .national, .international, nil,
        ]
        #expect(steps == expected)
    }

    @Test("of two directions the higher level is named, then the newer success")
    func oneOfTwo() {
        let deeds = [
            deed(1, "arts", .school, .winner), deed(2, "arts", .school, .winner),
            deed(8, "sport", .municipal, .winner), deed(9, "sport", .municipal, .winner),
        ]
        #expect(suggestions(deeds) == [.nextLevel(direction: "sport", level: .regional)])
        let equal = [
            deed(1, "arts", .school, .winner), deed(9, "arts", .school, .winner),
            deed(2, "sport", .school, .winner), deed(8, "sport", .school, .winner),
        ]
        #expect(suggestions(equal) == [.nextLevel(direction: "arts", level: .municipal)])
    }

    @Test("three deeds of one direction in eight weeks and none of another: one more may be tried")
    func oneDirection() {
        #expect(suggestions([deed(3), deed(10), deed(17)]) == [.widen(direction: "sport")])
        #expect(suggestions([deed(3), deed(10)]) == [])
        #expect(suggestions([deed(3), deed(10), deed(17), deed(20, "arts")]) == [])
        #expect(suggestions([deed(3), deed(10), deed(17), deed(56, "arts")]) == [.widen(direction: "sport")])
        #expect(suggestions([deed(3), deed(10), deed(17), deed(55, "arts")]) == [])
    }

    @Test("success comes before the advice to try something else")
    func order() {
        let deeds = [deed(3, "sport", .school, .winner), deed(10, "sport", .school, .winner), deed(17)]
        #expect(
            suggestions(deeds) == [.nextLevel(direction: "sport", level: .municipal), .widen(direction: "sport")])
    }

    @Test("nothing is suggested in the summer", arguments: [(5, true), (6, false), (7, false), (8, false), (9, true)])
    func summer(month: Int, speaks: Bool) throws {
        let day = try #require(Day(year: 2027, month: month, day: 20))
        let found = Suggestion.all([], memberSince: firstDay, on: day, quietWeeks: 3)
        #expect(found == (speaks ? [.speak] : []))
    }

    @Test("the words hold no number, name the direction, and differ for family and teacher")
    func words() {
        let all: [Suggestion] = [
            .speak, .rest, .nextLevel(direction: "sport", level: .municipal), .widen(direction: "sport"),
        ]
        for suggestion in all {
            let family = SuggestionWords.forFamily(suggestion) { _ in "спорт и ГТО" }
            let teacher = SuggestionWords.forTeacher(suggestion) { _ in "спорт и ГТО" }
            #expect(family.text != teacher.text)
            for words in [family, teacher] {
                let numbers = (words.headline + words.text).filter(\.isNumber)
                #expect(numbers.isEmpty)
                #expect(!words.headline.isEmpty && words.text.hasSuffix("."))
            }
        }
        let next = SuggestionWords.forFamily(.nextLevel(direction: "sport", level: .municipal)) { _ in "спорт и ГТО" }
        #expect(next.headline == "Следующая ступень — муниципальный уровень")
        #expect(next.text.hasPrefix("Спорт и ГТО: "))
    }
}
