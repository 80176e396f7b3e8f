// Words that a person has typed about growth: a goal, a reflection, a step, an agreement. Parse and check; what was
// typed stays. Each kind of words has its own length.
import School

/// Words of a person, checked.
struct OwnWords {
    /// The longest goal, step, topic.
    static let line = 200
    /// The longest reflection, agreement, goal of a route.
    static let passage = 800

    /// One passage without needless spaces.
    let text: String
    /// What is wrong with it, in words, or nil.
    let problem: String?

    /// - Parameters:
    ///   - longest: in Unicode scalars: one character may carry any number of accents.
    ///   - ask: what the person is asked for where nothing was typed; nil where that is fine.
    init(_ typed: String?, longest: Int, ask: String?) {
        text = CellText.cleaned(typed ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let count = text.unicodeScalars.count
        problem =
            if let ask, text.isEmpty {
                ask
            } else if count > longest {
                "Слишком длинно: \(count) знаков, а нужно не больше \(longest)."
            } else {
                nil
            }
    }
}
