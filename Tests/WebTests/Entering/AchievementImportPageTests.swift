// The real month of a class from its table, and what a person meets on the way: questions, corrections, repetitions.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A table of achievements")
struct AchievementImportPageTests {
    /// 5 November 2026, when all of October lies behind.
    private func site(_ school: TestSchool? = nil) throws -> TestSite {
        try TestSite(school ?? RosterOf7A.school()) { configuration in
            configuration.clock = Clock { TestSchool.now + 7 * 86_400_000 }
        }
    }

    private func real() throws -> String {
        String(decoding: try Checkout.corpus("achievements-7a-2026-10.tsv"), as: UTF8.self)
    }

    /// Every entry of the class, by pupil.
    private func entries(_ site: TestSite) throws -> [String: [AchievementRecord]] {
        let records = try site.school.records()
        var all: [String: [AchievementRecord]] = [:]
        for pupil in try RosterOf7A.pupils(site) {
            all[pupil.name.last] = try records.achievements.ofStudent(
                pupil.id, in: AcademicYear(startYear: 2026).period, for: .staff)
        }
        return all
    }

    private func total(_ entries: [AchievementRecord]?) -> Points {
        (entries ?? []).reduce(.zero) { $0 + $1.points }
    }

    private func notice(_ answer: Answer) -> String {
        answer.response.fields.values(.setCookie).map(\.description).first { $0.hasPrefix("doska-notice=") } ?? ""
    }

    private func count(_ text: String, in page: String) -> Int { page.split(separator: text).count - 1 }

    @Test("a preview of the real month says what will be saved, asks two rows, and saves nothing")
    func preview() throws {
        let site = try site()
        let address = try RosterOf7A.path(site) + "/events/import"
        let answer = try site.post(address, [("cells", try real())], as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.text.contains("прочитано: 62 строки"))
        #expect(answer.text.contains("Запишем 60 достижений. 2 строки ждут вашего ответа"))
        #expect(answer.text.contains("60 новых, 2 с ошибкой"))
        #expect(count(">новое<", in: answer.text) == 60)
        #expect(answer.text.contains("name=\"student-10\""))
        #expect(answer.text.contains("name=\"date-21\" value=\"35.10.2026\""))
        #expect(answer.text.contains("35.10.2026 — такого дня нет"))
        #expect(try entries(site).values.allSatisfy(\.isEmpty))
    }

    @Test("the good rows of the real month are saved with the points worked out by hand, the bad ones remain")
    func save() throws {
        let site = try site()
        let address = try RosterOf7A.path(site) + "/events/import/rows"
        let answer = try site.post(address, [("cells", try real()), ("has_document", "1")], as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.text.contains("Готово: сохранено 60 достижений. 2 строки ждут вашего ответа."))
        #expect(count(">записано<", in: answer.text) == 60)
        let all = try entries(site)
        #expect(all.values.reduce(0) { $0 + $1.count } == 60)
        #expect(all.values.joined().allSatisfy { $0.state == .verifiedByClass })
        // First place in the town: municipal, winner, in person.
        #expect(all["Романов"]?.first { $0.event.title.hasPrefix("Первенство") }?.points == Points(6))
        // Second place, international, at a distance: 16 halved. Technology 3, Russian language 6.
        #expect(total(all["Власов"]) == Points(17))
        // Town 2, class 2, international at a distance 8.
        #expect(total(all["Калинин"]) == Points(12))
        // Of the olympiad in history the municipal stage counts 2, so the school stage's 3 do not; technology 7.
        #expect(total(all["Сорокина"]) == Points(9))
        // Participant 5 of the country, 1 + 1 + 1 at school, winner in class 2.
        #expect(total(all["Лебедев"]) == Points(10))
        #expect(all["Черных"]?.map(\.documentKind) == [.diploma])
        #expect(all["Волков"]?.first { $0.placeText == "сертификат" }?.documentKind == .certificate)
        #expect(all["Бондарь"]?.first { $0.event.attendance == .distance }?.points == Points(8))
    }

    @Test("without documents nothing above the school's level earns points")
    func withoutDocuments() throws {
        let site = try site()
        _ = try site.post(
            try RosterOf7A.path(site) + "/events/import/rows", [("cells", try real())], as: .classTeacher)
        let all = try entries(site)
        #expect(total(all["Сорокина"]) == Points(3))
        #expect(total(all["Власов"]) == .zero)
        #expect(all.values.joined().allSatisfy { $0.documentKind == nil })
    }

    @Test("the same table again adds nothing, and corrections of what remained are saved")
    func again() throws {
        let site = try site()
        let path = try RosterOf7A.path(site)
        let cells = ("cells", try real())
        _ = try site.post(path + "/events/import/rows", [cells], as: .classTeacher)
        let preview = try site.post(path + "/events/import", [cells], as: .classTeacher)
        #expect(preview.text.contains("60 уже есть, 2 с ошибкой"))
        let second = try site.post(path + "/events/import/rows", [cells], as: .classTeacher)
        #expect(second.status == 422)
        #expect(second.text.contains("Новых достижений нет."))
        #expect(try entries(site).values.reduce(0) { $0 + $1.count } == 60)

        let half = [cells, ("date-21", "25.10.2026"), ("student-10", "")]
        let corrected = try site.post(path + "/events/import/rows", half, as: .classTeacher)
        #expect(corrected.text.contains("Готово: сохранено 1 достижение. 1 строка ждёт вашего ответа."))
        // The correction goes along, or its row would be asked again.
        #expect(corrected.text.contains("<input type=\"hidden\" name=\"date-21\" value=\"25.10.2026\">"))
        let ivanova = try RosterOf7A.id("Иванова", site)
        let rest = [cells, ("date-21", "25.10.2026"), ("student-10", "\(ivanova)")]
        let last = try site.post(path + "/events/import/rows", rest, as: .classTeacher)
        #expect(last.status == 303)
        #expect(last.location == path)
        #expect(notice(last).hasPrefix("doska-notice=entriesSaved.1;"))
        #expect(try entries(site)["Иванова"]?.map(\.event.title) == ["Конкурс «Кенгуру»"])
        #expect(try entries(site)["Власов"]?.contains { $0.day.iso == "2026-10-25" } == true)
        let third = try site.post(path + "/events/import/rows", rest, as: .classTeacher)
        #expect(notice(third).hasPrefix("doska-notice=entriesSaved.0;"))
        #expect(try entries(site).values.reduce(0) { $0 + $1.count } == 62)
    }

    @Test("a file is read as pasted cells are, in the encoding of Windows too")
    func file() throws {
        let site = try site()
        let address = try RosterOf7A.path(site) + "/events/import"
        let bytes = try Checkout.corpus("achievements-7a-2026-10.tsv")
        let answer = try site.upload(
            address, [("cells", "")], file: (name: "file", filename: "октябрь.tsv", bytes: bytes), as: .classTeacher)
        #expect(answer.text.contains("60 новых, 2 с ошибкой"))
        // «Дата;ФИО;Событие;Статус;Уровень» in Windows-1251.
        let head: [UInt8] = [
            0xC4, 0xE0, 0xF2, 0xE0, 0x3B, 0xD4, 0xC8, 0xCE, 0x3B, 0xD1, 0xEE, 0xE1, 0xFB, 0xF2, 0xE8, 0xE5, 0x3B, 0xD1,
            0xF2, 0xE0, 0xF2, 0xF3, 0xF1, 0x3B, 0xD3, 0xF0, 0xEE, 0xE2, 0xE5, 0xED, 0xFC, 0x0A,
        ]
        // «01.10;Волков Д.;Кросс;участник;класс»
        let row: [UInt8] = [
            0x30, 0x31, 0x2E, 0x31, 0x30, 0x3B, 0xC2, 0xEE, 0xEB, 0xEA, 0xEE, 0xE2, 0x20, 0xC4, 0x2E, 0x3B, 0xCA, 0xF0,
            0xEE, 0xF1, 0xF1, 0x3B, 0xF3, 0xF7, 0xE0, 0xF1, 0xF2, 0xED, 0xE8, 0xEA, 0x3B, 0xEA, 0xEB, 0xE0, 0xF1, 0xF1,
        ]
        let windows = try site.upload(
            address, file: (name: "file", filename: "a.csv", bytes: head + row), as: .classTeacher)
        #expect(windows.text.contains("1 новая"))
        #expect(windows.text.contains("Волков Денис"))
    }

    @Test(
        "what is no table is refused in words, and what was pasted stays",
        arguments: [
            ("", "Здесь пусто."), ("просто слова", "Не найдена строка заголовков."),
            ("Дата\tФИО\n01.10\tВолков Д.", "Не найдено: «Мероприятие», «Результат»."),
        ])
    func noTable(text: String, message: String) throws {
        let site = try site()
        for end in ["", "/rows"] {
            let answer = try site.post(
                try RosterOf7A.path(site) + "/events/import" + end, [("cells", text)], as: .classTeacher)
            #expect(answer.status == 422)
            #expect(answer.text.contains(message))
            #expect(answer.text.contains(text.isEmpty ? "</textarea>" : text + "</textarea>"))
        }
    }

    @Test("a workbook, a picture and a huge text are refused in words")
    func noText() throws {
        let site = try site()
        let address = try RosterOf7A.path(site) + "/events/import"
        for (bytes, message) in [
            ([0x50, 0x4B, 0x03, 0x04, 0x14], "Это файл Excel."), ([0x89, 0x50, 0x4E, 0x47, 0, 1], "Это не таблица"),
            (Array(repeating: 65, count: 1_048_577), "Файл слишком большой"),
        ] as [([UInt8], String)] {
            let answer = try site.upload(
                address, file: (name: "file", filename: "a.csv", bytes: bytes), as: .classTeacher)
            #expect(answer.status == 422)
            #expect(answer.text.contains(message))
        }
        let long = try site.post(address, [("cells", String(repeating: "я", count: 600_000))], as: .classTeacher)
        #expect(long.status == 422)
        #expect(long.text.contains("Файл слишком большой"))
    }

    @Test("an ambiguous name is asked, and a pupil of another class is no answer")
    func ambiguous() throws {
        let school = try RosterOf7A.school()
        let site = try site(school)
        let id = try RosterOf7A.schoolClass(site).id
        let twin = try school.database.write { [owner = school.school] tx in
            let card = NewStudent(
                name: PersonName(last: "Волков", first: "Дмитрий"), gender: .male,
                birthDay: TestSchool.firstDay.adding(-4800))
            let student = try tx.addStudent(card, school: owner, at: TestSchool.now).id
            _ = try tx.enroll(student, in: id, from: TestSchool.firstDay)
            return student
        }
        let address = try RosterOf7A.path(site) + "/events/import"
        let cells = ("cells", Entering.head + "01.10\tВолков Д.\tКросс нации\tшкольный\tучастие\t\t\n")
        let asked = try site.post(address, [cells], as: .classTeacher)
        #expect(asked.text.contains("1 с вопросом"))
        #expect(asked.text.contains("<option value=\"\(twin.raw)\">Волков Дмитрий</option>"))
        #expect(!asked.text.contains(">Власов Ярослав</option>"))
        let foreign = try site.post(
            address + "/rows", [cells, ("student-2", "\(school.student("orlov").raw)")], as: .classTeacher)
        #expect(foreign.status == 422)
        let records = try school.records()
        let year = AcademicYear(startYear: 2026).period
        #expect(try records.achievements.ofStudent(school.student("orlov"), in: year, for: .staff).isEmpty)
        let chosen = try site.post(address + "/rows", [cells, ("student-2", "\(twin.raw)")], as: .classTeacher)
        #expect(chosen.status == 303)
        #expect(try records.achievements.ofStudent(twin, in: year, for: .staff).count == 1)
    }

    @Test("a missing level and direction are selects, and their answers make the row good")
    func selects() throws {
        let site = try site()
        let address = try RosterOf7A.path(site) + "/events/import"
        let cells = ("cells", Entering.head + "01.10\tВолков Д.\tПоездка\t\tучастие\tкак-то\t\n")
        let asked = try site.post(address, [cells], as: .classTeacher)
        for name in ["level-2", "direction-2", "form-2"] {
            #expect(asked.text.contains("<select class=\"select\" name=\"\(name)\""))
        }
        let answers = [("level-2", "классный"), ("direction-2", "личный рост"), ("form-2", "очно")]
        let checked = try site.post(address, [cells] + answers, as: .classTeacher)
        #expect(checked.text.contains("1 новая"))
        #expect(try site.post(address + "/rows", [cells] + answers, as: .classTeacher).status == 303)
        let entry = try #require(try entries(site)["Волков"]?.first)
        #expect((entry.event.level, entry.directionKey, entry.group) == (.classroom, "personal_growth", .personal))
    }

    @Test("a page never makes more fields than its form may send back")
    func fieldLimit() throws {
        let site = try site()
        let bad = (1...700).map { "35.10\tВолков Д.\tПоездка \($0)\t\tучастие\t\t\n" }.joined()
        let answer = try site.post(
            try RosterOf7A.path(site) + "/events/import", [("cells", Entering.head + bad)], as: .classTeacher)
        #expect(answer.text.contains("700 с ошибкой"))
        let fields =
            count("name=\"date-", in: answer.text) + count("name=\"level-", in: answer.text)
            + count("name=\"direction-", in: answer.text)
        #expect(fields == 900)
        #expect(count("35.10 — такого дня нет", in: answer.text) == 700)
    }

    @Test("hostile cells are shown as text")
    func hostile() throws {
        let site = try site()
        let attack = "<script>alert(1)</script>"
        let answer = try site.post(
            try RosterOf7A.path(site) + "/events/import",
            [
                (
                    "cells",
                    Entering.head + "\(attack)\t\(attack)\t\(attack)\t\(attack)\t\(attack)\t\(attack)\t\(attack)\n"
                ),
                ("date-2", attack), ("zzz-2", attack), ("date-x", attack), ("student-2", attack), ("document", attack),
            ],
            as: .classTeacher)
        #expect(answer.status == 200)
        #expect(!answer.text.contains("<script>alert"))
    }

    @Test("a subject teacher sees of repetitions only the own ones")
    func noOracle() throws {
        let site = try TestSite()
        let address = "/classes/\(site.school.class7A.raw)/events/import"
        try site.school.enter("semyonova", site.school.event("Кросс нации", day: 12, direction: "sport"), .prizewinner)
        let asked = [("cells", Entering.table)]
        #expect(try site.post(address, asked, as: .classTeacher).text.contains("1 уже есть"))
        #expect(try site.post(address, asked, as: .subjectTeacher).text.contains("1 новая"))
        let saved = try site.post(address + "/rows", asked, as: .subjectTeacher)
        #expect(notice(saved).hasPrefix("doska-notice=entriesSubmitted.1;"))
    }
}
