// Header lines, titles, totals, and tables without a header.

import School
import Testing

@Suite("The line of heads")
struct HeaderFinderTests {
    private func roster(_ text: String) throws -> Sheet<RosterColumn> {
        try HeaderFinder<RosterColumn>.sheet(of: Table(text: text))
    }

    @Test("titles above, totals below, repeated headers and unfilled numbers are passed over and reported")
    func skippedLines() throws {
        let sheet = try roster(
            "Список 7 «А»;;\nна 1 сентября;;\n№ п/п;ФИО обучающегося;Д.р.\n1;Ежов Илья;24.06.2012\n"
                + "№ п/п;ФИО обучающегося;Д.р.\n2;Бондарь Юлия;06.09.2012\n3;;\nИтого;2;\n"
        )
        #expect(sheet.hasHeader)
        #expect(sheet.columns == [.number, .fullName, .birthDate])
        #expect(sheet.rows.map(\.line) == [4, 6])
        #expect(sheet.skipped.map(\.line) == [1, 2, 3, 5, 7, 8])
        #expect(sheet.skipped.map(\.reason) == [.title, .title, .header, .header, .unfilled, .totals])
    }

    @Test(
        "headings are recognised in any case, with brackets and dots",
        arguments: [
            ("ф.и.о. обучающегося (полностью)", RosterColumn.fullName), ("Фамилия, имя, отчество", .fullName),
            ("ФАМИЛИЯ", .last),
            ("Дата рожд.", .birthDate), ("ДАТА  РОЖДЕНИЯ (дд.мм.гггг)", .birthDate), ("№ личного дела", .personalFile),
            ("№", .number),
        ])
    func headings(heading: String, column: RosterColumn) throws {
        let other = column == .fullName || column == .last ? "Имя" : "ФИО"
        let sheet = try roster("\"\(heading)\";\(other)\nа;б\n")
        #expect(sheet.columns.first == column)
        #expect(sheet.rows.map { $0[column] } == ["а"])
    }

    @Test("a list of names alone is a list, with its heading or without")
    func namesOnly() throws {
        #expect(try roster("ФИО\nЕжов Илья Дмитриевич\n").rows.map(\.line) == [2])
        let bare = try roster("Ежов Илья Дмитриевич\nБондарь Юлия Игоревна\n")
        #expect(!bare.hasHeader)
        #expect(bare.rows.map { $0[.fullName] } == ["Ежов Илья Дмитриевич", "Бондарь Юлия Игоревна"])
    }

    @Test("without a header the evident columns are taken")
    func evident() throws {
        let whole = try roster(
            "7 «А» класс\n1\tЕжов Илья Дмитриевич\t24.06.2012\tМ\n"
                + "2\tБондарь Юлия Игоревна\t31.09.2012\tЖ\n3\tКим Ян\t02.03.2012\tМ\n"
                + "4\tЛи Ян\t02.03.2012\tМ\n5\tЦой Ян\t02.03.2012\tМ\nВсего: 5\n"
        )
        #expect(whole.columns == [.number, .fullName, .birthDate, .gender])
        #expect(whole.rows.map(\.line) == [2, 3, 4, 5, 6])
        let parts = try roster("Ежов;Илья;Дмитриевич;24.06.2012\nБондарь;Юлия;Игоревна;06.09.2012\n")
        #expect(parts.columns == [.last, .first, .patronymic, .birthDate])
    }

    @Test("without a header the columns of achievements are taken where they are evident")
    func evidentAchievements() throws {
        let text =
            "05.10.2026;Волков Д.;Кросс нации;школьный;2 место\n06.10.2026;Ежов И.;Выставка «Осень»;муниц.;участник\n"
        let sheet = try HeaderFinder<AchievementColumn>.sheet(of: Table(text: text))
        #expect(sheet.columns == [.date, .fullName, .event, .level, .outcome])
    }

    @Test("what was not found is named")
    func errors() {
        #expect(throws: ImportError.missingColumns(titles: ["ФИО"], found: ["Дата рождения", "Пол"])) {
            try roster("Пол;Д.р.\nМ;24.06.2012\n")
        }
        #expect(throws: ImportError.noHeader(expected: ["ФИО"])) { try roster("а;б\nв;г\n") }
        #expect(throws: ImportError.missingColumns(titles: ["Дата", "Результат"], found: ["ФИО", "Мероприятие"])) {
            try HeaderFinder<AchievementColumn>.sheet(of: Table(text: "ФИО;Мероприятие\nа;б\n"))
        }
    }

    @Test("unknown columns are passed over")
    func unknownColumns() throws {
        let sheet = try roster("Шифр;ФИО;Балл (макс. 100);Учитель\n7-1;Ежов Илья;97;Громова Т. Б.\n")
        #expect(sheet.columns == [.fullName])
        #expect(sheet.rows.map(\.cells) == [[.fullName: "Ежов Илья"]])
    }
}
