// A form that was being typed when the session ended: it goes on through the login, unchanged, and is executed only under
// the token of the new session, by the same person.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("A form that outlives its session")
struct KeptFormTests {
    let site: TestSite
    let clock: TestClock
    let browser: Browser
    let path: String

    init() throws {
        let clock = TestClock()
        site = try TestSite { $0.clock = clock.clock }
        self.clock = clock
        browser = Browser(site)
        path = "/classes/\(site.school.class7A.raw)/events"
    }

    private var form: [(String, String)] {
        Entering.event(site.school).map {
            $0.0 == "title" ? ("title", "Кросс «Ёлка»\r\nи <b>\"ещё\"</b> & строка") : $0
        }
    }

    private func entries() throws -> Int {
        try ["semyonova", "akimov", "yolkin"].reduce(0) { sum, name in
            let period = AcademicYear(containing: TestSchool.today).period
            return try sum
                + site.school.records().achievements.ofStudent(site.school.student(name), in: period, for: .own).count
        }
    }

    /// A teacher types, and the session ends meanwhile.
    private func typeTooLong() throws -> Answer {
        try browser.logIn("classTeacher")
        try browser.get(path + "/new")
        clock.pass(minutes: 31)
        return try browser.post(path, form)
    }

    private func logInAgain(_ login: String = "classTeacher", _ password: String = TestSchool.password) throws -> Answer
    {
        try browser.post("/session", browser.hidden + [("login", login), ("password", password)])
    }

    @Test("it is carried through the login and saved by one button, each letter as typed")
    func kept() throws {
        let asked = try typeTooLong()
        #expect(asked.status == 403)
        #expect(asked.text.contains("всё, что вы набрали, сохранится"))
        #expect(!asked.text.contains("<b>\"ещё\""), "what was typed stays text")
        let waiting = try logInAgain()
        #expect(waiting.status == 200 && waiting.text.contains("ещё не отправлено"))
        #expect(waiting.text.contains("action=\"\(path)\""))
        #expect(try entries() == 0, "nothing is executed by logging in")
        let sent = browser.hidden
        #expect(sent.map(\.0) == form.map(\.0))
        #expect(sent.map(\.1) == form.map(\.1))
        #expect(try browser.post(path, sent).status == 303)
        #expect(try entries() == 2)
    }

    @Test("a wrong password on the way loses nothing")
    func wrongPassword() throws {
        _ = try typeTooLong()
        #expect(try logInAgain("classTeacher", "не тот").status == 422)
        #expect(try logInAgain().text.contains("ещё не отправлено"))
        #expect(browser.hidden.map(\.1) == form.map(\.1))
    }

    @Test("without the token of the new session it is refused and changes nothing")
    func token() throws {
        _ = try typeTooLong()
        let old = browser.copy()
        _ = try logInAgain()
        #expect(try browser.post(path, browser.hidden, token: "old").status == 403)
        #expect(try entries() == 0)
        _ = try old.post(path, form, token: old.formToken)
        #expect(try entries() == 0, "the ended session still opens nothing")
    }

    @Test("another person at the same computer does not get it")
    func anotherPerson() throws {
        _ = try typeTooLong()
        let answer = try logInAgain("deputy")
        #expect(answer.status == 303 && answer.location == "/")
        #expect(!answer.text.contains("Кросс"))
    }

    @Test(
        "a form changed on the way, or sent elsewhere, is dropped", arguments: ["kept:title", "kept-path", "kept-mark"])
    func changed(field: String) throws {
        _ = try typeTooLong()
        let hidden = browser.hidden.map { $0.0 == field ? ($0.0, "/users") : $0 }
        let answer = try browser.post(
            "/session", hidden + [("login", "classTeacher"), ("password", TestSchool.password)])
        #expect(answer.status == 303 && answer.location == "/")
    }

    @Test("a form of another site, without the token of the session that ended, is not carried")
    func foreign() throws {
        try browser.logIn("classTeacher")
        clock.pass(minutes: 31)
        for token in ["", "x"] {
            let answer = try browser.post(path, form + [("token", token)], token: token)
            #expect(answer.status == 303 && answer.location == "/login")
        }
        let answer = try site.post(path, form, as: .guest)
        #expect(answer.status == 303 && answer.location == "/login")
    }

    @Test("after logging out, or a new password, nothing is carried: the session is gone")
    func ended() throws {
        try browser.logIn("classTeacher")
        try browser.get(path + "/new")
        let other = browser.copy()
        try browser.get("/password")
        try browser.post("/session/end")
        #expect(try other.post(path, form, token: other.formToken).status == 303)
    }

    @Test("a form with a password or a code is not written back into a page")
    func secrets() throws {
        let new = "лиса живёт в норе"
        for path in ["/password", "/join/child", "/session/end"] {
            try browser.logIn("classTeacher")
            try browser.get("/password")
            clock.pass(minutes: 31)
            let answer = try browser.post(path, [("current", new), ("code", new)])
            #expect(answer.status == 303 && answer.location == "/login", "\(path)")
            #expect(!answer.text.contains(new))
        }
    }

    @Test("a form longer than is carried leads to the login as before")
    func long() throws {
        try browser.logIn("classTeacher")
        try browser.get(path + "/new")
        clock.pass(minutes: 31)
        let answer = try browser.post(path, [("title", String(repeating: "щ", count: 120_000))])
        #expect(answer.status == 303 && answer.location == "/login")
    }

    @Test("the one-time password is asked to be replaced first")
    func oneTime() throws {
        _ = try typeTooLong()
        let user = site.school.user(.classTeacher)
        let hash = try site.site.passwords.hash("одноразовый пароль")
        let until = TestSchool.now + 86_400_000
        try site.school.database.write { try $0.setOneTimePassword(hash, of: user, until: until) }
        #expect(try logInAgain("classTeacher", "одноразовый пароль").location == "/password")
    }
}
