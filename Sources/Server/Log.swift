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

    /// Lines on standard error: `level number text`. The program keeps no log file: the service manager that started it
    /// takes the lines, rotates and limits them (journald, or a supervisor with a log of its own).
    public static let standardError = Log.lines(to: 2)

    /// Bytes of a line at most.
    static let lineLimit = 2000

    /// Lines on an open file, each in one write. A full disk or a reader that is gone loses the line and nothing else.
    static func lines(to descriptor: Int32) -> Log {
        Log { level, site, text in
            var line = Array("\(level.rawValue) \(site) ".utf8)
            // Whatever the text holds, it stays one line and steers no terminal.
            line += text.utf8.prefix(lineLimit).map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
            line.append(0x0A)
            // A log that cannot be written has nowhere to say so.
            _ = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        }
    }

    /// No log: for tests.
    public static let none = Log { _, _, _ in }

    func info(_ site: Int, _ text: String) { write(.info, site, text) }
    func warning(_ site: Int, _ text: String) { write(.warning, site, text) }
    func error(_ site: Int, _ text: String) { write(.error, site, text) }
}
