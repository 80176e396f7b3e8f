// Addresses of clients: read from the socket, written as text, and as the key under which connections are counted.
import CLinux
import Glibc

/// The address of a client.
struct PeerAddress: Hashable, Sendable {
    /// The 16 bytes of an IPv6 address; an IPv4 address is mapped (RFC 4291 §2.5.5.2).
    private let high: UInt64
    private let low: UInt64

    private static let mapped: UInt64 = 0xFFFF_0000_0000

    init(_ storage: sockaddr_storage) {
        var storage = storage
        if Int32(storage.ss_family) == AF_INET {
            let address = withUnsafeBytes(of: &storage) { $0.loadUnaligned(as: sockaddr_in.self) }
            high = 0
            low = PeerAddress.mapped | UInt64(UInt32(bigEndian: address.sin_addr.s_addr))
        } else {
            let address = withUnsafeBytes(of: &storage) { $0.loadUnaligned(as: sockaddr_in6.self) }
            (high, low) = PeerAddress.words(address.sin6_addr)
        }
    }

    /// The address that the text spells in digits, or nil.
    init?(_ text: String) {
        // C would stop reading at a NUL.
        guard !text.utf8.contains(0) else { return nil }
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            high = 0
            low = PeerAddress.mapped | UInt64(UInt32(bigEndian: four.s_addr))
            return
        }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        (high, low) = PeerAddress.words(six)
    }

    private static func words(_ address: in6_addr) -> (UInt64, UInt64) {
        withUnsafeBytes(of: address) {
            (
                UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// What is counted as one client: an IPv4 address, or the /64 that one IPv6 customer holds.
    var share: PeerAddress { isIPv4 ? self : PeerAddress(high: high, low: 0) }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The address in digits.
    var text: String {
        if isIPv4 {
            return (0..<4).map { String(low >> (24 - 8 * UInt64($0)) & 255) }.joined(separator: ".")
        }
        var six = in6_addr()
        withUnsafeMutableBytes(of: &six) {
            $0.storeBytes(of: high.bigEndian, as: UInt64.self)
            $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        return buffer.withUnsafeMutableBufferPointer {
            inet_ntop(AF_INET6, &six, $0.baseAddress, socklen_t($0.count)).map { String(cString: $0) } ?? "?"
        }
    }
}
