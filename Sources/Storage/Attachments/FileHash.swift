// The name of a file by its content, and what is known of a kept file. Only a hash becomes a path.
import Crypto
import Media

/// The SHA-256 of a file's content.
public struct FileHash: Hashable, Sendable {
    /// 64 small hexadecimal digits.
    public let hexadecimal: String

    /// The hash of this content. O(bytes).
    public init(of bytes: [UInt8]) { hexadecimal = Encoding.hex(SHA256.hash(bytes)) }

    /// A hash as written; nil for anything but 64 small hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 2 * SHA256.digestSize,
            text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        hexadecimal = text
    }

    /// The folder below the store: the first two digits.
    var folder: String { String(hexadecimal.prefix(2)) }

    /// The path below the store: `ab/cdef…`.
    public var path: String { folder + "/" + hexadecimal.dropFirst(2) }
}

/// A file that lies in the store.
public struct StoredFile: Equatable, Sendable {
    /// Its name.
    public let hash: FileHash
    /// What it is, by its content.
    public let kind: MediaKind
    /// Bytes.
    public let size: Int
    /// Pixels from left to right; zero for a document.
    public let width: Int
    /// Pixels from top to bottom; zero for a document.
    public let height: Int

    /// What is known of a file from its parts; says nothing about whether it is there, see `FileStore.holds`.
    public init(hash: FileHash, kind: MediaKind, size: Int, width: Int, height: Int) {
        (self.hash, self.kind, self.size, self.width, self.height) = (hash, kind, size, width, height)
    }
}
