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
        return LineWording(best, gender).text
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

    static func capital(_ text: String) -> String {
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
