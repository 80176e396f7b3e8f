// The direction of an achievement: the word that was typed, or a proposal from the event's title, marked as a guess.

/// A direction of the school, as an import needs it.
public struct KnownDirection: Hashable, Sendable {
    /// The key of the record.
    public let id: DirectionID
    /// As the school names it.
    public let title: String
    /// Which default direction it is; nil for the school's own.
    public let topic: DirectionTopic?

    /// A direction to choose from.
    public init(id: DirectionID, title: String, topic: DirectionTopic?) {
        (self.id, self.title, self.topic) = (id, title, topic)
    }
}

/// Reads directions against those of the school; made once per import.
public struct DirectionReading: Sendable {
    /// A direction and where it comes from.
    public struct Choice: Hashable, Sendable {
        /// The direction of the school.
        public let direction: DirectionID
        /// True where it was proposed from the title of the event.
        public let isGuess: Bool
    }

    private let directions: [KnownDirection]
    private let titles: [String: DirectionID]
    private let expected: String

    /// A reader for the directions in use.
    public init(_ directions: [KnownDirection]) {
        self.directions = directions
        var titles: [String: DirectionID] = [:]
        for direction in directions {
            for synonym in direction.topic?.synonyms ?? [] { titles[synonym] = direction.id }
            if let topic = direction.topic { titles[DirectionReading.key(topic.title)] = direction.id }
        }
        // The school's own titles come last: they win over a default title that means something else here.
        for direction in directions { titles[DirectionReading.key(direction.title)] = direction.id }
        self.titles = titles
        expected = directions.map { "«\($0.title)»" }.joined(separator: ", ")
    }

    /// The direction of a cell, or of the event's title where the cell is empty.
    public func read(_ text: String, title: EventTitle?) -> Reading<Choice> {
        let key = DirectionReading.key(text)
        guard !key.isEmpty else { return proposal(for: title) }
        if let id = titles[key] { return .understood(Choice(direction: id, isGuess: false)) }
        let found = Set(key.count >= 3 ? titles.filter { $0.key.hasPrefix(key) }.map(\.value) : [])
        if let id = found.first, found.count == 1 { return .understood(Choice(direction: id, isGuess: false)) }
        let names = directions.filter { found.contains($0.id) }.map { "«\($0.title)»" }.joined(separator: " или ")
        return names.isEmpty
            ? .problem("\(quotedForMessage(text)) — такого направления нет; выберите одно: \(expected).")
            : .problem("\(quotedForMessage(text)) может значить \(names) — уточните направление.")
    }

    private func proposal(for title: EventTitle?) -> Reading<Choice> {
        guard let title else { return .empty }
        let topics = DirectionTopic.proposals(for: title)
        let found = directions.filter { direction in direction.topic.map(topics.contains) ?? false }
        guard let direction = found.first, found.count == 1, topics.count == 1 else {
            return .problem("Направление не указано и не ясно из названия — выберите его.")
        }
        return .understood(Choice(direction: direction.id, isGuess: true))
    }

    private static func key(_ text: String) -> String { CellText.words(text).joined(separator: " ") }
}
