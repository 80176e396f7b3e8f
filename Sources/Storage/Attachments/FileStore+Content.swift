// Reading a kept file whole, for what is made from it: a folder, a copy. Pages send the file itself instead.
import Glibc

extension FileStore {
    /// The content of a file, or nil where it is not there or not as long as its row says.
    public func content(of stored: StoredFile) -> [UInt8]? {
        let file = open(path(of: stored.hash), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var content = [UInt8](repeating: 0, count: stored.size)
        var at = 0
        while at < content.count {
            let count = content.withUnsafeMutableBytes { read(file, $0.baseAddress.map { $0 + at }, $0.count - at) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            at += count
        }
        return content
    }
}
