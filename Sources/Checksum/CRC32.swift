// CRC-32 with the polynomial 0x04C11DB7, reflected (ISO 3309): the checksum of PNG's chunks (W3C PNG, Annex D) and of the
// files of a ZIP (PKWARE APPNOTE 4.4.7). It guards against accidents, not against attackers.

/// CRC-32.
public enum CRC32 {
    /// The checksum of the bytes. O(length), one table look-up a byte.
    public static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        let state = table.withUnsafeBufferPointer { table in
            bytes.withUnsafeBufferPointer { bytes in
                var state: UInt32 = 0xFFFF_FFFF
                for byte in bytes { state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8 }
                return state
            }
        }
        return ~state
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
}
