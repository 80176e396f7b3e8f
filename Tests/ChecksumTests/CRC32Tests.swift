// CRC-32 on values that others have published.
import Testing

@testable import Checksum

@Suite("CRC-32")
struct CRC32Tests {
    @Test("the check value, nothing, and the last chunk of every PNG (ISO 3309; W3C PNG, Annex D)")
    func known() {
        #expect(CRC32.of(Array("123456789".utf8)[...]) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
        #expect(CRC32.of(Array("IEND".utf8)[...]) == 0xAE42_6082)
    }

    @Test("a part of an array counts by itself")
    func slice() {
        let bytes = Array("xx123456789xx".utf8)
        #expect(CRC32.of(bytes[2..<11]) == 0xCBF4_3926)
    }
}
