// The reason that goes with a return or a revocation: a person reads it, so it has to say something.
import School

/// A reason as it was typed.
struct Reason {
    /// The longest that is kept, in characters.
    static let longest = 300

    let text: String
    /// What is wrong with it, in words, or nil.
    let problem: String?

    /// - Parameter ask: what the person is asked for where nothing was typed.
    init(_ typed: String?, ask: String) {
        text = CellText.cleaned(typed ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        problem =
            if text.isEmpty {
                ask
            } else if text.unicodeScalars.count > Self.longest {
                "Слишком длинно: \(text.count) знаков, а нужно не больше \(Self.longest)."
            } else {
                nil
            }
    }
}
