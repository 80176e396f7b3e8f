import School
import Testing

@Suite("A result in a few words")
struct HandedWordsTests {
    private let today = Day(iso: "2026-10-29") ?? Day(number: 0)

    private func read(_ text: String) -> HandedWords { HandedWords(text, on: today) }

    @Test(
        "the event, the outcome and the level are read as the chat reads them",
        arguments: [
            (
                "2 место, районная олимпиада по математике", "Районная олимпиада по математике", Outcome.prizewinner,
                "2 место", Level.municipal as Level?
            ),
            ("победитель конкурса чтецов", "Конкурс чтецов", .winner, "", nil),
            ("участие в городском кроссе", "Городской кросс", .participant, "участие", .municipal),
            ("Чистый двор", "«Чистый двор»", .participant, "", nil),
            (
                "лауреат II степени, областной фестиваль «Звёзды»", "Областной фестиваль «Звёзды»", .prizewinner,
                "лауреат II степени", .regional
            ),
        ])
    func reads(text: String, title: String, outcome: Outcome, words: String, level: Level?) {
        let found = read(text)
        #expect(found.title == title)
        #expect((found.outcome, found.placeText, found.level) == (outcome, words, level))
    }

    @Test("words that name no event the readers know are the title themselves, without the outcome")
    func unknownEvent() {
        #expect(read("Шахматы, 1 место").title == "Шахматы")
        #expect(read("1 место — Игры разума").title == "Игры разума")
        #expect(read("Помог собрать макулатуру").title == "Помог собрать макулатуру")
        #expect(read("Помог собрать макулатуру").outcome == .participant)
        #expect(read("2 место").title == "2 место")
        #expect(read("  ").title.isEmpty)
    }

    @Test("an outcome that can mean several things is asked", arguments: ["1 и 2 место, турнир", "выиграла турнир"])
    func unclear(text: String) { #expect(read(text).outcome == nil) }

    @Test("a day that is said is taken, an unclear one is told")
    func days() {
        #expect(read("вчера 1 место, турнир").day?.iso == "2026-10-28")
        #expect(read("турнир 12.10, 3 место").day?.iso == "2026-10-12")
        #expect(read("турнир, 3 место").day == nil)
        #expect(!read("турнир, 3 место").isDayUnclear)
        #expect(read("турнир на выходных, 3 место").isDayUnclear)
    }

    @Test("badges of ГТО and teams are recognised")
    func badges() {
        #expect(read("золотой знак ГТО").fixedLine == .gtoGold)
        #expect(read("2 место в команде, турнир").isTeam)
        #expect(!read("2 место, турнир").isTeam)
    }

    @Test("any text is read without harm")
    func hostile() {
        for text in [
            "<script>", String(repeating: "а", count: 5_000), "«", ")(", "место место место", "🥇", "1", "\u{0}",
        ] {
            #expect(read(text).title.unicodeScalars.count <= text.unicodeScalars.count + 2)
        }
    }
}
