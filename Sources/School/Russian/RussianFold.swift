// Folding of Russian text for comparison: two spellings that people take for the same become the same string.
// Never shown to anyone; what is shown is what was typed.

/// Folds Russian text, so that «Семёнов » and «семенов» compare equal.
public enum RussianFold {
    /// Lower case, «ё» as «е», spaces trimmed and collapsed. O(length).
    public static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !folded.isEmpty
            } else {
                if pendingSpace { folded.append(" ") }
                pendingSpace = false
                folded.append(scalar == "ё" ? "е" : scalar)
            }
        }
        return String(folded)
    }
}
