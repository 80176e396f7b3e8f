// The text of a personal line: how long it may be, and what is mended in it. 28 cards have to stay on one A3 sheet,
// so the limit is the board's, not the database's.

/// Rules of a personal line's text.
public enum BoardLineText {
    /// Characters that a line may have.
    public static let limit = 140
    /// Characters above which a card sets the line in smaller letters.
    public static let long = 90

    /// The text as it is kept: runs of spaces and line breaks made one space, none at the ends, nothing invisible and
    /// no control characters inside.
    public static func normalised(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var spaceWaits = false
        for scalar in text.unicodeScalars {
            if Letter.isSpace(scalar.value) {
                spaceWaits = true
            } else if scalar.value >= 0x20, scalar.value != 0x7F, !Letter.isInvisible(scalar.value) {
                if spaceWaits, !result.isEmpty { result.append(" ") }
                spaceWaits = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// How many characters a text is over the limit; zero where it fits.
    public static func excess(_ text: String) -> Int { max(0, text.count - limit) }

    /// A proposal that fits: itself, or else without its warm beginning and end, or else cut after a whole word.
    public static func fitted(_ proposal: String, orElse short: String) -> String {
        if excess(proposal) == 0 { return proposal }
        if excess(short) == 0 { return short }
        var cut = short.prefix(limit - 1)
        while let last = cut.last, last != " " { cut.removeLast() }
        return (cut.isEmpty ? String(short.prefix(limit - 1)) : String(cut.dropLast())) + "…"
    }
}
