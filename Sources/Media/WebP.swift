// WebP (RFC 9649): a RIFF file of chunks. Kept are the picture, its transparency and colour profile; EXIF, XMP and
// unknown chunks go, and what follows the length that the header tells. Moving pictures are refused.

/// The reader of WebP.
enum WebP {
    private static let headerSize = 12
    /// Flags of VP8X that announce chunks (2.7.1): EXIF and XMP, which are taken out.
    private static let removedFlags: UInt8 = 0b0000_1100
    private static let animationFlag: UInt8 = 0b0000_0010

    static func clean(_ bytes: [UInt8], _ limits: Media.Limits) throws(MediaError) -> CleanMedia {
        let end = 8 + bytes.little32(4)
        guard end <= bytes.count else { throw .truncated(.webp) }
        var clean = Array(bytes[..<headerSize])
        clean.reserveCapacity(bytes.count)
        var at = headerSize
        var canvas: (width: Int, height: Int)?
        var picture: (width: Int, height: Int)?
        while at < end {
            guard at + 8 <= end else { throw .truncated(.webp) }
            let length = bytes.little32(at + 4)
            let content = at + 8..<at + 8 + length
            let next = content.upperBound + length % 2
            guard next <= end else { throw .truncated(.webp) }
            let name = String(decoding: bytes[at..<at + 4], as: UTF8.self)
            switch name {
            case "VP8X":
                guard at == headerSize, length == 10 else { throw .malformed(.webp) }
                guard bytes[content.lowerBound] & animationFlag == 0 else { throw .animated(.webp) }
                canvas = (1 + bytes.little24(content.lowerBound + 4), 1 + bytes.little24(content.lowerBound + 7))
                clean += bytes[at..<at + 8] + [bytes[content.lowerBound] & ~removedFlags]
                clean += bytes[content.dropFirst()]
            case "VP8 ", "VP8L":
                // Without VP8X a file is one picture and nothing else (2.5, 2.6).
                guard picture == nil, canvas != nil || at == headerSize else { throw .malformed(.webp) }
                picture = name == "VP8 " ? lossy(bytes, content) : lossless(bytes, content)
                guard let picture, picture.width > 0, picture.height > 0 else { throw .malformed(.webp) }
                try limits.check(picture.width, picture.height)
                clean += bytes[at..<next]
            case "ICCP", "ALPH":
                guard canvas != nil, picture == nil else { throw .malformed(.webp) }
                clean += bytes[at..<next]
            case "ANIM", "ANMF": throw .animated(.webp)
            default: break
            }
            at = next
        }
        guard let picture else { throw .malformed(.webp) }
        if let canvas, canvas != picture { throw .malformed(.webp) }
        let size = clean.count - 8
        for index in 0..<4 { clean[4 + index] = UInt8(size >> (8 * index) & 0xFF) }
        return CleanMedia(kind: .webp, width: picture.width, height: picture.height, bytes: clean)
    }

    /// Sizes in the header of a key frame of VP8 (RFC 6386 9.1).
    private static func lossy(_ bytes: [UInt8], _ content: Range<Int>) -> (Int, Int)? {
        let at = content.lowerBound
        guard content.count >= 10, bytes[at] & 1 == 0, bytes.has([0x9D, 0x01, 0x2A], at: at + 3) else { return nil }
        return (bytes.little16(at + 6) & 0x3FFF, bytes.little16(at + 8) & 0x3FFF)
    }

    /// Sizes in the header of a lossless picture (RFC 9649 3.4).
    private static func lossless(_ bytes: [UInt8], _ content: Range<Int>) -> (Int, Int)? {
        guard content.count >= 5, bytes[content.lowerBound] == 0x2F else { return nil }
        let bits = bytes.little32(content.lowerBound + 1)
        guard bits >> 29 == 0 else { return nil }
        return (1 + bits & 0x3FFF, 1 + (bits >> 14) & 0x3FFF)
    }
}
