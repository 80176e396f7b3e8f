// A teacher with a child in the school: the switch in the frame, what each side shows, and that rights follow it.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("The switch between work and family")
struct SidesTests {
    let site: TestSite
    let browser: Browser

    /// The class teacher of 7 «А» is the guardian of Orlov of 7 «Б».
    init() throws {
        let school = try TestSchool()
        let (teacher, child) = (school.user(.classTeacher), school.student("orlov"))
        try school.database.write { transaction in
            try transaction.grant(.guardian, to: teacher, from: TestSchool.firstDay)
            try transaction.addGuardian(teacher, of: child, from: TestSchool.firstDay)
        }
        site = try TestSite(school)
        browser = Browser(site)
        try browser.logIn("classTeacher")
    }

    private var own: String { "/students/\(site.school.student("orlov").raw)" }
    private var led: String { "/classes/\(site.school.class7A.raw)" }

    private func choose(_ side: String) throws -> Answer {
        try browser.get("/password")
        return try browser.post("/session/side", [("side", side)])
    }

    @Test("the side of work comes first; the switch leads to the other and back, and is remembered")
    func chosen() throws {
        #expect(try browser.get("/").location == led)
        #expect(try browser.get(led).text.contains("Показать: Семья"))
        #expect(try choose("family").status == 303)
        #expect(try browser.get("/").location == "/home")
        let page = try browser.get("/home").text
        #expect(page.contains("Пётр") && page.contains("Показать: Работа") && !page.contains(">Класс<"))
        #expect(try browser.get("/home").text.contains("Показать: Работа"), "it stays so for the session")
        _ = try choose("staff")
        #expect(try browser.get("/").location == led)
    }

    @Test("each side opens only its own, also by address and by form")
    func rights() throws {
        #expect(try browser.get(own).status == 404)
        #expect(try browser.get(led + "/roster").status == 200)
        let token = browser.formToken
        #expect(
            try browser.post(own + "/discretion", [("scope", "everything"), ("wish", "hide")], token: token).status
                == 404)
        _ = try choose("family")
        #expect(try browser.get(own).status == 200)
        #expect(try browser.get(led + "/roster").status == 404)
        #expect(try browser.get(led).status == 404)
        let family = browser.formToken
        #expect(try browser.post(led + "/events", Entering.event(site.school), token: family).status == 404)
    }

    @Test("the token changes with the side, and the side is of this session alone")
    func session() throws {
        let other = Browser(site)
        try other.logIn("classTeacher")
        let thief = browser.copy()
        _ = try choose("family")
        #expect(try thief.get("/password").status == 303)
        #expect(try other.get("/").location == led)
    }

    @Test("who has one side sees no switch and cannot choose the other", arguments: ["guardian", "head"])
    func oneSide(login: String) throws {
        let browser = Browser(site)
        try browser.logIn(login)
        #expect(try !browser.get("/password").text.contains("/session/side"))
        for side in [login == "head" ? "family" : "staff", "", "admin", "<script>"] {
            try browser.get("/password")
            #expect(try browser.post("/session/side", [("side", side)]).status == 404)
        }
    }

    @Test("the entry of the own child is not verified from either side")
    func ownChild() throws {
        let (teacher, orlov, schoolClass) = (
            site.school.user(.classTeacher), site.school.student("orlov"), site.school.class7B
        )
        try site.school.database.write { transaction in
            try transaction.assign(teacher, to: schoolClass, duty: .classTeacher, from: TestSchool.firstDay)
        }
        let entry = try site.school.enter("orlov", site.school.event("Кросс", day: 9), .winner, state: .submitted)
        for side in ["staff", "family"] {
            _ = try choose(side)
            let token = browser.formToken
            _ = try browser.post("/entries/\(entry.raw)/verification", token: token)
            let found = try site.school.records().achievements.find(entry, in: .staff)
            #expect(found?.state == .submitted, "\(side)")
        }
        #expect(orlov == site.school.student("orlov"))
    }
}
