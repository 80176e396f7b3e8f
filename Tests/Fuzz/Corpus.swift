// Reads the corpus. A case that traps leaves no time to write it down, so the input at hand is kept in a file that is
// mapped into memory: what is in it when the process dies is what killed it.
import Foundation

enum Corpus {
    /// The repository's Tests/Corpus.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Corpus")

    /// The content of a file, or of every file below a folder, in the order of their paths.
    static func read(_ name: String) -> [[UInt8]] {
        let url = root.appendingPathComponent(name).standardizedFileURL
        if let data = try? Data(contentsOf: url) { return [Array(data)] }
        let below = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
        return below.sorted().compactMap { try? Array(Data(contentsOf: url.appendingPathComponent($0))) }
    }
}

/// The input at hand, in a file.
struct CurrentInput {
    let path: String
    private let memory: UnsafeMutableRawPointer
    private static let capacity = 1 << 17

    /// Nil when the file cannot be made.
    init?(path: String) {
        self.path = path
        let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0, ftruncate(file, off_t(CurrentInput.capacity)) == 0 else { return nil }
        defer { close(file) }
        let mapped = mmap(nil, CurrentInput.capacity, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        guard let mapped, mapped != MAP_FAILED else { return nil }
        memory = mapped
    }

    /// Keeps this input: its length in eight bytes, then its bytes.
    func keep(_ bytes: [UInt8]) {
        let count = min(bytes.count, CurrentInput.capacity - 8)
        memory.storeBytes(of: UInt64(count).littleEndian, as: UInt64.self)
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(memory + 8, base, count) } }
    }
}
