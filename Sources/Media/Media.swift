// Recognises a paper by its content and gives back only what belongs to it: nothing behind its end, no place where a
// photo was taken, no comments. The structure is walked from the first byte to the last, so a file that only begins like
// a picture is refused. Pixels are never decoded: what a header says bounds what a reader of the file will need.

/// A file that was recognised and cleaned.
public struct CleanMedia: Equatable, Sendable {
    /// What it is.
    public let kind: MediaKind
    /// Pixels from left to right as stored; zero for a document.
    public let width: Int
    /// Pixels from top to bottom as stored; zero for a document.
    public let height: Int
    /// The content to keep.
    public let bytes: [UInt8]
}

/// Recognition of papers.
public enum Media {
    /// What is accepted.
    public struct Limits: Sendable {
        /// Bytes of a file.
        public var bytes = 10 * 1024 * 1024
        /// Pixels on one side.
        public var side = 16_384
        /// Pixels altogether: a picture of that many takes 256 MB in the memory of who looks at it.
        public var pixels = 64_000_000

        /// The defaults.
        public init() {}

        /// - Throws: `.tooManyPixels`.
        func check(_ width: Int, _ height: Int) throws(MediaError) {
            // Each side is bounded first, so the product cannot overflow.
            guard width <= side, height <= side, width * height <= pixels else { throw .tooManyPixels }
        }
    }

    /// The file without what does not belong to it. O(bytes).
    public static func clean(_ bytes: [UInt8], limits: Limits = Limits()) throws(MediaError) -> CleanMedia {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
        switch try kind(of: bytes) {
        case .jpeg: return try JPEG.clean(bytes, limits)
        case .png: return try PNG.clean(bytes, limits)
        case .webp: return try WebP.clean(bytes, limits)
        case .pdf: return try PDF.clean(bytes)
        }
    }

    /// The kind that the first bytes announce.
    static func kind(of bytes: [UInt8]) throws(MediaError) -> MediaKind {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: PNG.signature) { return .png }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { throw .phoneFormat }
        throw .unknownKind
    }
}

extension [UInt8] {
    /// Two bytes, the higher first.
    func big16(_ at: Int) -> Int { Int(self[at]) << 8 | Int(self[at + 1]) }

    /// Four bytes, the highest first.
    func big32(_ at: Int) -> Int { big16(at) << 16 | big16(at + 2) }

    /// Two bytes, the lower first.
    func little16(_ at: Int) -> Int { Int(self[at + 1]) << 8 | Int(self[at]) }

    /// Three bytes, the lowest first.
    func little24(_ at: Int) -> Int { Int(self[at + 2]) << 16 | little16(at) }

    /// Four bytes, the lowest first.
    func little32(_ at: Int) -> Int { little16(at + 2) << 16 | little16(at) }

    /// Whether these bytes stand at that place.
    func has(_ expected: [UInt8], at: Int) -> Bool {
        at >= 0 && at + expected.count <= count && self[at..<at + expected.count].elementsEqual(expected)
    }
}
