// PNG (W3C PNG, third edition): chunks from IHDR to IEND, each with its checksum. Kept are the picture and how its colours
// are meant; words, times, EXIF, moving pictures and what nobody knows go, and everything behind IEND.
import Checksum

/// The reader of PNG.
enum PNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs", "bKGD",
    ]

    static func clean(_ bytes: [UInt8], _ limits: Media.Limits) throws(MediaError) -> CleanMedia {
        var clean = signature
        clean.reserveCapacity(bytes.count)
        var at = signature.count
        var (width, height) = (0, 0)
        var data = Data.none
        while true {
            guard at + 12 <= bytes.count else { throw .truncated(.png) }
            let length = bytes.big32(at)
            guard length <= Int32.max else { throw .malformed(.png) }
            let end = at + 12 + length
            guard end <= bytes.count else { throw .truncated(.png) }
            let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
            guard Int(CRC32.of(bytes[at + 4..<end - 4])) == bytes.big32(end - 4) else { throw .malformed(.png) }
            // The header is the first chunk and comes once.
            guard (width == 0) == (name == "IHDR") else { throw .malformed(.png) }
            switch name {
            case "IHDR":
                (width, height) = try header(bytes, at + 8, length)
                try limits.check(width, height)
            case "IDAT":
                guard data != .over, length == 0 || data == .inside || isZlib(bytes, at + 8, length) else {
                    throw .malformed(.png)
                }
                if length > 0 { data = .inside }
            case "IEND":
                guard length == 0, data != .none else { throw .malformed(.png) }
            default:
                // A capital first letter: nobody can show the picture without understanding it (5.4).
                if !kept.contains(name), bytes[at + 4] & 0x20 == 0 { throw .malformed(.png) }
            }
            if name != "IDAT", data == .inside { data = .over }
            if kept.contains(name) { clean += bytes[at..<end] }
            if name == "IEND" { return CleanMedia(kind: .png, width: width, height: height, bytes: clean) }
            at = end
        }
    }

    /// Where the walk stands in regard to the picture's data, which is in one piece (5.6).
    private enum Data { case none, inside, over }

    /// Sizes of an IHDR whose fields are allowed (11.2.1).
    private static func header(_ bytes: [UInt8], _ at: Int, _ length: Int) throws(MediaError) -> (Int, Int) {
        guard length == 13 else { throw .malformed(.png) }
        let (width, height) = (bytes.big32(at), bytes.big32(at + 4))
        let depths: [UInt8: Set<UInt8>] = [
            0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
        ]
        guard width > 0, height > 0, depths[bytes[at + 9]]?.contains(bytes[at + 8]) == true, bytes[at + 10] == 0,
            bytes[at + 11] == 0, bytes[at + 12] <= 1
        else { throw .malformed(.png) }
        return (width, height)
    }

    /// Whether a zlib stream of deflate begins here (RFC 1950 2.2).
    private static func isZlib(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Bool {
        length >= 2 && bytes[at] & 0x0F == 8 && bytes.big16(at) % 31 == 0
    }
}
