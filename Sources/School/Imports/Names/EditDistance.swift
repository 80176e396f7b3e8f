// Nearness of two words, for suggestions.

/// Comparison of words by single-letter edits.
enum EditDistance {
    /// Whether one inserted, left out, changed letter, or two neighbours exchanged, make one word the other. O(length).
    static func isAtMostOne(_ a: String, _ b: String) -> Bool {
        // A Russian letter has two bytes: more than two bytes of difference are more than one letter.
        guard abs(a.utf8.count - b.utf8.count) <= 2 else { return false }
        let a = Array(a.unicodeScalars), b = Array(b.unicodeScalars)
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let restA = a.dropFirst(prefix).dropLast(suffix)
        let restB = b.dropFirst(prefix).dropLast(suffix)
        if restA.count <= 1 && restB.count <= 1 { return true }
        return restA.count == 2 && restB.count == 2 && restA.elementsEqual(restB.reversed())
    }
}
