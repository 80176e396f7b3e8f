// A first wording of a child's personal line from its deeds of the month (design §4.8). The teacher changes it freely.
// It names no points, and no place but in the words of the child's own paper. For a child without deeds there is no
// proposal: only a person knows what to say then, and the openings here are unfinished on purpose.

/// Proposals for personal lines.
public enum LineProposal {
    /// A warm specific line about the weightiest deed, or nil for a child without deeds.
    ///
    /// Which deed is the weightiest, `Deed.weight` says.
    public static func line(for deeds: [Deed], gender: Gender) -> String? {
        guard let best = Deed.byWeight(deeds).first else { return nil }
        let what = best.paperLine
        guard !what.isEmpty else { return nil }
        return "\(beginning(of: best, gender)): \(what). \(ending(of: best))"
    }

    /// Gentle beginnings for a child without deeds. None of them may be published as it is: see `isFinished`.
    public static func openings(_ gender: Gender) -> [String] {
        [
            "Спасибо за …",
            "Нам запомнилось, как \(Gendered.pronoun.form(gender)) …",
            "В этом месяце \(Gendered.learned.form(gender)) …",
            "\(capital(Gendered.supported.form(gender))) одноклассников, когда …",
            "С каждым днём всё лучше удаётся …",
        ]
    }

    /// Whether a line may be published: something is written, no gap «…» is left open, and it is no bare opening.
    ///
    /// A gap is an ellipsis that stands by itself; one right after a word is only punctuation.
    public static func isFinished(_ line: String) -> Bool {
        let folded = RussianFold.fold(line)
        let words = folded.split(separator: " ")
        guard !words.isEmpty, words.contains(where: hasLetter), !words.contains(where: isGap) else { return false }
        let bare = withoutStops(folded)
        return !Gender.allCases.flatMap(openings).contains { withoutStops(RussianFold.fold($0)) == bare }
    }

    private static func beginning(of deed: Deed, _ gender: Gender) -> String {
        switch deed.growth {
        case .stepForward: return "\(capital(Gendered.made.form(gender))) шаг вперёд"
        case .personalBest: return "\(Gendered("Превзошёл", "Превзошла").form(gender)) себя"
        case .firstInDirection: return "Впервые \(Gendered("попробовал", "попробовала").form(gender)) свои силы"
        case .usual: break
        }
        if deed.participation == .team {
            return "Вместе с командой \(Gendered("порадовал", "порадовала").form(gender)) класс"
        }
        if deed.direction == "volunteering" { return "\(capital(Gendered.helped.form(gender))) другим" }
        if deed.outcome > .participant { return "\(Gendered("Порадовал", "Порадовала").form(gender)) весь класс" }
        let (took, dared) = (Gendered.accepted.form(gender), Gendered("побоялся", "побоялась").form(gender))
        return "\(capital(took)) участие и не \(dared) трудного"
    }

    private static func ending(of deed: Deed) -> String {
        switch deed.growth {
        case .stepForward, .personalBest: return "Так держать!"
        case .firstInDirection: return "Хорошее начало!"
        case .usual: break
        }
        if deed.direction == "volunteering" { return "Спасибо!" }
        return deed.outcome > .participant ? "Гордимся!" : "Молодец!"
    }

    private static func capital(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return String(scalars: [Letter.uppercased(first.value)]) + String(text.unicodeScalars.dropFirst())
    }

    private static func hasLetter(_ word: Substring) -> Bool {
        word.unicodeScalars.contains { Letter.isLetter($0.value) }
    }
    private static func isGap(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { $0 == "…" || $0 == "." || $0 == "_" }
    }

    /// The text without dots, gaps and spaces at its end.
    private static func withoutStops(_ folded: String) -> String {
        var rest = folded.unicodeScalars[...]
        while let last = rest.last, [" ", "…", ".", "!", ","].contains(last) { rest.removeLast() }
        return String(rest)
    }
}
