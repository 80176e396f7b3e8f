// Delimited text: delimiter, quotes, line numbers, limits; and the writer, whose files are read back.

import School
import Testing

@Suite("A table from text")
struct TableTests {
    private func cells(_ text: String) throws -> [[String]] { try Table(text: text).rows.map(\.cells) }

    @Test(
        "the delimiter is the one that most lines agree on",
        arguments: [
            ("а;б;в\nг;д;е\n", Table.Delimiter.semicolon), ("а,б\nв,г\n", .comma), ("а\tб, в\nг\tд\n", .tab),
            ("Список, 7 класс\nа;б, в;г\nд;е;ж\n", .semicolon), ("\"а;б\",в\n\"г;д\",е\n", .comma),
            ("одна\nколонка\n", nil),
            ("sep=,\nа;б,в;г\nд;е,ж;з\n", .comma),
        ] as [(String, Table.Delimiter?)])
    func delimiter(text: String, expected: Table.Delimiter?) throws {
        #expect(try Table(text: text).delimiter == expected)
    }

    @Test("quoted cells hold delimiters, doubled quotes and line breaks")
    func quotes() throws {
        #expect(
            try cells("\"а;1\";\"б \"\"в\"\"\";\"г\r\nд\"\r\n;\"\";е") == [["а;1", "б \"в\"", "г\nд"], ["", "", "е"]])
    }

    @Test("stray quotes are tolerated as spreadsheets do, and never eat the rows below")
    func strayQuotes() throws {
        #expect(try cells("а \"б\" в;г\nд;е\n") == [["а \"б\" в", "г"], ["д", "е"]])
        #expect(try cells("\"а\" б;г\nд;е\n") == [["а б", "г"], ["д", "е"]])
        #expect(try cells("\"а;б\nв;г\n") == [["\"а", "б"], ["в", "г"]])
        #expect(try cells("\"а;б\nв;г \"д\"\n") == [["\"а", "б"], ["в", "г \"д\""]])
    }

    @Test("line numbers are those of the source, for every kind of line end")
    func lineNumbers() throws {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "а;б", "", ";", "\"в\(end)г\";д", "е;ж"].joined(separator: end)
            #expect(try Table(text: text).rows.map(\.line) == [2, 5, 7])
        }
    }

    @Test("cells lose surplus spaces of every kind, invisible marks and taken-apart letters")
    func trimming() throws {
        #expect(
            try cells(" \u{A0}ЕЖОВ \t;\u{FEFF}а\u{A0}б\u{AD}в\u{200B}\nи\u{306};е\u{308}\n") == [
                ["ЕЖОВ", "а бв"], ["й", "ё"],
            ])
        let scalars = try cells("и\u{306};е\u{308}\nа;б\n")[0].map { $0.unicodeScalars.count }
        #expect(scalars == [1, 1])
    }

    @Test("the limits of rows and cells are exact")
    func limits() throws {
        let rows = String(repeating: "а;б\n", count: Table.maximumRows)
        #expect(try Table(text: rows + "\n;\n").rows.count == Table.maximumRows)
        #expect(throws: ImportError.tooManyRows(limit: Table.maximumRows)) { try Table(text: rows + "в;г\n") }
        let wide = String(repeating: ";", count: Table.maximumCells - 1)
        #expect(try Table(text: "а" + wide + "\n").rows.count == 1)
        #expect(throws: ImportError.tooManyCells(line: 2, limit: Table.maximumCells)) {
            try Table(text: "б\nа;" + wide)
        }
        #expect(throws: ImportError.empty) { try Table(text: ";;\n\n;") }
    }

    @Test("a file of nothing but quotes is read in linear time")
    func manyQuotes() throws {
        for pattern in ["\"", "\";", "\"\"\"\n", "\"\";\"", "\"а\n"] {
            let text = String(repeating: pattern, count: 4_000)
            _ = try? Table(text: text)
        }
        #expect(try cells("\"\"\"\"\n") == [["\""]])
    }

    @Test("a download is UTF-8 with its mark, semicolons, CRLF, decimal commas")
    func writer() {
        var writer = CSVWriter()
        writer.append([
            "Имя", .text("а;б \"в\""), 7, .decimal(scaled: -1234, places: 2), .decimal(scaled: 5, places: 2),
        ])
        writer.append([.points(Points(halves: 3)), .text("две\nстроки"), .empty, .decimal(scaled: 9, places: 0)])
        let expected = "\u{FEFF}Имя;\"а;б \"\"в\"\"\";7;-12,34;0,05\r\n1,5;\"две\nстроки\";;9\r\n"
        #expect(writer.bytes == Array(expected.utf8))
    }

    @Test(
        "a cell that would run as a formula is neutralised, and reads back as it was",
        arguments: [
            "=1+1", "+7 900", "-2", "@а", "\u{FF1D}1",
        ])
    func formulas(text: String) throws {
        var writer = CSVWriter()
        writer.append([.text(text), "б"])
        writer.append(["в", "г"])
        #expect(String(decoding: writer.bytes.dropFirst(3), as: UTF8.self).hasPrefix("'" + text + ";"))
        #expect(try Table(bytes: writer.bytes).rows.map(\.cells) == [[text, "б"], ["в", "г"]])
    }

    @Test("tab and return at the start of a cell are neutralised too")
    func controls() {
        for text in ["\t=1", "\r=1"] {
            var writer = CSVWriter()
            writer.append([.text(text)])
            #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("\"'\(text)\"\r\n".utf8))
        }
    }

    @Test("a day is written as a Russian spreadsheet reads it")
    func days() throws {
        var writer = CSVWriter()
        writer.append([.day(try .of("2026-10-05"))])
        #expect(writer.bytes.dropFirst(3).elementsEqual(Array("05.10.2026\r\n".utf8)))
    }
}
