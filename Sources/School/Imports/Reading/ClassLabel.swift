// A class as people write it: «7А», «7 «А»», «7-а кл.».

/// Grade and letter of a class, as far as an import compares them.
public struct ClassLabel: Hashable, Sendable {
    /// 1...11.
    public let grade: Int
    /// One capital Russian letter, or empty.
    public let letter: String

    /// A class; nil where the grade is none of a school.
    public init?(grade: Int, letter: String) {
        guard (1...11).contains(grade) else { return nil }
        self.grade = grade
        self.letter = letter.uppercased()
    }

    /// Reads what was typed; Latin letters that look Russian are taken for Russian ones. Nil for anything else.
    public init?(reading text: String) {
        let words = CellText.words(text).flatMap(ClassLabel.splitDigits).filter { !ClassLabel.fillers.contains($0) }
        guard (1...2).contains(words.count), let grade = Day.digits(words[0][...]) else { return nil }
        guard words.count == 2 else {
            self.init(grade: grade, letter: "")
            return
        }
        guard words[1].count == 1, let scalar = words[1].unicodeScalars.first else { return nil }
        let letter = ClassLabel.lookalikes[scalar] ?? scalar
        guard ("а"..."я").contains(letter) else { return nil }
        self.init(grade: grade, letter: String(letter))
    }

    /// «7 «А»», as everywhere on the site.
    public var text: String { letter.isEmpty ? "\(grade)" : "\(grade) «\(letter)»" }

    private static let fillers: Set<String> = ["класс", "класса", "кл", "й"]
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т", "x": "х",
    ]

    private static func splitDigits(_ word: String) -> [String] {
        let digits = word.prefix { $0.isNumber }
        return [String(digits), String(word.dropFirst(digits.count))].filter { !$0.isEmpty }
    }
}
