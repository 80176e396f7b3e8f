// Why bytes are not kept. The words for a person are Web's.

/// What is wrong with a file.
public enum MediaError: Error, Equatable, Sendable {
    /// No bytes at all.
    case empty
    /// Larger than `Media.Limits.bytes`.
    case tooLarge(limit: Int)
    /// Neither JPEG, PNG, WebP nor PDF, whatever its name says.
    case unknownKind
    /// A photo as some telephones keep it (HEIC, HEIF, AVIF), which not every browser shows.
    case phoneFormat
    /// It begins as its kind but ends too early.
    case truncated(MediaKind)
    /// It begins as its kind but does not follow the kind's rules.
    case malformed(MediaKind)
    /// A picture that moves.
    case animated(MediaKind)
    /// More pixels than `Media.Limits` allow, as its header says.
    case tooManyPixels
    /// A document that runs programs or carries other files inside.
    case active
}
