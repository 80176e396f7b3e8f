// The checksum of PNG's chunks (W3C PNG, Annex D): CRC-32 of ISO 3309, by table.

/// CRC-32.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
    }

    /// The checksum of the bytes. O(bytes).
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        let crc = table.withUnsafeBufferPointer { table in
            bytes.withUnsafeBufferPointer { bytes in
                var crc: UInt32 = 0xFFFF_FFFF
                for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8 }
                return crc
            }
        }
        return ~crc
    }
}
