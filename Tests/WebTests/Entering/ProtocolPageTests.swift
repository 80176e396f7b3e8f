// The protocol on the site: an event with the results of all pupils that a person enters for, once.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A protocol of several classes")
struct ProtocolPageTests {
    private func site() throws -> TestSite {
        try TestSite(RosterOf7A.school()) { configuration in
            configuration.clock = Clock { TestSchool.now + 17 * 86_400_000 }
        }
    }

    /// The file as it lies on a disk, about the class of these tests: «В» of Windows-1251 in place of «А».
    private func file() throws -> [UInt8] {
        var bytes = try Checkout.corpus("protocol-7a-2026-11-cp1251.csv")
        for index in bytes.indices.dropFirst(2)
        where bytes[index] == 0xC0 && bytes[index - 1] == 0x37 && bytes[index - 2] == 0x3B {
            bytes[index] = 0xC2
        }
        return bytes
    }

    private func entries(_ site: TestSite) throws -> [AchievementRecord] {
        let records = try site.school.records()
        return try RosterOf7A.pupils(site).flatMap {
            try records.achievements.ofStudent($0.id, in: AcademicYear(startYear: 2026).period, for: .staff)
        }
    }

    private func text() throws -> String { try TextDecoding.decode(file()) }

    private func form(_ more: [(String, String)] = []) throws -> [(String, String)] {
        [
            ("cells", try text()), ("title", "Всероссийская олимпиада школьников по географии, муниципальный этап"),
            ("date", "2026-11-14"), ("level", "municipal"), ("direction", "olympiads"), ("attendance", "in_person"),
            ("participation", "individual"), ("has_document", "1"), ("document", "minutes"),
        ] + more
    }

    @Test("a look at the uploaded file proposes the event and the six rows of the own class, and saves nothing")
    func look() throws {
        let site = try site()
        let answer = try site.upload(
            "/protocols/preview", file: ("file", "protocol.csv", try file()), as: .classTeacher)
        #expect(answer.status == 200)
        #expect(answer.text.contains("Всероссийская олимпиада школьников по географии, муниципальный этап"))
        #expect(answer.text.contains("value=\"2026-11-14\""))
        #expect(answer.text.contains("Запишем 6 достижений."))
        #expect(answer.text.contains("Не ваших классов: 14 строк."))
        #expect(!answer.text.contains("<th scope=\"row\">Горбунова"))
        #expect(try entries(site).isEmpty)
    }

    @Test("the rows are saved as one event, and the same protocol again adds nothing")
    func save() throws {
        let site = try site()
        let first = try site.post("/protocols", try form(), as: .classTeacher)
        #expect(first.status == 303)
        let saved = try entries(site)
        #expect(saved.count == 6)
        #expect(Set(saved.map(\.eventID)).count == 1)
        #expect(saved.allSatisfy { $0.documentKind == .minutes && $0.state == .verifiedByClass })
        #expect(saved.filter { $0.outcome == .prizewinner }.count == 2)
        let second = try site.post("/protocols", try form(), as: .classTeacher)
        #expect(second.status == 303)
        #expect(try entries(site).count == 6)
    }

    @Test("the deputy's rows wait for verification; rows of unknown pupils are asked and can be passed over")
    func deputy() throws {
        // The deputy's session is of today, so the olympiad was yesterday.
        let site = try TestSite(RosterOf7A.school())
        let form = try form().map { $0.0 == "date" ? ("date", "2026-10-28") : $0 }
        let answer = try site.post("/protocols", form, as: .deputy)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Сохранено: 6 достижений."))
        #expect(answer.text.contains("Такого ученика в списках нет."))
        let saved = try entries(site)
        #expect(saved.count == 6)
        #expect(saved.filter { $0.state == .submitted }.count == 6)
        let lines = try ProtocolSheet(text: text()).rows.filter { $0[.schoolClass] == "7Б" }.map(\.line)
        let passed = try site.post("/protocols", form + lines.map { ("student-\($0)", "pass") }, as: .deputy)
        #expect(passed.status == 303)
        #expect(try entries(site).count == 6)
    }

    @Test("the event goes into the book with its first result, once")
    func book() throws {
        let site = try site()
        let id = site.school.school
        _ = try site.post("/protocols", try form(), as: .classTeacher)
        _ = try site.post("/protocols", try form(), as: .classTeacher)
        let booked = try site.school.records().eventBook.search("", in: id, limit: 9)
        #expect(booked.map(\.details.stageLevel) == [.municipal])
        #expect(booked.first?.eventID == (try entries(site).first?.eventID))
        let look = try site.post("/protocols/preview", try form(), as: .classTeacher)
        #expect(look.text.contains("Событие из книги:"))
    }

    @Test("an event of the book that looks alike is offered, and the rows can go to it")
    func offered() throws {
        let site = try site()
        let school = site.school
        var details = school.event("ВсОШ по географии, муниципальный этап", day: 12)
        details.day = TestSchool.today.adding(14)
        let known = try school.book(details)
        let look = try site.post("/protocols/preview", try form(), as: .classTeacher)
        #expect(look.text.contains("Это оно: ВсОШ по географии, муниципальный этап — 12 ноября 2026 г."))
        #expect(
            try site.post("/protocols", try form([("booked", "\(known.raw)")]), as: .classTeacher).status == 303)
        let saved = try entries(site)
        #expect(saved.count == 6)
        #expect(Set(saved.map(\.eventID)) == [try school.booked(known).eventID])
        #expect(try school.records().eventBook.search("", in: school.school, limit: 9).count == 1)
        // A number that is none changes nothing of what was typed.
        let odd = try site.post("/protocols/preview", try form([("booked", "77")]), as: .classTeacher)
        #expect(odd.text.contains("value=\"2026-11-14\""))
    }

    @Test("without a level or a title nothing is saved, and what was typed stays")
    func incomplete() throws {
        let site = try site()
        let answer = try site.post(
            "/protocols", [("cells", try text()), ("title", "Смотр"), ("date", "14.11.2026")], as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("value=\"Смотр\""))
        #expect(try entries(site).isEmpty)
    }

    @Test("bad files are refused in words")
    func badInput() throws {
        let site = try site()
        for text in ["", "привет", "<script>alert(1)</script>", "Фамилия;Имя\nА;Б"] {
            let answer = try site.post("/protocols/preview", [("cells", text)], as: .classTeacher)
            #expect(answer.status == 422)
            #expect(!answer.text.contains("<script>alert"))
        }
        let binary = try site.upload(
            "/protocols/preview", file: ("file", "a.csv", [0, 1, 2, 3, 255]), as: .classTeacher)
        #expect(binary.status == 422)
        let huge = try site.upload(
            "/protocols/preview", file: ("file", "a.csv", Array(repeating: 0x61, count: 1_500_000)), as: .classTeacher)
        #expect(huge.status == 422)
    }

    @Test("the page is for those who enter for a class or the school")
    func doors() throws {
        let site = try TestSite()
        #expect(try site.get("/protocols/new", as: .deputy).status == 200)
        #expect(try site.get("/protocols/new", as: .otherTeacher).status == 200)
        for person in [TestSchool.Person.subjectTeacher, .pupil, .guardian, .head, .administrator, .district] {
            #expect(try site.get("/protocols/new", as: person).status == 404)
            #expect(try site.post("/protocols", try form(), as: person).status == 404)
        }
        #expect(try site.get("/protocols/new", as: .guest).status == 303)
    }
}
