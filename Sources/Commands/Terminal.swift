// Where a command speaks: results on one stream, complaints on the other. Tests listen instead.
import Glibc

/// The two streams of a command.
public struct Terminal: Sendable {
    /// Writes a line of the result.
    public let say: @Sendable (String) -> Void
    /// Writes a line about what went wrong.
    public let complain: @Sendable (String) -> Void

    /// Streams of one's own, for tests.
    public init(say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void) {
        (self.say, self.complain) = (say, complain)
    }

    /// Standard output and standard error, each line in one write.
    public static let standard = Terminal(
        say: { Terminal.write($0, to: STDOUT_FILENO) }, complain: { Terminal.write($0, to: STDERR_FILENO) })

    private static func write(_ line: String, to descriptor: Int32) {
        let bytes = Array((line + "\n").utf8)
        // A terminal that is gone has nobody to tell.
        _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
