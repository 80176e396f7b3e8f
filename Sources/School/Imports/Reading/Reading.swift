// The answer of every reader of a cell.

/// What one cell was understood as.
public enum Reading<Value: Sendable & Hashable>: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// Exactly one meaning.
    case understood(Value)
    /// No meaning, or several: a Russian sentence that names what was typed and what to do.
    case problem(String)

    /// The value, where there is exactly one.
    public var value: Value? {
        if case .understood(let value) = self { value } else { nil }
    }
}

/// Typed text in a sentence: quoted, and cut where it is long.
func quotedForMessage(_ text: String) -> String {
    text.count <= 60 ? "«\(text)»" : "«\(text.prefix(57))…»"
}
