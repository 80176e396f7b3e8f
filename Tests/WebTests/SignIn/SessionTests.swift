// Sessions and their cookies: lines A1 to A7 of the checklist, and a person's own list of sessions.
import Crypto
import HTTP
import SQLite
import School
import Storage
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Sessions (checklist A)")
struct SessionTests {
    private let clock = TestClock()

    private func site() throws -> TestSite { try TestSite { $0.clock = clock.clock } }

    /// Until the note of the last use is stored: it is written later, and the clock of a test runs ahead.
    private func settle(_ site: TestSite) throws { try site.school.database.write { _ in } }

    private func isIn(_ browser: Browser) throws -> Bool { try browser.get("/password").status == 200 }

    @Test("A1: the cookie of a session has HttpOnly, SameSite, Path and no Domain; behind TLS Secure and __Host-")
    func cookie() throws {
        let plain = try #require(try Browser(try site()).logIn("head").cookie("doska"))
        for part in ["; HttpOnly", "; SameSite=Lax", "; Path=/"] { #expect(plain.contains(part)) }
        #expect(!plain.contains("Domain") && !plain.contains("Secure"))
        let secure = try TestSite { $0.isBehindTLS = true }
        let cookie = try #require(try Browser(secure).logIn("head").cookie("__Host-doska"))
        for part in ["; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure"] { #expect(cookie.contains(part)) }
        #expect(!cookie.contains("Domain"))
    }

    @Test("A2: a thousand tokens are 256 bits each, none repeats, no two begin alike")
    func tokens() throws {
        let tokens = (0..<1000).map { _ in Token().text }
        #expect(Set(tokens).count == 1000)
        #expect(tokens.allSatisfy { $0.utf8.count == 43 })
        // Eight signs are 48 bits: two alike among a thousand would be no chance.
        #expect(Set(tokens.map { $0.prefix(8) }).count == 1000)
        #expect(Set(tokens.map { $0.suffix(8) }).count == 1000)
    }

    @Test("A3: a token planted before login is not valid after it, and login gives another than the one before")
    func fixation() throws {
        let site = try site()
        let attacker = Browser(site)
        let planted = Token().text
        attacker.plant("doska", planted)
        let victim = attacker.copy()
        try victim.logIn("head")
        #expect(try isIn(victim))
        #expect(victim.cookie("doska") != planted)
        #expect(try !isIn(attacker))

        // A live session of the attacker's own, planted into the victim's browser, does not become the victim's.
        let own = Browser(site)
        try own.logIn("guardian")
        let shared = own.copy()
        let before = own.cookie("doska")
        try shared.post(
            "/session", [("login", "head"), ("password", TestSchool.password)], token: shared.formToken)
        #expect(shared.cookie("doska") != before)
        #expect(try isIn(shared))
        #expect(try !isIn(own))
    }

    @Test("A3: the token changes with the password, and the old one opens nothing")
    func renewal() throws {
        let browser = Browser(try site())
        try browser.logIn("head")
        let thief = browser.copy()
        try browser.get("/password")
        let new = "три синих кита плывут"
        let answer = try browser.post(
            "/password", [("current", TestSchool.password), ("new", new), ("repeated", new)])
        #expect(answer.status == 303)
        #expect(browser.cookie("doska") != thief.cookie("doska"))
        #expect(try isIn(browser))
        #expect(try !isIn(thief))
    }

    @Test("A4: after logout the old cookie gets the login page, also for another reader and after a restart")
    func logout() throws {
        let site = try site()
        let browser = Browser(site)
        try browser.logIn("head")
        let thief = browser.copy()
        try browser.get("/password")
        try browser.post("/session/end")
        #expect(try !isIn(thief))
        #expect(thief.page?.location == "/login?next=%2Fpassword")
        let restarted = try TestSite(site.school) { $0.clock = clock.clock }
        let again = Browser(restarted)
        again.plant("doska", thief.cookie("doska") ?? "")
        #expect(try !isIn(again))
    }

    @Test("A5: a session of staff ends after 30 minutes without use, however long it has lived")
    func idleOfStaff() throws {
        let site = try site()
        let browser = Browser(site)
        try browser.logIn("head")
        clock.pass(minutes: 29)
        #expect(try isIn(browser))
        try settle(site)
        clock.pass(minutes: 29)
        #expect(try isIn(browser), "use is counted from the last one")
        try settle(site)
        clock.pass(minutes: 30)
        #expect(try !isIn(browser))
    }

    @Test("A5: a session of staff ends after 12 hours, however much it is used")
    func absoluteOfStaff() throws {
        let site = try site()
        let browser = Browser(site)
        try browser.logIn("head")
        for _ in 0..<47 {
            clock.pass(minutes: 15)
            #expect(try isIn(browser))
            try settle(site)
        }
        clock.pass(minutes: 15)
        #expect(try !isIn(browser))
    }

    @Test("A5: a session of a family ends after 30 days without use and after 180 in any case")
    func family() throws {
        let site = try site()
        let idle = Browser(site)
        let used = Browser(site)
        try idle.logIn("guardian")
        try used.logIn("guardian")
        for _ in 0..<8 {
            clock.pass(minutes: 20 * 1440)
            #expect(try isIn(used))
            try settle(site)
        }
        #expect(try !isIn(idle))
        clock.pass(minutes: 20 * 1440)
        #expect(try !isIn(used))
    }

    @Test("A5: the limits are the school's own settings; whoever is staff and guardian has those of staff")
    func settings() throws {
        let site = try site()
        let id = site.school.school
        _ = try site.school.database.write { try $0.set(.staffIdleMinutes, to: 5, of: id) }
        let browser = Browser(site)
        try browser.logIn("head")
        clock.pass(minutes: 5)
        #expect(try !isIn(browser))
        #expect(
            Session.Limits([.classTeacher, .guardian], SchoolSettings())
                == Session.Limits([.classTeacher], SchoolSettings()))
        #expect(Session.Limits([.guardian, .student], SchoolSettings()).idle == 30 * 86_400_000)
    }

    @Test("A6: a change of password, of roles, and closing the account end every other session at once")
    func ends() throws {
        let site = try site()
        let (first, second, admin) = (Browser(site), Browser(site), Browser(site))
        try admin.logIn("administrator")
        let path = "/users/\(site.school.user(.deputy).raw)"
        for (change, form) in [
            ("/roles", [("role", "head")]), ("/password", []), ("/closure", []),
        ] {
            try first.logIn("deputy")
            try second.logIn("deputy")
            let couldEnter = try isIn(first) && isIn(second)
            #expect(couldEnter, "before \(change)")
            try admin.get(path)
            #expect(try admin.post(path + change, form).status < 400)
            #expect(try !isIn(first) && !isIn(second), "after \(change)")
            // The password given out is not known here: the old one is put back for the next round.
            let (user, hash) = (site.school.user(.deputy), try site.site.passwords.hash(TestSchool.password))
            try site.school.database.write { try $0.setPassword(hash, of: user) }
        }
    }

    @Test("A7: tokens stand in no page, no address, no log line; the database holds their hashes alone")
    func nowhere() throws {
        let log = Mutex<[String]>([])
        let site = try TestSite {
            $0.log = { number, text in log.withLock { $0.append("\(number) \(text)") } }
        }
        let browser = Browser(site)
        try browser.logIn("classTeacher")
        let token = try #require(browser.cookie("doska"))
        for path in ["/", "/password", "/sessions", "/classes/\(site.school.class7A.raw)", "/nowhere"] {
            let answer = try browser.get(path)
            #expect(!answer.text.contains(token) && !answer.location.contains(token))
        }
        #expect(log.withLock { !$0.joined().contains(token) })
        let file = try Connection(path: site.school.database.path, mode: .readOnly)
        let hashes = try file.first("SELECT count(*) FROM session WHERE token_hash = ?", browser.sessionHash) {
            $0.int(0)
        }
        #expect(hashes == 1)
        let texts = try file.first("SELECT count(*) FROM session WHERE instr(hex(token_hash), hex(?)) > 0", token) {
            $0.int(0)
        }
        #expect(texts == 0)
    }

    @Test("a person sees the own sessions in plain words and ends one or all others, never a stranger's")
    func list() throws {
        let site = try site()
        let phone = Browser(
            site, agent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36",
            peer: "10.0.0.7")
        let desk = Browser(site, agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Firefox/127.0")
        try phone.logIn("guardian")
        clock.pass(minutes: 10)
        try desk.logIn("guardian")
        let page = try desk.get("/sessions").text
        for words in [
            "Телефон с Android, Chrome", "10.0.0.7", "Компьютер с Windows, Firefox", "это устройство",
            "29 октября 2026 г., 12:00", "29 октября 2026 г., 12:10",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let token = try #require(site.school.token(.head))
        let stranger = try #require(try site.school.records().sessions.find(token.storedHash))
        #expect(try desk.post("/sessions/\(stranger.id.raw)/end").status == 404)
        #expect(try site.get("/password", as: .head).status == 200)

        let id = try #require(try site.school.records().sessions.find(phone.sessionHash)).id
        try desk.get("/sessions")
        #expect(try desk.post("/sessions/\(id.raw)/end").status == 303)
        #expect(try !isIn(phone))
        try phone.logIn("guardian")
        try desk.get("/sessions")
        try desk.post("/sessions/end")
        #expect(try isIn(desk))
        #expect(try !isIn(phone))
    }

    @Test("a device that tells nothing, or nonsense, is a device")
    func devices() {
        #expect(Device.words(nil) == "Неизвестное устройство")
        #expect(Device.words("<script>alert(1)</script>") == "Неизвестное устройство")
        #expect(Device.words("curl/8 Linux") == "Компьютер с Linux")
        #expect(
            Device.words("Mozilla/5.0 (Windows NT 10.0) Chrome/126 YaBrowser/24 Safari/537")
                == "Компьютер с Windows, Яндекс Браузер")
        #expect(
            Device.words("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1")
                == "iPhone, Safari")
    }
}
