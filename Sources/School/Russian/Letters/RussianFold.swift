// The form of a text by which it is searched and matched: lower case, «ё» as «е», single spaces, nothing invisible.
// It is for comparing, never for showing: what the family wrote is kept beside it.
//
// The work is done on UTF-8 bytes in one pass; the result is never longer than the text.

/// Folding of Russian and Latin text for search and matching.
public enum RussianFold {
    /// The folded text: «  Ёжикова Анна » becomes `ежикова анна`.
    ///
    /// Lower case; «ё» becomes «е», also where it came taken apart; every run of spaces of any kind (no-break, thin,
    /// tab, line break) becomes one space, none at the ends; soft hyphens and zero-width marks fall out. Linear in the
    /// length.
    public static func fold(_ text: String) -> String {
        var text = text
        return text.withUTF8 { source in
            String(unsafeUninitializedCapacity: source.count) { target in
                var sink = Sink(target: target)
                var index = 0
                while index < source.count {
                    let byte = source[index]
                    if byte < 0x80 {
                        sink.put(ascii: byte)
                        index += 1
                    } else {
                        let (value, length) = scalar(at: index, in: source)
                        if length == 2 || Letter.isSpace(value) || Letter.isInvisible(value) {
                            sink.put(scalar: value)
                        } else {
                            sink.copy(source[index..<index + length])
                        }
                        index += length
                    }
                }
                return sink.count
            }
        }
    }

    /// Reads one scalar of valid UTF-8, as a Swift string always is.
    private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
        return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }

    /// Writes folded bytes; holds a space back until something follows it.
    private struct Sink {
        let target: UnsafeMutableBufferPointer<UInt8>
        var count = 0
        private var spaceWaits = false

        init(target: UnsafeMutableBufferPointer<UInt8>) { self.target = target }

        mutating func put(ascii byte: UInt8) {
            switch byte {
            case 0x20, 0x09...0x0D: spaceWaits = true
            case 0x41...0x5A: append(byte + 32)
            default: append(byte)
            }
        }

        mutating func put(scalar value: UInt32) {
            if Letter.isSpace(value) { return spaceWaits = true }
            if Letter.isInvisible(value) { return }
            if (value == 0x308 || value == 0x306), joinToLast(value) { return }
            var lower = Letter.lowercased(value)
            if lower == 0x451 { lower = 0x435 }
            guard lower >= 0x80 else { return append(UInt8(lower)) }
            append(UInt8(0xC0 | lower >> 6))
            append(UInt8(0x80 | lower & 0x3F))
        }

        mutating func copy(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            for byte in bytes { append(byte) }
        }

        /// A combining mark after е or и: the letter it makes stands in place of the two.
        private mutating func joinToLast(_ mark: UInt32) -> Bool {
            guard count >= 2, !spaceWaits, target[count - 2] == 0xD0 else { return false }
            if mark == 0x308, target[count - 1] == 0xB5 { return true }
            if mark == 0x306, target[count - 1] == 0xB8 {
                target[count - 1] = 0xB9
                return true
            }
            return false
        }

        private mutating func append(_ byte: UInt8) {
            if spaceWaits, count > 0 {
                target[count] = 0x20
                count += 1
            }
            spaceWaits = false
            target[count] = byte
            count += 1
        }
    }
}
