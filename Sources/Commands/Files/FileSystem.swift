// Files and directories as the commands need them, over the calls of POSIX. What is written here is read by its owner
// alone (0600, 0700), whatever the umask, and is on the disk when the call returns.
import Glibc

/// A call of the system that failed.
struct FileFailure: Error, Equatable {
    /// What was tried, in Russian: «не открывается».
    let action: String
    let path: String
    let errno: Int32

    /// «data/secret: не открывается (Permission denied)».
    var description: String { "\(path): \(action) (\(String(cString: strerror(errno))))" }
}

/// Reading and writing whole files.
enum FileSystem {
    /// What lies at a path.
    enum Kind: Equatable { case file, directory, other }

    /// What lies at the path, links followed; nil where nothing does.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// Makes a directory for the owner alone, with those above it; one that is there already is left as it is.
    static func makeDirectory(_ path: String) throws(FileFailure) {
        if kind(path) == .directory { return }
        let parts = path.split(separator: "/")
        if parts.count > 1 {
            let above = parts.dropLast().joined(separator: "/")
            try makeDirectory(path.hasPrefix("/") ? "/" + above : above)
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("не создаётся", path) }
    }

    /// The names in a directory, without `.` and `..`, sorted.
    static func names(in path: String) throws(FileFailure) -> [String] {
        guard let directory = opendir(path) else { throw failure("не открывается", path) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The regular files below a directory, as paths relative to it, sorted.
    static func files(below path: String) throws(FileFailure) -> [String] {
        var found: [String] = []
        for name in try names(in: path) {
            switch kind(path + "/" + name) {
            case .directory: found += try files(below: path + "/" + name).map { name + "/" + $0 }
            case .file: found.append(name)
            default: break
            }
        }
        return found.sorted()
    }

    /// The whole content of a file.
    static func read(_ path: String) throws(FileFailure) -> [UInt8] {
        var content: [UInt8] = []
        try read(path) { content += $0 }
        return content
    }

    /// Gives the content of a file in pieces, so that a large one does not have to fit into memory.
    static func read(_ path: String, _ use: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("не открывается", path) }
        defer { close(descriptor) }
        var piece = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("не читается", path) }
            if count == 0 { return }
            try use(Array(piece[..<count]))
        }
    }

    /// Writes a new file for the owner alone and flushes it; one that is there already is not touched.
    static func create(_ path: String, _ content: [UInt8]) throws(FileFailure) {
        try create(path) { write throws(FileFailure) in try write(content) }
    }

    /// Writes a file for the owner alone in place of the one that may be there; after a crash it is the old or the new one.
    static func replace(_ path: String, _ content: [UInt8]) throws(FileFailure) {
        let fresh = path + ".new"
        unlink(fresh)
        try create(fresh, content)
        guard rename(fresh, path) == 0 else { throw failure("не заменяется", path) }
    }

    /// Copies a file into a new one.
    static func copy(_ source: String, to target: String) throws(FileFailure) {
        try create(target) { write throws(FileFailure) in try read(source, write) }
    }

    private static func create(
        _ path: String, _ body: (([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("не создаётся", path) }
        defer { close(descriptor) }
        try body { bytes throws(FileFailure) in
            var at = 0
            while at < bytes.count {
                let count = bytes.withUnsafeBytes {
                    Glibc.write(descriptor, $0.baseAddress.map { $0 + at }, $0.count - at)
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw failure("не пишется", path) }
                at += count
            }
        }
        guard fsync(descriptor) == 0 else { throw failure("не сохраняется", path) }
    }

    private static func failure(_ action: String, _ path: String) -> FileFailure {
        FileFailure(action: action, path: path, errno: errno)
    }
}

extension FileSystem {
    /// When a file was written last, in nanoseconds; zero where there is none.
    static func modified(_ path: String) -> Int64 {
        var status = stat()
        guard stat(path, &status) == 0 else { return 0 }
        return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }
}

extension FileSystem {
    /// Takes the rights of everybody else from a directory and from what lies in it; what lies deeper cannot be reached
    /// then. Links are not followed.
    ///
    /// - Returns: how many had more rights than the owner's.
    static func closeToOthers(_ path: String) throws(FileFailure) -> Int {
        var count = try closeOne(path) ? 1 : 0
        for name in try names(in: path) where try closeOne(path + "/" + name) { count += 1 }
        return count
    }

    private static func closeOne(_ path: String) throws(FileFailure) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure("не читается", path) }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFDIR || kind == S_IFREG, status.st_mode & 0o077 != 0 else { return false }
        guard chmod(path, status.st_mode & 0o700) == 0 else { throw failure("права не меняются", path) }
        return true
    }
}
