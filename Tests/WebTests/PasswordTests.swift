// Changing one's own password.
import HTTP
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Changing the password")
struct PasswordTests {
    private let new = "три синих кита плывут"

    @Test("the new password works, the old one does not, other sessions of the person end, this one goes on")
    func change() throws {
        let site = try TestSite()
        let other = try site.post("/session", [("login", "head"), ("password", TestSchool.password)], as: .guest)
        let otherCookie = try #require(other.cookie("doska")).prefix { $0 != ";" }
        let browser = Browser(site)
        try browser.logIn("head")
        try browser.get("/password")
        let answer = try browser.post("/password", [("current", TestSchool.password), ("new", new), ("repeated", new)])
        #expect(answer.status == 303)
        #expect(try browser.get("/password").status == 200)
        let elsewhere = try site.send(.get, "/password", as: nil, fields: [("Cookie", String(otherCookie))], body: [])
        #expect(elsewhere.status == 303)
        #expect(
            try site.post("/session", [("login", "head"), ("password", TestSchool.password)], as: .guest).status == 422)
        #expect(try site.post("/session", [("login", "head"), ("password", new)], as: .guest).status == 303)
    }

    @Test("each mistake is told beside its field and nothing is echoed")
    func mistakes() throws {
        let site = try TestSite()
        let answer = try site.post(
            "/password", [("current", "мимо-мимо-мимо"), ("new", "коротко"), ("repeated", "другое")], as: .head)
        #expect(answer.status == 422)
        for text in ["Это не ваш нынешний пароль", "короче 12 знаков", "Пароли не совпали"] {
            #expect(answer.text.contains(text))
        }
        #expect(!answer.text.contains("мимо-мимо") && !answer.text.contains("value=\"коротко"))
    }

    @Test("the 73rd character matters")
    func longOnes() throws {
        let site = try TestSite()
        let long = String(repeating: "длинная фраза ", count: 8)
        #expect(
            try site.post(
                "/password", [("current", TestSchool.password), ("new", long + "а"), ("repeated", long + "а")],
                as: .head
            )
            .status == 303)
        #expect(try site.post("/session", [("login", "head"), ("password", long + "б")], as: .guest).status == 422)
        #expect(try site.post("/session", [("login", "head"), ("password", long + "а")], as: .guest).status == 303)
    }

    @Test("a password that was given out opens nothing but its own change")
    func required() throws {
        let site = try TestSite()
        let user = site.school.user(.otherTeacher)
        let hash = try #require(try site.school.records().users.passwordHash(of: user))
        let session = try #require(site.school.token(.otherTeacher)).storedHash
        try site.school.database.write {
            try $0.setOneTimePassword(hash, of: user, until: TestSchool.now + 1)
            try $0.beginSession(session, of: user, at: TestSchool.now, idle: 60_000, absolute: 60_000)
        }
        #expect(try site.get("/", as: .otherTeacher).location == "/password")
        #expect(try site.get("/password", as: .otherTeacher).text.contains("первый вход"))
    }
}
