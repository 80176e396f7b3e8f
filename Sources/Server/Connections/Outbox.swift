// What a connection has still to send: pieces of memory and of files, in order. Exists only while a client reads more
// slowly than we write; otherwise answers leave without being kept.
import CLinux
import Glibc

/// The unsent part of answers.
struct Outbox {
    private enum Piece {
        case bytes([UInt8], Range<Int>)
        case file(Descriptor, Range<Int>)
    }

    /// What became of an attempt to send.
    enum Outcome {
        /// Everything is with the kernel.
        case done
        /// The socket is full.
        case blocked
        /// The client is gone, or a file is shorter than promised.
        case failed
    }

    private var pieces: [Piece] = []
    /// Bytes to send.
    private(set) var count = 0

    /// Whether there is nothing to send.
    var isEmpty: Bool { count == 0 }

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        pieces.append(.bytes(bytes, range))
        count += range.count
    }

    mutating func append(_ file: Descriptor, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        pieces.append(.file(file, range))
        count += range.count
    }

    /// Sends as much as the socket takes, and gives how many bytes that was.
    mutating func send(to socket: Int32) -> (sent: Int, outcome: Outcome) {
        var total = 0
        while let piece = pieces.first {
            let (rest, sent) = Outbox.send(piece, to: socket)
            if sent < 0 {
                if errno == EINTR { continue }
                return (total, errno == EAGAIN || errno == ENOBUFS ? .blocked : .failed)
            }
            if sent == 0 { return (total, .failed) }
            total += sent
            count -= sent
            if let rest { pieces[0] = rest } else { pieces.removeFirst() }
        }
        return (total, .done)
    }

    /// One system call for one piece: what is left of it, and what the call returned.
    private static func send(_ piece: Piece, to socket: Int32) -> (Piece?, Int) {
        switch piece {
        case .bytes(let bytes, let range):
            let sent = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress.map { $0 + range.lowerBound }, range.count, Int32(MSG_NOSIGNAL))
            }
            let rest = range.lowerBound + max(0, sent)..<range.upperBound
            return (rest.isEmpty ? nil : .bytes(bytes, rest), sent)
        case .file(let file, let range):
            var offset = off_t(range.lowerBound)
            let sent = sendfile(socket, file.number, &offset, range.count)
            let rest = range.lowerBound + max(0, sent)..<range.upperBound
            return (rest.isEmpty ? nil : .file(file, rest), sent)
        }
    }
}
