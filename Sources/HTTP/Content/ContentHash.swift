// The hash by which static files notice that they changed. Computed once for each file, at start.

/// A 128-bit hash of content, for noticing change: FNV-1a in two 64-bit lanes with different offsets and orders.
///
/// Not cryptographic: whoever can choose both contents can make them collide. It guards files of our own release.
public struct ContentHash: Sendable, Equatable {
    private let first: UInt64
    private let second: UInt64

    /// The hash of the bytes. O(bytes), about 1 ns each.
    public init(_ bytes: [UInt8]) {
        let prime: UInt64 = 0x0000_0100_0000_01B3
        var a: UInt64 = 0xCBF2_9CE4_8422_2325
        var b: UInt64 = 0x9E37_79B9_7F4A_7C15
        for byte in bytes {
            a = (a ^ UInt64(byte)) &* prime
            b = (b &+ UInt64(byte)) &* prime
            b ^= b >> 29
        }
        first = a
        second = b
    }

    /// The hash in 32 hexadecimal digits.
    public var hexadecimal: String {
        func digits(_ n: UInt64) -> String {
            let text = String(n, radix: 16)
            return String(repeating: "0", count: 16 - text.utf8.count) + text
        }
        return digits(first) + digits(second)
    }
}
