// The log: one line an event, each site with its own number, so that a line leads to its place in the source. No value
// that a client sent is ever logged, apart from addresses; no query, no field, no body.
import Glibc

/// Where log lines go.
public struct Log: Sendable {
    /// How much a line matters.
    public enum Level: String, Sendable {
        /// The ordinary course.
        case info
        /// Something an operator should look at.
        case warning
        /// Something is broken.
        case error
    }

    /// Writes a line with the number of its site.
    public let write: @Sendable (Level, Int, String) -> Void

    /// A log that gives level, site number and text to `write`, from any thread.
    public init(write: @escaping @Sendable (Level, Int, String) -> Void) { self.write = write }

    /// Lines on standard error: `level number text`, each in one write.
    public static let standardError = Log { level, site, text in
        let line = Array("\(level.rawValue) \(site) \(text)\n".utf8)
        // A log that cannot be written has nowhere to say so.
        _ = line.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }

    /// No log: for tests.
    public static let none = Log { _, _, _ in }

    func info(_ site: Int, _ text: String) { write(.info, site, text) }
    func warning(_ site: Int, _ text: String) { write(.warning, site, text) }
    func error(_ site: Int, _ text: String) { write(.error, site, text) }
}
