// What a teacher hands over in a few words, «2 место, районная олимпиада по математике»: the event, the outcome, the
// level, the day. The words are read with the means of the chat; who they are about is chosen beside them. A result that
// can be understood in two ways is asked; everything else is only proposed to the class teacher, who sees it first.

/// The words of a result and what they say.
public struct HandedWords: Hashable, Sendable {
    /// The event: as the words name it, else the words themselves without the outcome.
    public let title: String
    /// Nil where the words may mean several, or one that is not clear; a participation where they name none.
    public let outcome: Outcome?
    /// The paper's words of the outcome: «2 место»; empty where there are none.
    public let placeText: String
    /// The level that the words name.
    public let level: Level?
    /// The day that the words name; nil for none.
    public let day: Day?
    /// Whether a day is named that is not clear: «на выходных», «3-5 ноября».
    public let isDayUnclear: Bool
    /// For the badges of ГТО.
    public let fixedLine: FixedLine?
    /// Whether a team took part.
    public let isTeam: Bool

    /// Reads words of one result. O(length).
    ///
    /// - Parameter today: the day they are said on; «вчера» is the day before it.
    public init(_ text: String, on today: Day) {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let tokens = ChatSentence.tokens(of: line)
        let outcomes = ChatOutcome.outcomes(in: tokens)
        let taken = Set(outcomes.flatMap(\.range))
        let topic = ChatTopic(tokens, taken: Set(outcomes.filter { $0.outcome != nil }.flatMap(\.range)))
        title = topic.title ?? Self.rest(line, tokens, taken)
        level = topic.level
        switch ChatDays(tokens, stamp: today) {
        case .none: (day, isDayUnclear) = (nil, false)
        case .one(let said): (day, isDayUnclear) = (said, false)
        case .unclear: (day, isDayUnclear) = (nil, true)
        }
        isTeam = ChatWords.saysTeam(Set(tokens.lazy.filter(\.isWord).map(\.key)))
        let clear = outcomes.filter { $0.outcome != nil }
        fixedLine = clear.count == 1 ? clear[0].fixedLine : nil
        if outcomes.isEmpty {
            (outcome, placeText) = (.participant, "")
        } else if clear.count == 1, let found = clear.first {
            outcome = found.fixedLine == nil ? found.outcome : .participant
            placeText = found.fixedLine == nil && !found.isNoun ? found.words : ""
        } else {
            (outcome, placeText) = (nil, "")
        }
    }

    /// The words without those of the outcome and the marks around them.
    private static func rest(_ line: String, _ tokens: [ChatToken], _ taken: Set<Int>) -> String {
        guard !taken.isEmpty else { return line }
        var rest = ""
        for (index, token) in tokens.enumerated() where !taken.contains(index) {
            let opens = rest.isEmpty || rest.hasSuffix("«") || rest.hasSuffix("(")
            if !token.isWord, opens, token.key != "«", token.key != "(" { continue }
            let isGlued = token.isGlued && index > 0 && !taken.contains(index - 1)
            rest += (isGlued || opens ? "" : " ") + token.text
        }
        while let last = rest.unicodeScalars.last, ",;:-–—. ".unicodeScalars.contains(last) {
            rest.unicodeScalars.removeLast()
        }
        return rest.isEmpty ? line : rest
    }
}
