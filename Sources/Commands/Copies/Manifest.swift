// The list of a copy's files with their SHA-256, in the format of sha256sum: a copy can be checked without this program
// by `sha256sum --check manifest.sha256`. Pure; hashing files is in Copy.swift.
import Crypto

/// Paths and hashes of the files of a copy.
struct Manifest: Equatable {
    /// One file.
    struct Entry: Equatable {
        /// Relative to the copy, without `..`.
        let path: String
        /// 64 small hexadecimal digits.
        let hash: String
    }

    static let name = "manifest.sha256"

    let entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    /// Reads the list; nil where a line is not `hash, two spaces, path`, or a path leads out of the copy.
    init?(text: String) {
        var entries: [Entry] = []
        for line in text.split(separator: "\n") {
            let hash = String(line.prefix(64))
            let path = String(line.dropFirst(66))
            guard line.dropFirst(64).hasPrefix("  "), Encoding.bytes(hex: hash)?.count == SHA256.digestSize,
                !path.isEmpty, !path.hasPrefix("/"), !path.split(separator: "/").contains("..")
            else { return nil }
            entries.append(Entry(path: path, hash: hash))
        }
        guard !entries.isEmpty else { return nil }
        self.entries = entries
    }

    /// The list as it is written.
    var text: String { entries.map { "\($0.hash)  \($0.path)\n" }.joined() }

    /// The hash of a file's content, read in pieces.
    static func hash(of path: String) throws(FileFailure) -> String {
        var hash = SHA256()
        try FileSystem.read(path) { hash.update($0) }
        return Encoding.hex(hash.finalize())
    }
}
