// The one field of EXIF that is kept: how the camera was held (CIPA DC-008 4.6.4 A, tag 0x0112). It is read from and
// written as a TIFF structure with one directory; places, times and serial numbers are never copied.

/// The orientation in EXIF.
enum Exif {
    private static let orientationTag = 0x0112
    private static let shortType = 3

    /// The orientation, 1...8, of a TIFF structure; nil where there is none or the structure is damaged.
    static func orientation(_ tiff: [UInt8]) -> UInt8? {
        guard tiff.count >= 8 else { return nil }
        let isBig: Bool
        switch (tiff[0], tiff[1]) {
        case (0x4D, 0x4D): isBig = true
        case (0x49, 0x49): isBig = false
        default: return nil
        }
        func short(_ at: Int) -> Int { isBig ? tiff.big16(at) : tiff.little16(at) }
        let directory = isBig ? tiff.big32(4) : tiff.little32(4)
        guard short(2) == 42, directory >= 8, directory + 2 <= tiff.count else { return nil }
        for index in 0..<short(directory) {
            let entry = directory + 2 + 12 * index
            guard entry + 12 <= tiff.count else { return nil }
            guard short(entry) == orientationTag, short(entry + 2) == shortType else { continue }
            let value = short(entry + 8)
            return (1...8).contains(value) ? UInt8(value) : nil
        }
        return nil
    }

    /// A TIFF structure with the orientation alone, the lower byte first.
    static func make(orientation: UInt8) -> [UInt8] {
        [0x49, 0x49, 42, 0, 8, 0, 0, 0]  // header: byte order, 42, the directory follows
            + [1, 0]  // one entry
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]  // tag, type, one value
            + [0, 0, 0, 0]  // no further directory
    }
}
