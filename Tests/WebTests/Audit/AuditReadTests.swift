// Who leaves an entry by looking, and who does not.
import School
import Support
import Testing

@testable import Web

@Suite("I53. Looking at a child's record leaves an entry")
struct AuditReadTests {
    private let site: TestSite
    private let school: TestSchool
    private let semyonova: StudentID

    init() throws {
        site = try TestSite()
        school = site.school
        semyonova = school.student("semyonova")
    }

    private func read(_ path: String, as person: TestSchool.Person) throws -> [LoggedDeed] {
        try site.logged { _ = try site.get(path, as: person) }
    }

    private func row(
        _ deed: AuditDeed, _ person: TestSchool.Person, _ result: AuditResult = .done, student: StudentID? = nil,
        object: String = ""
    ) -> LoggedDeed {
        LoggedDeed(
            deed: deed.rawValue, result: result.rawValue, user: school.user(person).raw, student: student?.raw,
            schoolClass: school.class7A.raw, object: object)
    }

    @Test("I53. staff: one entry for a pupil, one for an entry, one for a class and not one for each of its pupils")
    func staff() throws {
        let card = "/students/\(semyonova.raw)"
        #expect(try read(card, as: .classTeacher) == [row(.read, .classTeacher, student: semyonova)])
        #expect(try read(card, as: .deputy) == [row(.read, .deputy, student: semyonova)])
        #expect(try read(card, as: .head) == [row(.read, .head, student: semyonova)])
        let entry = try school.enter("semyonova", school.event("Кросс нации", day: 3), .winner)
        #expect(
            try read("/entries/\(entry.raw)", as: .classTeacher)
                == [row(.read, .classTeacher, student: semyonova, object: "entry")])
        for page in ["", "/boards/2026-10/edit", "/waiting", "/consents", "/roster", "/accounts"] {
            #expect(
                try read("/classes/\(school.class7A.raw)\(page)", as: .classTeacher) == [row(.read, .classTeacher)],
                "\(page)")
        }
    }

    @Test("I53. the family's reading of its own child, and of what the class shows, leaves none")
    func family() throws {
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
        let entry = try school.enter("semyonova", school.event("Кросс нации", day: 3), .winner)
        for person in [TestSchool.Person.guardian, .pupil] {
            for path in [
                "/home", "/students/\(semyonova.raw)", "/entries/\(entry.raw)", "/students/\(semyonova.raw)/views",
                "/classes/\(school.class7A.raw)/boards/2026-10", "/classes/\(school.class7A.raw)/boards",
            ] {
                #expect(try site.get(path, as: person).status == 200, "\(path)")
                #expect(try read(path, as: person).isEmpty, "\(path) as \(person)")
            }
        }
        // The same board opened by the class teacher is looking at the class.
        #expect(
            try read("/classes/\(school.class7A.raw)/boards/2026-10", as: .classTeacher) == [row(.read, .classTeacher)])
    }

    @Test("I54. a foreign reader leaves a refused entry, in the log of the own school too")
    func foreign() throws {
        let card = "/students/\(semyonova.raw)"
        #expect(try read(card, as: .otherTeacher) == [row(.read, .otherTeacher, .refused, student: semyonova)])
        #expect(try read(card, as: .otherGuardian) == [row(.read, .otherGuardian, .refused, student: semyonova)])
        #expect(
            try read(card, as: .foreignDeputy) == [
                aboutNothing(.foreignDeputy), row(.read, .foreignDeputy, .refused, student: semyonova),
            ])
        #expect(try read(card, as: .guest).isEmpty)
    }

    @Test("I54. for who may not know what exists, the log of a refusal is that of an address of nothing")
    func alike() throws {
        let absent = "/students/999999"
        #expect(try read(absent, as: .otherTeacher) == [aboutNothing(.otherTeacher)])
        #expect(try read(absent, as: .foreignDeputy) == [aboutNothing(.foreignDeputy)])
        #expect(try read("/no/such/page", as: .otherTeacher).isEmpty)
        func told(_ path: String, _ reader: TestSchool.Person) throws -> String {
            let site = try TestSite()
            for person in [TestSchool.Person.otherGuardian, .foreignDeputy] { _ = try site.get(path, as: person) }
            _ = try site.log()
            let page = try site.get("/audit", as: reader).text
            // The log has been looked at, and says so in the file.
            _ = try site.log()
            return try page + site.get("/audit/file", as: reader).text
        }
        for reader in [TestSchool.Person.administrator, .foreignDeputy] {
            let told = try (exists: told("/students/\(semyonova.raw)", reader), absent: told(absent, reader))
            #expect(told.exists == told.absent, "\(reader)")
            #expect(told.exists.contains("отказано"), "\(reader)")
        }
        #expect(try told("/students/\(semyonova.raw)", .deputy).contains("Семёнова"))
    }

    private func aboutNothing(_ person: TestSchool.Person) -> LoggedDeed {
        LoggedDeed(
            deed: "read", result: "refused", user: school.user(person).raw, student: nil, schoolClass: nil, object: "")
    }

    @Test("I53. prints, exports and looking at the log have deeds of their own")
    func deeds() throws {
        try school.issue("semyonova")
        let print = try read("/classes/\(school.class7A.raw)/certificates/2026-10/print", as: .classTeacher)
        #expect(print.map(\.deed) == ["print_certificate"])
        // One for each class whose pupils stand in it.
        #expect(try read("/ratings/file", as: .deputy).map(\.deed) == ["export", "export"])
        #expect(try read("/audit", as: .deputy).map(\.deed) == ["read_audit"])
        #expect(try read("/audit/file", as: .administrator).map(\.deed) == ["read_audit"])
        #expect(
            try read("/classes/\(school.class7A.raw)/audit", as: .classTeacher) == [row(.readAudit, .classTeacher)])
        for path in ["/students/\(semyonova.raw)/views", "/students/\(semyonova.raw)/views/file"] {
            #expect(
                try read(path, as: .classTeacher) == [row(.readAudit, .classTeacher, student: semyonova)], "\(path)")
        }
    }

    @Test("I53. logging in and out: done, refused with and without an account, the lockout")
    func login() throws {
        func logIn(_ login: String, _ password: String, as person: TestSchool.Person = .guest) throws -> [LoggedDeed] {
            try site.logged {
                _ = try site.post("/session", [("login", login), ("password", password)], as: person)
            }
        }
        let account = school.user(.deputy).raw
        let done = try logIn("deputy", TestSchool.password)
        #expect(done.map(\.deed) == ["log_in"] && done.map(\.result) == ["done"] && done.map(\.user) == [account])
        let wrong = try logIn("deputy", "не тот пароль")
        #expect(wrong.map(\.deed) == ["log_in"] && wrong.map(\.result) == ["refused"] && wrong.map(\.user) == [account])
        let unknown = try logIn("nobody-at-all", "не тот пароль")
        #expect(
            unknown.map(\.deed) == ["log_in"] && unknown.map(\.result) == ["refused"] && unknown.map(\.user) == [nil])
        var deeds: [LoggedDeed] = []
        for _ in 0..<20 { deeds += try logIn("deputy", "не тот пароль") }
        #expect(deeds.contains { $0.deed == "lock_out" && $0.result == "refused" })
        // Tries that are not looked at leave nothing: the log cannot be flooded with them.
        #expect(deeds.count < 20)
        #expect(
            try site.logged { _ = try site.post("/session/end", as: .head) }.map(\.deed) == ["log_out"])
        let refused = try site.logged {
            _ = try site.post(
                "/password",
                [("current", "не тот"), ("new", "новый длинный пароль"), ("repeated", "новый длинный пароль")],
                as: .guardian)
        }
        #expect(refused.map(\.deed) == ["change_password"] && refused.map(\.result) == ["refused"])
        let changed = try site.logged {
            _ = try site.post(
                "/password",
                [
                    ("current", TestSchool.password), ("new", "новый длинный пароль"),
                    ("repeated", "новый длинный пароль"),
                ],
                as: .guardian)
        }
        #expect(changed.map(\.deed) == ["change_password"] && changed.map(\.result) == ["done"])
    }

    @Test("I54. a form without its token is refused and leaves an entry; a change that lost is failed, never done")
    func refusedForms() throws {
        let forged = try site.logged {
            _ = try site.post(
                "/students/\(semyonova.raw)/discretion", [("scope", "everything"), ("wish", "hide")], as: .guardian,
                token: "wrong")
        }
        #expect(forged.map(\.deed) == ["change_wish"] && forged.map(\.result) == ["refused"])
        let entry = try school.enter("semyonova", school.event("Кросс нации", day: 3), .winner, state: .submitted)
        let late = try site.logged {
            let status = try site.post("/entries/\(entry.raw)/verification", [("version", "7")], as: .classTeacher)
                .status
            #expect(status == 409)
        }
        #expect(late == [row(.verifyEntry, .classTeacher, .failed, student: semyonova, object: "entry")])
    }

    @Test("I53. of many entries verified at once each has its own")
    func many() throws {
        let ids = try ["akimov", "semyonova"].map {
            try school.enter($0, school.event("Кросс нации", day: 3), .winner).raw
        }
        let entries = try site.logged {
            let status = try site.post("/verification", ids.map { ("entry", "\($0).1") }, as: .deputy).status
            #expect(status == 303)
        }
        #expect(entries.map(\.deed) == ["verify_entry", "verify_entry"])
        #expect(entries.map(\.student) == [school.student("akimov").raw, semyonova.raw])
    }
}
