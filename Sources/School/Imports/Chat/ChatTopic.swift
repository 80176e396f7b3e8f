// What a sentence says of the event: its title in the nominative, its level, and its day. A title is proposed only where
// the sentence names exactly one event; a level only where its words name exactly one.

/// The event that a sentence speaks of.
struct ChatTopic: Hashable, Sendable {
    /// Nil where several are named.
    var title: String?
    var level: Level?
    /// How many events are named.
    var count: Int

    /// - Parameter taken: words that belong to names and outcomes.
    init(_ tokens: [ChatToken], taken: Set<Int>) {
        let phrases = ChatTitle.phrases(tokens, taken: taken)
        count = Set(phrases.map { RussianFold.fold($0) }).count
        title = count == 1 ? phrases.first : nil
        level = ChatLevel.read(tokens, taken: taken)
    }
}

/// Levels in running text.
enum ChatLevel {
    /// The level that the words name, or nil where they name none or several. A stage outweighs the name of the event:
    /// «муниципальный этап всероссийской олимпиады».
    static func read(_ tokens: [ChatToken], taken: Set<Int>) -> Level? {
        var stages: Set<Level> = []
        var levels: Set<Level> = []
        for (index, token) in tokens.enumerated() where token.isWord && !taken.contains(index) {
            if isStage(token.key), let level = levelBefore(index, tokens) { stages.insert(level) }
            if let level = adjective(token.key), !isOlympiadOfPupils(index, tokens) { levels.insert(level) }
            if let level = place(index, tokens) { levels.insert(level) }
        }
        let found = stages.isEmpty ? levels : stages
        return found.count == 1 ? found.first : nil
    }

    static func isStage(_ key: String) -> Bool {
        ["этап", "этапа", "этапе", "этапу", "этапом", "тур", "тура", "туре"].contains(key)
    }

    /// The level of the word before «этап», a dot between them allowed.
    static func levelBefore(_ index: Int, _ tokens: [ChatToken]) -> Level? {
        var before = index - 1
        if before >= 0, tokens[before].key == "." { before -= 1 }
        guard before >= 0, tokens[before].isWord else { return nil }
        return adjective(tokens[before].key) ?? short[tokens[before].key]
    }

    /// «муниципального», «городском», «всерос».
    static func adjective(_ key: String) -> Level? {
        guard let (stem, level) = stems.first(where: { key.hasPrefix($0.0) }) else { return nil }
        let ending = key.dropFirst(stem.count)
        return endings.contains(String(ending)) ? level : nil
    }

    private static let stems: [(String, Level)] = [
        ("межмуниципальн", .intermunicipal), ("межрегиональн", .interregional), ("муниципальн", .municipal),
        ("городск", .municipal), ("районн", .municipal), ("региональн", .regional), ("областн", .regional),
        ("краев", .regional), ("республиканск", .regional), ("всероссийск", .national), ("общероссийск", .national),
        ("международн", .international), ("школьн", .school), ("внутришкольн", .school), ("общешкольн", .school),
    ]
    private static let endings: Set<String> = [
        "ый", "ий", "ой", "ая", "ое", "ые", "ие", "ого", "ому", "ом", "ым", "им", "ую", "ых", "их", "ыми", "ими",
    ]
    private static let short: [String: Level] = [
        "мун": .municipal, "муниц": .municipal, "муницип": .municipal, "гор": .municipal, "рег": .regional,
        "регион": .regional,
        "обл": .regional, "шк": .school, "школ": .school, "всерос": .national, "всеросс": .national,
    ]

    /// «Всероссийская олимпиада школьников» is a name that is the same at every stage.
    private static func isOlympiadOfPupils(_ index: Int, _ tokens: [ChatToken]) -> Bool {
        tokens[index].key.hasPrefix("всероссийск") && (tokens[safe: index + 1]?.key.hasPrefix("олимпиад") ?? false)
            && (tokens[safe: index + 2]?.key == "школьников")
    }

    /// «первенство города», «на регионе», «, город,»: a place that the event is of.
    private static func place(_ index: Int, _ tokens: [ChatToken]) -> Level? {
        let key = tokens[index].key
        let before = index > 0 ? tokens[index - 1] : nil
        if let level = genitives[key], let before, before.isWord, ChatTitle.isEventWord(before.key) { return level }
        if let level = locatives[key], before?.key == "на" { return level }
        if let level = alone[key] ?? short[key] {
            var after = index + 1
            if tokens[safe: after]?.key == "." { after += 1 }
            let opens = before == nil || [",", "(", ":", "-", "–", "—"].contains(before?.key ?? "")
            let closes = after >= tokens.count || [",", ")", ":", "-", "–", "—"].contains(tokens[after].key)
            if opens, closes { return level }
        }
        return nil
    }

    private static let genitives: [String: Level] = [
        "города": .municipal, "района": .municipal, "округа": .municipal, "области": .regional, "края": .regional,
        "республики": .regional, "россии": .national, "мира": .international, "школы": .school,
    ]
    private static let locatives: [String: Level] = [
        "городе": .municipal, "районе": .municipal, "регионе": .regional, "области": .regional,
    ]
    private static let alone: [String: Level] = [
        "город": .municipal, "район": .municipal, "муниципалитет": .municipal, "регион": .regional,
        "область": .regional,
        "край": .regional, "россия": .national, "школа": .school,
    ]
}
