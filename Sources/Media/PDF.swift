// PDF (ISO 32000-1, 7.5): header at the first byte, a cross-reference where `startxref` says, `%%EOF` and nothing but
// white space behind it. A PDF is kept as it is, since its parts are found by their offsets; only what tells places is
// blanked in its own length: EXIF of photos inside and XMP packets. The document's own title and author stay.
// What lies inside compressed streams is not seen: such a file is safe by how it is served, not by this check.

/// The reader of PDF.
enum PDF {
    /// How far from its end `startxref` and `%%EOF` may stand: readers look no further.
    private static let trailerSize = 2048
    /// Names that a paper has no use for: programs, starting of programs, files inside, films. Shorter ones, such as
    /// `/JS`, would be found by chance in pictures.
    private static let activeNames = ["/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"]

    static func clean(_ bytes: [UInt8]) throws(MediaError) -> CleanMedia {
        guard bytes.count >= 8, (0x31...0x32).contains(bytes[5]), bytes[6] == UInt8(ascii: "."),
            (0x30...0x39).contains(bytes[7])
        else { throw .malformed(.pdf) }
        try checkTrailer(bytes)
        for name in activeNames where find(Array(name.utf8), in: bytes, from: 0) != nil { throw .active }
        var clean = bytes
        blankExif(&clean)
        blankXMP(&clean)
        // Lengths inside a damaged file may lead over its end: what is left of it must still be a document.
        if clean != bytes { try checkTrailer(clean) }
        return CleanMedia(kind: .pdf, width: 0, height: 0, bytes: clean)
    }

    private static func checkTrailer(_ bytes: [UInt8]) throws(MediaError) {
        var end = bytes.count
        while end > 0, isSpace(bytes[end - 1]) { end -= 1 }
        let mark = Array("%%EOF".utf8)
        let tail = max(0, bytes.count - trailerSize)
        guard bytes.has(mark, at: end - mark.count) else {
            // What follows the mark is another file; without a mark the end is missing.
            throw find(mark, in: bytes, from: tail) == nil ? .truncated(.pdf) : .malformed(.pdf)
        }
        let word = Array("startxref".utf8)
        guard var at = findLast(word, in: bytes, from: tail) else { throw .malformed(.pdf) }
        at += word.count
        while at < end, isSpace(bytes[at]) { at += 1 }
        var offset = 0
        let digits = at
        while at < end, (48...57).contains(bytes[at]), at - digits < 10 {
            offset = offset * 10 + Int(bytes[at] - 48)
            at += 1
        }
        // A table begins with its name, a stream with the number of its object.
        guard at > digits, offset < bytes.count,
            bytes.has(Array("xref".utf8), at: offset) || (48...57).contains(bytes[offset])
        else { throw .malformed(.pdf) }
    }

    /// Fills EXIF segments of JPEG streams with zeros.
    private static func blankExif(_ bytes: inout [UInt8]) {
        let mark = Array("Exif\0\0".utf8)
        var at = 0
        while let found = find(mark, in: bytes, from: at) {
            at = found + mark.count
            guard found >= 4, bytes[found - 4] == 0xFF, bytes[found - 3] == 0xE1 else { continue }
            let stream = find(Array("endstream".utf8), in: bytes, from: at) ?? bytes.count
            let end = min(stream, found - 2 + bytes.big16(found - 2))
            guard end > at else { continue }
            for index in found..<end { bytes[index] = 0 }
            at = end
        }
    }

    /// Fills the content of XMP packets with spaces.
    private static func blankXMP(_ bytes: inout [UInt8]) {
        var at = 0
        while let start = find(Array("<x:xmpmeta".utf8), in: bytes, from: at) {
            let mark = Array("</x:xmpmeta>".utf8)
            guard let end = find(mark, in: bytes, from: start) else { return }
            at = end + mark.count
            for index in start..<at { bytes[index] = 0x20 }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }

    /// The first place of the word at or behind `from`. O(bytes).
    private static func find(_ word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        let last = bytes.count - word.count
        guard from <= last else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { word in
                var at = from
                search: while at <= last {
                    for index in 0..<word.count where bytes[at + index] != word[index] {
                        at += 1
                        continue search
                    }
                    return at
                }
                return nil
            }
        }
    }

    private static func findLast(_ word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        var last: Int?
        var at = from
        while let found = find(word, in: bytes, from: at) {
            last = found
            at = found + 1
        }
        return last
    }
}
