// Writes pictures of few colours as PNG, for schools that are invented: nobody's paper is drawn here. The data is stored,
// not compressed (RFC 1951 3.2.4), since such pictures are small.
import Checksum

/// A picture of at most four colours.
public struct PNGPicture: Sendable {
    /// Pixels from left to right.
    public let width: Int
    /// Pixels from top to bottom.
    public let height: Int
    private let palette: [UInt32]
    private var pixels: [UInt8]

    /// A picture all of the first colour.
    ///
    /// - Parameter palette: one to four colours as 0xRRGGBB.
    public init(width: Int, height: Int, palette: [UInt32]) {
        (self.width, self.height) = (max(1, width), max(1, height))
        self.palette = palette.isEmpty ? [0] : Array(palette.prefix(4))
        pixels = [UInt8](repeating: 0, count: self.width * self.height)
    }

    /// Fills a rectangle, as far as it lies inside, with a colour of the palette by its number.
    public mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, colour: Int) {
        guard palette.indices.contains(colour) else { return }
        for row in rows.clamped(to: 0..<height) {
            for column in columns.clamped(to: 0..<width) { pixels[row * width + column] = UInt8(colour) }
        }
    }

    /// The file.
    public var bytes: [UInt8] {
        var header = PNGPicture.big(UInt32(width)) + PNGPicture.big(UInt32(height))
        header += [2, 3, 0, 0, 0]  // two bits a pixel, by palette; deflate, filters, rows in order
        let colours = palette.flatMap { [UInt8($0 >> 16 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)] }
        return PNG.signature + PNGPicture.chunk("IHDR", header) + PNGPicture.chunk("PLTE", colours)
            + PNGPicture.chunk("IDAT", PNGPicture.stored(rows)) + PNGPicture.chunk("IEND", [])
    }

    /// One chunk with its length and checksum.
    public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(name.utf8) + content
        return big(UInt32(content.count)) + checked + big(CRC32.of(checked[...]))
    }

    /// Every row with filter 0 before it, four pixels a byte.
    private var rows: [UInt8] {
        var rows: [UInt8] = []
        for row in 0..<height {
            rows.append(0)
            for start in stride(from: 0, to: width, by: 4) {
                var byte: UInt8 = 0
                for column in start..<start + 4 {
                    byte = byte << 2 | (column < width ? pixels[row * width + column] : 0)
                }
                rows.append(byte)
            }
        }
        return rows
    }

    /// A zlib stream of stored blocks (RFC 1950).
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: data.count, by: 0xFFFF) {
            let block = data[start..<min(start + 0xFFFF, data.count)]
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            stream += [block.endIndex == data.count ? 1 : 0, low, high, ~low, ~high] + block
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in data {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + big(b << 16 | a)
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        [UInt8(number >> 24), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }
}
