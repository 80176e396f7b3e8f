// SafeHTML: markup that is printed as it is.
//
// Rules: made only in this module, by `MarkupWriter` and by rendering a bound template. There is no way from a
// String to it that does not escape; do not add one.

/// Markup in which every value is escaped already.
public struct SafeHTML: Hashable, Sendable {
    /// The markup, UTF-8.
    public let bytes: [UInt8]

    /// No markup.
    public static let empty = SafeHTML(bytes: [])

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Several pieces, one after another.
    public static func joined(_ pieces: [SafeHTML]) -> SafeHTML {
        SafeHTML(bytes: Array(pieces.map(\.bytes).joined()))
    }
}
