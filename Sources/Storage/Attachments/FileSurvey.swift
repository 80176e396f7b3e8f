// Compares the store of papers with what the database knows of it. Changes nothing. A file whose row is not committed
// yet looks like one without a row, so rows are read after the files.
import Crypto
import Glibc

/// What does not fit between files and rows; each is named by its path below the store.
public struct FileSurvey: Equatable, Sendable {
    /// Known files that are not there.
    public var missing: [String] = []
    /// Known files whose content is not what their name says.
    public var changed: [String] = []
    /// Whole files that no row knows: an upload was cut short after the file and before its row.
    public var orphans: [FileHash] = []
    /// What lies there under a temporary name.
    public var temporary: [String] = []
    /// What is no file of the store at all.
    public var foreign: [String] = []
    /// Files that are as they should be.
    public var whole = 0

    /// Nothing found, nothing looked at.
    public init() {}

    /// Whether nothing is lost. What is left over is no loss.
    public var isWhole: Bool { missing.isEmpty && changed.isEmpty }
}

extension FileStore {
    /// Looks at every file and reads it whole. `known` is asked after the files have been listed.
    func survey(known: () throws -> [StoredFile]) rethrows -> FileSurvey {
        var survey = FileSurvey()
        var found: Set<FileHash> = []
        for folder in FileStore.names(in: directory) {
            for name in FileStore.names(in: directory + "/" + folder) {
                if folder == FileStore.temporaryName {
                    survey.temporary.append(folder + "/" + name)
                } else if let hash = FileHash(folder + name), hash.path == folder + "/" + name {
                    found.insert(hash)
                } else {
                    survey.foreign.append(folder + "/" + name)
                }
            }
        }
        let known = try known()
        for file in known {
            switch FileStore.hash(ofFile: path(of: file.hash)) {
            case nil: survey.missing.append(file.hash.path)
            case file.hash: survey.whole += 1
            case .some: survey.changed.append(file.hash.path)
            }
        }
        survey.orphans = found.subtracting(known.map(\.hash)).sorted { $0.hexadecimal < $1.hexadecimal }
        return survey
    }

    /// The hash of a file's content, read in pieces; nil where it cannot be read.
    private static func hash(ofFile path: String) -> FileHash? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var hash = SHA256()
        var piece = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return FileHash(Encoding.hex(hash.finalize())) }
            piece.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }
}

extension Database {
    /// The papers of this database.
    public var files: FileStore { FileStore(besideDatabase: path) }
}

extension FileStore {
    /// The store that belongs to the database at `path`.
    public init(besideDatabase path: String) {
        let slash = path.lastIndex(of: "/")
        self.init(directory: (slash.map { String(path[...$0]) } ?? "") + FileStore.directoryName)
    }
}
