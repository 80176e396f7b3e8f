// Bytes to text: every encoding a Russian spreadsheet saves in, and what is refused.

import School
import Testing

@Suite("The encoding of a file")
struct TextDecodingTests {
    private let text = "Фамилия;Имя\r\nСемёнова;Анна «Ё» №1 – да…\r\n"

    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? pair.reversed() : pair
        }
    }

    @Test("UTF-8 with and without its mark, and UTF-16 of both orders are read alike")
    func unicode() throws {
        #expect(try TextDecoding.decode(Array(text.utf8)) == text)
        #expect(try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
        #expect(try TextDecoding.decode(utf16(text, bigEndian: false)) == text)
        #expect(try TextDecoding.decode(utf16(text, bigEndian: true)) == text)
        #expect(try TextDecoding.read(utf16(text, bigEndian: true)).encoding == .utf16BigEndian)
        #expect(try TextDecoding.read(Array(text.utf8)).encoding == .utf8)
    }

    @Test("Windows-1251 is recognised by content, every letter in its place")
    func windows() throws {
        let alphabet =
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\nабвгдежзийклмнопрстуфхцчшщъыьэюя\nЁ ё № « » – — … “ ” „ ‘ ’ °\u{A0}."
        let bytes: [UInt8] =
            Array(0xC0...0xDF) + [0x0A] + Array(0xE0...0xFF) + [0x0A] + [
                0xA8, 0x20, 0xB8, 0x20, 0xB9, 0x20, 0xAB, 0x20, 0xBB, 0x20, 0x96, 0x20, 0x97, 0x20, 0x85, 0x20, 0x93,
                0x20,
                0x94, 0x20, 0x84, 0x20, 0x91, 0x20, 0x92, 0x20, 0xB0, 0xA0, 0x2E,
            ]
        #expect(try TextDecoding.decode(bytes) == alphabet)
        #expect(try TextDecoding.read(bytes).encoding == .windows1251)
    }

    @Test("what is no text is refused with its reason")
    func refusals() {
        #expect(throws: ImportError.empty) { try TextDecoding.decode([]) }
        #expect(throws: ImportError.empty) { try TextDecoding.decode(Array("\u{FEFF} \u{A0}\r\n\t".utf8)) }
        #expect(throws: ImportError.spreadsheetFile) { try TextDecoding.decode([0x50, 0x4B, 3, 4, 0, 0]) }
        #expect(throws: ImportError.spreadsheetFile) { try TextDecoding.decode([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }
        #expect(throws: ImportError.notText) { try TextDecoding.decode(Array("ФИО\0Пол".utf8)) }
        #expect(throws: ImportError.notText) {
            try TextDecoding.decode(Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0xCF, 0xD3])
        }
        #expect(throws: ImportError.notText) { try TextDecoding.decode([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]) }
        #expect(throws: ImportError.notText) { try TextDecoding.decode([0xFF, 0xFE, 0x41]) }
        #expect(throws: ImportError.notText) { try TextDecoding.decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) }
        #expect(throws: ImportError.notText) { try TextDecoding.decode([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00]) }
        #expect(throws: ImportError.unknownEncoding) { try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0xD4, 0x30]) }
    }

    @Test("KOI8-R and the code page of DOS are not taken for Windows-1251")
    func otherCodePages() {
        // «Фамилия;Имя» in KOI8-R and in code page 866.
        let koi8: [UInt8] = [0xE6, 0xC1, 0xCD, 0xC9, 0xCC, 0xC9, 0xD1, 0x3B, 0xE9, 0xCD, 0xD1]
        let dos: [UInt8] = [0x94, 0xA0, 0xAC, 0xA8, 0xAB, 0xA8, 0xEF, 0x3B, 0x88, 0xAC, 0xEF]
        #expect(throws: ImportError.unknownEncoding) { try TextDecoding.decode(koi8) }
        #expect(throws: ImportError.unknownEncoding) { try TextDecoding.decode(dos) }
    }

    @Test("a file of exactly the limit is read, one byte more is refused")
    func size() throws {
        let limit = TextDecoding.maximumBytes
        #expect(try TextDecoding.decode(Array(repeating: 0x61, count: limit)).utf8.count == limit)
        #expect(throws: ImportError.tooManyBytes(limit: limit)) {
            try TextDecoding.decode(Array(repeating: 0x61, count: limit + 1))
        }
    }

    @Test("every refusal has a Russian message that says what to do")
    func messages() {
        #expect(
            ImportError.spreadsheetFile.message
                == "Это файл Excel. Сохраните его как CSV или скопируйте ячейки и вставьте.")
        #expect(ImportError.tooManyBytes(limit: 1_048_576).message.contains("1 МБ"))
        #expect(
            ImportError.missingColumns(titles: ["ФИО"], found: ["Пол", "Класс"]).message
                == "Не найдено: «ФИО». Найдены столбцы: «Пол», «Класс». Проверьте строку заголовков.")
    }
}
