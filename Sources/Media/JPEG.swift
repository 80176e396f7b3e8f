// JPEG (ISO/IEC 10918-1, Annex B): markers from SOI to EOI. Kept are the tables, the frame, the scans, the JFIF header
// without its small picture, the colour profile and Adobe's colour marker. Everything else goes: EXIF with the place and
// the telephone, XMP, IPTC, comments, pictures behind the picture. Of EXIF one thing is kept, how the photo was held.

/// The reader of JPEG.
enum JPEG {
    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let comment: UInt8 = 0xFE
        /// Baseline, extended and progressive frames, Huffman coded: what browsers show. Lossless, hierarchical and
        /// arithmetic ones (B.1.1.3) are refused.
        static let frames: ClosedRange<UInt8> = 0xC0...0xC2
        /// Tables, restart interval, number of lines.
        static let tables: Set<UInt8> = [0xC4, 0xDB, 0xDC, 0xDD]
        static let application: ClosedRange<UInt8> = 0xE0...0xEF
    }

    static func clean(_ bytes: [UInt8], _ limits: Media.Limits) throws(MediaError) -> CleanMedia {
        var walk = Walk(bytes, limits)
        try walk.run()
        return CleanMedia(kind: .jpeg, width: walk.width, height: walk.height, bytes: walk.kept)
    }

    /// One pass over the markers.
    private struct Walk {
        let bytes: [UInt8]
        let limits: Media.Limits
        var at = 2
        var kept: [UInt8] = [0xFF, Marker.start]
        var (width, height) = (0, 0)
        var orientation: UInt8?
        var hasScan = false

        init(_ bytes: [UInt8], _ limits: Media.Limits) {
            (self.bytes, self.limits) = (bytes, limits)
            kept.reserveCapacity(bytes.count)
        }

        mutating func run() throws(MediaError) {
            while true {
                let marker = try nextMarker()
                if marker == Marker.end {
                    guard hasScan else { throw .malformed(.jpeg) }
                    kept += [0xFF, Marker.end]
                    return
                }
                let segment = try segment()
                switch marker {
                case Marker.frames: try frame(segment)
                case Marker.scan:
                    guard width > 0 else { throw .malformed(.jpeg) }
                    keep(marker, segment)
                    try scan()
                    continue
                case Marker.application: application(marker, segment)
                case Marker.comment: break
                case _ where Marker.tables.contains(marker): break
                default: throw .malformed(.jpeg)
                }
                if Marker.tables.contains(marker) || Marker.frames.contains(marker) { keep(marker, segment) }
            }
        }

        /// The next marker; several 0xFF may stand before it (B.1.1.2).
        private mutating func nextMarker() throws(MediaError) -> UInt8 {
            guard at < bytes.count else { throw .truncated(.jpeg) }
            guard bytes[at] == 0xFF else { throw .malformed(.jpeg) }
            while at < bytes.count, bytes[at] == 0xFF { at += 1 }
            guard at < bytes.count else { throw .truncated(.jpeg) }
            at += 1
            return bytes[at - 1]
        }

        /// The content of the segment that begins here, without its length.
        private mutating func segment() throws(MediaError) -> Range<Int> {
            guard at + 2 <= bytes.count else { throw .truncated(.jpeg) }
            let length = bytes.big16(at)
            guard length >= 2 else { throw .malformed(.jpeg) }
            guard at + length <= bytes.count else { throw .truncated(.jpeg) }
            defer { at += length }
            return at + 2..<at + length
        }

        private mutating func keep(_ marker: UInt8, _ content: Range<Int>) {
            let length = content.count + 2
            kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
            kept += bytes[content]
        }

        private mutating func frame(_ content: Range<Int>) throws(MediaError) {
            // A second frame would be another picture of another size.
            guard width == 0, content.count >= 6 else { throw .malformed(.jpeg) }
            height = bytes.big16(content.lowerBound + 1)
            width = bytes.big16(content.lowerBound + 3)
            let components = Int(bytes[content.lowerBound + 5])
            guard width > 0, height > 0, (1...4).contains(components), content.count == 6 + 3 * components else {
                throw .malformed(.jpeg)
            }
            try limits.check(width, height)
            // The orientation was found before the frame, as cameras write it; a later one is not kept.
            if let orientation, orientation != 1 { kept += JPEG.exif(orientation: orientation) }
        }

        /// Copies coded data up to the marker that ends it; 0xFF 0x00 is data, 0xD0-0xD7 restart the decoder.
        private mutating func scan() throws(MediaError) {
            let start = at
            while at + 1 < bytes.count {
                if bytes[at] != 0xFF {
                    at += 1
                } else if bytes[at + 1] == 0 || (0xD0...0xD7).contains(bytes[at + 1]) {
                    at += 2
                } else if bytes[at + 1] == 0xFF {
                    at += 1
                } else {
                    guard at > start else { throw .malformed(.jpeg) }
                    kept += bytes[start..<at]
                    hasScan = true
                    return
                }
            }
            throw .truncated(.jpeg)
        }

        private mutating func application(_ marker: UInt8, _ content: Range<Int>) {
            switch marker {
            case 0xE0 where bytes.has(Array("JFIF\0".utf8), at: content.lowerBound) && content.count >= 14:
                // Version, units, densities; then no small picture.
                kept += [0xFF, 0xE0, 0, 16] + bytes[content.lowerBound..<content.lowerBound + 12] + [0, 0]
            case 0xE1 where bytes.has(Array("Exif\0\0".utf8), at: content.lowerBound):
                orientation = orientation ?? Exif.orientation(Array(bytes[content.dropFirst(6)]))
            case 0xE2 where bytes.has(Array("ICC_PROFILE\0".utf8), at: content.lowerBound): keep(marker, content)
            case 0xEE where bytes.has(Array("Adobe".utf8), at: content.lowerBound) && content.count == 12:
                keep(marker, content)
            default: break
            }
        }
    }

    /// An EXIF segment that says how the photo was held and nothing else.
    static func exif(orientation: UInt8) -> [UInt8] {
        let content = Array("Exif\0\0".utf8) + Exif.make(orientation: orientation)
        return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }
}
