// Outcomes as papers word them (design §4.2): участник; призёр — II–III место, лауреат II–III степени, дипломант;
// победитель — I место, лауреат I степени, Гран-при. Every word must be known and all words must agree, otherwise it
// is asked: a wrong outcome is worse than a question. The paper's words are kept beside.

/// An outcome with the paper's words.
public struct ReadOutcome: Hashable, Sendable {
    /// The outcome that the scale knows.
    public let outcome: Outcome
    /// Exactly what was typed: «лауреат II степени».
    public let placeText: String
    /// Whether the words say that a team took part («2 место в команде»).
    public let mentionsTeam: Bool

    /// An outcome chosen or read elsewhere.
    public init(outcome: Outcome, placeText: String, mentionsTeam: Bool = false) {
        (self.outcome, self.placeText, self.mentionsTeam) = (outcome, placeText, mentionsTeam)
    }
}

/// Reading of outcomes.
public enum OutcomeReading {
    /// The outcome of a cell. O(length).
    public static func read(_ text: String) -> Reading<ReadOutcome> {
        guard !CellText.words(text).isEmpty else { return .empty }
        guard let words = OutcomeWords(text) else {
            return .problem(
                "\(quotedForMessage(text)) — результат непонятен; "
                    + "напишите «участник», «призёр», «победитель» или место."
            )
        }
        var meanings = words.named
        if words.isRanked {
            meanings.formUnion(words.ranks.map { $0 == 1 ? .winner : $0 <= 3 ? .prizewinner : .participant })
        }
        if words.isDiplomant { meanings = words.named.isEmpty ? [.prizewinner] : words.named.union([.prizewinner]) }
        if meanings.isEmpty, words.isCertificate { meanings = [.participant] }
        guard let outcome = meanings.first, meanings.count == 1, words.isRanked == !words.ranks.isEmpty else {
            return .problem(
                "\(quotedForMessage(text)) можно понять по-разному; "
                    + "напишите «участник», «призёр», «победитель» или место."
            )
        }
        return .understood(ReadOutcome(outcome: outcome, placeText: text, mentionsTeam: words.mentionsTeam))
    }

    /// The outcome of a column headed «Место», where a bare number is a place.
    public static func readPlace(_ text: String) -> Reading<ReadOutcome> {
        guard let word = CellText.words(text).first, CellText.words(text).count == 1, OutcomeWords.rank(word) != nil
        else {
            return read(text)
        }
        guard case .understood(let read) = read(text + " место") else { return read(text) }
        return .understood(read)
    }
}

/// The words of an outcome, sorted by what they say; nil if one of them is unknown.
private struct OutcomeWords {
    /// Outcomes that are named: «победитель».
    private(set) var named: Set<Outcome> = []
    /// Places and degrees, 1 and up.
    private(set) var ranks: [Int] = []
    /// Whether a word asks for a rank: «место», «степени», «лауреат».
    private(set) var isRanked = false
    /// Дипломант is a prizewinner whatever the degree.
    private(set) var isDiplomant = false
    private(set) var isCertificate = false
    private(set) var mentionsTeam = false

    init?(_ text: String) {
        let words = CellText.words(text)
        guard !words.isEmpty, words.count <= 12 else { return nil }
        for word in words {
            if let outcome = Self.outcome(word) {
                named.insert(outcome)
            } else if let rank = Self.rank(word) {
                ranks.append(rank)
            } else if Self.asksForRank(word) {
                isRanked = true
            } else if word.hasPrefix("дипломант") {
                isDiplomant = true
            } else if word == "сертификат" || word == "свидетельство" || word == "сертификата" {
                isCertificate = true
            } else if Self.team.contains(word) {
                mentionsTeam = true
            } else if !Self.fillers.contains(word) {
                return nil
            }
        }
        if isDiplomant, !ranks.isEmpty { isRanked = true }
        // «диплом 2» and a bare «2» do not say that the number is a place.
        if Self.grandPrix(words) { named.insert(.winner) }
    }

    private static func outcome(_ word: String) -> Outcome? {
        if participants.contains(word) { return .participant }
        if ["призер", "призера", "призерка", "призеры"].contains(word) { return .prizewinner }
        if ["победитель", "победителя", "победительница", "победители", "победа", "гранпри"].contains(word) {
            return .winner
        }
        return nil
    }

    private static func asksForRank(_ word: String) -> Bool {
        ["место", "места", "м", "степени", "степень", "ст", "лауреат", "лауреата", "лауреаты"].contains(word)
    }

    private static func grandPrix(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "гран" && $1 == "при" }
    }

    /// 1...99 in digits, Roman numerals (Latin letters or the Russian ones that look like them) or as a word.
    static func rank(_ word: String) -> Int? {
        if let number = Day.digits(word[...]) { return (1...99).contains(number) ? number : nil }
        return numerals[word]
    }

    private static let numerals: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
        "ⅰ": 1, "ⅱ": 2, "ⅲ": 3, "і": 1, "іі": 2, "ііі": 3, "1е": 1, "2е": 2, "3е": 3, "1ое": 1, "2ое": 2, "3ое": 3,
        "1й": 1, "2й": 2, "3й": 3,
        "первое": 1, "второе": 2, "третье": 3, "первой": 1, "второй": 2, "третьей": 3, "первая": 1, "вторая": 2,
        "третья": 3,
    ]
    private static let participants: Set<String> = [
        "участник", "участника", "участница", "участницы", "участие", "участии", "участвовал", "участвовала", "уч",
    ]
    private static let team: Set<String> = [
        "команда", "команде", "команды", "командное", "командный", "командном", "командой", "группа", "группы",
    ]
    /// Words that change nothing: the kind of paper, the ending of «1-е», the manner of the count.
    private static let fillers: Set<String> = [
        "диплом", "грамота", "за", "в", "е", "ое", "й", "я", "и", "личное", "личном", "зачете", "зачет", "гран", "при",
        "абсолютный", "абсолютная", "состав", "составе", "о", "об",
    ]
}
