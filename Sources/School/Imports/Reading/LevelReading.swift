// Levels as people type them. The rule of abbreviations: a word stands for a level if it begins the level's title or
// a synonym of it and begins those of no other level. «между.» is international only, because «межмуниципальный» goes
// on with «межму»; «меж.» begins three titles and is asked. The event's title may explain the question, it never
// answers it.

/// Reading of levels.
public enum LevelReading {
    /// The level of a cell: «Муниципальный», «муниц.», «мун. этап», «городской». O(length).
    public static func read(_ text: String, title: EventTitle? = nil) -> Reading<Level> {
        let typed = CellText.words(text)
        guard !typed.isEmpty else { return .empty }
        let words = typed.filter { !fillers.contains($0) }
        guard words.count == 1, let word = words.first, word.utf8.count <= 80 else {
            return .problem("\(quotedForMessage(text)) — уровень непонятен; выберите один: \(all).")
        }
        let levels = levels(word)
        if levels.count == 1 { return .understood(levels[0]) }
        guard !levels.isEmpty else {
            return .problem("\(quotedForMessage(text)) — такого уровня нет; выберите один: \(all).")
        }
        let choices = levels.map { "«\(Self.title(of: $0))»" }.joined(separator: " или ")
        let hint = title?.stage.map { " В названии указан этап — «\(Self.title(of: $0))»." } ?? ""
        return .problem("\(quotedForMessage(text)) может значить \(choices) — уточните уровень.\(hint)")
    }

    /// The levels that a folded word may stand for; a word of one letter stands for none.
    static func levels(_ word: String) -> [Level] {
        guard word.count >= 2 else { return [] }
        return Level.allCases.filter { level in names(of: level).contains { matches(word, $0) } }
    }

    /// «муниципальный».
    static func title(of level: Level) -> String { names(of: level)[0] }

    private static let fillers: Set<String> = ["уровень", "уровня", "уровне", "этап", "этапа", "тур", "ур", "на"]
    private static let all = Level.allCases.map(title(of:)).joined(separator: ", ")

    /// The title first, then synonyms, folded.
    private static func names(of level: Level) -> [String] {
        switch level {
        case .classroom: ["классный", "внутриклассный"]
        case .school: ["школьный", "школа", "внутришкольный", "общешкольный"]
        case .municipal: ["муниципальный", "городской", "город", "районный", "район"]
        case .intermunicipal: ["межмуниципальный", "межрайонный"]
        case .regional: ["региональный", "областной", "область", "краевой", "край", "республиканский", "республика"]
        case .interregional: ["межрегиональный"]
        case .national: ["всероссийский", "общероссийский", "российский", "россия", "федеральный"]
        case .international: ["международный"]
        }
    }

    /// An abbreviation of the name, or the adjective with another ending («муниципальная», «на школьном»).
    private static func matches(_ word: String, _ name: String) -> Bool {
        if name.hasPrefix(word) { return true }
        guard name.hasSuffix("ый") || name.hasSuffix("ой") || name.hasSuffix("ий") else { return false }
        let stem = name.dropLast(2)
        return word.hasPrefix(stem) && endings.contains(word.dropFirst(stem.count))
    }

    private static let endings: Set<Substring> = ["ая", "ое", "ые", "ие", "ом", "ого", "ого", "ых", "их", "ем", "его"]
}
