// The words of titles that say nothing of which event it is, the abbreviations that stand for whole titles, and the ways
// a number is written. Folded, as `CellText.words` gives them.

enum EventVocabulary {
    /// Abbreviations of the field with the words they stand for.
    static let whole: [String: [String]] = [
        "всош": ["всероссийская", "олимпиада", "школьников"], "вош": ["всероссийская", "олимпиада", "школьников"],
        "нпк": ["научно", "практическая", "конференция"],
        "вфск": ["физкультурно", "спортивный", "комплекс"],
        "гто": ["готов", "труду", "обороне"],
        "рдш": ["российское", "движение", "школьников"],
        "дпи": ["декоративно", "прикладного", "искусства"],
        "изо": ["изобразительного", "искусства"],
    ]

    /// Words that are left out.
    static let empty: Set<String> = [
        "и", "в", "во", "на", "по", "для", "с", "со", "о", "об", "от", "за", "из", "к", "ко", "у", "им", "имени",
        "среди",
        "памяти", "год", "года", "году", "годов", "г", "гг", "уч", "учебный", "учебного", "учебном", "й", "я", "е",
        "го", "ый", "ой", "ая", "ое", "ого", "тур", "тура", "очный", "заочный", "дистанционный", "онлайн",
    ]

    /// Whether a word says of which kind an event is, or for whom and how high, in any ending.
    static func isKind(_ word: String) -> Bool {
        kinds.contains { word.hasPrefix($0) } || LevelReading.levels(word).count == 1 && word.count >= 5
    }

    private static let kinds = [
        "конкурс", "олимпиад", "фестивал", "турнир", "соревнован", "первенств", "чемпионат", "спартакиад", "акци",
        "конференц", "выставк", "смотр", "марафон", "викторин", "квиз", "диктант", "слет", "форум", "школьник",
        "школьниц",
        "ученик", "учащ", "обучающ", "детск", "детей", "дети", "юношес", "молодеж", "подростк", "класс", "открыт",
        "ежегодн", "творческ", "научно", "практическ", "районн", "городск", "областн", "краев", "округ", "всероссийск",
    ]

    /// The number that a word writes: «12», «xii», «двенадцатый»; nil for any other word.
    static func number(_ word: String) -> Int? {
        if let number = Int(word), number >= 0 { return number }
        if let number = roman(word) { return number }
        return ordinals.first { stem, _ in word.hasPrefix(stem) && word.count - stem.count <= 3 }?.number
    }

    /// Roman numbers to 39 (contests are hardly older), also with Cyrillic letters of that shape; a single letter only
    /// where it can be no word of a title: «v» and «x», «х», not «i», «с».
    private static func roman(_ word: String) -> Int? {
        let letters = Array(word)
        guard letters.count <= 7 else { return nil }
        var values: [Int] = []
        for letter in letters {
            switch letter {
            case "i", "і": values.append(1)
            case "v": values.append(5)
            case "x", "х": values.append(10)
            default: return nil
            }
        }
        var sum = 0
        for (index, value) in values.enumerated() {
            sum += index + 1 < values.count && values[index + 1] > value ? -value : value
        }
        return sum > 0 ? sum : nil
    }

    private static let ordinals: [(stem: String, number: Int)] = [
        ("перв", 1), ("втор", 2), ("трет", 3), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8),
        ("девят", 9), ("десят", 10), ("одиннадцат", 11), ("двенадцат", 12), ("тринадцат", 13), ("четырнадцат", 14),
        ("пятнадцат", 15), ("шестнадцат", 16), ("семнадцат", 17), ("восемнадцат", 18), ("девятнадцат", 19),
        ("двадцат", 20), ("тридцат", 30),
    ]
}
