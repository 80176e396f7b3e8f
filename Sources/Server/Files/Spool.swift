// Bodies too large for memory: written to a file without a name as they arrive, so nothing is left behind whatever happens.
import CLinux
import Glibc
import HTTP

/// A body on its way to disk.
struct Spool {
    private let file: Descriptor
    private(set) var count = 0

    /// A file in this directory; nil when it cannot be made.
    init?(directory: String) {
        // The file never has a name. File systems that cannot do this give it one for a moment.
        var number = open_unnamed(directory)
        if number < 0 {
            var name = Array("\(directory)/body-XXXXXX".utf8CString)
            number = mkostemp(&name, O_CLOEXEC)
            if number >= 0 { unlink(&name) }
        }
        guard number >= 0 else { return nil }
        file = Descriptor(number)
    }

    /// Appends the bytes; false when the disk is full or fails.
    mutating func append(_ bytes: [UInt8]) -> Bool {
        var at = 0
        while at < bytes.count {
            let written = bytes.withUnsafeBytes { write(file.number, $0.baseAddress.map { $0 + at }, $0.count - at) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return false }
            at += written
        }
        count += at
        return true
    }

    /// The whole body.
    var body: RequestBody {
        let file = file
        let spooled = SpooledFile(reading: { Spool.read(file, $0) }, discarding: {})
        return .spooled(spooled, 0..<count)
    }

    private static func read(_ file: Descriptor, _ range: Range<Int>) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let got = pread(
                    file.number, buffer.baseAddress.map { $0 + count }, range.count - count,
                    off_t(range.lowerBound + count))
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { failed = true; return }
                count += got
            }
        }
        return failed ? nil : bytes
    }
}
