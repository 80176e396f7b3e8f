// What of a paper is kept: the picture, and nothing of where and by what it was taken (checklist 42, 46).
import Support
import Testing

@testable import Media

@Suite("Cleaning of papers")
struct CleaningTests {
    private func holds(_ bytes: [UInt8], _ words: String) -> Bool {
        let words = Array(words.utf8)
        return bytes.indices.contains { bytes.has(words, at: $0) }
    }

    @Test("G46: the place, the words and the small pictures leave a JPEG, how it was held stays")
    func jpeg() throws {
        let segments =
            TestPapers.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>\(TestPapers.place)".utf8))
            + TestPapers.segment(0xED, Array("Photoshop 3.0\0\(TestPapers.place)".utf8))
            + TestPapers.segment(0xE2, Array("MPF\0\(TestPapers.place)".utf8))
            + TestPapers.segment(0xFE, Array(TestPapers.place.utf8))
        let photo = TestPapers.jpeg(orientation: 6, segments: segments, tail: Array(TestPapers.place.utf8))
        #expect(holds(photo, TestPapers.place))
        let clean = try Media.clean(photo)
        #expect((clean.kind, clean.width, clean.height) == (.jpeg, 16, 8))
        #expect(!holds(clean.bytes, TestPapers.place))
        #expect(!holds(clean.bytes, "Photoshop"))
        let exif = try #require(clean.bytes.indices.first { clean.bytes.has(Array("Exif\0\0".utf8), at: $0) })
        #expect(Exif.orientation(Array(clean.bytes[(exif + 6)...])) == 6)
        // Nothing but the EXIF of the original differs from a photo that never had any.
        let plain = try Media.clean(TestPapers.jpeg())
        #expect(clean.bytes.count == plain.bytes.count + JPEG.exif(orientation: 6).count)
    }

    @Test("a profile of colours stays in a JPEG, a small picture in its header does not")
    func jpegKept() throws {
        let profile = TestPapers.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9, 9])
        let clean = try Media.clean(TestPapers.jpeg(segments: profile))
        #expect(holds(clean.bytes, "ICC_PROFILE"))
        var withPicture = TestPapers.jpeg()
        let header = TestPapers.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 72, 0, 72, 1, 1, 7, 7, 7])
        withPicture.replaceSubrange(2..<20, with: header)
        #expect(try Media.clean(withPicture).bytes == TestPapers.jpeg())
    }

    @Test("G46: words, times and EXIF leave a PNG, and what follows its end")
    func png() throws {
        var chunks: [UInt8] = []
        for name in ["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "prVt"] {
            chunks += PNGPicture.chunk(name, Array(TestPapers.place.utf8))
        }
        let clean = try Media.clean(TestPapers.png(chunks: chunks, tail: Array("PK\u{3}\u{4}".utf8)))
        #expect((clean.kind, clean.width, clean.height) == (.png, 8, 6))
        #expect(clean.bytes == TestPapers.png())
    }

    @Test("G46: EXIF and XMP leave a WebP, and its header no longer announces them")
    func webp() throws {
        let clean = try Media.clean(TestPapers.webpWithPlace + Array("<html>".utf8))
        #expect((clean.kind, clean.width, clean.height) == (.webp, 1, 1))
        #expect(!holds(clean.bytes, TestPapers.place))
        #expect(clean.bytes[20] == 0)
        #expect(clean.bytes.little32(4) == clean.bytes.count - 8)
        #expect(try Media.clean(TestPapers.webp).bytes == TestPapers.webp)
    }

    @Test("G46: a PDF keeps its length; EXIF of photos inside and XMP are blanked")
    func pdf() throws {
        let photo = TestPapers.jpeg(orientation: 3)
        let xmp = Array("<x:xmpmeta>\(TestPapers.place)</x:xmpmeta>".utf8)
        let document = TestPapers.pdf(
            extra: Array("4 0 obj\nstream\n".utf8) + photo + xmp + Array("\nendstream\n".utf8))
        #expect(holds(document, TestPapers.place))
        let clean = try Media.clean(document)
        #expect(clean.kind == .pdf)
        #expect(clean.bytes.count == document.count)
        #expect(!holds(clean.bytes, TestPapers.place))
        #expect(try Media.clean(TestPapers.pdf()).bytes == TestPapers.pdf())
    }

    @Test(
        "what was cleaned stays as it is when it is cleaned again",
        arguments: [
            TestPapers.jpeg(orientation: 8), TestPapers.png(), TestPapers.webpWithPlace, TestPapers.pdf(),
        ])
    func twice(_ file: [UInt8]) throws {
        let once = try Media.clean(file)
        #expect(try Media.clean(once.bytes) == once)
    }
}
