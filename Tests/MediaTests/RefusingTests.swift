// What is no paper, whatever its name says: disguises, halves, bombs (checklist 42, 45).
import Support
import Testing

@testable import Media

@Suite("Refusing what is no paper")
struct RefusingTests {
    static let papers: [[UInt8]] = [
        TestPapers.jpeg(orientation: 6), TestPapers.png(chunks: PNGPicture.chunk("tEXt", [1, 2, 3])),
        TestPapers.webpWithPlace, TestPapers.webp, TestPapers.pdf(),
    ]

    @Test(
        "G42: pages, drawings with programs, archives, programs and moving pictures are refused",
        arguments: [
            "<!DOCTYPE html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "GIF89a/*\u{1}\u{1}*/=1;alert(1)", "PK\u{3}\u{4}\u{14}", "MZ\u{90}", "\u{7F}ELF", "<?xml version='1.0'?>",
            "\r\n%PDF-1.4\n", "<html>%PDF-1.4\n%%EOF", "RIFF\u{4}\0\0\0WAVE", "BM", "%!PS-Adobe-3.0", "name;points\r\n",
        ])
    func disguises(_ text: String) {
        #expect(throws: MediaError.unknownKind) { try Media.clean(Array(text.utf8)) }
    }

    @Test("G45: an empty file, and every file cut anywhere, is refused", arguments: papers)
    func truncated(_ file: [UInt8]) throws {
        #expect(throws: MediaError.empty) { try Media.clean([]) }
        _ = try Media.clean(file)
        // White space after the last mark of a PDF is no loss.
        let end = file.last == 0x0A ? file.count - 1 : file.count
        for count in 1..<end {
            #expect(throws: MediaError.self, "the first \(count) bytes") { try Media.clean(Array(file[..<count])) }
        }
    }

    @Test("every changed byte is accepted or refused, and what is accepted can be cleaned again", arguments: papers)
    func damaged(_ file: [UInt8]) throws {
        for index in file.indices {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF, file[index] ^ 0x20] {
                var damaged = file
                damaged[index] = value
                guard let clean = try? Media.clean(damaged) else { continue }
                #expect((try? Media.clean(clean.bytes)) == clean)
            }
        }
    }

    @Test("G45: headers that ask for ten thousand by ten thousand pixels are refused")
    func bombs() {
        func big(_ number: Int) -> [UInt8] { [0, 0, UInt8(number >> 8), UInt8(number & 0xFF)] }
        var png = TestPapers.png()
        let header = big(10_000) + big(10_000) + [8, 2, 0, 0, 0]
        png.replaceSubrange(8..<33, with: PNGPicture.chunk("IHDR", header))
        #expect(throws: MediaError.tooManyPixels) { try Media.clean(png) }
        #expect(throws: MediaError.tooManyPixels) { try Media.clean(TestPapers.jpeg(width: 10_000, height: 10_000)) }
        #expect(throws: MediaError.tooManyPixels) { try Media.clean(TestPapers.jpeg(width: 65_535, height: 1)) }
        let bits = 9_999 | 9_999 << 14
        var pixel = TestPapers.webpPixel
        for index in 0..<4 { pixel[1 + index] = UInt8(bits >> (8 * index) & 0xFF) }
        let webp = TestPapers.riff(TestPapers.chunk("VP8L", pixel))
        #expect(throws: MediaError.tooManyPixels) { try Media.clean(webp) }
    }

    @Test("a file beyond the limit is refused before anything is read of it")
    func tooLarge() {
        var limits = Media.Limits()
        limits.bytes = 100
        #expect(throws: MediaError.tooLarge(limit: 100)) { try Media.clean(TestPapers.jpeg(), limits: limits) }
    }

    @Test("G42: what hides behind or inside a PDF is refused")
    func documents() {
        #expect(throws: MediaError.malformed(.pdf)) { try Media.clean(TestPapers.pdf(tail: "PK\u{3}\u{4}archive")) }
        #expect(throws: MediaError.malformed(.pdf)) { try Media.clean(TestPapers.pdf(tail: "<script>")) }
        for name in ["/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"] {
            let program = Array("4 0 obj\n<</S\(name)>>\nendobj\n".utf8)
            #expect(throws: MediaError.active) { try Media.clean(TestPapers.pdf(extra: program)) }
        }
        #expect(throws: MediaError.malformed(.pdf)) {
            try Media.clean(Array("%PDF-1.4\nstartxref\n99999\n%%EOF\n".utf8))
        }
    }

    @Test("pictures whose parts do not fit together are refused")
    func malformed() {
        var png = TestPapers.png()
        png[40] ^= 1
        #expect(throws: MediaError.malformed(.png)) { try Media.clean(png) }
        let critical = PNGPicture.chunk("ABCD", [])
        #expect(throws: MediaError.malformed(.png)) { try Media.clean(TestPapers.png(chunks: critical)) }
        let second = TestPapers.segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
        #expect(throws: MediaError.malformed(.jpeg)) { try Media.clean(TestPapers.jpeg(segments: second)) }
        #expect(throws: MediaError.malformed(.jpeg)) { try Media.clean([0xFF, 0xD8, 0xFF, 0xD9]) }
        let moving = TestPapers.riff(TestPapers.chunk("VP8X", [0x02] + [UInt8](repeating: 0, count: 9)))
        #expect(throws: MediaError.animated(.webp)) { try Media.clean(moving) }
        #expect(throws: MediaError.malformed(.webp)) { try Media.clean(TestPapers.riff([])) }
    }

    @Test("lengths inside a PDF that lead over its end blank no trailer")
    func longSegment() throws {
        var photo = TestPapers.jpeg(orientation: 3)
        let mark = try #require(photo.indices.first { photo.has(Array("Exif\0\0".utf8), at: $0) })
        photo.replaceSubrange(mark - 2..<mark, with: [0xFF, 0xF0])
        let document = TestPapers.pdf(extra: Array("4 0 obj\nstream\n".utf8) + photo + Array("\nendstream\n".utf8))
        let clean = try Media.clean(document)
        #expect(clean.bytes != document && clean.bytes.count == document.count)
        #expect(try Media.clean(clean.bytes) == clean)
        let open = TestPapers.pdf(extra: Array("4 0 obj\nstream\n".utf8) + photo)
        #expect(throws: MediaError.self) { try Media.clean(open) }
    }

    @Test("photos of telephones that browsers do not show get words of their own")
    func phone() {
        #expect(throws: MediaError.phoneFormat) { try Media.clean([0, 0, 0, 24] + Array("ftypheic".utf8)) }
    }
}
