// Russian names in Latin letters, for logins. Letter by letter after the system of BGN/PCGN (1947) without its signs:
// a parent types it on any keyboard. It is never shown as somebody's name.

/// Latin letters for Russian ones.
public enum Transliteration {
    /// `semyonova` for «Семёнова»: small Latin letters and digits only; what has no letter falls out.
    public static func latin(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            if let letters = table[character] {
                result += letters
            } else if character.isASCII, character.isLetter || character.isNumber {
                result.append(character)
            }
        }
        return result
    }

    private static let table: [Character: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "y", "э": "e", "ю": "yu", "я": "ya",
    ]
}
