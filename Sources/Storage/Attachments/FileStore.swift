// Papers outside the database, named by the SHA-256 of their content: `ab/cdef…`. Nothing that a person names becomes a
// path. A file is written under a temporary name in `new/`, flushed, renamed, its directory flushed; only then may a row
// refer to it. So a row never points to half a file, and what a crash leaves is a file without a row, which `survey` names.
// A file that is there is never written again and never changed.
import Crypto
import Glibc
import Media

/// The directory of papers.
public struct FileStore: Sendable {
    /// The directory; made with the first file.
    public let directory: String

    /// The name of the directory beside the database.
    public static let directoryName = "attachments"
    /// Where files lie until they are whole.
    static let temporaryName = "new"

    /// A store in this directory, which need not be there yet.
    public init(directory: String) { self.directory = directory }

    /// Where the content of a file lies.
    public func path(of hash: FileHash) -> String { directory + "/" + hash.path }

    /// Keeps a file and returns when it has reached the disk. The same content is kept once.
    ///
    /// Blocks; O(bytes).
    public func keep(_ media: CleanMedia) throws(FileStoreError) -> StoredFile {
        let hash = FileHash(of: media.bytes)
        let file = StoredFile(
            hash: hash, kind: media.kind, size: media.bytes.count, width: media.width, height: media.height)
        let folder = directory + "/" + hash.folder
        let target = path(of: hash)
        if FileStore.size(target) != media.bytes.count {
            try makeDirectory(directory + "/" + FileStore.temporaryName)
            try makeDirectory(folder)
            let temporary = directory + "/" + FileStore.temporaryName + "/" + Encoding.hex(randomBytes(16))
            do throws(FileStoreError) {
                try FileStore.write(media.bytes, to: temporary)
                guard rename(temporary, target) == 0 else { throw .make("rename") }
            } catch {
                unlink(temporary)
                throw error
            }
        }
        // Also where the file was there already: a crash may have come between its rename and this.
        try FileStore.flush(directory: folder)
        return file
    }

    /// Whether a file of that name and length lies in the store.
    public func holds(_ file: StoredFile) -> Bool { FileStore.size(path(of: file.hash)) == file.size }

    /// Whether a path below the store is one of a file that is not whole yet.
    public static func isTemporary(_ path: String) -> Bool { path.hasPrefix(temporaryName + "/") }

    /// Removes what uploads left that never became whole; gives how many files. Only while nobody else uses the store.
    public func clearTemporaries() -> Int {
        let folder = directory + "/" + FileStore.temporaryName
        return FileStore.names(in: folder).count { unlink(folder + "/" + $0) == 0 }
    }

    /// Removes a file that no row refers to; false where it is not there.
    public func removeOrphan(_ hash: FileHash) -> Bool { unlink(path(of: hash)) == 0 }

    /// Makes a directory and those above it, each flushed into the one that holds it.
    private func makeDirectory(_ path: String) throws(FileStoreError) {
        if mkdir(path, 0o700) == 0 {
            guard let slash = path.lastIndex(of: "/") else { return }
            return try FileStore.flush(directory: slash == path.startIndex ? "/" : String(path[..<slash]))
        }
        if errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw .make("mkdir")
        }
        try makeDirectory(String(path[..<slash]))
        try makeDirectory(path)
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(FileStoreError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .make("open") }
        defer { close(file) }
        var at = 0
        while at < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + at }, $0.count - at) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .make("write") }
            at += count
        }
        guard fsync(file) == 0 else { throw .make("fsync") }
    }

    private static func flush(directory: String) throws(FileStoreError) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .make("open") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .make("fsync") }
    }

    /// The bytes of a regular file; nil where there is none.
    static func size(_ path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The names in a directory, sorted; none where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

/// Why a file was not kept. Names calls of the system, never a path or a content.
public enum FileStoreError: Error, Equatable, CustomStringConvertible {
    /// The disk, the quota or the largest size of a file is used up.
    case full
    /// A call of the system failed.
    case failed(call: String, errno: Int32)

    static func make(_ call: String) -> FileStoreError {
        [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .full : .failed(call: call, errno: errno)
    }

    /// «write: Input/output error».
    public var description: String {
        switch self {
        case .full: "no space for a file"
        case .failed(let call, let code): "\(call): \(String(cString: strerror(code)))"
        }
    }
}
