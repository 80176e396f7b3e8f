// Every limit and deadline of the server, with its unit and default. Nothing else in this module holds a number that an
// operator may want to change. Values are checked once, by `Server.init`.
import HTTP

/// How a server listens and what it puts up with.
public struct Settings: Sendable {
    /// Address to listen on: IPv4 or IPv6 in digits, no name.
    public var host = "127.0.0.1"
    /// Port to listen on; 0 takes a free one, which `Server.port` then tells.
    public var port: UInt16 = 8080
    /// Event loops, one thread each; 0 means one a core.
    public var loops = 0
    /// Worker threads for requests that may block.
    public var workers = 4
    /// Requests that may wait for a worker. Beyond: 503 with Retry-After.
    public var queuedRequests = 256
    /// The address whose X-Forwarded-For is believed; nil believes none.
    public var trustedProxy: String?

    /// Size limits of heads: request line (414), fields (431).
    public var head = RequestParser.Limits()
    /// Bytes of a request body kept in memory; a longer one is spooled to disk while it arrives.
    public var memoryBody = 256 * 1024
    /// Bytes of an unwanted body that are read and dropped to keep the connection; a longer one closes it.
    public var drain = 256 * 1024
    /// Where spooled bodies lie; they have no name there.
    public var spoolDirectory = "/tmp"

    /// Milliseconds for the whole head, counted from its first byte. Beyond: 408.
    public var headDeadline = 10_000
    /// Milliseconds that any body may take; beyond that, `bodyRate` applies. Missed: 408.
    public var bodyDeadline = 20_000
    /// Bytes a second that a body must bring once `bodyDeadline` is used up.
    public var bodyRate = 1024
    /// Milliseconds between requests, and before the first. Beyond: closed without a word.
    public var idleDeadline = 60_000
    /// Milliseconds that any answer may take to leave; beyond that, `answerRate` applies. Missed: closed.
    public var answerDeadline = 30_000
    /// Bytes a second that a client must take once `answerDeadline` is used up.
    public var answerRate = 4096
    /// Milliseconds that a connection is drained after an answer that closes it early.
    public var lingerDeadline = 2_000
    /// Milliseconds that a stop waits for answers under way. Beyond: closed.
    public var stopDeadline = 10_000

    /// Connections at once. Beyond: 503 and closed.
    public var connections = 20_000
    /// Connections at once from one address (IPv6: one /64), never more than three quarters of `connections`; a whole
    /// school may share one address. The trusted proxy is exempt. Beyond: 503 and closed.
    public var connectionsPerAddress = 12_000
    /// Requests on one connection. After the last: closed.
    public var requestsPerConnection = 1_000_000
    /// Seconds told in Retry-After when the server is too busy.
    public var retryAfter = 2

    /// Where log lines go.
    public var log = Log.standardError

    /// The defaults.
    public init() {}
}
