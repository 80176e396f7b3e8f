// Whether two titles mean one event: «ВсОШ по математике» and «Всероссийская олимпиада школьников по математике-2026».
// It only offers: a person decides. So a wrong offer costs a look, a missed one a double entry, and the rule leans to
// offering. What makes two events of it for certain is never offered: another stage, another number of the contest
// («V фестиваль», «VI фестиваль»), days that lie too far apart.

/// Likeness of events by their titles and days.
public enum EventLikeness {
    /// How many days may lie between two entries of one event: people write the day of the contest or of the results.
    public static let reach = 7

    /// Whether two events may be one. O(words²) of the titles.
    public static func areAlike(_ a: String, on first: Period, _ b: String, on second: Period) -> Bool {
        let gap = max(first.first.number - second.last.number, second.first.number - first.last.number)
        guard gap <= reach, let left = EventTitle(a), let right = EventTitle(b) else { return false }
        if left.key == right.key { return true }
        if let one = left.stage, let other = right.stage, one != other { return false }
        return EventWords(left).areAlike(EventWords(right))
    }
}

/// A title taken apart: what names the event, what says only of which kind it is, and the numbers of it.
private struct EventWords {
    /// «чтецов», «живая», «классика».
    private let names: [String]
    /// «конкурс», «школьников».
    private let kinds: [String]
    /// Of «XII», «12-й», «двенадцатый»: 12. Years are left out.
    private let numbers: Set<Int>

    /// A word that names the event counts as three that every contest has.
    private static let nameWeight = 3

    init(_ title: EventTitle) {
        var names: [String] = []
        var kinds: [String] = []
        var numbers: Set<Int> = []
        var words: [String] = []
        for word in CellText.words(title.text) { words += EventVocabulary.whole[word] ?? [word] }
        var year: Int?
        for (index, word) in words.enumerated() where !EventVocabulary.empty.contains(word) {
            // «муниципальный этап» is compared as the stage.
            if index + 1 < words.count, words[index + 1].hasPrefix("этап"), LevelReading.levels(word).count == 1 {
                continue
            }
            if word.hasPrefix("этап") { continue }
            if let number = EventVocabulary.number(word) {
                // «2026/27» is one school year, not an event with the number 27.
                if (1990...2099).contains(number) || year.map({ ($0 + 1) % 100 == number }) == true {
                    year = number
                } else {
                    numbers.insert(number)
                }
            } else if EventVocabulary.isKind(word) {
                kinds.append(word)
            } else {
                names.append(word)
            }
        }
        (self.names, self.kinds, self.numbers) = (names, kinds, numbers)
    }

    func areAlike(_ other: EventWords) -> Bool {
        if !numbers.isEmpty, !other.numbers.isEmpty, numbers != other.numbers { return false }
        let common = Self.matches(names, other.names)
        // One title says all that names the event in the other: «Живая классика» and «Конкурс чтецов „Живая классика“».
        if min(names.count, other.names.count) > 0 { return common == min(names.count, other.names.count) }
        // A title without any name of its own, «Олимпиада школьников», is like another only as a whole.
        let weight = 2 * (Self.nameWeight * common + Self.matches(kinds, other.kinds))
        let whole = Self.nameWeight * (names.count + other.names.count) + kinds.count + other.kinds.count
        return whole > 0 && weight * 4 >= whole * 3
    }

    /// How many words of one list have a word of their own in the other, in any order.
    private static func matches(_ left: [String], _ right: [String]) -> Int {
        var rest = right
        return left.count { word in
            guard let index = rest.firstIndex(where: { isOneWord(word, $0) }) else { return false }
            rest.remove(at: index)
            return true
        }
    }

    /// The same word, in another form («математике», «математическая») or with one letter mistaken.
    private static func isOneWord(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let (left, right) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        let short = min(left.count, right.count)
        guard short >= 4 else { return false }
        let common = zip(left, right).prefix { $0 == $1 }.count
        return common >= max(4, short - 2) || (short >= 5 && EditDistance.isAtMostOne(left, right))
    }
}
