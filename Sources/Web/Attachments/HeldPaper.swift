// A paper that came with a form which needs another look: it lies in the store, and the form brings it along as a signed
// text, so that a family does not send the same photo twice. Nobody can put another file into the text, nor another
// person's. A paper whose form never comes back is a file without a row: `doska verify` names and clears it.
import Crypto
import Media
import School
import Storage

/// Kept files on their way through a form.
struct HeldPaper {
    let file: StoredFile
    let preview: StoredFile?

    /// The text for a hidden field, good for this person alone.
    func text(for user: UserID, _ secret: [UInt8]) -> String {
        let plain = ([file] + (preview.map { [$0] } ?? [])).map(Self.fields).joined(separator: "_")
        return plain + "." + Self.seal(plain, user, secret)
    }

    init(file: StoredFile, preview: StoredFile?) { (self.file, self.preview) = (file, preview) }

    /// Reads the text; nil where it is not one of ours for this person, or its file is gone.
    init?(_ text: String, for user: UserID, _ secret: [UInt8], in store: FileStore) {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2,
            constantTimeEqual(Array(halves[1].utf8), Array(Self.seal(String(halves[0]), user, secret).utf8))
        else { return nil }
        let files = halves[0].split(separator: "_").map(Self.file)
        guard let first = files.first, let file = first, files.count <= 2, store.holds(file) else { return nil }
        let preview = files.count == 2 ? files[1] : nil
        self.init(file: file, preview: preview.flatMap { store.holds($0) ? $0 : nil })
    }

    private static func fields(_ file: StoredFile) -> String {
        "\(file.hash.hexadecimal)-\(file.kind.rawValue)-\(file.size)-\(file.width)-\(file.height)"
    }

    private static func file(_ text: Substring) -> StoredFile? {
        let parts = text.split(separator: "-").map(String.init)
        guard parts.count == 5, let hash = FileHash(parts[0]), let kind = MediaKind(rawValue: parts[1]),
            let size = Int(parts[2]), let width = Int(parts[3]), let height = Int(parts[4])
        else { return nil }
        return StoredFile(hash: hash, kind: kind, size: size, width: width, height: height)
    }

    private static func seal(_ plain: String, _ user: UserID, _ secret: [UInt8]) -> String {
        Encoding.base64URL(HMACKey(secret).authenticate(Array("paper|\(user.raw)|\(plain)".utf8)))
    }
}
