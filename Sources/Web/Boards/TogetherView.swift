// «Вместе мы» below the board: what the class did in the month, by direction, as a bar with its words. Made of the
// entries that the viewer may see.
import Mustache
import School
import Storage

/// The summary, or nothing where there is no entry.
struct TogetherView: Fields {
    /// «За октябрь у нас 51 дело в 10 направлениях.»
    let lead: String
    let parts: [Part]

    static let fields: [Field<TogetherView>] = [.text("lead") { $0.lead }, .list("parts") { $0.parts }]

    /// One direction.
    struct Part: Fields {
        let key: String
        let title: String
        let deeds: Int
        /// Left edge and width of the bar's part, in thousandths of the whole.
        let x: Int
        let width: Int

        static let fields: [Field<Part>] = [
            .text("key") { $0.key }, .text("title") { $0.title }, .number("deeds") { $0.deeds }, .number("x") { $0.x },
            .number("width") { $0.width },
        ]
    }

    /// Thousandths left free between two parts of the bar.
    private static let gap = 3

    init?(_ entries: [StudentID: [AchievementRecord]], _ month: Month, _ directions: [DirectionRecord]) {
        let deeds = entries.flatMap { student, list in list.map { (student: student, direction: $0.directionKey) } }
        guard !deeds.isEmpty else { return nil }
        let lines = Together.summary(deeds, directions: directions.map(\.key))
        let titles = Dictionary(directions.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
        var parts: [Part] = []
        var before = 0
        for line in lines {
            let x = before * 1000 / deeds.count
            before += line.deeds
            parts.append(
                Part(
                    key: line.direction, title: titles[line.direction] ?? line.direction, deeds: line.deeds, x: x,
                    width: max(1, before * 1000 / deeds.count - x - TogetherView.gap)))
        }
        self.parts = parts
        let count = Plural.count(deeds.count, TogetherView.deed)
        let place = Plural.count(lines.count, TogetherView.inDirections)
        lead = "За \(RussianDate.name(month)) у нас \(count) в \(place)."
    }

    private static let deed = CountedNoun("дело", "дела", "дел")
    /// The prepositional case, which has one form for all numbers above one.
    private static let inDirections = CountedNoun("направлении", "направлениях", "направлениях")
}
