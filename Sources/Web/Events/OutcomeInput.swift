// One pupil's outcome at an event as a form carries it: the outcome chosen and the paper's words beside it.
import School

/// An outcome and the words of the paper, as typed.
struct OutcomeInput {
    /// Empty: the pupil did not take part.
    var outcome = ""
    var words = ""
    private(set) var problem: String?

    /// Characters of the paper's words that are kept.
    static let wordsLimit = 120

    /// Notes what is wrong with the row as a whole.
    mutating func refuse(_ text: String) { problem = text }

    /// A second outcome at the same event would count twice; a correction belongs to the entry that is there.
    mutating func refuse(beside recorded: Outcome) {
        refuse(
            "Уже записано: «\(recorded.title)». Исправьте то достижение на странице ученика или уточните название события."
        )
    }

    /// The outcome and its words; nil where nothing was chosen or with the problem noted.
    mutating func read() -> (outcome: Outcome, words: String)? {
        problem = nil
        guard !outcome.isEmpty else { return nil }
        guard let chosen = Outcome(rawValue: outcome) else {
            refuse("Выберите результат: участник, призёр или победитель.")
            return nil
        }
        let plain = CellText.cleaned(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard plain.unicodeScalars.count <= Self.wordsLimit else {
            refuse("Слова диплома длиннее \(Self.wordsLimit) знаков — сократите их.")
            return nil
        }
        // Words that mean another outcome are asked: «1 место» beside «призёр» is a slip of the hand.
        if let meant = OutcomeReading.read(plain).value?.outcome, meant != chosen {
            refuse("«\(plain)» — это \(meant.title), а отмечено «\(chosen.title)». Что верно?")
            return nil
        }
        return (chosen, plain)
    }
}
