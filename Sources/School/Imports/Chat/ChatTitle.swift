// Titles of events out of running text: «в городском первенстве по плаванию» is «Городское первенство по плаванию».
// A title begins with a word that is a kind of event, or is a name that schools know; it ends where the talk goes on.

/// Titles in running text.
enum ChatTitle {
    /// The titles that a sentence names, in the nominative. O(words).
    static func phrases(_ tokens: [ChatToken], taken: Set<Int>) -> [String] {
        var phrases: [String] = []
        var index = 0
        while index < tokens.count {
            guard !taken.contains(index), tokens[index].isWord else {
                index += 1
                continue
            }
            if let kind = kind(index, tokens) {
                let (title, end) = phrase(at: index, kind, tokens, taken)
                phrases.append(title)
                index = end
            } else if let (name, end) = name(at: index, tokens) {
                phrases.append(name)
                index = end
            } else {
                index += 1
            }
        }
        return phrases
    }

    /// Whether a folded word is a kind of event in any case.
    static func isEventWord(_ key: String) -> Bool { kinds.contains { $0.forms.contains(key) } }

    /// Whether a word is of a title rather than a stranger's name.
    static func isNameWord(_ key: String) -> Bool { names.contains { $0.words.contains { key.hasPrefix($0) } } }

    // MARK: Kinds

    private struct Kind {
        let title: String
        let agreement: RussianAdjective.Agreement
        let forms: Set<String>

        init(_ title: String, _ agreement: RussianAdjective.Agreement, _ stem: String, _ endings: String) {
            (self.title, self.agreement) = (title, agreement)
            forms = Set(endings.split(separator: " ", omittingEmptySubsequences: false).map { stem + $0 })
        }
    }

    private static let kinds: [Kind] = [
        Kind("Олимпиада", .feminine, "олимпиад", "а ы е у ой"), Kind("Конкурс", .masculine, "конкурс", " а у ом е"),
        Kind("Первенство", .neuter, "первенств", "о а у ом е"),
        Kind("Соревнования", .plural, "соревновани", "я й ям ями ях"),
        Kind("Турнир", .masculine, "турнир", " а у ом е"), Kind("Чемпионат", .masculine, "чемпионат", " а у ом е"),
        Kind("Фестиваль", .masculine, "фестивал", "ь я ю ем е"),
        Kind("Конференция", .feminine, "конференци", "я и ю ей"),
        Kind("Выставка", .feminine, "выставк", "а и е у ой"), Kind("Акция", .feminine, "акци", "я и ю ей"),
        Kind("Субботник", .masculine, "субботник", " а у ом е"), Kind("Викторина", .feminine, "викторин", "а ы е у ой"),
        Kind("Кросс", .masculine, "кросс", " а у ом е"), Kind("Спартакиада", .feminine, "спартакиад", "а ы е у ой"),
        Kind("Эстафета", .feminine, "эстафет", "а ы е у ой"), Kind("Квест", .masculine, "квест", " а у ом е"),
        Kind("Концерт", .masculine, "концерт", " а у ом е"), Kind("Чтения", .plural, "чтени", "я й ям ями ях"),
        Kind("Марафон", .masculine, "марафон", " а у ом е"), Kind("Форум", .masculine, "форум", " а у ом е"),
        Kind("Слёт", .masculine, "слет", " а у ом е"), Kind("Смотр", .masculine, "смотр", " а у ом е"),
        Kind("Матч", .masculine, "матч", " а у ем е"), Kind("Забег", .masculine, "забег", " а у ом е"),
        Kind("Экскурсия", .feminine, "экскурси", "я и ю ей"), Kind("Диктант", .masculine, "диктант", " а у ом е"),
        Kind("Хакатон", .masculine, "хакатон", " а у ом е"), Kind("Спектакль", .masculine, "спектакл", "ь я ю ем е"),
        Kind("ГТО", .plural, "гто", ""),
    ]

    private static func kind(_ index: Int, _ tokens: [ChatToken]) -> Kind? {
        kinds.first { $0.forms.contains(tokens[index].key) }
    }

    // MARK: Names

    private struct Name {
        let title: String
        /// Beginnings of the words in order.
        let words: [String]
    }

    private static let names = [
        Name(title: "РобоФест", words: ["робофест"]), Name(title: "Кенгуру", words: ["кенгуру"]),
        Name(title: "Русский медвежонок", words: ["русск", "медвеж"]),
        Name(title: "Живая классика", words: ["жив", "классик"]), Name(title: "Кросс нации", words: ["кросс", "наци"]),
        Name(title: "Лыжня России", words: ["лыжн", "росси"]),
        Name(title: "Шаг в будущее", words: ["шаг", "в", "будущ"]),
        Name(title: "Чистый двор", words: ["чист", "двор"]),
        Name(title: "Большая перемена", words: ["больш", "перемен"]),
        Name(title: "Всероссийская олимпиада школьников", words: ["всош"]),
    ]

    private static func name(at index: Int, _ tokens: [ChatToken]) -> (title: String, end: Int)? {
        for name in names where matches(name, at: index, tokens) {
            let end = index + name.words.count
            guard name.words == ["всош"] else {
                return ("«\(name.title)»", tokens[safe: end]?.key == "»" ? end + 1 : end)
            }
            let stage = stageBefore(index - 1, tokens)
            let (tail, until) = tail(from: end, tokens, [], isOlympiad: true, stage: stage)
            return (name.title + tail, until)
        }
        return nil
    }

    private static func matches(_ name: Name, at index: Int, _ tokens: [ChatToken]) -> Bool {
        name.words.enumerated().allSatisfy { tokens[safe: index + $0.offset]?.key.hasPrefix($0.element) ?? false }
    }

    // MARK: Phrases

    private static func phrase(
        at index: Int, _ kind: Kind, _ tokens: [ChatToken], _ taken: Set<Int>
    ) -> (title: String, end: Int) {
        guard kind.title != "ГТО" else { return ("ГТО", index + 1) }
        var adjectives: [String] = []
        var before = index - 1
        while before >= 0, adjectives.count < 3, tokens[before].isWord, !taken.contains(before),
            !notAdjectives.contains(tokens[before].key),
            let adjective = RussianAdjective.nominative(tokens[before].text, as: kind.agreement)
        {
            adjectives.insert(adjective, at: 0)
            before -= 1
        }
        let stage = stageBefore(before, tokens)
        let (tail, end) = tail(from: index + 1, tokens, taken, isOlympiad: kind.title == "Олимпиада", stage: stage)
        let words = adjectives + [kind.title.lowercased()]
        let title = words.joined(separator: " ") + tail
        return (title.prefix(1).uppercased() + title.dropFirst(), end)
    }

    /// «муниципальный этап олимпиады»: the stage that stands before.
    private static func stageBefore(_ index: Int, _ tokens: [ChatToken]) -> Level? {
        guard index >= 0, ChatLevel.isStage(tokens[index].key) else { return nil }
        return ChatLevel.levelBefore(index, tokens)
    }

    /// What belongs to the title behind its first noun, with the stage at its end.
    private static func tail(
        from start: Int, _ tokens: [ChatToken], _ taken: Set<Int>, isOlympiad: Bool, stage known: Level? = nil
    ) -> (text: String, end: Int) {
        var stage = known
        var words = ""
        var hasSubject = false
        var isQuoted = false
        var index = start
        while index < tokens.count, !taken.contains(index) {
            let token = tokens[index]
            if let end = stageEnd(at: index, tokens) {
                stage = stage ?? ChatLevel.levelBefore(end - 1, tokens)
                index = end
                continue
            }
            if ["«", "\"", "“", "„"].contains(token.key), !isQuoted {
                isQuoted = true
                words += " «"
                index += 1
                continue
            }
            if isQuoted {
                if ["»", "\"", "”", "“"].contains(token.key) {
                    isQuoted = false
                    words += "»"
                } else {
                    words += (token.isGlued || words.hasSuffix("«") ? "" : " ") + token.text
                }
                index += 1
                continue
            }
            if isOlympiad, !hasSubject, let (subject, end) = subject(at: index, tokens) {
                words += " по " + subject
                hasSubject = true
                index = end
                continue
            }
            if token.key == "-", token.isGlued, tokens[safe: index + 1]?.isGlued == true {
                words += "-" + (tokens[safe: index + 1]?.text ?? "")
                index += 2
                continue
            }
            guard token.isWord, !stops(index, tokens) else { break }
            if token.key == "по" { hasSubject = true }
            words += " " + token.text
            index += 1
        }
        if isQuoted { words += "»" }
        let text = withoutLooseEnd(words) + (stage.map { ", \($0.title) этап" } ?? "")
        return (text, max(index, start))
    }

    /// «мун. этап» with its level word at this place: where it ends.
    private static func stageEnd(at index: Int, _ tokens: [ChatToken]) -> Int? {
        var start = index
        while start < tokens.count, [",", "("].contains(tokens[start].key) { start += 1 }
        for length in 1...2 {
            let end = start + length
            guard end < tokens.count, ChatLevel.isStage(tokens[end].key), tokens[start].isWord,
                length == 1 || tokens[start + 1].key == ".", ChatLevel.levelBefore(end, tokens) != nil
            else { continue }
            return tokens[safe: end + 1]?.key == ")" ? end + 2 : end + 1
        }
        return nil
    }

    /// A bare subject behind a comma, colon or bracket: «, математика».
    private static func subject(at index: Int, _ tokens: [ChatToken]) -> (dative: String, end: Int)? {
        var next = index
        while let mark = tokens[safe: next], [",", ":", "(", "-", "–", "—"].contains(mark.key) { next += 1 }
        guard let word = tokens[safe: next] else { return nil }
        if let dative = subjects[word.key] {
            return (dative, tokens[safe: next + 1]?.key == ")" ? next + 2 : next + 1)
        }
        guard tokens[safe: next + 1]?.key == "язык", let dative = languages[word.key] else { return nil }
        return (dative + " языку", next + 2)
    }

    private static func stops(_ index: Int, _ tokens: [ChatToken]) -> Bool {
        let token = tokens[index]
        if stopWords.contains(token.key) || ChatWords.isDeed(token.key) { return true }
        if ClassLabel(reading: token.text)?.letter.isEmpty == false, tokens[index - 1].key != "для" { return true }
        return ChatDays.startsDay(index, tokens)
    }

    private static func withoutLooseEnd(_ text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        while let last = words.last, looseEnds.contains(RussianFold.fold(last)) { words.removeLast() }
        return words.isEmpty ? "" : " " + words.joined(separator: " ")
    }

    private static let looseEnds: Set<String> = [
        "в", "во", "на", "и", "с", "со", "у", "за", "от", "из", "к", "а", "по", "о", "от",
    ]
    private static let notAdjectives: Set<String> = [
        "этой", "этом", "этого", "нашей", "нашем", "своей", "своем", "той", "том", "такой", "которой", "котором",
        "этих",
        "ребятам", "всем", "этим", "первой", "второй", "третьей", "первом", "моей", "кажд", "всей", "такие", "всех",
        "их", "ее", "его",
        "классный", "прошедшем", "прошедшей", "прошлой", "вчерашнем", "вчерашней", "сегодняшнем", "сегодняшней",
        "прошлом", "мой",
    ]
    private static let stopWords: Set<String> = [
        "наш", "наша", "наши", "ребята", "дети", "ученик", "ученица", "ученики", "учащиеся", "команда", "командой",
        "среди", "у", "от",
        "из", "с", "где", "который", "которая", "которое", "итоги", "результаты", "результат", "вот", "это", "а", "но",
        "и", "тоже", "также",
        "еще", "молодец", "молодцы", "умница", "умницы", "супер", "ура", "поздравляем", "поздравляю", "сегодня",
        "вчера", "очно", "заочно",
        "онлайн", "дистанционно", "за", "всем", "был", "была", "были", "прошла", "прошел", "прошло", "прошли",
        "состоялась", "состоялся",
        "закончилась", "закончился", "завершилась", "завершился", "подвели", "сегодняшней",
    ]
    private static let subjects: [String: String] = [
        "математика": "математике", "физика": "физике", "химия": "химии", "биология": "биологии",
        "география": "географии", "история": "истории", "обществознание": "обществознанию", "литература": "литературе",
        "информатика": "информатике", "технология": "технологии", "экология": "экологии",
        "астрономия": "астрономии", "экономика": "экономике", "право": "праву", "физкультура": "физкультуре",
    ]
    private static let languages: [String: String] = [
        "русский": "русскому", "английский": "английскому", "немецкий": "немецкому", "французский": "французскому",
    ]
}
