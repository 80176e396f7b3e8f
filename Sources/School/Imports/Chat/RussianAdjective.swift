// Adjectives brought into the nominative beside a noun: «городской олимпиаде» is «городская олимпиада».

/// Adjectives of running text.
enum RussianAdjective {
    /// What the adjective agrees with.
    enum Agreement { case masculine, feminine, neuter, plural }

    /// The nominative in small letters, or nil for a word that has no ending of an adjective.
    static func nominative(_ word: String, as agreement: Agreement) -> String? {
        let text = word.lowercased()
        guard let ending = endings.first(where: { text.hasSuffix($0) && text.count > $0.count + 2 }) else { return nil }
        let stem = text.dropLast(ending.count)
        guard let last = stem.last, "нктвшщчжг".contains(last), !nouns.contains(where: text.hasPrefix) else {
            return nil
        }
        let soft = softStems.contains { stem.hasSuffix($0) }
        let hushing = "гкхжшчщ".contains(stem.last ?? " ")
        switch agreement {
        case .masculine:
            return stem + (stressed.contains { stem == $0 } ? "ой" : soft || hushing ? "ий" : "ый")
        case .feminine: return stem + (soft ? "яя" : "ая")
        case .neuter: return stem + (soft ? "ее" : "ое")
        case .plural: return stem + (soft || hushing ? "ие" : "ые")
        }
    }

    /// Beginnings of nouns and verbs whose endings look like those of adjectives.
    private static let nouns = [
        "учени", "школьни", "участни", "мальчик", "девоч", "побед", "призер", "призёр", "команд", "поздравл",
    ]

    /// The longest first.
    private static let endings = [
        "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им",
        "ом",
        "ем", "ей", "ую", "юю", "ых", "их",
    ]
    private static let softStems = ["осенн", "весенн", "зимн", "летн", "утренн", "вечерн", "дальн", "новогодн"]
    private static let stressed: Set<Substring> = ["городск", "областн", "краев", "больш", "молод", "степн"]
}
