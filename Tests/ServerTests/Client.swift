// A client of raw bytes for the tests: blocking, with a receive timeout that only a failing test reaches.
import Glibc

/// One connection to a server under test.
final class Client {
    struct Answer: Equatable {
        var status: Int
        var head: String
        var body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let socket: Int32
    private var received: [UInt8] = []
    private var isOpen = true

    /// Connects; `receiveBuffer` makes a slow reader.
    init(port: UInt16, receiveBuffer: Int32? = nil) {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.socket = socket
        if var size = receiveBuffer { setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, 4) }
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        isConnected = result == 0
    }

    let isConnected: Bool

    deinit { close() }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var at = 0
        while at < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress.map { $0 + at }, $0.count - at, Int32(MSG_NOSIGNAL))
            }
            if sent <= 0 { return }
            at += sent
        }
    }

    /// Says that nothing more will be sent; answers can still be read.
    func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

    func close() {
        if isOpen { Glibc.close(socket) }
        isOpen = false
    }

    /// Closes with a reset instead of an orderly end.
    func reset() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        close()
    }

    /// The next answer, or nil when the server closes or is silent for ten seconds. 1xx answers are answers too.
    func receive(headOnly: Bool = false) -> Answer? {
        while true {
            let text = String(decoding: received, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end.lowerBound])
                let start = head.utf8.count + 4
                let lines = head.split(separator: "\r\n")
                let length = lines.first { $0.hasPrefix("Content-Length: ") }.flatMap { Int($0.dropFirst(16)) } ?? 0
                let count = headOnly ? 0 : length
                while received.count < start + count { guard more() else { return nil } }
                let body = Array(received[start..<start + count])
                received.removeFirst(start + count)
                return Answer(status: Int(head.dropFirst(9).prefix(3)) ?? 0, head: head, body: body)
            }
            guard more() else { return nil }
        }
    }

    /// Whether the server closes, without sending anything more.
    func isClosed() -> Bool {
        var byte: UInt8 = 0
        return received.isEmpty && recv(socket, &byte, 1, 0) == 0
    }

    /// Reads at most so many bytes once; for slow readers.
    func readSome(_ count: Int) -> Int {
        var piece = [UInt8](repeating: 0, count: count)
        return recv(socket, &piece, count, 0)
    }

    private func more() -> Bool {
        var piece = [UInt8](repeating: 0, count: 64 * 1024)
        let count = recv(socket, &piece, piece.count, 0)
        guard count > 0 else { return false }
        received += piece[..<count]
        return true
    }
}

extension String {
    /// The first place of a text; the standard library's own search, without Foundation.
    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
