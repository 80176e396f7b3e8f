// In and out: login, its throttle, logout, sessions over time, where a login may lead.
import Crypto
import HTTP
import School
import Storage
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Logging in and out")
struct LoginTests {
    @Test("a right password begins a session, and its cookie opens the pages")
    func login() throws {
        let site = try TestSite()
        let answer = try site.post(
            "/session", [("login", " ClassTeacher "), ("password", TestSchool.password)], as: .guest)
        #expect(answer.status == 303)
        #expect(answer.location == "/")
        let cookie = try #require(answer.cookie("doska"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
        #expect(!cookie.contains("Domain") && !cookie.contains("Secure"))
        let token = try #require(Token(String(cookie.dropFirst("doska=".count).prefix { $0 != ";" })))
        #expect(try site.school.records().sessions.find(token.storedHash)?.user.id == site.school.user(.classTeacher))
    }

    @Test("behind TLS the cookie is Secure and bound to the host")
    func secureCookie() throws {
        let site = try TestSite { $0.isBehindTLS = true }
        let answer = try site.post("/session", [("login", "deputy"), ("password", TestSchool.password)], as: .guest)
        let cookie = try #require(answer.cookie("__Host-doska"))
        #expect(cookie.contains("; Secure"))
    }

    @Test(
        "an unknown login and a wrong password are refused in the same words; the login stays typed, the password not")
    func refusal() throws {
        let site = try TestSite()
        let wrong = try site.post("/session", [("login", "deputy"), ("password", "не тот пароль")], as: .guest)
        let unknown = try site.post("/session", [("login", "nobody"), ("password", "не тот пароль")], as: .guest)
        #expect(wrong.status == 422 && unknown.status == 422)
        #expect(wrong.text.replacing("deputy", with: "nobody") == unknown.text)
        #expect(wrong.text.contains(#"value="deputy""#))
        #expect(!wrong.text.contains("не тот пароль"))
    }

    @Test("after five wrong passwords the right one waits as well, and the wait ends by itself")
    func throttle() throws {
        let clock = Mutex(TestSchool.now)
        let site = try TestSite { $0.clock = Clock { clock.withLock { $0 } } }
        for _ in 0..<5 {
            #expect(try site.post("/session", [("login", "head"), ("password", "x")], as: .guest).status == 422)
        }
        let right = [("login", "head"), ("password", TestSchool.password)]
        let refused = try site.post("/session", right, as: .guest)
        #expect(refused.status == 429)
        #expect(refused.text.contains("Подождите 2 секунды"))
        clock.withLock { $0 += 2001 }
        #expect(try site.post("/session", right, as: .guest).status == 303)
    }

    @Test("a stranger's wrong passwords do not shut out a browser that has logged in before")
    func knownBrowser() throws {
        let site = try TestSite()
        let right = [("login", "head"), ("password", TestSchool.password)]
        let first = try site.post("/session", right, as: .guest)
        let mark = try #require(first.cookie("doska-known")).prefix { $0 != ";" }
        for _ in 0..<6 { _ = try site.post("/session", [("login", "head"), ("password", "x")], as: .guest) }
        #expect(try site.post("/session", right, as: .guest).status == 429)
        let known = [("Cookie", String(mark))]
        #expect(try site.post("/session", right, as: .guest, fields: known).status == 303)
        let other = [("login", "deputy"), ("password", TestSchool.password)]
        for _ in 0..<5 { _ = try site.post("/session", [("login", "deputy"), ("password", "x")], as: .guest) }
        #expect(try site.post("/session", other, as: .guest, fields: known).status == 429, "the mark is of one login")

        for _ in 0..<5 {
            _ = try site.post("/session", [("login", "head"), ("password", "x")], as: .guest, fields: known)
        }
        #expect(try site.post("/session", right, as: .guest, fields: known).status == 429, "its own tries are counted")
    }

    @Test("no visitor's form token is the mark of a known browser")
    func forgedMark() throws {
        let site = try TestSite()
        let first = try site.post("/session", [("login", "head"), ("password", TestSchool.password)], as: .guest)
        let mark = try #require(first.cookie("doska-known")).dropFirst("doska-known=".count).prefix { $0 != ";" }
        for text in ["head", "knownhead", "known:head", "known%00head"] {
            #expect(FormToken.make(for: text, Array(repeating: 7, count: 32)) != mark)
        }
    }

    @Test("a disabled account does not get in, and its session is over")
    func disabled() throws {
        let site = try TestSite()
        let user = site.school.user(.deputy)
        try site.school.database.write { try $0.disable(user, at: TestSchool.now) }
        #expect(try site.get("/password", as: .deputy).status == 303)
        #expect(
            try site.post("/session", [("login", "deputy"), ("password", TestSchool.password)], as: .guest).status
                == 422)
    }

    @Test("after logging out the old cookie leads to the login page")
    func logout() throws {
        let site = try TestSite()
        let answer = try site.post("/session/end", as: .pupil)
        #expect(answer.location == "/login")
        #expect(answer.cookie("doska")?.contains("Max-Age=0") == true)
        let again = try site.get("/password", as: .pupil)
        #expect(again.status == 303)
        #expect(again.location == "/login?next=%2Fpassword")
    }

    @Test(
        "a login leads to a page of this site only",
        arguments: [
            "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
            "/\t/evil.example", "http:evil.example", "///evil.example", " /home", "evil.example",
            "/%0d%0aSet-Cookie:x\r\n",
        ])
    func openRedirect(next: String) throws {
        let site = try TestSite()
        let answer = try site.post(
            "/session", [("login", "head"), ("password", TestSchool.password), ("next", next)], as: .guest)
        #expect(answer.status == 303)
        #expect(answer.location == "/")
    }

    @Test("a login leads back to where it was asked for")
    func back() throws {
        let site = try TestSite()
        let answer = try site.post(
            "/session", [("login", "head"), ("password", TestSchool.password), ("next", "/classes?month=2026-10")],
            as: .guest)
        #expect(answer.location == "/classes?month=2026-10")
    }
}
