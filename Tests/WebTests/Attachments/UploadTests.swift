// Papers on their way in (checklist 41-43, 45): what is accepted, what is refused beside the field, what an entry becomes.
import HTTP
import Media
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Papers are sent")
struct UploadTests {
    let site: TestSite
    var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func entry(
        _ state: AchievementState = .submitted, document: DocumentKind? = .diploma,
        by author: TestSchool.Person = .guardian
    ) throws -> AchievementID {
        try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner, document: document,
            state: state, by: author)
    }

    private func send(
        _ bytes: [UInt8], to id: AchievementID, as person: TestSchool.Person = .guardian,
        filename: String = "IMG_0001.JPG", form: [(String, String)] = [], preview: [UInt8]? = nil
    ) throws -> Answer {
        let papers = [("paper", bytes)] + (preview.map { [("paper_preview", $0)] } ?? [])
        return try site.send(
            papers: papers, form, to: "/entries/\(id.raw)/attachments", as: person, filename: filename)
    }

    private func papers(of id: AchievementID) throws -> [AttachmentRecord] {
        try school.records().attachments.standing(of: id)
    }

    @Test("a photo without a script: it is kept, shown on the entry, and told in its history")
    func plain() throws {
        let id = try entry()
        let answer = try send(TestPapers.jpeg(orientation: 6), to: id)
        #expect(answer.status == 303 && answer.location == "/entries/\(id.raw)")
        let paper = try #require(try papers(of: id).first)
        #expect(paper.file.kind == .jpeg && paper.preview == nil)
        let page = try site.get("/entries/\(id.raw)", as: .classTeacher).text
        #expect(page.contains("/attachments/\(paper.id.raw)\"") && page.contains("Фото, 1 КБ"))
        #expect(page.contains("Приложен документ · <span class=\"nowrap\">Е. В. Семёнова"))
    }

    @Test("the browser's preview is kept where it has the picture's shape, upright or turned, and left out otherwise")
    func preview() throws {
        let id = try entry()
        let photo = TestPapers.jpeg(width: 160, height: 80)
        #expect(try send(photo, to: id, preview: TestPapers.jpeg(width: 16, height: 8)).status == 303)
        #expect(try papers(of: id).last?.preview?.width == 16)
        let turned = TestPapers.jpeg(width: 240, height: 80)
        #expect(try send(turned, to: id, preview: TestPapers.jpeg(width: 16, height: 48)).status == 303)
        #expect(try papers(of: id).last?.preview?.height == 48)
        for foreign in [TestPapers.jpeg(width: 16, height: 16), TestPapers.pdf(), Array("<svg/>".utf8)] {
            let photo = TestPapers.jpeg(width: 160 + foreign.count % 97, height: 80)
            let other = try school.enter(
                "semyonova", school.event("Кросс \(foreign.count)", day: 4, direction: "sport"), .winner,
                state: .submitted, by: .guardian)
            #expect(try send(photo, to: other, preview: foreign).status == 303)
            let paper = try #require(try papers(of: other).first)
            #expect(paper.preview == nil)
            #expect(try site.get("/attachments/\(paper.id.raw)/preview", as: .guardian).status == 404)
        }
    }

    @Test(
        "G42, G45: what is no paper is refused in words beside the field, and nothing is kept",
        arguments: [
            ("<html><script>alert(1)</script>", "Это не фото и не PDF"), ("<svg onload='alert(1)'/>", "Это не фото"),
            ("GIF89a/*", "Это не фото"), ("", "Выберите фото или PDF"), ("PK\u{3}\u{4}", "Это не фото"),
            ("%PDF-1.4\n", "обрывается на середине"),
        ])
    func refused(content: String, words: String) throws {
        let id = try entry()
        let answer = try send(Array(content.utf8), to: id, filename: content.isEmpty ? "" : "diploma.jpg")
        #expect(answer.status == 422)
        #expect(answer.text.contains(words))
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(try papers(of: id).isEmpty)
        let lying = try Database.verify(school.database.path).files
        #expect(lying == FileSurvey())
    }

    @Test("G45: an image bomb is refused by its header")
    func bomb() throws {
        let id = try entry()
        let answer = try send(TestPapers.jpeg(width: 10_000, height: 10_000), to: id)
        #expect(answer.status == 422 && answer.text.contains("слишком много точек"))
    }

    @Test("G41: a file beyond ten megabytes is refused, and the route takes little more than one")
    func large() throws {
        let id = try entry()
        // The server keeps to what the route says, before a handler is asked.
        for path in ["/entries/\(id.raw)/attachments", "/students/1/entries"] {
            let head = try Request(.post, path, fields: [("Host", "x")], body: []).head
            let plan = site.site.plan(for: head)
            #expect(plan.blocks && plan.bodyLimit == 10 * 1024 * 1024 + 512 * 1024)
        }
        let file = TestPapers.jpeg() + [UInt8](repeating: 0, count: 10 * 1024 * 1024)
        #expect(try send(file, to: id).status == 413)
        #expect(try papers(of: id).isEmpty)
    }

    @Test(
        "G43: names of files are neither kept nor shown nor used",
        arguments: ["../../etc/passwd", "..\\..\\boot.ini", "диплом Анны.jpg", "CON", "a\u{1F}b", ".htaccess"])
    func names(filename: String) throws {
        let id = try entry()
        #expect(try send(TestPapers.png(), to: id, filename: filename).status == 303)
        let paper = try #require(try papers(of: id).first)
        let path = school.database.files.path(of: paper.file.hash)
        #expect(path.hasPrefix(school.directory.path + "/attachments/"))
        #expect(path.hasSuffix(paper.file.hash.hexadecimal.dropFirst(2)))
        let page = try site.get("/entries/\(id.raw)", as: .guardian).text
        #expect(!page.contains("passwd") && !page.contains("boot.ini") && !page.contains("htaccess"))
    }

    @Test("the same file twice is one paper; five are the most")
    func repeated() throws {
        let id = try entry()
        for _ in 0..<2 { #expect(try send(TestPapers.png(), to: id).status == 303) }
        #expect(try papers(of: id).count == 1)
        for width in 1...4 { #expect(try send(TestPapers.png(width: width), to: id).status == 303) }
        #expect(try papers(of: id).count == 5)
        let sixth = try send(TestPapers.png(width: 9), to: id)
        #expect(sixth.status == 422 && sixth.text.contains("больше нельзя"))
        #expect(try papers(of: id).count == 5)
    }

    @Test("a paper from the family certifies a verified entry, which then waits for the class again")
    func certifies() throws {
        let id = try entry(.verifiedByClass, document: nil, by: .classTeacher)
        #expect(try school.records().achievements.find(id, in: .staff)?.points == .zero)
        #expect(try send(TestPapers.png(), to: id, form: [("document", "merit_certificate")]).status == 303)
        let now = try #require(try school.records().achievements.find(id, in: .staff))
        #expect(now.state == .submitted && now.documentKind == .meritCertificate)
        let verified = try site.post(
            "/entries/\(id.raw)/verification", [("version", String(now.version))], as: .classTeacher)
        #expect(verified.status == 303)
        #expect(try school.records().achievements.find(id, in: .staff)?.points == Points(6))
    }

    @Test("the class teacher's paper leaves a verified entry verified; a certified one does not move at all")
    func keeps() throws {
        let id = try entry(.verifiedByClass, document: nil, by: .classTeacher)
        #expect(try send(TestPapers.png(), to: id, as: .classTeacher, form: [("document", "diploma")]).status == 303)
        let certified = try #require(try school.records().achievements.find(id, in: .staff))
        #expect(certified.state == .verifiedByClass && certified.documentKind == .diploma)
        #expect(try send(TestPapers.jpeg(), to: id).status == 303)
        #expect(try school.records().achievements.find(id, in: .staff) == certified)
    }

    @Test("taking a paper away closes it and leaves its history; its address is gone for everybody")
    func removal() throws {
        let id = try entry()
        _ = try send(TestPapers.png(), to: id)
        let paper = try #require(try papers(of: id).first)
        #expect(try site.get("/attachments/\(paper.id.raw)", as: .guardian).status == 200)
        #expect(try site.post("/attachments/\(paper.id.raw)/removal", as: .guardian).status == 303)
        for person in [TestSchool.Person.guardian, .classTeacher, .head] {
            #expect(try site.get("/attachments/\(paper.id.raw)", as: person).status == 404)
        }
        #expect(try site.get("/entries/\(id.raw)", as: .guardian).text.contains("Документ убран"))
        #expect(try site.post("/attachments/\(paper.id.raw)/removal", as: .guardian).status == 404)
        #expect(try Database.verify(school.database.path).isWhole)
    }

    @Test("what is verified the family does not take away")
    func verifiedStays() throws {
        let id = try entry(.verifiedByClass)
        let paper = try school.attach(TestPapers.png(), to: id)
        #expect(try site.post("/attachments/\(paper.raw)/removal", as: .guardian).status == 404)
        #expect(!(try site.get("/entries/\(id.raw)", as: .guardian).text.contains("Убрать документ")))
    }

    @Test("the same file at another entry is pointed out to the staff, and never to a family")
    func twins() throws {
        let id = try entry()
        let other = try school.enter(
            "yolkin", school.event("Турнир", day: 5, direction: "sport"), .winner, state: .submitted, by: .otherGuardian
        )
        for one in [id, other] { try school.attach(TestPapers.png(), to: one) }
        let staff = try site.get("/entries/\(id.raw)", as: .classTeacher).text
        #expect(staff.contains("Этот же файл: <a href=\"/entries/\(other.raw)\">«Турнир» — Ёлкин Фёдор"))
        for person in [TestSchool.Person.guardian, .pupil] {
            let text = try site.get("/entries/\(id.raw)", as: person).text
            #expect(text.contains("/attachments/") && !text.contains("Этот же файл") && !text.contains("Ёлкин"))
        }
    }

    @Test("a form without the token, and one about somebody else's child, change nothing")
    func forged() throws {
        let id = try entry()
        let path = "/entries/\(id.raw)/attachments"
        let forged = try site.send(papers: [("paper", TestPapers.png())], to: path, as: .guardian, token: "x")
        #expect(forged.status == 403)
        #expect(try site.send(papers: [("paper", TestPapers.png())], to: path, as: .otherGuardian).status == 404)
        #expect(try Database.verify(school.database.path).files == FileSurvey())
    }
}
