// What stands above the table of a protocol: the event in its first lines, the day in another. The title is brought
// into the form that the record uses: «Протокол муниципального этапа всероссийской олимпиады школьников по географии»
// is «Всероссийская олимпиада школьников по географии, муниципальный этап». It is a proposal for a field of the form.

/// The event of a protocol, as its first lines tell.
public struct ProtocolHeading: Hashable, Sendable {
    /// The title of the event, empty where the lines hold none.
    public let title: String
    /// The day as written, empty where the lines hold none.
    public let date: String
    /// The level that the title names.
    public let level: Level?

    /// Reads the lines above the header of the table. O(length).
    init(_ lines: [String]) {
        var title = ""
        var date = ""
        for line in lines where !line.isEmpty {
            if date.isEmpty, let found = ProtocolHeading.date(in: line) {
                date = found
            } else if title.isEmpty, CellText.words(line).count >= 2 || line.count > 12 {
                title = line
            }
        }
        self.title = ProtocolHeading.title(of: title)
        self.date = date
        let tokens = ChatSentence.tokens(of: title)
        level = EventTitle(self.title)?.stage ?? ChatLevel.read(tokens, taken: [])
    }

    /// «Дата проведения: 14.11.2026», «14 ноября 2026 г.».
    private static func date(in line: String) -> String? {
        let text = line.contains(":") ? String(line.split(separator: ":", maxSplits: 1).last ?? "") : line
        let candidate = CellText.cleaned(text)
        if case .understood(let day) = DateReading.event(candidate, in: nil) { return DateReading.text(day) }
        guard RussianFold.fold(line).hasPrefix("дата") else { return nil }
        return candidate
    }

    private static func title(of line: String) -> String {
        var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        while let first = words.first, openings.contains(bare(first)) { words.removeFirst() }
        let text = words.joined(separator: " ")
        // Only a heading that declines the event («Протокол олимпиады») is brought into the nominative.
        guard words.count < line.split(whereSeparator: \.isWhitespace).count else { return text }
        let phrases = ChatTitle.phrases(ChatSentence.tokens(of: text), taken: [])
        return phrases.count == 1 ? phrases[0] : text
    }

    private static func bare(_ word: String) -> String { CellText.words(word).joined() }

    private static let openings: Set<String> = [
        "протокол", "итоговый", "предварительный", "результаты", "результатов", "итоги", "проведения", "жюри",
        "заседания", "рейтинг",
        "участников", "ведомость",
    ]
}
