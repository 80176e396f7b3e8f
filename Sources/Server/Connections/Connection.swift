// One connection and where it stands. Confined to its loop's thread. Holds no buffer while idle: bytes are read into the
// loop's own buffer, and only what is left over is kept here.
import HTTP

/// One connection.
final class Connection {
    /// What is read, or waited for.
    enum Phase {
        /// Between two requests, or inside a head.
        case head
        /// Inside a body.
        case body(BodyReading)
        /// A worker has the request with this head; nothing is read meanwhile.
        case working(RequestHead)
        /// Closed for writing; what still comes is dropped, so that the client is not reset before it has read.
        case lingering
    }

    /// Which deadline runs.
    enum Timed {
        case none, idle, head, body, answer, linger
    }

    let id: ConnectionID
    let socket: Int32
    let peer: PeerAddress
    /// The peer as text; made once, since every request carries it.
    let peerText: String
    var phase = Phase.head
    var parser: RequestParser
    /// Received and not yet used.
    var input: [UInt8] = []
    var outbox = Outbox()
    var interest = Interest.read
    /// Requests begun.
    var requests = 0
    /// Whether it closes once the outbox is empty.
    var closes = false
    /// Whether it then lingers, because the client may still be sending.
    var lingers = false
    var isOpen = true
    var timed = Timed.none
    /// Milliseconds; what `timed` runs to.
    var deadline = UInt64.max
    /// When the wheel will look at this connection next.
    var scheduled = UInt64.max

    init(id: ConnectionID, socket: Int32, peer: PeerAddress, limits: RequestParser.Limits) {
        self.id = id
        self.socket = socket
        self.peer = peer
        peerText = peer.text
        parser = RequestParser(limits: limits)
    }

    /// Whether no request is under way.
    var isIdle: Bool {
        if case .head = phase { !parser.isInsideHead && input.isEmpty && outbox.isEmpty } else { false }
    }
}
