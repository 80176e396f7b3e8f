// SHA256: the hash of FIPS 180-4, streaming and at once.
//
// Used for names of attachments, stored hashes of session tokens, the audit chain and archive manifests. Not for
// passwords: see PasswordHash.

/// A SHA-256 computation that takes its input in parts of any size.
public struct SHA256: Sendable {
    /// The number of bytes of a hash.
    public static let digestSize = 32

    private var state = InitialState.words
    private var block: [UInt8] = []
    private var length: UInt64 = 0

    /// An empty computation.
    public init() {
        block.reserveCapacity(64)
    }

    /// The hash of `bytes`. Complexity: linear.
    public static func hash(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { hash($0) }
    }

    /// The hash of the UTF-8 form of `text`.
    public static func hash(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }

    /// The hash of `bytes`.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var computation = SHA256()
        computation.update(bytes)
        return computation.finalize()
    }

    /// Adds `bytes` to the input.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Adds `bytes` to the input.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += UInt64(bytes.count)
        var rest = bytes[...]
        if !block.isEmpty {
            let taken = rest.prefix(64 - block.count)
            block.append(contentsOf: taken)
            rest = rest.dropFirst(taken.count)
            guard block.count == 64 else { return }
            block.withUnsafeBytes { compress(&state, $0) }
            block.removeAll(keepingCapacity: true)
        }
        while rest.count >= 64 {
            compress(&state, UnsafeRawBufferPointer(rebasing: rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        block.append(contentsOf: rest)
    }

    /// The hash of everything added; the computation itself is unchanged and may go on.
    public func finalize() -> [UInt8] {
        // §5.1.1: a one bit, zeros up to 56 bytes modulo 64, the length in bits.
        var last = block + [0x80]
        while last.count % 64 != 56 { last.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: (length << 3) >> shift))
        }

        var state = state
        last.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: 64) {
                compress(&state, UnsafeRawBufferPointer(rebasing: bytes[start..<start + 64]))
            }
        }
        var digest: [UInt8] = []
        digest.reserveCapacity(Self.digestSize)
        for index in 0..<8 {
            for shift in stride(from: 24, through: 0, by: -8) {
                digest.append(UInt8(truncatingIfNeeded: state[index] >> shift))
            }
        }
        return digest
    }
}

private enum InitialState {
    /// §5.3.3.
    static let words: SIMD8<UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
}
