// Listening sockets: one a loop on the same port (SO_REUSEPORT), so the kernel spreads connections and no lock is shared.
import CLinux
import Glibc

/// A listening socket.
struct Listener {
    let descriptor: Int32
    /// The port, also when 0 was asked for.
    let port: UInt16

    /// Opens `count` listeners on one address; closes all on failure.
    static func open(host: String, port: UInt16, count: Int) throws(ServerError) -> [Listener] {
        // SO_REUSEPORT would let a second server share the port in silence: a plain bind tells when it is taken.
        if port != 0 { close(try bound(host, port, shared: false)) }
        var listeners: [Listener] = []
        do {
            for _ in 0..<count {
                listeners.append(try Listener(host: host, port: listeners.first?.port ?? port))
            }
        } catch {
            for listener in listeners { close(listener.descriptor) }
            throw error
        }
        return listeners
    }

    private init(host: String, port: UInt16) throws(ServerError) {
        descriptor = try Listener.bound(host, port, shared: true)
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let descriptor = descriptor
        let named = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard named == 0, listen(descriptor, 4096) == 0 else {
            let code = errno
            close(descriptor)
            throw .system(call: "listen", errno: code)
        }
        // The port lies at the same offset in both families.
        self.port = withUnsafeBytes(of: &address) {
            UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
        }
    }

    private static func bound(_ host: String, _ port: UInt16, shared: Bool) throws(ServerError) -> Int32 {
        var four = sockaddr_in()
        var six = sockaddr_in6()
        four.sin_family = sa_family_t(AF_INET)
        four.sin_port = port.bigEndian
        six.sin6_family = sa_family_t(AF_INET6)
        six.sin6_port = port.bigEndian
        let isFour = inet_pton(AF_INET, host, &four.sin_addr) == 1
        guard isFour || inet_pton(AF_INET6, host, &six.sin6_addr) == 1 else { throw .address(host) }
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(isFour ? AF_INET : AF_INET6, type, 0)
        guard descriptor >= 0 else { throw .system(call: "socket", errno: errno) }
        var one: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, 4)
        if shared { setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &one, 4) }
        // Linux hands TCP_NODELAY on to accepted sockets: without it every answer may wait 40 ms for an ACK.
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
        let result =
            isFour
            ? withUnsafePointer(to: &four) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            : withUnsafePointer(to: &six) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
                }
            }
        guard result == 0 else {
            let code = errno
            close(descriptor)
            throw .system(call: "bind", errno: code)
        }
        return descriptor
    }
}
