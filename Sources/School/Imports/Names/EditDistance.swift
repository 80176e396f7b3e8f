// Nearness of two words, for suggestions.

/// Comparison of words by single-letter edits.
enum EditDistance {
    /// Whether one inserted, left out, changed letter, or two neighbours exchanged, make one word the other. O(length).
    static func isAtMostOne(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
        guard abs(a.count - b.count) <= 1 else { return false }
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let suffix = zip(a.dropFirst(prefix).reversed(), b.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
        let restA = a.dropFirst(prefix).dropLast(suffix)
        let restB = b.dropFirst(prefix).dropLast(suffix)
        if restA.count <= 1 && restB.count <= 1 { return true }
        return restA.count == 2 && restB.count == 2 && restA.elementsEqual(restB.reversed())
    }
}
