// Small valid files of every kind, made here byte by byte, with what a camera adds to them. All of it is invented.
import Media

/// Files as telephones and scanners make them.
public enum TestPapers {
    /// The words that must never come out again.
    public static let place = "55.7558N 37.6173E"

    /// A grey JPEG: each block is its own grey, by the shortest tables that the format knows.
    ///
    /// - Parameters:
    ///   - orientation: of its EXIF, beside the place; nil writes no EXIF.
    ///   - segments: whole segments put behind the header.
    public static func jpeg(
        width: Int = 16, height: Int = 8, orientation: UInt8? = nil, segments: [UInt8] = [], tail: [UInt8] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 72, 0, 72, 0, 0])
        if let orientation { bytes += segment(0xE1, Array("Exif\0\0".utf8) + exif(orientation)) }
        bytes += segments
        bytes += segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        bytes += segment(
            0xC0,
            [8, UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF), 1, 1, 0x11, 0])
        for table: UInt8 in [0x00, 0x10] {
            bytes += segment(0xC4, [table, 1] + [UInt8](repeating: 0, count: 15) + [0])
        }
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0])
        // Two zero bits a block: no difference, end of block. The rest of the last byte is ones.
        let bits = 2 * ((width + 7) / 8) * ((height + 7) / 8)
        bytes += [UInt8](repeating: 0, count: bits / 8)
        if bits % 8 > 0 { bytes.append(0xFF >> UInt8(bits % 8)) }
        return bytes + [0xFF, 0xD9] + tail
    }

    /// A segment of a JPEG with its length.
    public static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// A TIFF structure with the orientation and a place, the higher byte first.
    private static func exif(_ orientation: UInt8) -> [UInt8] {
        let place = Array(place.utf8) + [0]
        return [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 2]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0x88, 0x25, 0, 2, 0, 0, 0, UInt8(place.count), 0, 0, 0, 38]
            + [0, 0, 0, 0] + place
    }

    /// A PNG, with whole chunks put behind its header.
    public static func png(
        width: Int = 8, height: Int = 6, chunks: [UInt8] = [], tail: [UInt8] = [], colour: UInt32 = 0xF0E8D8
    ) -> [UInt8] {
        let plain = PNGPicture(width: width, height: height, palette: [colour, 0x1F2430]).bytes
        // The signature and the header take 33 bytes.
        return plain[..<33] + chunks + plain[33...] + tail
    }

    /// A WebP of one pixel, without loss.
    public static let webpPixel: [UInt8] = [
        0x2F, 0x00, 0x00, 0x00, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 0x07, 0x00,
    ]

    /// The simple form of WebP.
    public static let webp = riff(chunk("VP8L", Array(webpPixel.dropLast())))

    /// The form of WebP that announces EXIF and XMP, with both.
    public static let webpWithPlace = riff(
        chunk("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + chunk("VP8L", Array(webpPixel.dropLast()))
            + chunk("EXIF", Array(place.utf8)) + chunk("XMP ", Array(place.utf8)))

    /// A RIFF file of these chunks.
    public static func riff(_ chunks: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + little(chunks.count + 4) + Array("WEBP".utf8) + chunks
    }

    /// A chunk of a RIFF file.
    public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + little(content.count) + content + (content.count % 2 == 1 ? [0] : [])
    }

    private static func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }

    /// A PDF of one empty page.
    ///
    /// - Parameter extra: an object put behind the page.
    public static func pdf(extra: [UInt8] = [], tail: String = "") -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        func add(_ object: String, to bytes: inout [UInt8], _ offsets: inout [Int]) {
            offsets.append(bytes.count)
            bytes += Array("\(offsets.count) 0 obj\n\(object)\nendobj\n".utf8)
        }
        add("<</Type/Catalog/Pages 2 0 R>>", to: &bytes, &offsets)
        add("<</Type/Pages/Kids[3 0 R]/Count 1>>", to: &bytes, &offsets)
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]>>", to: &bytes, &offsets)
        bytes += extra
        let table = bytes.count
        bytes += Array("xref\n0 4\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            bytes += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        return bytes + Array("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n\(tail)".utf8)
    }
}
