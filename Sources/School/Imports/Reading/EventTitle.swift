// Titles of events, so that «Конкурс чтецов "Живая классика"» and «конкурс чтецов «Живая  классика»» are one event,
// and the stages of an olympiad one series: «…, муниципальный этап» and «…, региональный этап».

/// The title of an event with the keys that it is grouped by.
public struct EventTitle: Hashable, Sendable {
    /// As typed, without invisible characters, spaces collapsed.
    public let text: String
    /// Equal for spellings of one event: folded words without quotes and punctuation.
    public let key: String
    /// The key without the stage: equal for all stages of one olympiad.
    public let seriesKey: String
    /// The level that the stage names; nil where the title has none.
    public let stage: Level?

    /// The longest title that is stored.
    public static let maximumLength = 300

    /// A title; nil where nothing but punctuation was typed. O(length).
    public init?(_ text: String) {
        let words = CellText.words(text)
        guard !words.isEmpty else { return nil }
        self.text = CellText.cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        key = words.joined(separator: " ")
        guard let (index, level) = EventTitle.stage(in: words) else {
            (seriesKey, stage) = (key, nil)
            return
        }
        var rest = words
        rest.removeSubrange(index...index + 1)
        seriesKey = rest.isEmpty ? key : rest.joined(separator: " ")
        stage = level
    }

    /// The first adjective of exactly one level that stands before «этап», in any case ending.
    private static func stage(in words: [String]) -> (index: Int, level: Level)? {
        for index in words.indices.dropLast() where ["этап", "этапа", "этапе"].contains(words[index + 1]) {
            let levels = LevelReading.levels(words[index])
            if words[index].count >= 3, levels.count == 1 { return (index, levels[0]) }
        }
        return nil
    }
}
