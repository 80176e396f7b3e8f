// Russian quotation marks, and the names that are written with them.

/// «Ёлочки» outside, „лапки“ inside.
public enum Quotes {
    /// The text in «ёлочки»; quotation marks inside it of any kind become „лапки“.
    ///
    /// A text that is already one whole quotation is not quoted twice.
    public static func guillemets(_ text: String) -> String {
        var inner = String.UnicodeScalarView()
        var depth = 0
        for scalar in unwrapped(text) {
            switch scalar {
            case "«", "„":
                depth += 1
                inner.append("„")
            case "»", "”":
                depth = max(0, depth - 1)
                inner.append("“")
            case "\"", "“":
                // Straight marks have no side, and “ opens in English but closes in Russian: the depth tells which.
                inner.append(depth == 0 ? "„" : "“")
                depth = depth == 0 ? 1 : depth - 1
            default:
                inner.append(scalar)
            }
        }
        return "«\(String(inner))»"
    }

    /// A class as people write it: 7 «А»; the bare grade where the class has no letter.
    public static func className(grade: Int, letter: String) -> String {
        letter.isEmpty ? "\(grade)" : "\(grade) «\(letter)»"
    }

    /// The text without the guillemets that embrace all of it.
    private static func unwrapped(_ text: String) -> Substring.UnicodeScalarView {
        let scalars = text.unicodeScalars[...]
        guard scalars.count >= 2, scalars.first == "«", scalars.last == "»" else { return scalars }
        let body = scalars.dropFirst().dropLast()
        var depth = 0
        for scalar in body {
            if scalar == "«" { depth += 1 }
            if scalar == "»" { depth -= 1 }
            // The first mark was closed before the end: «А» и «Б» is two quotations.
            if depth < 0 { return scalars }
        }
        return body
    }
}
