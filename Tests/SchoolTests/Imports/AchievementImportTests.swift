// Tables of achievements: the real file row by row, questions, repetitions, corrections posted back.

import School
import Testing

@Suite("Achievements as a table")
struct AchievementImportTests {
    private static let head = "Дата\tФИО\tМероприятие\tУровень\tРезультат\tФорма\tНаправление\n"

    private func read(_ rows: String, existing: [KnownAchievement] = []) throws -> AchievementImport {
        try AchievementImport.read(text: Self.head + rows, context: Corpus.context(existing: existing))
    }

    private func row(_ cells: String) throws -> AchievementRow { try #require(try read(cells + "\n").rows.first) }

    private func real() throws -> AchievementImport {
        try AchievementImport.read(bytes: Corpus.bytes(Corpus.achievements), context: Corpus.context())
    }

    @Test("of the 62 real rows 60 are understood and two are told with the reason")
    func realFile() throws {
        let read = try real()
        #expect(read.rows.count == 62)
        #expect(read.counts.summary == "60 новых, 2 с ошибкой")
        let refused = read.rows.filter { !$0.problems.isEmpty }
        #expect(refused.map(\.line) == [10, 21])
        #expect(
            refused.map(\.problems) == [
                [RowProblem(.fullName, "«Незнакомов Фома» — такого обучающегося в 7 «А» нет.")],
                [RowProblem(.date, "35.10.2026 — такого дня нет")],
            ])
        #expect(read.rows.flatMap(\.remarks).isEmpty)
    }

    @Test("every real row becomes exactly what was worked out by hand")
    func everyRow() throws {
        let rows = try real().rows
        try #require(rows.count == AchievementExpectation.all.count)
        for (row, expected) in zip(rows, AchievementExpectation.all) {
            let topic = row.direction.flatMap { id in Corpus.directions().first { $0.id == id }?.topic }
            #expect(row.line == expected.line)
            #expect(row.student?.raw == expected.pupil, "line \(expected.line)")
            #expect(row.date?.iso == expected.day, "line \(expected.line)")
            #expect(row.level == expected.level, "line \(expected.line)")
            #expect(row.outcome?.outcome == expected.outcome, "line \(expected.line)")
            #expect(row.outcome?.placeText == expected.placeText, "line \(expected.line)")
            #expect(row.attendance == expected.attendance, "line \(expected.line)")
            #expect(row.participation == .individual, "line \(expected.line)")
            #expect(topic == expected.topic, "line \(expected.line)")
            #expect(row.assumed.contains(.direction) == expected.isGuess, "line \(expected.line)")
            #expect(row.assumed.contains(.form) == row.source[.form].isEmpty, "line \(expected.line)")
            #expect(row.event?.text == row.source[.event], "line \(expected.line)")
        }
    }

    @Test("the real file a second time adds nothing")
    func secondTime() throws {
        let known = try real().rows.filter { $0.status == .new }.enumerated().map { index, row in
            KnownAchievement(
                id: AchievementID(Int64(index + 1)), student: try #require(row.student),
                eventTitle: try #require(row.event).text, date: try #require(row.date),
                outcome: try #require(row.outcome).outcome)
        }
        try #require(known.count == 60)
        let again = try AchievementImport.read(
            bytes: Corpus.bytes(Corpus.achievements), context: Corpus.context(existing: known))
        #expect(again.counts.summary == "60 уже есть, 2 с ошибкой")
        #expect(again.rows[0].status == .existing(AchievementID(1)))
    }

    @Test("the stages of one olympiad are one series, and quotes and spaces make no other event")
    func series() throws {
        let rows = try real().rows
        let history = rows.filter { $0.event?.seriesKey == "всероссийская олимпиада школьников по истории" }
        #expect(history.map(\.line) == [13, 15, 48, 63])
        #expect(history.map(\.event?.stage) == [.regional, .school, .school, .municipal])
        let a = EventTitle("Конкурс чтецов «Живая классика»"), b = EventTitle("конкурс  чтецов \"Живая классика\".")
        #expect(a?.key == b?.key)
        #expect(a?.stage == nil)
        #expect(EventTitle("Конкурс чтецов «Живая классика», районный этап")?.seriesKey == a?.key)
        #expect(EventTitle(" «» ") == nil)
    }

    @Test("a repeated row is told with its line, another outcome of the same day is remarked")
    func repetitions() throws {
        let line = "05.10.2026\tВолков Денис\tКросс нации\tшкольный\t%\tочно\tспорт\n"
        let read = try read(
            line.replacing("%", with: "2 место")
                + line.replacing("%", with: "призёр").replacing("Волков Денис", with: "Волков Д. Н.")
                + line.replacing("%", with: "1 место"))
        #expect(read.rows.map(\.status) == [.new, .repeated(ofLine: 2), .new])
        #expect(read.rows[2].remarks.map(\.field) == [.outcome])
        #expect(read.counts.summary == "2 новые, 1 повтор")
    }

    @Test("an ambiguous name waits for a choice, and the choice makes the row good")
    func ambiguity() throws {
        let twins =
            try Corpus.pupils() + [
                KnownStudent(id: StudentID(99), name: PersonName(last: "Волков", first: "Дмитрий", patronymic: "Ильич"))
            ]
        let context = AchievementImport.Context(
            students: twins, schoolClass: try Corpus.class7A(), directions: Corpus.directions(), existing: [],
            year: Corpus.year, today: Corpus.today)
        let table = try Table(text: Self.head + "05.10\tВолков Д.\tКросс нации\tшкольный\tучастие\t\t\n")
        let rows = try HeaderFinder<AchievementColumn>.sheet(of: table).rows
        let asked = AchievementImport.read(rows: rows, context: context)
        #expect(asked.rows[0].status == .ambiguous([StudentID(4), StudentID(99)]))
        #expect(asked.counts.summary == "1 с вопросом")
        let chosen = AchievementImport.read(rows: rows, context: context, choices: [2: StudentID(99)])
        #expect(chosen.rows[0].status == .new)
        #expect(chosen.rows[0].student == StudentID(99))
        let foreign = AchievementImport.read(rows: rows, context: context, choices: [2: StudentID(1_000)])
        #expect(foreign.rows[0].status == .ambiguous([StudentID(4), StudentID(99)]))
    }

    @Test("corrected cells that are posted back make the row good")
    func corrections() throws {
        var rows = try HeaderFinder<AchievementColumn>.sheet(of: Table(bytes: Corpus.bytes(Corpus.achievements))).rows
        var cells = rows[19].cells
        #expect(cells[.date] == "35.10.2026")
        cells[.date] = "25.10.2026"
        rows[19] = SheetRow(line: rows[19].line, cells: cells)
        let read = AchievementImport.read(rows: rows, context: try Corpus.context())
        #expect(read.counts.summary == "61 новая, 1 с ошибкой")
    }

    @Test(
        "what is wrong in a row is told at its cell",
        arguments: [
            (
                "06.11.2026\tВолков Денис\tКросс нации\tшкольный\tучастник", AchievementColumn.date,
                "06.11.2026 — этот день ещё не наступил."
            ),
            ("\tВолков Денис\tКросс нации\tшкольный\tучастник", .date, "Не указана дата."),
            ("01.10\t\tКросс нации\tшкольный\tучастник", .fullName, "Не указано, чьё это достижение."),
            (
                "01.10\tВолкова Денис\tКросс нации\tшкольный\tучастник", .fullName,
                "«Волкова Денис» — такого обучающегося в 7 «А» нет. Возможно, это «Волков Денис»?"
            ),
            (
                "01.10\tВолков Олег\tКросс нации\tшкольный\tучастник", .fullName,
                "«Волков Олег» — такого обучающегося в 7 «А» нет. Возможно, это «Волков Денис»?"
            ),
            ("01.10\tВолков Денис\t\tшкольный\tучастник\t\tспорт", .event, "Не указано мероприятие."),
            ("01.10\tВолков Денис\tКросс нации\t\tучастник", .level, "Не указан уровень."),
            (
                "01.10\tВолков Денис\tОлимпиада, школьный этап\tмуниц.\tучастник", .level,
                "В названии этап «школьный», а уровень «муниципальный». Что верно?"
            ),
            ("01.10\tВолков Денис\tКросс нации\tшкольный\t", .outcome, "Не указан результат."),
            (
                "01.10\tВолков Денис\tКросс нации\tшкольный\tучастник\tочно-заочно", .form,
                "«очно-заочно» можно понять по-разному; напишите «очно», «заочно» или «дистанционно»."
            ),
            (
                "01.10\tВолков Денис\tПоездка\tшкольный\tучастник\t\t", .direction,
                "Направление не указано и не ясно из названия — выберите его."
            ),
        ])
    func wrongCells(cells: String, field: AchievementColumn, text: String) throws {
        #expect(try row(cells).problems == [RowProblem(field, text)])
    }

    @Test("an empty level takes the title's stage, marked as assumed")
    func levelFromStage() throws {
        let read = try row("01.10\tВолков Денис\tОлимпиада по химии, муниципальный этап\t\tучастник\t\t")
        #expect(read.level == .municipal)
        #expect(read.assumed.contains(.level))
        #expect(read.status == .new)
    }

    @Test("a date without year takes that of the school year, a date of another year is remarked")
    func years() throws {
        let short = try row("19.10\tВолков Денис\tКросс нации\tшкольный\tучастник\t\t")
        #expect(short.date?.iso == "2026-10-19")
        #expect(short.assumed.contains(.date))
        let past = try row("19.10.2025\tВолков Денис\tКросс нации\tшкольный\tучастник\t\t")
        #expect(past.status == .new)
        #expect(!past.assumed.contains(.date))
        #expect(past.remarks.map(\.text) == ["19.10.2025 — это другой учебный год, не 2026/27."])
    }

    @Test("a status and a place beside each other must agree")
    func statusAndPlace() throws {
        func outcome(_ status: String, _ place: String) throws -> AchievementRow {
            let text =
                "Дата;Фамилия;Имя;Событие;Уровень;Статус;Место\n"
                + "01.10;Волков;Денис;Кросс нации;школьный;\(status);\(place)\n"
            return try #require(try AchievementImport.read(text: text, context: Corpus.context()).rows.first)
        }
        #expect(try outcome("призёр", "2").outcome?.placeText == "призёр, 2 место")
        #expect(try outcome("", "II").outcome?.outcome == .prizewinner)
        #expect(try outcome("участник", "").outcome?.outcome == .participant)
        #expect(try outcome("призёр", "1").problems.map(\.field) == [.outcome])
    }

    @Test("in a table of the whole school the class of the row decides between namesakes")
    func wholeSchool() throws {
        let name = PersonName(last: "Волков", first: "Денис")
        let students = [("А", 1), ("Б", 2)].map { letter, id in
            KnownStudent(id: StudentID(Int64(id)), name: name, schoolClass: ClassLabel(grade: 7, letter: letter))
        }
        let context = AchievementImport.Context(
            students: students, schoolClass: nil, directions: Corpus.directions(), existing: [], year: Corpus.year,
            today: Corpus.today)
        let text =
            "Дата;ФИО;Класс;Событие;Уровень;Статус\n"
            + ["7Б", "7", "8А", ""].map { "01.10;Волков Д.;\($0);Кросс нации;школьный;участие\n" }.joined()
        let rows = try AchievementImport.read(text: text, context: context).rows
        #expect(rows[0].student == StudentID(2))
        #expect(rows[1].status == .ambiguous([StudentID(1), StudentID(2)]))
        #expect(rows[2].problems == [RowProblem(.schoolClass, "В 8 «А» нет обучающихся, которых вы ведёте.")])
        #expect(rows[3].status == .ambiguous([StudentID(1), StudentID(2)]))
    }
}
