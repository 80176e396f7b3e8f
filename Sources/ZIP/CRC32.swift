// The checksum of a ZIP file: CRC-32 with the polynomial 0x04C11DB7, reflected (ISO/IEC 13239, PKWARE APPNOTE 4.4.7). It
// guards against accidents, not against attackers.

/// CRC-32 of bytes.
public enum CRC32 {
    /// The checksum of the bytes. O(length), one table look-up a byte.
    public static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var state: UInt32 = 0xFFFF_FFFF
        for byte in bytes { state = table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ (state >> 8) }
        return state ^ 0xFFFF_FFFF
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
