// The protocol of the municipal olympiad row by row: for the deputy of the whole school, and for one class teacher.

import School
import Testing

@Suite("A protocol")
struct ProtocolImportTests {
    private static let file = "protocol-7a-2026-11-cp1251.csv"

    private func sheet() throws -> ProtocolSheet {
        try ProtocolSheet(text: TextDecoding.decode(Corpus.bytes(Self.file)))
    }

    /// Both classes of the protocol: 7 «А» from its list, 7 «Б» as the protocol names it, ids from 101.
    private func school() throws -> [KnownStudent] {
        let label = try #require(ClassLabel(reading: "7Б"))
        let others = try sheet().rows.filter { $0[.schoolClass] == "7Б" }.enumerated().map { index, row in
            let parts = row[.fullName].split(separator: " ").map(String.init)
            return KnownStudent(
                id: StudentID(Int64(101 + index)),
                name: PersonName(last: parts[0], first: parts[1], patronymic: parts[2]),
                schoolClass: label)
        }
        return try Corpus.pupils() + others
    }

    private func read(
        _ students: [KnownStudent], wholeSchool: Bool = true, known: [StudentID: Set<Outcome>] = [:],
        answers: ProtocolImport.Answers = .init(), rows: [SheetRow<ProtocolColumn>]? = nil
    ) throws -> ProtocolImport {
        ProtocolImport.read(
            rows: try rows ?? sheet().rows,
            context: .init(students: students, isWholeSchool: wholeSchool, known: known), answers: answers)
    }

    private func one(_ name: String, _ schoolClass: String, _ status: String) throws -> ProtocolRow.Status {
        let row = SheetRow<ProtocolColumn>(
            line: 4, cells: [.fullName: name, .schoolClass: schoolClass, .status: status])
        return try #require(try read(school(), rows: [row]).rows.first).status
    }

    @Test("title and day are read from the lines above the table")
    func heading() throws {
        let heading = try sheet().heading
        #expect(heading.title == "Всероссийская олимпиада школьников по географии, муниципальный этап")
        #expect(heading.level == .municipal)
        #expect(heading.date == "14.11.2026")
    }

    @Test("for the deputy: all twenty rows of two classes, one winner, five prizewinners, fourteen participants")
    func wholeSchool() throws {
        let read = try read(school())
        #expect(read.rows.count == 20)
        #expect(read.count { $0 == .new } == 20)
        #expect(read.rows.filter { $0.outcome?.outcome == .winner }.map(\.name) == ["Горбунова Елизавета Евгеньевна"])
        #expect(read.rows.filter { $0.outcome?.outcome == .prizewinner }.count == 5)
        #expect(read.rows.filter { $0.outcome?.outcome == .participant }.count == 14)
        #expect(read.rows.first { $0.name.hasPrefix("Марков") }?.student == StudentID(14))
    }

    @Test("for a class teacher: the six rows of the own class, and nothing is said of the others")
    func oneClass() throws {
        let read = try read(Corpus.pupils(), wholeSchool: false)
        #expect(read.count { $0 == .new } == 6)
        #expect(read.count { $0 == .otherClass } == 14)
        let others = read.rows.filter { $0.status == .otherClass }
        #expect(others.allSatisfy { $0.student == nil && $0.candidates.isEmpty && $0.outcome == nil })
        // Савельев Тимофей of 7 «Б» is never taken for Савельев Артём of 7 «А».
        #expect(read.rows.first { $0.name.hasPrefix("Савельев") }?.status == .otherClass)
    }

    @Test("an unknown name is asked about, a similar one is offered and not taken")
    func unknown() throws {
        let read = try read(Corpus.pupils())
        #expect(read.count { $0 == .new } == 6)
        #expect(read.count { if case .askedPupil = $0 { true } else { false } } == 14)
        #expect(read.rows.allSatisfy { $0.status == .new || $0.student == nil })
    }

    @Test("half a name without a class, and another class, are asked about")
    func doubtful() throws {
        #expect(try one("Марков Ярослав Ильич", "7А", "призёр") == .new)
        #expect(try one("Марков Ярослав Ильич", "", "призёр") == .new)
        #expect(try one("Марков Ярослав Ильич", "7", "призёр") == .new)
        #expect(try one("Марков Я.", "7А", "призёр") == .new)
        for (name, label) in [
            ("Марков Я.", ""), ("Марков Ярослав", ""), ("Марков Ярослав Ильич", "9"),
            ("Марков Ярослав Ильич", "9В"), ("Марков Ярослав Ильич", "7Б"), ("Маркова Ярослава Ильинична", "7А"),
            ("", "7А"),
        ] {
            guard case .askedPupil = try one(name, label, "призёр") else {
                Issue.record("taken without a question: \(name) \(label)")
                continue
            }
        }
    }

    @Test("an unclear outcome is asked about, an absence is not entered")
    func outcomes() throws {
        guard case .askedOutcome = try one("Марков Ярослав Ильич", "7А", "хорошо") else {
            Issue.record("an unknown result was taken")
            return
        }
        #expect(try one("Марков Ярослав Ильич", "7А", "неявка") == .absent)
        #expect(try one("Марков Ярослав Ильич", "7А", "не явился") == .absent)
        #expect(try one("Марков Ярослав Ильич", "7А", "II место") == .new)
    }

    @Test("what was entered before is known again, another outcome is asked about, a repeated row is named")
    func again() throws {
        let pupil = StudentID(14)
        let row = try #require(sheet().rows.first { $0[.fullName].hasPrefix("Марков") })
        let known = try read(school(), known: [pupil: [.participant]], rows: [row])
        #expect(known.rows.first?.status == .existing)
        let other = try read(school(), known: [pupil: [.winner]], rows: [row])
        guard case .askedOutcome? = other.rows.first?.status else {
            Issue.record("a second result was taken")
            return
        }
        let twice = try read(school(), rows: [row, SheetRow(line: 90, cells: row.cells)])
        #expect(twice.rows.map(\.status) == [.new, .repeated(ofLine: row.line)])
    }

    @Test("a person's answers are obeyed; another's pupil cannot be put in")
    func answers() throws {
        var answers = ProtocolImport.Answers()
        answers.students = [4: StudentID(3), 5: StudentID(9_999)]
        answers.passed = [6]
        let rows = (4...6).map {
            SheetRow<ProtocolColumn>(
                line: $0, cells: [.fullName: "Незнакомов Фома Ильич", .schoolClass: "7А", .status: "призёр"])
        }
        let read = try read(Corpus.pupils(), answers: answers, rows: rows)
        #expect(read.rows[0].student == StudentID(3) && read.rows[0].status == .new)
        guard case .askedPupil = read.rows[1].status else {
            Issue.record("a foreign pupil was taken")
            return
        }
        #expect(read.rows[2].status == .passed)
    }

    @Test(
        "what is no protocol is not read",
        arguments: ["", "просто текст", "Фамилия;Имя\nМарков;Ярослав", "a;b;c\n1;2;3"])
    func noProtocol(_ text: String) throws {
        #expect(throws: ImportError.self) { try ProtocolSheet(text: text) }
    }

    @Test(
        "titles take the form of an entry",
        arguments: [
            ("Протокол школьного этапа олимпиады по физике", "Олимпиада по физике, школьный этап"),
            ("Протокол конкурса чтецов «Живая классика»", "Конкурс чтецов «Живая классика»"),
            ("Итоговый протокол городской олимпиады по химии", "Городская олимпиада по химии"),
            ("Городской конкурс рисунков", "Городской конкурс рисунков"),
        ])
    func titles(_ line: String, _ title: String) throws {
        let sheet = try ProtocolSheet(text: "\(line);;\n№;Фамилия Имя Отчество;Статус\n1;Марков Ярослав Ильич;призёр\n")
        #expect(sheet.heading.title == title)
        #expect(sheet.heading.date.isEmpty)
    }
}
