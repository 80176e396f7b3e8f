// Which outcome belongs to which pupils of one sentence. Two orders are understood: names before outcomes («Марков
// призёр, Власов и Кравчук участники») and outcomes before names («призёры: Марков и Власов»). In any other order the
// outcome is asked: a wrong outcome is worse than a question.

/// Names of a sentence that are joined to one group, with the outcome said of them.
struct ChatPair {
    let mentions: [NameMention]
    /// Nil where none was said, or it is not clear which.
    var outcome: ChatOutcome?
    /// Why the outcome is asked; nil where it is certain.
    var doubt: String?
}

/// Pairs names and outcomes.
enum ChatPairing {
    private enum Item {
        case group([NameMention])
        case outcome(ChatOutcome)

        var range: Range<Int> {
            switch self {
            case .group(let mentions): mentions[0].range.lowerBound..<(mentions.last?.range.upperBound ?? 0)
            case .outcome(let outcome): outcome.range
            }
        }
    }

    /// The pairs of a sentence, in the order of the names.
    static func pairs(
        _ mentions: [NameMention], _ outcomes: [ChatOutcome], _ tokens: [ChatToken]
    ) -> [ChatPair] {
        let items = withoutExtras(items(mentions, outcomes, tokens))
        let groups = items.compactMap { item -> [NameMention]? in if case .group(let all) = item { all } else { nil } }
        guard items.count > groups.count else { return groups.map { ChatPair(mentions: $0) } }
        if let pairs = namesFirst(items, tokens) ?? outcomesFirst(items, tokens) { return pairs }
        return groups.map { ChatPair(mentions: $0, doubt: "Не ясно, чей это результат.") }
    }

    private static func items(
        _ mentions: [NameMention], _ outcomes: [ChatOutcome], _ tokens: [ChatToken]
    ) -> [Item] {
        let sorted = (mentions.map { Item.group([$0]) } + outcomes.map(Item.outcome)).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
        var items: [Item] = []
        for item in sorted {
            if case .group(let new) = item, case .group(let old)? = items.last,
                tokens[(old.last?.range.upperBound ?? 0)..<item.range.lowerBound].allSatisfy({ ChatWords.joins($0.key) }
                )
            {
                items[items.count - 1] = .group(old + new)
            } else {
                items.append(item)
            }
        }
        return items
    }

    /// An unclear word of success beside a clear outcome adds nothing: «занял 2 место, получил грамоту».
    private static func withoutExtras(_ items: [Item]) -> [Item] {
        var result: [Item] = []
        for item in items {
            if case .outcome(let new) = item, case .outcome(let old)? = result.last {
                if new.outcome == nil { continue }
                if old.outcome == nil {
                    result[result.count - 1] = item
                    continue
                }
            }
            result.append(item)
        }
        return result
    }

    private static func namesFirst(_ items: [Item], _ tokens: [ChatToken]) -> [ChatPair]? {
        guard items.count.isMultiple(of: 2) else { return nil }
        var pairs: [ChatPair] = []
        for index in stride(from: 0, to: items.count, by: 2) {
            guard case .group(let group) = items[index], case .outcome(let outcome) = items[index + 1] else {
                return nil
            }
            let between = items[index].range.upperBound..<items[index + 1].range.lowerBound
            guard !namesSomebodyElse(between, tokens) else { return nil }
            pairs.append(pair(group, outcome, tokens, until: items[index + 1].range.upperBound))
        }
        return pairs
    }

    private static func outcomesFirst(_ items: [Item], _ tokens: [ChatToken]) -> [ChatPair]? {
        guard items.count.isMultiple(of: 2) else { return nil }
        var pairs: [ChatPair] = []
        for index in stride(from: 0, to: items.count, by: 2) {
            guard case .outcome(let outcome) = items[index], case .group(let group) = items[index + 1] else {
                return nil
            }
            let between = items[index].range.upperBound..<items[index + 1].range.lowerBound
            guard tokens[between].allSatisfy({ ChatWords.standsBetween($0.key) }), between.count <= 4,
                !followsAName(outcome.range.lowerBound, tokens)
            else { return nil }
            pairs.append(pair(group, outcome, tokens, until: items[index + 1].range.upperBound))
        }
        return pairs
    }

    private static func pair(
        _ group: [NameMention], _ outcome: ChatOutcome, _ tokens: [ChatToken], until end: Int
    ) -> ChatPair {
        guard outcome.outcome != nil else {
            return ChatPair(mentions: group, doubt: "Результат назван не прямо — выберите его.")
        }
        let span = tokens[min(group[0].range.lowerBound, outcome.range.lowerBound)..<end]
        let keys = Set(span.map(\.key))
        let isOfSeveral = outcome.isPlural || ChatWords.isPlural(keys)
        if group.count > 1, !isOfSeveral {
            let last = group[group.count - 2].range.upperBound..<group[group.count - 1].range.lowerBound
            let isJoined = tokens[last].contains { ["и", "+", "&"].contains($0.key) }
            if outcome.isNoun || !isJoined {
                return ChatPair(mentions: group, doubt: "Названы несколько — у всех ли этот результат?")
            }
        }
        return ChatPair(mentions: group, outcome: outcome)
    }

    /// A capital word that is neither a title, a place, nor shortened may be a person whom the list does not know.
    private static func namesSomebodyElse(_ range: Range<Int>, _ tokens: [ChatToken]) -> Bool {
        var isQuoted = false
        for index in range {
            let token = tokens[index]
            if ["«", "“", "„"].contains(token.key) { isQuoted = true }
            if ["»", "”"].contains(token.key) { isQuoted = false }
            guard token.isCapital, !isQuoted, !token.isShouted, index > 0 else { continue }
            if ChatTitle.isEventWord(token.key) || ChatTitle.isNameWord(token.key)
                || ChatLevel.adjective(token.key) != nil
            {
                continue
            }
            if ["в", "во", "из", "\"", "на"].contains(tokens[index - 1].key)
                || token.text.dropFirst().contains(where: \.isUppercase)
            {
                continue
            }
            return true
        }
        return false
    }

    /// «Иванченко 1 место, Марков…»: the outcome may be of a name that the list does not know.
    private static func followsAName(_ index: Int, _ tokens: [ChatToken]) -> Bool {
        var before = index - 1
        while before >= 0, !tokens[before].isWord, ["-", "–", "—", ":"].contains(tokens[before].key) { before -= 1 }
        guard before >= 0, tokens[before].isCapital else { return false }
        return !ChatTitle.isEventWord(tokens[before].key) && !tokens[before].isShouted
    }
}
