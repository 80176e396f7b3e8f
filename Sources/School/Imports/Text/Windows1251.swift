// Windows-1251, the encoding in which a Russian Excel saves «CSV (разделители — запятые)».
// Source: the mapping table of the WHATWG Encoding Standard, index windows-1251.

/// Decoding of Windows-1251 and the judgement whether bytes can be Russian text in it.
enum Windows1251 {
    /// Code points of the bytes 0x80...0xBF; the rest is ASCII below and А…я above.
    private static let middle: [UInt16] = [
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C,
        0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x0098, 0x2122, 0x0459, 0x203A,
        0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9,
        0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
        0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    ]

    /// The text of the bytes; every byte has a code point, so this cannot fail. O(length).
    static func decode(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let code: UInt32 =
                switch byte {
                case 0x80..<0xC0: UInt32(middle[Int(byte) - 0x80])
                case 0xC0...0xFF: UInt32(byte) - 0xC0 + 0x0410
                default: UInt32(byte)
                }
            if let scalar = Unicode.Scalar(code) { text.append(scalar) }
        }
        return String(text)
    }

    /// Whether the bytes read like Russian in this encoding and not like another one (KOI8-R, CP866, a picture).
    ///
    /// Of the bytes above ASCII at least nine in ten must be Russian letters or the usual signs; and a capital may
    /// follow a small letter in at most one letter of ten: text in KOI8-R comes out with its cases exchanged.
    static func isPlausible(_ bytes: [UInt8]) -> Bool {
        var high = 0, usual = 0, letters = 0, risen = 0
        var previousIsSmall = false
        for byte in bytes {
            if byte >= 0x80 {
                high += 1
                if isUsual(byte) { usual += 1 }
            }
            let isCapital = (0xC0...0xDF).contains(byte) || byte == 0xA8
            let isSmall = byte >= 0xE0 || byte == 0xB8
            if isCapital || isSmall { letters += 1 }
            if isCapital && previousIsSmall { risen += 1 }
            previousIsSmall = isSmall
        }
        return usual * 10 >= high * 9 && risen * 10 <= letters
    }

    private static func isUsual(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC0...0xFF, 0xA8, 0xB8, 0xB9, 0xAB, 0xBB, 0xA0, 0x85, 0x84, 0x93, 0x94, 0x96, 0x97, 0x91, 0x92, 0xB0: true
        default: false
        }
    }
}
