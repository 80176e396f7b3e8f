// Erasure by pages: only who has left, only with a decision and the name typed, and afterwards no page knows the pupil.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Erasure by a decision")
struct ErasurePageTests {
    private let site: TestSite
    private let path: String
    private let good = [
        ("reason", "request"), ("minutes_number", "7"), ("minutes_day", "2026-10-01"),
        ("confirmation", "Семёнова  Анна"),
    ]

    init() throws {
        site = try TestSite()
        path = "/students/\(site.school.student("semyonova").raw)"
    }

    private func leave() throws {
        try site.school.leave(site.school.student("semyonova"), after: TestSchool.today.adding(-5))
    }

    @Test("J61: a pupil of a class of this year has no form, and a sent one changes nothing")
    func present() throws {
        #expect(try site.get(path + "/erasure", as: .deputy).status == 404)
        #expect(try site.post(path + "/erasure", good, as: .deputy).status == 404)
        #expect(try site.get(path, as: .deputy).status == 200)
    }

    @Test(
        "J61: without number, with a name for a number, with a day to come or another name nothing is destroyed",
        arguments: [
            ("minutes_number", ""), ("minutes_number", "Семёнова Анна 1"), ("minutes_day", "2026-12-01"),
            ("minutes_day", "когда-то"), ("confirmation", "Семёнова"), ("confirmation", "<script>"),
        ])
    func refused(field: String, value: String) throws {
        try leave()
        let form = good.map { $0.0 == field ? ($0.0, value) : $0 }
        let answer = try site.post(path + "/erasure", form, as: .deputy)
        #expect(answer.status == 422)
        #expect(answer.text.contains("id=\"\(field)-error\""))
        #expect(!answer.text.contains("<script>\""))
        #expect(try site.get(path, as: .deputy).status == 200)
    }

    @Test("J61: after it the pupil is on no page, the account cannot come in, the act names nobody, twice is 404")
    func erased() throws {
        _ = try site.school.enter("semyonova", site.school.event("Кросс нации", day: 3, direction: "sport"), .winner)
        try leave()
        #expect(try site.get("/erasures", as: .deputy).text.contains("Семёнова Анна Романовна"))
        let answer = try site.post(path + "/erasure", good, as: .deputy)
        #expect(answer.status == 303 && answer.location == "/erasures/1")
        let act = try site.get("/erasures/1", as: .deputy)
        #expect(act.text.contains("Акт № 1") && act.text.contains("Седова Ирина Юрьевна"))
        #expect(!act.text.contains("Семёнов"))
        for page in [
            "/erasures", "/classes/\(site.school.class7A.raw)",
            "/students?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD%D0%BE%D0%B2%D0%B0", "/ratings",
        ] {
            #expect(try !site.get(page, as: .deputy).text.contains("Семёнова"), "\(page)")
        }
        #expect(try site.get(path, as: .deputy).status == 404)
        #expect(try site.get(path + "/folder", as: .deputy).status == 404)
        #expect(try site.get("/home", as: .pupil).status == 303)
        #expect(try site.get("/home", as: .guardian).status == 303)
        #expect(try site.post(path + "/erasure", good, as: .deputy).status == 404)
    }

    @Test("J62: the term of the setting decides whose time is over")
    func term() throws {
        try site.school.leave(site.school.student("semyonova"), after: TestSchool.firstDay)
        func isExpired() throws -> Bool {
            let page = try site.get("/erasures", as: .deputy).text
            let row = try #require(page.components(separatedBy: "<tr>").first { $0.contains("Семёнова Анна") })
            return row.contains("срок истёк")
        }
        #expect(try !isExpired())
        _ = try site.post("/school/settings", [("keeping_years", "0")], as: .administrator)
        #expect(try isExpired())
    }
}

@Suite("The folder of a family")
struct FolderTests {
    private let site: TestSite
    private let path: String

    init() throws {
        site = try TestSite()
        path = "/students/\(site.school.student("semyonova").raw)/folder"
    }

    private func bytes(_ answer: Answer) -> [UInt8] {
        if case .bytes(let bytes) = answer.response.body { bytes } else { [] }
    }

    @Test("J60: the folder holds the entries, the scan, hidden ones too, and nobody else's")
    func content() throws {
        let school = site.school
        let entry = try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner, placeText: "I место")
        _ = try school.enter("akimov", school.event("Шахматный турнир", day: 4), .winner)
        let jpeg = TestPapers.jpeg(width: 24, height: 16)
        _ = try school.attach(jpeg, to: entry)
        _ = try site.post("/entries/\(entry.raw)/discretion", [("wish", "hide")], as: .guardian)
        let answer = try site.get(path, as: .guardian)
        #expect(answer.status == 200)
        #expect(answer.response.fields[.contentType]?.description == "application/zip")
        let text = String(decoding: bytes(answer), as: UTF8.self)
        for part in [
            "index.html", "ПРОЧТИ.txt", "таблицы/достижения.csv", "таблицы/согласия.csv", "Кросс нации", "I место",
            "документы/2026-10-03-\(entry.raw)-1.jpg",
        ] { #expect(text.contains(part), "\(part)") }
        for foreign in ["Акимов", "Шахматный", "Ёлкин"] { #expect(!text.contains(foreign)) }
        // The name of the file names nobody.
        let disposition = answer.response.fields[.contentDisposition]?.description ?? ""
        #expect(disposition.hasPrefix("attachment; filename=\"record-") && !disposition.contains("emyonova"))
    }

    @Test("hostile text is text in the page, and no formula in the tables")
    func hostile() throws {
        _ = try site.school.enter(
            "semyonova", site.school.event("<script>alert(1)</script>", day: 3), .winner, placeText: "=1+1")
        let text = String(decoding: bytes(try site.get(path, as: .pupil)), as: UTF8.self)
        #expect(text.contains("&lt;script&gt;") && text.contains(";'=1+1;"))
    }

    @Test("a second edition of the board that others caused leaves no trace; own new words stand beside the old ones")
    func editions() throws {
        try site.school.fillBoard(TestSchool.lines)
        try site.school.publishBoard()
        let before = bytes(try site.get(path, as: .guardian))
        try site.school.fillBoard(["akimov": "Победил в споре"])
        try site.school.publishBoard(reason: "Новая победа")
        #expect(bytes(try site.get(path, as: .guardian)) == before)
        try site.school.fillBoard(["semyonova": "Спела на концерте"])
        try site.school.publishBoard(reason: "Новая песня")
        let text = String(decoding: bytes(try site.get(path, as: .guardian)), as: UTF8.self)
        #expect(text.contains("Победила на олимпиаде") && text.contains("Спела на концерте"))
    }

    @Test("a draft of a teacher is not in the family's folder")
    func draft() throws {
        _ = try site.school.enter("semyonova", site.school.event("Черновик года", day: 3), .winner, state: .draft)
        #expect(!String(decoding: bytes(try site.get(path, as: .pupil)), as: UTF8.self).contains("Черновик года"))
    }
}
