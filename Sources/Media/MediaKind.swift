// The four kinds of papers that are kept, and what they are called outside. Which kind some bytes are is Media's matter:
// neither a file's name nor what a browser says about it is looked at.

/// A kind of file that may confirm something.
public enum MediaKind: String, CaseIterable, Sendable {
    /// A photo (ISO/IEC 10918-1).
    case jpeg
    /// A picture without loss (W3C PNG).
    case png
    /// A photo or picture of newer phones (RFC 9649).
    case webp
    /// A document (ISO 32000).
    case pdf

    /// The registered media type.
    public var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        }
    }

    /// The usual ending of a file's name, without the dot.
    public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

    /// Whether a page can show it as a picture.
    public var isPicture: Bool { self != .pdf }
}
