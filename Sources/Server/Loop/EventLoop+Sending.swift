// Sending: heads and short bodies are gathered in the loop's own buffer and leave in one call; a long body goes beside it
// in the same call (writev), uncopied. What the socket does not take waits in the connection's outbox, and until that is
// empty nothing more is read: a slow reader costs one answer's memory.
import CLinux
import Glibc
import HTTP

extension EventLoop {
    /// A body up to so many bytes is copied behind its head instead of being sent beside it.
    private static let copied = 8 * 1024
    /// Answers gathered beyond so many bytes are sent before the next request is read.
    private static let gathered = 64 * 1024

    /// Answers the request with this head; nil when the head itself was refused.
    func answer(_ connection: Connection, _ head: RequestHead?, _ response: Response) {
        var response = response
        var file: Descriptor?
        if case .file(let path, _) = response.body, head?.method != .head {
            file = openFile(path)
            if file == nil { response = handler.refusal(.internalServerError) }
        }
        let keeps =
            head?.keepsAlive == true && !connection.closes && !shared.stopping.load(ordering: .relaxed)
            && connection.requests < settings.requestsPerConnection
        connection.closes = !keeps
        let context = ResponseEncoder.Context(version: head?.version ?? .http11, keepsAlive: keeps)
        ResponseEncoder.encode(response, context, date: date, into: &out)
        counters.count(response.status)
        if head?.method != .head, !response.status.forbidsBody {
            switch response.body {
            case .empty: break
            case .bytes(let bytes): add(connection, bytes, bytes.indices)
            case .shared(let shared): add(connection, shared.bytes, shared.range)
            case .file(_, let range):
                if let file {
                    flush(connection)
                    connection.outbox.append(file, range)
                    flush(connection)
                }
            }
        }
        if out.count > EventLoop.gathered { flush(connection) }
    }

    private func openFile(_ path: String) -> Descriptor? {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        if number >= 0 { return Descriptor(number) }
        settings.log.error(105, "a file to send does not open: \(reason(errno))")
        return nil
    }

    private func add(_ connection: Connection, _ bytes: [UInt8], _ range: Range<Int>) {
        if range.count <= EventLoop.copied {
            bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
        } else {
            flush(connection, bytes, range)
        }
    }

    /// Sends what was gathered, and a body beside it.
    func flush(_ connection: Connection, _ body: [UInt8] = [], _ range: Range<Int> = 0..<0) {
        guard connection.isOpen else { return out.removeAll(keepingCapacity: true) }
        guard connection.outbox.isEmpty else {
            if !out.isEmpty { connection.outbox.append(out, out.indices) }
            out.removeAll(keepingCapacity: true)
            connection.outbox.append(body, range)
            return sendOutbox(connection)
        }
        if out.isEmpty && range.isEmpty { return }
        let sent = send(connection.socket, body, range)
        if sent < 0, errno != EAGAIN, errno != EINTR, errno != ENOBUFS {
            out.removeAll(keepingCapacity: true)
            return drop(connection)
        }
        let taken = max(0, sent)
        Counters.add(taken, to: counters.bytesOut)
        if taken < out.count { connection.outbox.append(out, taken..<out.count) }
        connection.outbox.append(body, range.lowerBound + max(0, taken - out.count)..<range.upperBound)
        // What the outbox holds is the array itself, so a shared one is left to it and replaced.
        if connection.outbox.isEmpty { out.removeAll(keepingCapacity: true) } else { out = [] }
    }

    /// One call for what was gathered and the body beside it.
    private func send(_ socket: Int32, _ body: [UInt8], _ range: Range<Int>) -> Int {
        out.withUnsafeMutableBytes { head in
            if range.isEmpty { return Glibc.send(socket, head.baseAddress, head.count, Int32(MSG_NOSIGNAL)) }
            return body.withUnsafeBytes { bytes in
                // writev only reads; its C type has no const.
                let start = UnsafeMutableRawPointer(mutating: bytes.baseAddress.map { $0 + range.lowerBound })
                var pieces = (
                    iovec(iov_base: head.baseAddress, iov_len: head.count), iovec(iov_base: start, iov_len: range.count)
                )
                return withUnsafePointer(to: &pieces) {
                    $0.withMemoryRebound(to: iovec.self, capacity: 2) { writev(socket, $0, 2) }
                }
            }
        }
    }

    private func sendOutbox(_ connection: Connection) {
        let (sent, outcome) = connection.outbox.send(to: connection.socket)
        Counters.add(sent, to: counters.bytesOut)
        if case .failed = outcome { drop(connection) }
    }

    /// The socket takes bytes again.
    func writable(_ connection: Connection) {
        sendOutbox(connection)
        guard connection.isOpen, connection.outbox.isEmpty else { return }
        if connection.closes { settle(connection) } else { resume(connection) }
    }

    /// Ends a turn: sends what was gathered, and decides what the connection waits for and how long.
    func settle(_ connection: Connection) {
        flush(connection)
        guard connection.isOpen else { return }
        guard connection.outbox.isEmpty else {
            if connection.timed != .answer {
                let seconds = connection.outbox.count / settings.answerRate
                arm(connection, .answer, after: settings.answerDeadline + seconds * 1000)
            }
            return watch(connection, .write)
        }
        switch connection.phase {
        case .working: connection.timed = .none
        case .lingering: break
        case .head where connection.closes, .body where connection.closes: finish(connection)
        case .head where stopAt != nil && connection.isIdle: drop(connection)
        case .head:
            watch(connection, .read)
            if !connection.parser.isInsideHead {
                arm(connection, .idle, after: settings.idleDeadline)
            } else if connection.timed != .head {
                arm(connection, .head, after: settings.headDeadline)
            }
        case .body(let body):
            watch(connection, .read)
            let allowed = settings.bodyDeadline + body.received / settings.bodyRate * 1000
            arm(connection, .body, after: allowed - Int(now - body.began))
        }
    }

    /// The last answer is out: closes, lingering when the client may still be sending.
    private func finish(_ connection: Connection) {
        guard connection.lingers else { return drop(connection) }
        shutdown(connection.socket, Int32(SHUT_WR))
        connection.phase = .lingering
        watch(connection, .read)
        arm(connection, .linger, after: settings.lingerDeadline)
    }

    /// Watches for this, with a system call only when it is a change.
    func watch(_ connection: Connection, _ interest: Interest) {
        guard connection.interest != interest else { return }
        connection.interest = interest
        poller.change(connection.socket, interest, tag: connection.id.raw)
    }
}
