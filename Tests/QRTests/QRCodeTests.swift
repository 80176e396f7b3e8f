import Foundation
import Testing

@testable import QR

@Suite("QR code")
struct QRCodeTests {
    @Test("products in the field, annex A")
    func field() {
        #expect(multiply(2, 0x80) == 0x1D)
        #expect(multiply(0, 77) == 0 && multiply(1, 77) == 77)
        var power: UInt8 = 1
        var seen: Set<UInt8> = []
        for _ in 0..<255 {
            seen.insert(power)
            power = multiply(power, 2)
        }
        #expect(seen.count == 255 && power == 1)
    }

    @Test("generator polynomials of table A.1")
    func generators() {
        // x^7 + a^87 x^6 + a^229 x^5 + a^146 x^4 + a^149 x^3 + a^238 x^2 + a^102 x + a^21
        let exponents = [87, 229, 146, 149, 238, 102, 21]
        let expected = exponents.map { exponent in (0..<exponent).reduce(UInt8(1)) { power, _ in multiply(power, 2) } }
        #expect(generatorPolynomial(degree: 7) == expected)
    }

    @Test("error correction of the example of annex I, «01234567» in version 1-M")
    func correction() {
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        let words = errorCorrection(of: data[...], generator: generatorPolynomial(degree: 10))
        #expect(words == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
    }

    @Test("format information, table C.1, all 32")
    func format() {
        let table = [
            0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0,
            0x77C4, 0x72F3, 0x7DAA, 0x789D, 0x662F, 0x6318, 0x6C41, 0x6976,
            0x1689, 0x13BE, 0x1CE7, 0x19D0, 0x0762, 0x0255, 0x0D0C, 0x083B,
            0x355F, 0x3068, 0x3F31, 0x3A06, 0x24B4, 0x2183, 0x2EDA, 0x2BED,
        ]
        for level in ErrorCorrectionLevel.allCases {
            for mask in 0..<8 {
                #expect(formatInformation(level, mask: mask) == table[level.formatBits << 3 | mask])
            }
        }
    }

    @Test("version information, table D.1")
    func versionBits() {
        #expect(versionInformation(7) == 0x07C94)
        #expect(versionInformation(8) == 0x085BC)
        #expect(versionInformation(21) == 0x15683)
        #expect(versionInformation(40) == 0x28C69)
    }

    @Test("centres of alignment patterns, annex E")
    func alignment() {
        let expected: [Int: [Int]] = [
            1: [], 2: [6, 18], 7: [6, 22, 38], 14: [6, 26, 46, 66], 15: [6, 26, 48, 70], 16: [6, 26, 50, 74],
            22: [6, 26, 50, 74, 98], 32: [6, 34, 60, 86, 112, 138], 36: [6, 24, 50, 76, 102, 128, 154],
            39: [6, 26, 54, 82, 110, 138, 166], 40: [6, 30, 58, 86, 114, 142, 170],
        ]
        for (number, centres) in expected { #expect(Version(number: number).alignmentCentres == centres) }
    }

    @Test("capacity in bytes, table 7: levels L, M, Q, H")
    func capacity() {
        let table: [Int: [Int]] = [
            1: [17, 14, 11, 7], 2: [32, 26, 20, 14], 5: [106, 84, 60, 44], 9: [230, 180, 130, 98],
            10: [271, 213, 151, 119], 20: [858, 666, 482, 382], 27: [1465, 1125, 805, 625],
            40: [2953, 2331, 1663, 1273],
        ]
        for (number, row) in table {
            for (level, bytes) in zip(ErrorCorrectionLevel.allCases, row) {
                func smallest(_ count: Int) -> Int? {
                    let payload = Payload(bytes: [UInt8](repeating: 0, count: count), isDeclaredUTF8: false)
                    return Version.smallest(for: payload, level)?.number
                }
                #expect(smallest(bytes) == number)
                #expect(smallest(bytes + 1) == (number == 40 ? nil : number + 1))
            }
        }
    }

    @Test("the free modules of every version are exactly its words and the remainder bits of table 1")
    func freeModules() {
        for number in 1...40 {
            let version = Version(number: number)
            let matrix = Matrix(version)
            var free = 0
            for y in 0..<matrix.size { for x in 0..<matrix.size where !matrix.isReserved(x, y) { free += 1 } }
            #expect([0, 3, 4, 7].contains(free - version.totalWords * 8))
            #expect(free / 8 == version.totalWords)
        }
    }

    @Test("a text that does not fit says what would")
    func tooLong() throws {
        let bytes = [UInt8](repeating: 0x61, count: 2331)
        #expect(try QRCode(bytes).version == 40)
        #expect(throws: QRCodeError.tooLong(limit: 2331)) { try QRCode(bytes + [0x61]) }
        let cyrillic = String(repeating: "ж", count: 1165)
        #expect(try QRCode(cyrillic).version == 40)
        #expect(throws: QRCodeError.tooLong(limit: 2330)) { try QRCode(cyrillic + "ж") }
    }

    @Test("a whole symbol, made by another encoder: «school.example» in version 1-M with mask 2")
    func wholeSymbol() {
        let expected = """
            #######.......#######
            #.....#...#...#.....#
            #.###.#.#.##..#.###.#
            #.###.#.#####.#.###.#
            #.###.#.###.#.#.###.#
            #.....#.##..#.#.....#
            #######.#.#.#.#######
            ........#####........
            #.#####...###.#####..
            ##..##..##...#.##.#.#
            #.##..####.###...#.#.
            .#..##......##.######
            #.#...##..##.##.#....
            ........#.....###..##
            #######...###..#..##.
            #.....#.#.#.##.#.##.#
            #.###.#.##..#.#.#..##
            #.###.#.####...###...
            #.###.#.#..###...#...
            #.....#..#####..###..
            #######.#..#..#.#..#.
            """
        let version = Version(number: 1)
        let payload = Payload(bytes: Array("school.example".utf8), isDeclaredUTF8: false)
        var matrix = Matrix(version)
        matrix.draw(interleaved(dataWords(payload, version, .medium), version, .medium))
        matrix.apply(mask: 2)
        matrix.drawFormat(.medium, mask: 2)
        let rows = (0..<matrix.size).map { y in
            String((0..<matrix.size).map { matrix[$0, y] ? "#" : "." as Character })
        }
        #expect(rows.joined(separator: "\n") == expected)
    }

    @Test("the path covers exactly the dark modules, with the quiet zone before them")
    func path() throws {
        let code = try QRCode("https://example.org/c/0001")
        var seen: Set<[Int]> = []
        for part in code.svgPath().split(separator: "z") {
            let numbers = part.split { !($0.isNumber || $0 == "-") }.compactMap { Int($0) }
            try #require(numbers.count == 5 && numbers[2] > 0 && numbers[3] == 1 && numbers[4] == -numbers[2])
            for offset in 0..<numbers[2] {
                #expect(seen.insert([numbers[0] + offset - QRCode.quietZone, numbers[1] - QRCode.quietZone]).inserted)
            }
            #expect(!code[numbers[0] + numbers[2] - QRCode.quietZone, numbers[1] - QRCode.quietZone])
        }
        for y in 0..<code.size { for x in 0..<code.size { #expect(seen.contains([x, y]) == code[x, y]) } }
        #expect(!code[-1, 0] && !code[0, code.size])
    }
}
