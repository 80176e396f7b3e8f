// Reading: bytes from a socket into the loop's buffer, from there into heads and bodies. What is left over is kept by the
// connection until it may go on.
import Glibc
import HTTP

extension EventLoop {
    /// How many requests of one connection are answered in one turn.
    private static let requestTurn = 64

    /// The socket has bytes, or its end.
    func readable(_ connection: Connection) {
        switch connection.phase {
        case .head where connection.outbox.isEmpty, .body:
            read(connection)
        case .head, .working:
            // Not now. The end of input would be told again and again, so watching stops until the answer is out.
            watch(connection, connection.interest.subtracting(.read))
        case .lingering:
            let count = recv(connection.socket, buffer.baseAddress, buffer.count, 0)
            if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { drop(connection) }
        }
    }

    private func read(_ connection: Connection) {
        let kept = takeInput(connection)
        // Without room the call below would give 0, as at the end of input.
        if kept == buffer.count { return process(connection, kept) }
        let room = UnsafeMutableBufferPointer(rebasing: buffer[kept...])
        let count = recv(connection.socket, room.baseAddress, room.count, 0)
        // The end is asked for before errno, which a successful call leaves as it was.
        if count == 0 { return drop(connection) }
        if count < 0 {
            if errno != EAGAIN && errno != EINTR { return drop(connection) }
            keepInput(connection, 0..<kept)
            return
        }
        Counters.add(count, to: counters.bytesIn)
        process(connection, kept + count)
    }

    /// Goes on with what was left over, after an answer has gone out.
    func resume(_ connection: Connection) {
        process(connection, takeInput(connection))
    }

    /// Moves the kept input into the buffer and gives its length.
    private func takeInput(_ connection: Connection) -> Int {
        let count = connection.input.count
        if count > 0 {
            _ = UnsafeMutableBufferPointer(rebasing: buffer[..<count]).update(fromContentsOf: connection.input)
            connection.input = []
        }
        return count
    }

    private func keepInput(_ connection: Connection, _ range: Range<Int>) {
        if !range.isEmpty { connection.input = Array(buffer[range]) }
    }

    /// Reads requests and bodies from the first `count` bytes of the buffer, as far as may be now.
    private func process(_ connection: Connection, _ count: Int) {
        var at = 0
        var turn = 0
        reading: while at < count, connection.isOpen, connection.outbox.isEmpty, !connection.closes {
            let rest = UnsafeBufferPointer(rebasing: buffer[at..<count])
            switch connection.phase {
            case .head:
                if turn == EventLoop.requestTurn {
                    ready.append(connection.id)
                    break reading
                }
                turn += 1
                do {
                    guard let (head, used) = try connection.parser.parse(rest.span) else { break reading }
                    at += used
                    begin(connection, head, hasMore: at < count)
                } catch {
                    refuse(connection, error.status)
                }
            case .body(let body):
                do {
                    at += try receive(connection, body, rest)
                } catch {
                    refuse(connection, error.status)
                }
            case .working, .lingering:
                break reading
            }
        }
        if connection.closes {
            // Closing on unread input would reset the connection before the client has read the answer.
            if at < count { connection.lingers = true }
        } else if connection.isOpen {
            keepInput(connection, at..<count)
        }
        settle(connection)
    }

    /// Takes the next bytes of a body and gives how many were its own.
    private func receive(
        _ connection: Connection, _ body: BodyReading, _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(BodyError) -> Int {
        let used = try body.decoder.decode(bytes.span, into: &body.content)
        body.received += used
        if case .refusal = body.end {
            body.content.removeAll(keepingCapacity: true)
        } else if body.content.count > settings.memoryBody || (body.spool != nil && body.decoder.isComplete) {
            guard spool(body) else {
                settings.log.error(104, "request body not spooled: \(reason(errno))")
                refuse(connection, .insufficientStorage)
                return used
            }
        }
        if body.decoder.isComplete { end(connection, body) }
        return used
    }

    private func spool(_ body: BodyReading) -> Bool {
        if body.spool == nil { body.spool = Spool(directory: settings.spoolDirectory) }
        guard body.spool?.append(body.content) == true else { return false }
        body.content.removeAll(keepingCapacity: true)
        return true
    }
}
