// The nominations that a class starts from (design §4.8). A class keeps its own list; these are the defaults.

/// A nomination of the month.
public struct Nomination: Hashable, Sendable {
    /// What kind of deed it looks for.
    public enum Hint: Hashable, Sendable {
        /// Deeds of these directions; where `words` are given, a deed must also have one of these stems in its title.
        case directions([String], words: [String] = [])
        /// Own growth in any direction.
        case growth
        /// A first deed in a direction.
        case discovery
        /// A deed done in a team.
        case team
    }

    /// The stable ASCII key.
    public let key: String
    /// «Умник месяца».
    public let title: String
    /// What it looks for.
    public let hint: Hint

    /// A nomination from its parts.
    public init(key: String, title: String, hint: Hint) { (self.key, self.title, self.hint) = (key, title, hint) }

    /// Whether a deed speaks for this nomination. Titles are matched folded, by the beginnings of words.
    public func fits(_ deed: Deed) -> Bool {
        switch hint {
        case .growth: deed.growth == .stepForward || deed.growth == .personalBest
        case .discovery: deed.growth == .firstInDirection
        case .team: deed.participation == .team
        case .directions(let keys, let stems):
            keys.contains(deed.direction) && (stems.isEmpty || Nomination.has(stems, in: deed.title))
        }
    }

    private static func has(_ stems: [String], in title: String) -> Bool {
        let words = RussianFold.fold(title).unicodeScalars.split { !Letter.isLetter($0.value) }.map(String.init)
        return words.contains { word in stems.contains { word.hasPrefix($0) } }
    }

    /// The fourteen of §4.8, in their order.
    public static let defaults = [
        Nomination(key: "clever", title: "Умник месяца", hint: .directions(["study", "olympiads"])),
        Nomination(key: "breakthrough", title: "Прорыв месяца", hint: .growth),
        Nomination(key: "sport_pride", title: "Спортивная гордость", hint: .directions(["sport"])),
        Nomination(key: "master_of_arts", title: "Мастер творчества", hint: .directions(["arts"])),
        Nomination(key: "young_researcher", title: "Юный исследователь", hint: .directions(["science"])),
        Nomination(key: "kind_heart", title: "Доброе сердце", hint: .directions(["volunteering"])),
        Nomination(key: "leader", title: "Лидер", hint: .directions(["self_government"])),
        Nomination(
            key: "reader", title: "Читающий человек",
            hint: .directions(
                ["study", "arts", "olympiads", "personal_growth"],
                words: ["чтец", "чтен", "чита", "прочит", "прочел", "прочла", "книг", "литератур", "библиотек"])),
        Nomination(
            key: "reliable_shoulder", title: "Надёжное плечо", hint: .directions(["volunteering", "self_government"])),
        Nomination(
            key: "ecologist", title: "Эколог",
            hint: .directions(
                ["local_heritage", "volunteering", "science"],
                words: [
                    "эколог", "экодикт", "экоакц", "экоурок", "природ", "мусор", "батаре", "макулатур", "субботник",
                    "дерево", "деревь",
                ])),
        Nomination(
            key: "keeper_of_memory", title: "Хранитель памяти",
            hint: .directions(
                ["local_heritage", "volunteering", "science"],
                words: ["памят", "музе", "истор", "победы", "ветеран", "краевед", "полк"])),
        Nomination(key: "inventor", title: "Технарь-изобретатель", hint: .directions(["technology"])),
        Nomination(key: "discovery", title: "Открытие месяца", hint: .discovery),
        Nomination(key: "team", title: "Команда месяца", hint: .team),
    ]
}
