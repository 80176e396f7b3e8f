// A file of random bytes that a data directory keeps to itself: it is never copied, printed or logged.
import Crypto

enum KeyFile {
    /// Bytes in a key.
    static let size = 32

    /// The key in the file, made at the first call.
    ///
    /// - Parameter advice: what to do where the file is damaged.
    static func read(_ file: String, advice: String) throws(CommandError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(FileFailure) {
            if FileSystem.kind(file) == nil { try FileSystem.create(file, randomBytes(size)) }
            bytes = try FileSystem.read(file)
        } catch { throw .failed(error.description) }
        guard bytes.count == size else { throw .failed("\(file) повреждён: \(advice)") }
        return bytes
    }
}
