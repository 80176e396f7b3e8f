// A file that was sent by mistake is destroyed with a reason: the row stays and says so, the file is gone from the store
// once nothing needs it, and `verify` finds nothing wrong.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Destroying a wrong file")
struct DestructionTests {
    private let site: TestSite
    private var school: TestSchool { site.school }

    init() throws { site = try TestSite() }

    private func entry(_ state: AchievementState = .verifiedByClass) throws -> AchievementID {
        try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner, state: state,
            by: state == .submitted ? .guardian : .classTeacher)
    }

    private func destroy(
        _ paper: AttachmentID, _ reason: String = "Чужой документ", as person: TestSchool.Person = .classTeacher
    ) throws -> Answer {
        try site.post("/attachments/\(paper.raw)/destruction", [("reason", reason)], as: person)
    }

    /// Files that the store is to hold and holds, once nothing is missing, changed or left over.
    private func wholeFiles() throws -> Int {
        let found = try Database.verify(school.database.path)
        #expect(found.isWhole && found.files.orphans.isEmpty)
        return found.files.whole
    }

    @Test("the paper and its preview are gone from the store and from every address; page, history and log say so")
    func destroyed() throws {
        let entry = try entry()
        let paper = try school.attach(TestPapers.jpeg(), to: entry, preview: TestPapers.jpeg(width: 8, height: 4))
        #expect(try wholeFiles() == 2)
        #expect(try destroy(paper).location == "/entries/\(entry.raw)")
        #expect(try wholeFiles() == 0)
        for person in [TestSchool.Person.classTeacher, .guardian] {
            #expect(try site.get("/attachments/\(paper.raw)", as: person).status == 404)
            #expect(try site.get("/attachments/\(paper.raw)/preview", as: person).status == 404)
            let page = try site.get("/entries/\(entry.raw)", as: person).text
            #expect(page.contains("файл уничтожен 29 октября 2026") && page.contains("О. П. Волкова: «Чужой документ»"))
            #expect(page.contains("Файл документа уничтожен"))
        }
        let log = try site.get("/audit", as: .deputy).text
        #expect(log.contains("ничтожение файла документа"))
        // A second time there is nothing to destroy, and the same paper may be sent anew.
        #expect(try destroy(paper).status == 404)
        let again = try school.attach(TestPapers.jpeg(), to: entry)
        #expect(try wholeFiles() == 1)
        #expect(try site.get("/attachments/\(again.raw)", as: .guardian).status == 200)
    }

    @Test("a file that another entry needs stays for that entry, and goes with the last one")
    func shared() throws {
        let first = try school.attach(TestPapers.jpeg(), to: try entry())
        let other = try school.enter("akimov", school.event("Лыжня", day: 4, direction: "sport"), .winner)
        let second = try school.attach(TestPapers.jpeg(), to: other)
        #expect(try destroy(first).status == 303)
        #expect(try wholeFiles() == 1)
        #expect(try site.get("/attachments/\(second.raw)", as: .classTeacher).status == 200)
        #expect(try destroy(second).status == 303)
        #expect(try wholeFiles() == 0)
    }

    @Test("a paper that was only taken away keeps its file until it is destroyed too")
    func takenAway() throws {
        let entry = try entry()
        let paper = try school.attach(TestPapers.jpeg(), to: entry)
        _ = try site.post("/attachments/\(paper.raw)/removal", as: .classTeacher)
        #expect(try wholeFiles() == 1)
        #expect(try site.get("/entries/\(entry.raw)", as: .classTeacher).text.contains("файл хранится"))
        #expect(try !site.get("/entries/\(entry.raw)", as: .guardian).text.contains("файл хранится"))
        #expect(try destroy(paper).status == 303)
        #expect(try wholeFiles() == 0)
    }

    @Test("without a reason, with a huge one and by who may not, nothing is destroyed; what was typed stays")
    func refused() throws {
        let paper = try school.attach(TestPapers.jpeg(), to: try entry())
        #expect(try destroy(paper, "  ").text.contains("destroy-\(paper.raw)-error"))
        let huge = try destroy(paper, String(repeating: "<b>", count: 101))
        #expect(huge.status == 422 && huge.text.contains("&lt;b&gt;&lt;b&gt;") && !huge.text.contains("<b><b>"))
        // The class has verified the entry: the family asks the teacher.
        for person in [TestSchool.Person.guardian, .pupil, .otherGuardian, .otherTeacher, .head, .administrator] {
            #expect(try destroy(paper, as: person).status == 404, "\(person)")
        }
        #expect(try wholeFiles() == 1)
    }

    @Test("the family destroys what it sent itself while nobody has verified the entry")
    func family() throws {
        let paper = try school.attach(TestPapers.jpeg(), to: try entry(.submitted))
        #expect(try destroy(paper, as: .guardian).status == 303)
        #expect(try wholeFiles() == 0)
    }

    @Test("a file that outlived its destruction, after a crash, is taken out at the next start")
    func crash() throws {
        let paper = try school.attach(TestPapers.jpeg(), to: try entry())
        let teacher = school.user(.classTeacher)
        try school.database.write { tx in
            _ = try tx.destroyFile(of: paper, "Чужой документ", by: teacher, at: TestSchool.now)
        }
        #expect(try Database.verify(school.database.path).files.orphans.count == 1)
        #expect(try school.database.removeDestroyedFiles() == 1)
        #expect(try wholeFiles() == 0)
        #expect(try school.database.removeDestroyedFiles() == 0)
    }

    @Test("a file that was kept just before the same content was destroyed is not noted without its bytes")
    func race() throws {
        let paper = try school.attach(TestPapers.jpeg(), to: try entry())
        let files = school.database.files
        let file = try #require(try school.records().attachments.find(paper)).file
        // An upload has kept its file; the destruction of the older row comes before the upload's transaction.
        #expect(try destroy(paper).status == 303)
        #expect(throws: StorageError.changedMeanwhile) { try files.demand(file) }
        let entry = try school.records().attachments.find(paper, alsoRemoved: true)
        #expect(entry == nil, "destroyed, not only taken away")
    }

    @Test("the scan of a consent is destroyed, the consent stays registered and says so")
    func scan() throws {
        let consent = try #require(try school.consent(["semyonova"], to: .school).first)
        try school.scan(TestPapers.pdf(), of: consent)
        let path = "/classes/\(school.class7A.raw)/consents/\(consent.raw)"
        #expect(try site.post(path + "/scan/destruction", [("reason", "")], as: .classTeacher).status == 422)
        #expect(try wholeFiles() == 1)
        let done = try site.post(path + "/scan/destruction", [("reason", "Не та бумага")], as: .classTeacher)
        #expect(done.location == path)
        #expect(try wholeFiles() == 0)
        #expect(try site.get(path + "/scan", as: .classTeacher).status == 404)
        let page = try site.get(path, as: .classTeacher).text
        #expect(page.contains("Скан уничтожен 29 октября 2026") && page.contains("«Не та бумага»"))
        try school.scan(TestPapers.pdf(), of: consent)
        #expect(try wholeFiles() == 1)
        #expect(try site.get(path + "/scan", as: .classTeacher).status == 200)
    }
}
