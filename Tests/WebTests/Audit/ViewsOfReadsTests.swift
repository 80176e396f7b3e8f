// "Reads of a child's record by staff included": whatever page shows a pupil to somebody of the school, the pupil's family
// finds that person in «Кто смотрел». Walked over every route that is read, so that a new page cannot be forgotten.
import SQLite
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("I53. Every page that shows a pupil to the staff is told to the family")
struct ViewsOfReadsTests {
    /// Pages that hold a pupil's name and nothing of the record.
    private static let withoutRecord: [String: String] = [
        "/users": "accounts with the children they belong to; managed by the administrator",
        "/users/:user": "the same, one of them",
        "/school/groups/:group": "who is in a circle, of whom the class list is known; managed with the class lists",
    ]

    /// Pupils whose names no grown-up of the fixture has.
    private static let pupils = ["akimov": "Акимов", "yakovleva": "Яковлев", "ryabova": "Рябов"]
    private static let staff: [TestSchool.Person] = [
        .classTeacher, .otherTeacher, .subjectTeacher, .deputy, .head, .administrator, .foreignDeputy, .district,
    ]
    private static let pages = AccessTable.rows.filter { $0.method == "GET" && withoutRecord[$0.pattern] == nil }

    /// How many lines of that person the family of a pupil has.
    private func views(of pupil: String, by person: TestSchool.Person, in school: TestSchool) throws -> Int {
        try school.database.write { _ in }
        var query = AuditQuery(TestSchool.now - 86_400_000..<TestSchool.now + 86_400_000, limit: 1000)
        query.dayOffset = 3 * 3_600_000
        return try school.records().audit.ofStudent(school.student(pupil), query)
            .count { $0.note.user == school.user(person) }
    }

    private func walk(_ row: AccessRow, _ path: String, on site: TestSite) throws -> Int {
        var shown = 0
        for person in Self.staff {
            var before: [String: Int] = [:]
            for pupil in Self.pupils.keys { before[pupil] = try views(of: pupil, by: person, in: site.school) }
            let answer = try site.get(path, as: person)
            guard answer.status == 200 else { continue }
            for (pupil, name) in Self.pupils where answer.text.contains(name) {
                shown += 1
                let after = try views(of: pupil, by: person, in: site.school)
                #expect(after > before[pupil] ?? 0, "\(row.pattern) shows \(pupil) to \(person), and nobody is told")
            }
        }
        return shown
    }

    @Test("each page of the table, for everybody who works at a school", arguments: pages.indices)
    func everyPage(index: Int) throws {
        let row = Self.pages[index]
        let site = try TestSite()
        try row.prepare(site.school)
        let path = try row.path(site.school)
        for query in Self.queries[row.pattern] ?? [""] { _ = try walk(row, path + query, on: site) }
    }

    /// What makes a page name pupils that it does not name by itself.
    private static let queries: [String: [String]] = [
        "/students": ["?q=%D0%B0%D0%BA%D0%B8%D0%BC", "?q=%D0%BE%D0%B2"],
        "/ratings": ["", "?scope=parallel-7", "?scope=school"],
        "/ratings/file": ["", "?scope=parallel-7", "?scope=school"],
    ]

    @Test("school-wide lists name the pupils, and one entry stands for a class")
    func lists() throws {
        let site = try TestSite()
        for pupil in ["akimov", "yakovleva", "ryabova"] {
            try site.school.enter(pupil, site.school.event("Кросс нации", day: 3), .winner)
        }
        for path in ["/ratings?scope=school", "/ratings?scope=parallel-7", "/verification", "/students?q=%D0%BE%D0%B2"]
        {
            let row = try #require(Self.pages.first { path.hasPrefix($0.pattern) && $0.pattern != "/" })
            var entries: [LoggedDeed] = []
            entries = try site.logged { _ = try site.get(path, as: .deputy) }
            #expect(try walk(row, path, on: site) > 0, "\(path)")
            #expect(entries.count <= 2, "\(path): one for each class: \(entries)")
        }
    }

    @Test("a protocol of many classes is told to the families of the pupils in it, looked at and saved")
    func protocols() throws {
        let site = try TestSite()
        let text = """
            Протокол школьного этапа олимпиады по географии
            Дата проведения: 12.10.2026
            №;Фамилия Имя Отчество;Класс;Статус
            1;Акимов Глеб Олегович;7А;победитель
            2;Рябова Дарья Игоревна;7Б;призёр
            """
        let form = [
            ("cells", text), ("title", "Олимпиада по географии"), ("date", "2026-10-12"), ("level", "school"),
            ("direction", "olympiads"), ("attendance", "in_person"), ("participation", "individual"),
            ("has_document", "1"), ("document", "minutes"),
        ]
        for path in ["/protocols/preview", "/protocols"] {
            let before = try (
                views(of: "akimov", by: .deputy, in: site.school), views(of: "ryabova", by: .deputy, in: site.school)
            )
            let answer = try site.post(path, form, as: .deputy)
            #expect(answer.status == (path == "/protocols" ? 303 : 200), "\(path)")
            #expect(try views(of: "akimov", by: .deputy, in: site.school) > before.0, "\(path)")
            #expect(try views(of: "ryabova", by: .deputy, in: site.school) > before.1, "\(path)")
            #expect(try views(of: "yakovleva", by: .deputy, in: site.school) == 0, "\(path)")
        }
    }

    @Test("who has left the class is told of the boards of before, and not of the class of now")
    func moved() throws {
        let site = try TestSite()
        let school = site.school
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines, month: TestSchool.october.previous)
        try school.publishBoard(month: TestSchool.october.previous)
        let akimov = school.student("akimov")
        try school.transfer(akimov, from: TestSchool.today.adding(-9))
        _ = try site.get("/classes/\(school.class7A.raw)/boards/2026-09", as: .classTeacher)
        #expect(try views(of: "akimov", by: .classTeacher, in: school) == 1)
        #expect(try views(of: "yakovleva", by: .classTeacher, in: school) == 1)
        #expect(try views(of: "ryabova", by: .classTeacher, in: school) == 0)
        _ = try site.get("/classes/\(school.class7A.raw)", as: .classTeacher)
        #expect(try views(of: "akimov", by: .classTeacher, in: school) == 1)
        #expect(try views(of: "yakovleva", by: .classTeacher, in: school) == 2)
    }

    @Test("a class is told of as long as it showed the pupil: until a move was written down, or a mistaken one taken back")
    func writtenDownLater() throws {
        let school = try TestSchool()
        let (akimov, hour) = (school.student("akimov"), Int64(3_600_000))
        func read(_ schoolClass: ClassID, by person: TestSchool.Person, at instant: Int64) throws {
            try school.database.write { tx in
                try tx.log(
                    AuditNote(
                        at: instant, user: school.user(person), address: "", deed: .read,
                        subject: AuditSubject(school: school.school, schoolClass: schoolClass), result: .done))
            }
        }
        // The first day of the new class is today; it is written down at `now`.
        try read(school.class7A, by: .classTeacher, at: TestSchool.now - hour)
        try read(school.class7B, by: .otherTeacher, at: TestSchool.now - hour)
        try school.transfer(akimov, from: TestSchool.today)
        #expect(try views(of: "akimov", by: .classTeacher, in: school) == 1)
        #expect(try views(of: "akimov", by: .otherTeacher, in: school) == 0)
        try read(school.class7B, by: .otherTeacher, at: TestSchool.now + hour)
        #expect(try views(of: "akimov", by: .otherTeacher, in: school) == 1)

        let departure = try #require(try school.records().departures.standing(of: akimov))
        try school.database.write { tx in
            try tx.undo(departure, by: school.user(.deputy), at: TestSchool.now + 2 * hour)
        }
        try read(school.class7B, by: .otherTeacher, at: TestSchool.now + 3 * hour)
        #expect(try views(of: "akimov", by: .otherTeacher, in: school) == 1)
        #expect(try views(of: "akimov", by: .classTeacher, in: school) == 1)
    }

    @Test("the lists and boards of a year that is over, or has not begun, are told to everybody who was in the class")
    func otherYears() throws {
        let site = try TestSite()
        let (school, yakovleva) = (site.school, site.school.student("yakovleva"))
        let last = AcademicYear(startYear: 2025)
        let old = try school.database.write { tx in
            let id = try tx.addClass(school: school.school, year: last, grade: 6, letter: "А")
            _ = try tx.enroll(yakovleva, in: id, from: last.period.first)
            return id
        }
        try Connection(path: school.database.path, mode: .readWrite).run(
            "UPDATE enrollment SET until_day = ? WHERE class_id = ?", last.period.last, old)
        _ = try site.get("/classes/\(old.raw)", as: .deputy)
        #expect(try views(of: "yakovleva", by: .deputy, in: school) == 1)
        #expect(try views(of: "akimov", by: .deputy, in: school) == 0)
    }
}
