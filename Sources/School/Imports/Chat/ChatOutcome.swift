// Outcomes in a running text: «взяли 1 место», «стал призёром», «участники», «диплом II степени», «золото ГТО». A word
// counts only in a construction that can mean nothing else; the rest is found as unclear, so that it is asked.

/// An outcome found in a sentence.
struct ChatOutcome: Hashable, Sendable {
    /// The words that it takes up.
    var range: Range<Int>
    /// Nil where something like an outcome stands there, but not which.
    let outcome: Outcome?
    /// In the nominative, as a person would enter it: «2 место», «призёр».
    let words: String
    /// For the badges of ГТО.
    var fixedLine: FixedLine?
    /// Whether the word is in the plural: «призёры».
    let isPlural: Bool
    /// Whether it is a noun that must agree with the number of pupils.
    let isNoun: Bool

    init(
        _ range: Range<Int>, _ outcome: Outcome?, _ words: String, fixedLine: FixedLine? = nil, isPlural: Bool = false,
        isNoun: Bool = false
    ) {
        (self.range, self.outcome, self.words, self.fixedLine) = (range, outcome, words, fixedLine)
        (self.isPlural, self.isNoun) = (isPlural, isNoun)
    }

    /// The outcomes of a sentence, from left to right. O(words).
    static func outcomes(in tokens: [ChatToken]) -> [ChatOutcome] {
        var found: [ChatOutcome] = []
        let isBadge = tokens.contains { $0.key == "гто" }
        var index = 0
        while index < tokens.count {
            if let outcome = rank(at: index, tokens) ?? noun(at: index, tokens) ?? medal(at: index, tokens, isBadge)
                ?? participation(at: index, tokens) ?? unclear(at: index, tokens)
            {
                found.append(outcome)
                index = outcome.range.upperBound
            } else {
                index += 1
            }
        }
        return merged(found, tokens)
    }

    /// «призёр (2 место)» and «победитель, диплом I степени» are one outcome said twice.
    private static func merged(_ found: [ChatOutcome], _ tokens: [ChatToken]) -> [ChatOutcome] {
        var result: [ChatOutcome] = []
        for outcome in found {
            if let last = result.last, last.outcome == outcome.outcome, last.fixedLine == outcome.fixedLine,
                tokens[last.range.upperBound..<outcome.range.lowerBound].allSatisfy({
                    ["(", ",", "-", "–", "—", ":", "и", ".", "с", "«"].contains($0.key)
                })
            {
                let words = last.isNoun ? outcome.words : last.words
                result[result.count - 1] = ChatOutcome(
                    last.range.lowerBound..<outcome.range.upperBound, last.outcome, words, fixedLine: last.fixedLine,
                    isPlural: last.isPlural || outcome.isPlural, isNoun: last.isNoun && outcome.isNoun)
            } else {
                result.append(outcome)
            }
        }
        return result
    }

    // MARK: Places and degrees

    /// «2 место», «2-е место», «место — 2», «диплом II степени», «лауреат 3 степени», «Гран-при».
    private static func rank(at index: Int, _ tokens: [ChatToken]) -> ChatOutcome? {
        let key = tokens[index].key
        if key == "гран", let next = word(after: index, tokens), tokens[next].key == "при" {
            return ChatOutcome(index..<next + 1, .winner, "Гран-при")
        }
        if key == "гранпри" { return ChatOutcome(index..<index + 1, .winner, "Гран-при") }
        let paper = [
            "диплом", "дипломом", "лауреат", "лауреатом", "лауреаты", "лауреатами", "лауреата", "дипломант",
            "дипломантом",
            "грамота", "грамоту",
        ].contains(key)
        let start = paper ? index + 1 : index
        guard start < tokens.count, let rank = number(tokens[start].key) else {
            return paper ? paperBehindRank(index, tokens) : nil
        }
        var next = start + 1
        if next < tokens.count, tokens[next].key == "-" { next += 1 }
        if next < tokens.count, tokens[next].isGlued, ["е", "ое", "ой", "й", "я", "го", "м"].contains(tokens[next].key)
        {
            next += 1
        }
        // «1-2 место», «2 и 3 место»: which one is whose is asked.
        if start > 1, ["-", "–", "и", "/"].contains(tokens[start - 1].key), number(tokens[start - 2].key) != nil {
            guard next < tokens.count, places.contains(tokens[next].key) else { return nil }
            return ChatOutcome(index..<next + 1, nil, "")
        }
        guard next < tokens.count else { return nil }
        if let unit = tokens[safe: next]?.key,
            unit.hasSuffix("командное") || ["личное", "призовое", "почетное"].contains(unit)
        {
            next += 1
        }
        guard let unit = tokens[safe: next]?.key else { return nil }
        if places.contains(unit), !paper || key.hasPrefix("грамот") || key.hasPrefix("диплом") {
            let value: Outcome = rank == 1 ? .winner : rank <= 3 ? .prizewinner : .participant
            return ChatOutcome(index..<next + 1, value, "\(rank) место")
        }
        guard degrees.contains(unit), rank <= 3 else { return nil }
        let roman = ["I", "II", "III"][rank - 1]
        let kind = key.hasPrefix("лауреат") ? "лауреат" : key.hasPrefix("диплом") ? "диплом" : ""
        guard !kind.isEmpty else { return nil }
        // «дипломант I степени» is a prizewinner in any case; said of a diploma it is a place.
        let value: Outcome = rank == 1 && !key.hasPrefix("дипломант") ? .winner : .prizewinner
        return ChatOutcome(
            index..<next + 1, value, "\(key.hasPrefix("дипломант") ? "дипломант" : kind) \(roman) степени",
            isPlural: key == "лауреаты" || key == "лауреатами")
    }

    private static func paperBehindRank(_ index: Int, _ tokens: [ChatToken]) -> ChatOutcome? {
        let key = tokens[index].key
        if key.hasPrefix("дипломант") { return ChatOutcome(index..<index + 1, .prizewinner, "дипломант", isNoun: true) }
        if ["диплом", "дипломом", "сертификат"].contains(key), let next = tokens[safe: index + 1],
            ["участника", "участницы", "участников", "участие"].contains(next.key)
        {
            return ChatOutcome(index..<index + 2, .participant, "диплом участника")
        }
        if ["диплом", "дипломом"].contains(key), let next = tokens[safe: index + 1],
            let outcome = ["призера": Outcome.prizewinner, "победителя": .winner, "лауреата": nil][next.key]
        {
            return ChatOutcome(index..<index + 2, outcome, outcome == .winner ? "диплом победителя" : "диплом призёра")
        }
        return key.hasPrefix("лауреат") ? ChatOutcome(index..<index + 1, nil, "") : nil
    }

    private static func number(_ key: String) -> Int? {
        if let number = Day.digits(key[...]) { return (1...60).contains(number) ? number : nil }
        return numerals[key]
    }

    private static func word(after index: Int, _ tokens: [ChatToken]) -> Int? {
        tokens[(index + 1)...].prefix(2).firstIndex(where: \.isWord)
    }

    private static let places: Set<String> = ["место", "места", "местом", "месту", "месте", "мест"]
    private static let degrees: Set<String> = ["степени", "степень", "ст"]
    private static let numerals: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "іі": 2, "ііі": 3, "1е": 1, "2е": 2, "3е": 3, "1ое": 1, "2ое": 2, "3ье": 3,
        "первое": 1, "второе": 2, "третье": 3, "четвертое": 4, "пятое": 5, "первой": 1, "второй": 2, "третьей": 3,
    ]

    // MARK: Nouns, verbs, medals

    private static func noun(at index: Int, _ tokens: [ChatToken]) -> ChatOutcome? {
        guard let (outcome, isPlural) = nouns[tokens[index].key] else { return nil }
        let word = outcome == .winner ? "победитель" : outcome == .prizewinner ? "призёр" : "участник"
        return ChatOutcome(index..<index + 1, outcome, word, isPlural: isPlural, isNoun: true)
    }

    private static let nouns: [String: (Outcome, isPlural: Bool)] = {
        var table: [String: (Outcome, isPlural: Bool)] = [:]
        for word in ["призер", "призером", "призерка", "призеркой", "призера", "призеру"] {
            table[word] = (.prizewinner, false)
        }
        for word in ["призеры", "призерами", "призеров", "призерам"] { table[word] = (.prizewinner, true) }
        for word in ["победитель", "победителем", "победительница", "победительницей", "победителя", "победителю"] {
            table[word] = (.winner, false)
        }
        for word in ["победители", "победителями", "победителей", "победителям"] { table[word] = (.winner, true) }
        for word in ["участник", "участником", "участница", "участницей"] { table[word] = (.participant, false) }
        for word in ["участники", "участниками", "участницы"] { table[word] = (.participant, true) }
        return table
    }()

    /// «участие», «приняли участие», «участвовала», «сертификат участника».
    private static func participation(at index: Int, _ tokens: [ChatToken]) -> ChatOutcome? {
        let key = tokens[index].key
        if key == "сертификат" || key == "сертификаты", let next = tokens[safe: index + 1], next.key.hasPrefix("участ")
        {
            return ChatOutcome(index..<index + 2, .participant, "сертификат участника")
        }
        if ["участие", "участвовал", "участвовала", "участвовали", "поучаствовал", "поучаствовала", "поучаствовали"]
            .contains(key)
        {
            return ChatOutcome(index..<index + 1, .participant, "участие", isPlural: key.hasSuffix("ли"))
        }
        return nil
    }

    /// «золото», «серебряный знак»; with ГТО a badge, otherwise a medal.
    private static func medal(at index: Int, _ tokens: [ChatToken], _ isBadge: Bool) -> ChatOutcome? {
        let key = tokens[index].key
        guard let metal = metals.first(where: { key.hasPrefix($0.stem) }),
            key == metal.noun || metal.adjectives.contains(where: key.hasSuffix)
        else { return nil }
        var end = index + 1
        let next = tokens[safe: end]?.key ?? ""
        let isThing = ["знак", "знаки", "значок", "медаль", "медали", "значки"].contains(next)
        if isThing { end += 1 }
        guard key == metal.noun || key == "бронзу" || isThing else { return nil }
        if isBadge, next != "медаль", next != "медали" {
            return ChatOutcome(index..<end, .participant, "\(metal.badge) знак ГТО", fixedLine: metal.line)
        }
        return ChatOutcome(index..<end, metal.outcome, "\(metal.place) место")
    }

    private struct Metal {
        let stem, noun, badge: String
        let place: Int
        let adjectives: [String]
        let outcome: Outcome
        let line: FixedLine
    }

    private static let metals = [
        Metal(
            stem: "золот", noun: "золото", badge: "золотой", place: 1,
            adjectives: ["ой", "ая", "ую", "ые"], outcome: .winner, line: .gtoGold),
        Metal(
            stem: "серебр", noun: "серебро", badge: "серебряный", place: 2,
            adjectives: ["яный", "яная", "яную", "яные"], outcome: .prizewinner, line: .gtoSilver),
        Metal(
            stem: "бронз", noun: "бронза", badge: "бронзовый", place: 3,
            adjectives: ["овый", "овая", "овую", "овые", "у"], outcome: .prizewinner, line: .gtoBronze),
    ]

    /// Words of success that do not say which: «выиграл», «победила», «стал первым», «финалист», «прошла на регион».
    private static func unclear(at index: Int, _ tokens: [ChatToken]) -> ChatOutcome? {
        let key = tokens[index].key
        let stems = [
            "побед", "выигр", "финалист", "полуфинал", "призов", "лучш", "рекорд", "грамот", "диплом", "медал",
            "лауреат",
            "прошел", "прошла", "прошли", "вышел", "вышла", "вышли", "отличил", "сертификат", "кубок", "тройк",
            "стобалл",
            "благодарност", "похвал",
        ]
        guard
            stems.contains(where: key.hasPrefix)
                || [
                    "первый", "первая", "первым", "первой", "первые", "вторым", "второй", "вторая", "третьим",
                    "третий", "третья", "первыми",
                ].contains(key) || "🥇🥈🥉🏆".contains(key)
        else { return nil }
        return ChatOutcome(index..<index + 1, nil, "")
    }
}

extension Array {
    /// The element, or nil where the array ends before it.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
