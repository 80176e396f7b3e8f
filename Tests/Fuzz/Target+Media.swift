// Papers that people upload: JPEG, PNG, WebP, PDF. Beyond the invariant: what is accepted keeps the limits, is accepted
// again and then changes no more. A changed chunk of PNG gets its right checksum, or nothing behind it would be reached.
import Media

extension Target {
    static let media = Target(
        name: "media", corpus: ["media"],
        words: [
            "Exif\0\0", "JFIF\0", "ICC_PROFILE\0", "IHDR", "IDAT", "IEND", "tEXt", "VP8X", "VP8L", "VP8 ", "ALPH",
            "EXIF", "%%EOF", "startxref", "xref", "<x:xmpmeta", "</x:xmpmeta>", "/JavaScript",
        ]
    ) { bytes, _ throws(Violation) in
        guard let clean = try? Media.clean(repaired(bytes)) else { return false }
        try require(clean.bytes.count <= bytes.count + 40, "a clean file is longer")
        let limits = Media.Limits()
        try require(clean.width <= limits.side && clean.height <= limits.side, "a side is longer than allowed")
        try require(clean.width * clean.height <= limits.pixels, "more pixels than allowed")
        try require(clean.kind.isPicture == (clean.width > 0 && clean.height > 0), "a picture without a size")
        guard let again = try? Media.clean(clean.bytes) else { throw Violation("a clean file is refused") }
        try require(again == clean, "a clean file changes")
        return true
    }

    /// The bytes, with right checksums where they are chunks of PNG.
    private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count > 8 else { return bytes }
        var repaired = Array(bytes[..<8])
        var at = 8
        while at + 12 <= bytes.count {
            let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
            guard at + 12 + length <= bytes.count, bytes[at + 4..<at + 8].allSatisfy({ $0 < 0x80 }) else { break }
            let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
            repaired += PNGPicture.chunk(name, Array(bytes[at + 8..<at + 8 + length]))
            at += 12 + length
        }
        return repaired + bytes[at...]
    }
}
