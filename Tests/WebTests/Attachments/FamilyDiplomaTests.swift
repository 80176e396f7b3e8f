// A family's diploma (S1 5.1): a photo, a title and a day; the rest is proposed, and the class teacher sees it first.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A family's diploma")
struct FamilyDiplomaTests {
    let site: TestSite
    var school: TestSchool { site.school }
    private var path: String { "/students/\(school.student("semyonova").raw)/entries" }

    init() throws { site = try TestSite() }

    private func entries() throws -> [AchievementRecord] {
        let year = AcademicYear(containing: TestSchool.today).period
        return try school.records().achievements.ofStudent(school.student("semyonova"), in: year, for: .staff)
    }

    private func send(
        _ fields: [(String, String)], photo: [UInt8]? = TestPapers.jpeg(), as person: TestSchool.Person = .guardian
    ) throws -> Answer {
        try site.send(
            papers: photo.map { [("paper", $0)] } ?? [], [("short", "1"), ("date", "2026-10-12")] + fields, to: path,
            as: person)
    }

    @Test(
        "a photo, a title and a day make an entry with its paper; level, direction and outcome are proposed",
        arguments: [TestSchool.Person.guardian, .pupil])
    func short(person: TestSchool.Person) throws {
        let answer = try send(
            [
                ("title", "Муниципальный этап олимпиады по математике"), ("document", "merit_certificate"),
                ("words", "II место"),
            ], as: person)
        let entry = try #require(try entries().first)
        #expect(answer.status == 303 && answer.location == "/entries/\(entry.id.raw)")
        #expect(entry.state == .submitted && entry.documentKind == .meritCertificate)
        #expect(entry.event.level == .municipal && entry.outcome == .prizewinner)
        #expect(entry.directionKey == "olympiads")
        #expect(try school.records().attachments.standing(of: entry.id).count == 1)
        let page = try site.get(answer.location, as: person).text
        #expect(page.contains("/attachments/1\"") && page.contains("муниципальный"))
    }

    @Test("without a photo an entry has no document, unless the paper itself will be shown")
    func without() throws {
        #expect(try send([("title", "Кросс нации"), ("document", "diploma")], photo: nil).status == 303)
        #expect(try entries().first?.documentKind == nil)
        let shown = [("title", "Кросс школы"), ("document", "diploma"), ("has_document", "1")]
        #expect(try send(shown, photo: nil).status == 303)
        #expect(try entries().first { $0.event.title == "Кросс школы" }?.documentKind == .diploma)
    }

    @Test("where the title says nothing the direction is asked, and the photo that came is not asked again")
    func held() throws {
        let asked = try send([("title", "Абракадабра")])
        #expect(asked.status == 422 && asked.text.contains("Выберите направление."))
        #expect(asked.text.contains("Документ уже получен"))
        #expect(try entries().isEmpty)
        let held = try value(of: "held_paper", in: asked.text)
        let fields = [("title", "Абракадабра"), ("direction", "arts"), ("held_paper", held)]
        let direction = try #require(school.directions.keys.sorted().first)
        let good = fields.map { $0.0 == "direction" ? ($0.0, direction) : $0 }
        #expect(try send(good, photo: nil).status == 303)
        let entry = try #require(try entries().first)
        #expect(try school.records().attachments.standing(of: entry.id).count == 1)
        #expect(entry.documentKind == .diploma)
        #expect(try Database.verify(school.database.path).files.orphans.isEmpty)
    }

    @Test("a held paper is good for its sender alone, and no other file can be put into it")
    func forged() throws {
        let held = try value(of: "held_paper", in: try send([("title", "Абракадабра")]).text)
        let secret: [UInt8] = Array(repeating: 7, count: 32)
        let (user, store) = (school.user(.guardian), school.database.files)
        #expect(HeldPaper(held, for: user, secret, in: store) != nil)
        #expect(HeldPaper(held, for: school.user(.otherGuardian), secret, in: store) == nil)
        #expect(HeldPaper(held, for: user, Array(repeating: 8, count: 32), in: store) == nil)
        let digit: Character = held.first == "0" ? "1" : "0"
        for bad in ["", ".", "_.", "\(digit)\(held.dropFirst())", held + "x", held.replacing("jpeg", with: "pdf")] {
            #expect(HeldPaper(bad, for: user, secret, in: store) == nil, "\(bad.prefix(8))")
        }
    }

    @Test("a photo that is none is refused beside its field, and what was typed stays")
    func refused() throws {
        let answer = try send([("title", "Кросс нации")], photo: Array("<svg/>".utf8))
        #expect(answer.status == 422)
        #expect(answer.text.contains("Это не фото и не PDF") && answer.text.contains("value=\"Кросс нации\""))
        #expect(try entries().isEmpty)
        #expect(try Database.verify(school.database.path).files == FileSurvey())
    }

    @Test("somebody else's family and the head leave nothing on the disk")
    func outsiders() throws {
        for person in [TestSchool.Person.otherGuardian, .otherTeacher, .head, .administrator] {
            #expect(try send([("title", "Кросс нации")], as: person).status == 404)
        }
        #expect(try entries().isEmpty)
        #expect(try Database.verify(school.database.path).files == FileSurvey())
    }

    @Test("the class teacher is still asked for everything, whatever the form calls itself")
    func staff() throws {
        let answer = try send([("title", "Кросс нации")], as: .classTeacher)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Выберите результат."))
        #expect(try entries().isEmpty)
    }

    @Test("a returned entry shows its kind reason to the family, and a paper sends it on its way again")
    func returned() throws {
        _ = try send([("title", "Кросс нации")], photo: nil)
        let entry = try #require(try entries().first)
        let reason = "Добавьте, пожалуйста, фото диплома"
        _ = try site.post(
            "/entries/\(entry.id.raw)/return", [("version", "1"), ("reason", reason)], as: .classTeacher)
        let page = try site.get("/entries/\(entry.id.raw)", as: .guardian).text
        #expect(page.contains("Учитель просит уточнить") && page.contains(reason))
        #expect(!(try site.get("/entries/\(entry.id.raw)", as: .head).text.contains("Учитель просит уточнить")))
        let sent = try site.send(
            papers: [("paper", TestPapers.jpeg())], to: "/entries/\(entry.id.raw)/attachments", as: .guardian)
        #expect(sent.status == 303)
        #expect(try entries().first?.state == .submitted)
    }

    /// The value of a hidden field.
    private func value(of name: String, in text: String) throws -> String {
        let rest = try #require(text.split(separator: "name=\"\(name)\" value=\"").dropFirst().first)
        return try #require(rest.split(separator: "\"").first.map(String.init))
    }
}
