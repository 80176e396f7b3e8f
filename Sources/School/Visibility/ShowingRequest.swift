// A teacher may ask a family to show again what it has hidden, never override (design §4.6). What may be asked, how
// often, and in which words. A request is polite, needs no answer, and nobody but the family and the teachers of the
// record knows of it.

/// Why a teacher asks.
public enum ShowingReason: String, CaseIterable, Sendable {
    /// For the board of the month.
    case board
    /// For the feast of the class.
    case feast
    /// As an example that encourages others.
    case example

    /// The words on the teacher's choice.
    public var title: String {
        switch self {
        case .board: "для доски класса"
        case .feast: "для праздника класса"
        case .example: "как пример для других"
        }
    }

    /// What the family reads.
    public var sentence: String {
        switch self {
        case .board: "Будем рады, если об этом узнает класс: хочется рассказать на доске месяца."
        case .feast: "Хочется порадоваться вместе на празднике класса."
        case .example: "Этот пример помог бы другим поверить в себя."
        }
    }
}

/// What the family has answered.
public enum ShowingAnswer: String, CaseIterable, Sendable {
    /// It is shown again.
    case shown
    /// It stays hidden.
    case kept
}

/// How often a family may be asked.
public enum ShowingRule {
    /// Days before the same may be asked again, whoever asked and whatever was answered.
    public static let pauseDays = 30
    /// Characters of the teacher's own words.
    public static let longestWords = 300

    /// The day from which the same may be asked again.
    public static func nextDay(after asked: Day) -> Day { asked.adding(pauseDays) }

    /// Whether something may be asked for today: only what is hidden, and not again within the pause.
    ///
    /// - Parameter lastAsked: the day of the newest request for the same; nil where there was none.
    public static func mayAsk(isHidden: Bool, lastAsked: Day?, today: Day) -> Bool {
        isHidden && (lastAsked.map { nextDay(after: $0) <= today } ?? true)
    }
}
