import Testing

@testable import School

@Suite("Growth, silence and the text of a line")
struct GrowthTests {
    let day = Day(number: 20_000)

    func past(_ daysBefore: Int, _ direction: String, _ level: Level, _ outcome: Outcome) -> PastDeed {
        PastDeed(day: day.adding(-daysBefore), direction: direction, level: level, outcome: outcome)
    }

    func growth(_ level: Level, _ outcome: Outcome, _ past: [PastDeed], line: FixedLine? = nil) -> Deed.Growth {
        .of(direction: "sport", level: level, outcome: outcome, fixedLine: line, day: day, past: past)
    }

    @Test("Nothing is called a first while the record is younger than a year")
    func first() {
        #expect(growth(.school, .winner, []) == .usual)
        #expect(growth(.school, .winner, [past(364, "arts", .school, .winner)]) == .usual)
        #expect(growth(.school, .winner, [past(365, "arts", .school, .winner)]) == .firstInDirection)
        #expect(growth(.school, .winner, [past(365, "sport", .school, .winner)]) == .usual)
    }

    @Test("A best goes beyond every earlier deed of the direction, in level or outcome and below in neither")
    func best() {
        let before = [past(30, "sport", .school, .prizewinner), past(10, "sport", .municipal, .participant)]
        #expect(growth(.municipal, .prizewinner, before) == .personalBest)
        #expect(growth(.municipal, .participant, before) == .usual)
        #expect(growth(.school, .winner, before) == .usual)
        #expect(growth(.regional, .participant, before) == .usual)
        #expect(growth(.school, .winner, [before[0]]) == .personalBest)
        #expect(growth(.school, .prizewinner, [before[0]]) == .usual)
    }

    @Test("A step forward is one, whatever was before")
    func step() {
        #expect(growth(.classroom, .participant, [], line: .stepForward) == .stepForward)
        #expect(growth(.classroom, .participant, [], line: .gtoGold) == .usual)
    }

    @Test("Silence begins with three weeks, in the class or since the last entry")
    func silence() {
        #expect(Silence(lastHeard: day.adding(-20), memberSince: day.adding(-50), on: day, after: 3) == nil)
        #expect(Silence(lastHeard: day.adding(-21), memberSince: day.adding(-50), on: day, after: 3)?.weeks == 3)
        #expect(Silence(lastHeard: nil, memberSince: day.adding(-20), on: day, after: 3) == nil)
        let newcomer = Silence(lastHeard: day.adding(-60), memberSince: day.adding(-28), on: day, after: 3)
        #expect(newcomer?.weeks == 4 && newcomer?.sinceStart == false)
        #expect(Silence(lastHeard: nil, memberSince: day.adding(-40), on: day, after: 3)?.sinceStart == true)
    }

    @Test("A line is one line: spaces and breaks become one space, what cannot be seen falls out")
    func text() {
        #expect(BoardLineText.normalised("  Помог\r\n\r\nвсем\u{A0}нам \u{200B}\u{7}! ") == "Помог всем нам !")
        #expect(BoardLineText.normalised(" \n\t ") == "")
        #expect(BoardLineText.excess(String(repeating: "ё", count: 140)) == 0)
        #expect(BoardLineText.excess(String(repeating: "ё", count: 145)) == 5)
    }

    @Test("A card sets a long line in smaller letters, and sooner where a ribbon takes room")
    func long() {
        let line = String(repeating: "ё", count: 75)
        #expect(BoardLineText.isLong(line, hasRibbon: true) && !BoardLineText.isLong(line, hasRibbon: false))
        #expect(BoardLineText.isLong(line + String(repeating: "ё", count: 16), hasRibbon: false))
    }

    @Test("A proposal that is too long becomes shorter and always fits")
    func fitted() {
        #expect(BoardLineText.fitted("Короткая", orElse: "К") == "Короткая")
        #expect(BoardLineText.fitted(String(repeating: "а", count: 141), orElse: "К") == "К")
        let words = String(repeating: "слово ", count: 40)
        let cut = BoardLineText.fitted(words, orElse: words)
        #expect(cut.count <= 140 && cut.hasSuffix("слово…"))
        let solid = String(repeating: "а", count: 300)
        #expect(BoardLineText.fitted(solid, orElse: solid).count == 140)
    }
}
