// Limits: how large a template may be. They protect the stack and the memory of the program at start; a real
// template stays far below them.

/// Bounds on templates. Exceeding one is a ``TemplateError``.
public enum Limits {
    /// Sections, blocks and parents open at one point of a file, and templates open inside one another.
    public static let depth = 64
    /// Templates drawn into one compiled page, each as often as it is called.
    public static let inclusions = 10_000
    /// Operations and literal bytes of one compiled page, each.
    public static let programSize = 1 << 20
}
