// A directory of static files, read into memory at start. While developing, it is read again when a file in it changed.
// Names that begin with a dot, links and special files are left out.
import Glibc
import HTTP

/// A directory of static files.
public final class StaticDirectory: Sendable {
    /// Why a directory could not be read.
    public enum Failure: Error, Equatable {
        /// A directory or file does not open.
        case unreadable(path: String, errno: Int32)
        /// The files are together longer than the limit, in bytes.
        case tooLarge(limit: Int)
    }

    private struct State {
        var files: StaticFiles
        var stamp: [String]
    }

    private let root: String
    private let prefix: String
    private let reloads: Bool
    private let state: Lock<State>
    /// Bytes of all files together: they stay in memory.
    private static let limit = 64 * 1024 * 1024

    /// Reads a directory, to be served under `/prefix/`. With `reloads`, changes are noticed on each use.
    public init(_ root: String, prefix: String = "static", reloads: Bool = false) throws(Failure) {
        self.root = root
        self.prefix = prefix
        self.reloads = reloads
        let (files, stamp) = try StaticDirectory.read(root)
        state = Lock(State(files: StaticFiles(files, prefix: prefix), stamp: stamp))
    }

    /// The files as they are now. Without `reloads`, what was read at start.
    public var files: StaticFiles {
        let known = state.withLock { $0 }
        guard reloads, let stamp = try? StaticDirectory.list(root).map(\.stamp), stamp != known.stamp,
            let (files, newStamp) = try? StaticDirectory.read(root)
        else { return known.files }
        let fresh = State(files: StaticFiles(files, prefix: prefix), stamp: newStamp)
        state.withLock { $0 = fresh }
        return fresh.files
    }

    private struct Found {
        let path: String
        let size: Int
        let modified: Int64
        let nanoseconds: Int
        var stamp: String { "\(path) \(size) \(modified).\(nanoseconds)" }
    }

    private static func read(_ root: String) throws(Failure) -> ([StaticFiles.File], [String]) {
        let found = try list(root)
        guard found.reduce(0, { $0 + $1.size }) <= limit else { throw .tooLarge(limit: limit) }
        var files: [StaticFiles.File] = []
        for file in found {
            files.append(
                StaticFiles.File(
                    path: file.path, bytes: try content("\(root)/\(file.path)", file.size),
                    modified: HTTPDate(seconds: file.modified)))
        }
        return (files, found.map(\.stamp))
    }

    /// Every regular file below the root, sorted by path.
    private static func list(_ root: String, _ below: String = "") throws(Failure) -> [Found] {
        guard let directory = opendir("\(root)/\(below)") else { throw .unreadable(path: below, errno: errno) }
        defer { closedir(directory) }
        var found: [Found] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = below + name
            var status = stat()
            guard lstat("\(root)/\(path)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: found += try list(root, path + "/")
            case S_IFREG:
                found.append(
                    Found(
                        path: path, size: Int(status.st_size), modified: Int64(status.st_mtim.tv_sec),
                        nanoseconds: status.st_mtim.tv_nsec))
            default: break
            }
        }
        return found.sorted { $0.path < $1.path }
    }

    private static func content(_ path: String, _ size: Int) throws(Failure) -> [UInt8] {
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard number >= 0 else { throw .unreadable(path: path, errno: errno) }
        let file = Descriptor(number)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var piece = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = piece.withUnsafeMutableBytes { Glibc.read(file.number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path: path, errno: errno) }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }
}
