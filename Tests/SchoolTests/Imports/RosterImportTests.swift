// Class lists: the two real files, recognition of pupils, corrections posted back.

import School
import Testing

@Suite("A class as a list")
struct RosterImportTests {
    private func read(_ text: String, _ existing: [KnownStudent] = []) throws -> RosterImport {
        try RosterImport.read(text: text, existing: existing, schoolClass: Corpus.class7A(), today: Corpus.today)
    }

    private func problems(_ text: String, _ existing: [KnownStudent] = []) throws -> [String] {
        try #require(try read(text, existing).rows.first).problems.map(\.text)
    }

    @Test("the file saved by Excel gives 28 pupils, one repeated row and one row with problems")
    func windowsFile() throws {
        let bytes = try Corpus.bytes(Corpus.rosterCP1251)
        #expect(String(validating: bytes, as: UTF8.self) == nil, "the file must not be UTF-8")
        let read = try RosterImport.read(
            bytes: bytes, existing: [], schoolClass: Corpus.class7A(), today: Corpus.today)
        #expect(read.counts.summary == "28 новых, 1 повтор, 1 с ошибкой")
        #expect(read.rows.map(\.line) == Array(3...32))
        #expect(read.rows.filter { $0.status == .new }.map(\.line) == Array(3...30))
        #expect(read.rows[28].status == .repeated(ofLine: 6))
        #expect(
            read.rows[29].problems == [
                RowProblem(.birthDate, "31.02.2014 — такого дня нет"),
                RowProblem(.gender, "Тестова Мария Игоревич: отчество мужское, имя женское?"),
                RowProblem(.personalFile, "«К-175» — этот номер личного дела уже стоит в строке 10."),
            ])
    }

    @Test(
        "every pupil of the file is understood exactly", arguments: RosterExpectation.all.enumerated().map { ($0, $1) })
    func everyRow(index: Int, expected: RosterExpectation) throws {
        let read = try RosterImport.read(
            bytes: Corpus.bytes(Corpus.rosterCP1251), existing: [], schoolClass: Corpus.class7A(), today: Corpus.today)
        let row = read.rows[index]
        #expect(row.name?.full == expected.name)
        #expect(row.birthDate?.iso == expected.birth)
        #expect(row.gender == expected.gender)
        #expect(row.personalFile == expected.file)
        #expect(row.schoolClass?.text == "7 «А»")
        #expect(row.status == .new)
    }

    @Test("the pasted cells of one name column give the same 28 pupils")
    func pastedCells() throws {
        let read = try RosterImport.read(
            bytes: Corpus.bytes(Corpus.rosterPaste), existing: [], schoolClass: Corpus.class7A(), today: Corpus.today)
        #expect(read.counts.summary == "28 новых")
        #expect(read.rows.compactMap { $0.name?.full } == RosterExpectation.all.map(\.name))
        #expect(read.rows.compactMap { $0.birthDate?.iso } == RosterExpectation.all.map(\.birth))
        #expect(read.rows.compactMap(\.gender) == RosterExpectation.all.map(\.gender))
    }

    @Test("the same file a second time adds nobody, in either form")
    func secondTime() throws {
        let pupils = try Corpus.pupils()
        for file in [Corpus.rosterCP1251, Corpus.rosterPaste] {
            let read = try RosterImport.read(
                bytes: Corpus.bytes(file), existing: pupils, schoolClass: Corpus.class7A(), today: Corpus.today)
            #expect(read.counts.new == 0)
            #expect(read.counts.existing == 28)
            #expect(read.rows.prefix(28).map(\.status) == (1...28).map { .existing(StudentID($0)) })
        }
    }

    @Test("corrected cells that are posted back make the row good")
    func corrections() throws {
        let table = try Table(bytes: Corpus.bytes(Corpus.rosterCP1251))
        var rows = try HeaderFinder<RosterColumn>.sheet(of: table).rows
        let wrong = try #require(rows.last)
        var cells = wrong.cells
        cells[.birthDate] = "28.02.2014"
        cells[.patronymic] = "Игоревна"
        cells[.gender] = "Ж"
        cells[.personalFile] = "Т-1"
        rows[rows.count - 1] = SheetRow(line: wrong.line, cells: cells)
        let read = try RosterImport.read(
            rows: rows, existing: [], schoolClass: Corpus.class7A(), today: Corpus.today)
        #expect(read.counts.summary == "29 новых, 1 повтор")
        #expect(read.rows.last?.name?.full == "Тестова Мария Игоревна")
        #expect(read.rows.last?.line == 32)
    }

    @Test("a row of another class is told, a Latin letter that looks Russian is not another class")
    func otherClass() throws {
        let head = "ФИО;Дата рождения;Класс\n"
        #expect(
            try problems(head + "Волков Денис Никитич;08.06.2012;7Б\n")
                == ["«7Б» — это другой класс: список загружается в 7 «А»."])
        #expect(try problems(head + "Волков Денис Никитич;08.06.2012;7 \"А\" класс\n").isEmpty)
        #expect(try problems(head + "Волков Денис Никитич;08.06.2012;7A\n").isEmpty)
        #expect(
            try problems(head + "Волков Денис Никитич;08.06.2012;17А\n") == ["«17А» — такого класса нет; нужен 7 «А»."])
    }

    @Test("a pupil of another class is not added a second time")
    func enrolledElsewhere() throws {
        let known = KnownStudent(
            id: StudentID(5), name: PersonName(last: "Волков", first: "Денис", patronymic: "Никитич"),
            birthDate: try .of("2012-06-08"), schoolClass: ClassLabel(grade: 7, letter: "Б"))
        #expect(
            try problems("ФИО;Дата рождения\nВолков Денис Никитич;08.06.2012\n", [known])
                == [
                    "Волков Денис Никитич уже учится в другом классе. Переводит классный руководитель прежнего класса, "
                        + "заместитель директора или администратор: в списке прежнего класса — «Выбытие, перевод»."
                ])
    }

    @Test("the same name with another date in another class is another child")
    func namesakeElsewhere() throws {
        let known = KnownStudent(
            id: StudentID(5), name: PersonName(last: "Волков", first: "Денис", patronymic: "Никитич"),
            birthDate: try .of("2013-01-08"), schoolClass: ClassLabel(grade: 6, letter: "Б"))
        let read = try read("ФИО;Дата рождения\nВолков Денис Никитич;08.06.2012\n", [known])
        #expect(read.rows.map(\.status) == [.new])
    }

    @Test("a list of dates for one name asks the school for nobody's birthday")
    func guessedDates() throws {
        let known = KnownStudent(
            id: StudentID(5), name: PersonName(last: "Волков", first: "Денис", patronymic: "Никитич"),
            birthDate: try .of("2012-06-08"), schoolClass: ClassLabel(grade: 7, letter: "Б"))
        let dates = ["06.06.2012", "07.06.2012", "08.06.2012", "09.06.2012"]
        let list = "ФИО;Дата рождения\n" + dates.map { "Волков Денис Никитич;\($0)\n" }.joined()
        let third = try read(list, [known]).rows[2].problems.map(\.text)
        #expect(
            third == ["Волков Денис Никитич: в списке уже две другие даты рождения у этого имени. Оставьте верную."])
    }

    @Test("a pupil of no class is known by the date alone, and the date of a pupil of the class is not told")
    func withoutClass() throws {
        let name = PersonName(last: "Волков", first: "Денис", patronymic: "Никитич")
        let gone = KnownStudent(id: StudentID(5), name: name, birthDate: try .of("2012-06-08"), schoolClass: nil)
        #expect(
            try read("ФИО;Дата рождения\nВолков Денис Никитич;08.06.2012\n", [gone]).rows[0].status
                == .existing(StudentID(5)))
        #expect(try problems("ФИО;Дата рождения\nВолков Денис Никитич;\n", [gone]) == ["Не указана дата рождения."])
        let here = KnownStudent(
            id: StudentID(5), name: name, birthDate: try .of("2012-06-08"),
            schoolClass: ClassLabel(grade: 7, letter: "А"))
        #expect(
            try problems("ФИО;Дата рождения\nВолков Денис Никитич;09.06.2012\n", [here])
                == ["Волков Денис Никитич уже есть в классе с другой датой рождения. Сверьте с личным делом."])
    }

    @Test("the same name with another date is asked, unless two personal files prove two children")
    func namesakes() throws {
        let two = "ФИО;Дата рождения;№ личного дела\nВолков Денис;08.06.2012;%\nВолков Денис;09.06.2012;В-2\n"
        let asked = try read(two.replacing("%", with: ""))
        #expect(
            asked.rows[1].problems.map(\.text) == [
                "Волков Денис: в строке 2 другая дата рождения — 08.06.2012. Какая верна?"
            ])
        #expect(try read(two.replacing("%", with: "В-1")).counts.summary == "2 новые")
    }

    @Test("a pupil is recognised without patronymic, by «е» for «ё», and without a date where the name is the only one")
    func recognition() throws {
        let pupils = try Corpus.pupils()
        let read = try read("ФИО;Дата рождения\nСеменова Анастасия;14.09.2012\nКРАВЧУК ФЕДОР НИКОЛАЕВИЧ;\n", pupils)
        #expect(read.rows.map(\.status) == [.existing(StudentID(23)), .existing(StudentID(9))])
    }

    @Test("a personal file of another child is told without naming that child")
    func personalFileTaken() throws {
        let told = try problems(
            "ФИО;Дата рождения;Личное дело\nНовиков Олег Ильич;01.02.2012;к-33\n", try Corpus.pupils())
        #expect(told == ["«к-33» — этот номер личного дела записан у другого обучающегося."])
    }

    @Test(
        "a birthday that makes no sense is told with the value",
        arguments: [
            ("08.06.2012", nil), ("08.06.2024", "08.06.2024 — возраст получается 2; проверьте год рождения."),
            ("08.06.1997", "08.06.1997 — возраст получается 29; проверьте год рождения."),
            ("06.11.2026", "06.11.2026 — этот день ещё не наступил."), ("", "Не указана дата рождения."),
            ("8 июня", "8 июня — укажите и год."),
            ("скоро", "«скоро» — не похоже на дату; напишите, например, 05.10.2026."),
            ("05.11.2021", nil), ("06.11.2021", "06.11.2021 — возраст получается 4; проверьте год рождения."),
        ])
    func birthdays(typed: String, problem: String?) throws {
        #expect(try problems("ФИО;Дата рождения\nВолков Денис Никитич;\(typed)\n") == (problem.map { [$0] } ?? []))
    }

    @Test(
        "gender is inferred, and asked where the name contradicts itself",
        arguments: [
            ("Алиев Мурад Рашид оглы", "", Gender.male, nil), ("Алиева Лейла Рашид кызы", "", .female, nil),
            ("Ким Никита Ильич", "", .male, nil), ("Мельник Юлия", "", .female, nil),
            ("Ягода Иван Фомич", "", .male, nil),
            ("Ли Саша", "", nil, "Ли Саша: пол не ясен из имени — укажите «М» или «Ж»."),
            ("Ли Саша", "ж", .female, nil), ("Ли Саша", "?", nil, "«?» — напишите «М» или «Ж»."),
            ("Ким Анна Игоревна", "М", nil, "Ким Анна Игоревна: пол указан «М», а отчество женское. Что верно?"),
            ("Ким Анна", "М", nil, "Ким Анна: пол указан «М», а имя женское. Что верно?"),
            (
                "Калина Рахим Игоревич", "", nil,
                "Калина Рахим Игоревич: отчество мужское, фамилия женская? Укажите пол."
            ),
            ("Калина Рахим Игоревич", "М", .male, nil),
        ] as [(String, String, Gender?, String?)])
    func genders(name: String, typed: String, gender: Gender?, problem: String?) throws {
        let row = try #require(try read("ФИО;Дата рождения;Пол\n\(name);08.06.2012;\(typed)\n").rows.first)
        #expect(row.problems.map(\.text) == (problem.map { [$0] } ?? []))
        #expect(row.gender == gender)
    }

    @Test(
        "names that cannot be told apart are asked",
        arguments: [
            ("Волков", "«Волков» — нужны и фамилия, и имя."),
            ("Волков Никитич", "«Волков Никитич» — нужны и фамилия, и имя; здесь только отчество."),
            (
                "Денис Волков Никитич",
                "«Денис Волков Никитич» — похоже, имя стоит раньше фамилии; "
                    + "если «Денис» — фамилия, поставьте после неё запятую."
            ),
            ("Денис Никитич Волков", "«Денис Никитич Волков» — напишите сначала фамилию, потом имя и отчество."),
            (
                "Гарсиа Лопес Мария Ивановна",
                "«Гарсиа Лопес Мария Ивановна» — не ясно, где кончается фамилия; поставьте после неё запятую."
            ),
            ("Волков Денис7", "«Волков Денис7» — в имени лишний знак «7»."),
            ("Bолков Денис Никитич", "«Bолков» — смешаны русские и латинские буквы; наберите заново."),
            ("- -", "«- -» — нужны и фамилия, и имя."),
        ])
    func unclearNames(typed: String, problem: String) throws {
        let row = try #require(try read("ФИО;Дата рождения;Пол\n\(typed);08.06.2012;М\n").rows.first)
        #expect(row.problems == [RowProblem(.fullName, problem)])
    }

    @Test(
        "compound names, capitals and dashes are mended as the family writes them",
        arguments: [
            ("Гарсиа Лопес, Мария Ивановна", "Гарсиа Лопес Мария Ивановна"),
            ("ПЕТРОВА – ВОДКИНА АННА ИВАНОВНА", "Петрова-Водкина Анна Ивановна"),
            ("алиева лейла рашид кызы", "Алиева Лейла Рашид кызы"),
            ("МакКинли Анна Ивановна", "МакКинли Анна Ивановна"),
        ])
    func mendedNames(typed: String, name: String) throws {
        let row = try #require(try read("ФИО;Дата рождения;Пол\n\"\(typed)\";08.06.2012;Ж\n").rows.first)
        #expect(row.name?.full == name)
        #expect(row.status == .new)
    }

    @Test("a row with more cells than headings is asked, and is good when it is posted back")
    func surplusCells() throws {
        let table = try Table(
            text: "ФИО,Дата рождения,Пол\nВолков Денис Никитич,08.06.2012,М,ещё\nЕжов Илья,24.06.2012,М\n")
        let rows = try HeaderFinder<RosterColumn>.sheet(of: table).rows
        func read(_ rows: [SheetRow<RosterColumn>]) throws -> RosterImport {
            RosterImport.read(rows: rows, existing: [], schoolClass: try Corpus.class7A(), today: Corpus.today)
        }
        #expect(try read(rows).counts.summary == "1 новая, 1 с ошибкой")
        #expect(try read(rows.map { SheetRow(line: $0.line, cells: $0.cells) }).counts.summary == "2 новые")
    }

    @Test("the full result names every count")
    func details() throws {
        let read = try read("ФИО;Дата рождения\nВолков Денис Никитич;08.06.2012\n")
        #expect(
            read.counts.details(skippedLines: 3)
                == "Строк с данными: 1. Новых: 1. Уже есть: 0. Повторов: 0. "
                + "С вопросом: 0. С ошибкой: 0. Заголовков и итогов пропущено: 3."
        )
    }
}
