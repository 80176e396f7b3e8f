// The reason that goes with a return or a revocation: a person reads it, so it has to say something.
import School

/// A reason as it was typed.
struct Reason {
    /// The longest that is kept, in characters.
    static let longest = 300

    let text: String
    /// What is wrong with it, in words, or nil.
    let problem: String?

    /// What the form has: the words as they were typed, and the usual reason that was chosen.
    let typed: String
    /// Empty where none was chosen.
    let chosen: String

    /// A reason in own words, after the usual one where one was chosen.
    ///
    /// - Parameter ask: what the person is asked for where nothing was typed or chosen.
    init(_ typed: String?, usual: String? = nil, ask: String) {
        let words = CellText.cleaned(typed ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let reason = usual.flatMap(ReturnReason.init(rawValue:))
        (self.typed, chosen) = (words, reason?.rawValue ?? "")
        text = [reason?.text, words].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
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
