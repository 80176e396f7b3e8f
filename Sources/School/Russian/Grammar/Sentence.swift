// The capital letter at the beginning of a sentence, for words that are stored in lower case.

/// Words made into a sentence.
public enum Sentence {
    /// The text with its first letter as a capital: «муниципальный» becomes «Муниципальный».
    public static func beginning(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
