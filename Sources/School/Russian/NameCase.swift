// The letter case of names that come from spreadsheets: shouting capitals and careless small letters are mended,
// a spelling with both cases («МакКинли», «оглы») is the family's own and stays.

/// Mends the letter case of personal names.
public enum NameCase {
    /// «  ЕЖОВ » becomes «Ежов», «иванова-петрова» becomes «Иванова-Петрова»; mixed case is kept. O(length).
    public static func normalised(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).map(word).joined(separator: " ")
    }

    /// Parts of patronymics that are written small.
    private static let small: Set<String> = ["оглы", "кызы", "гызы", "улы", "уулу", "кизи"]

    private static func word(_ text: Substring) -> String {
        let lower = text.lowercased()
        if small.contains(lower) { return lower }
        guard String(text) == lower || (text.count > 1 && String(text) == text.uppercased()) else {
            return String(text)
        }
        return lower.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: "-")
    }
}
