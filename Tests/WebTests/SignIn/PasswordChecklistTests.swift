// Login, passwords and waiting: lines B8 to B16 of the checklist.
import Crypto
import School
import Storage
import Support
import Synchronization
import Testing

@testable import Web

@Suite("Login, passwords, waiting (checklist B)")
struct PasswordChecklistTests {
    private let clock = TestClock()

    private func site() throws -> TestSite { try TestSite { $0.clock = clock.clock } }

    private func tries(_ login: String, _ count: Int, in browser: Browser) throws -> [Int] {
        try (0..<count).map { _ in try browser.logIn(login, "не тот пароль").status }
    }

    private func problem(_ password: String, isStaff: Bool = false, login: String = "ivan.p") -> String? {
        PasswordRules(
            isStaff: isStaff, login: login, name: PersonName(last: "Петренко", first: "Иван", patronymic: "Олегович"),
            school: "Школа № 12"
        ).problem(with: password)
    }

    @Test("B8: stored is a salted yescrypt hash; two equal passwords give different rows")
    func hash() throws {
        let site = try site()
        let codes = try Sheets.make("akimov", on: site)
        for (code, login) in zip(codes, ["one.a", "two.a"]) {
            let browser = Browser(site)
            try Sheets.open(code, "11.02.2013", in: browser)
            try browser.post(
                "/join/account",
                [
                    ("code", code), ("birth", "11.02.2013"), ("name", "Акимова Инна"), ("login", login),
                    ("password", "три синих кита"), ("repeated", "три синих кита"),
                ])
        }
        let users = try site.school.records().users
        let first = try #require(try users.credentials(login: "one.a")).hash
        let second = try #require(try users.credentials(login: "two.a")).hash
        #expect(first.hasPrefix("$y$") && second.hasPrefix("$y$"))
        #expect(first != second)
    }

    @Test("B8: a hash of an older cost is made anew at the next right login, and the password stays")
    func rehash() throws {
        let site = try site()
        let user = site.school.user(.head)
        let old = try PasswordHasher(cost: 2).hash(TestSchool.password)
        try site.school.database.write { try $0.setPassword(old, of: user) }
        #expect(try Browser(site).logIn("head").status == 303)
        let stored = try #require(try site.school.records().users.passwordHash(of: user))
        #expect(stored != old && !PasswordHasher(cost: 1).needsRehash(stored))
        #expect(try Browser(site).logIn("head").status == 303)
        #expect(try site.school.records().users.passwordHash(of: user) == stored)
    }

    @Test("B9: after five wrong passwords of an account the right one waits as well, ever longer")
    func account() throws {
        let site = try site()
        let browser = Browser(site)
        #expect(try tries("head", 5, in: browser) == Array(repeating: 422, count: 5))
        let refused = try browser.logIn("head")
        #expect(refused.status == 429 && refused.text.contains("Подождите 2 секунды"))
        clock.pass(seconds: 2)
        #expect(try tries("head", 1, in: browser) == [422])
        #expect(try browser.logIn("head").text.contains("Подождите 4 секунды"))
        let delays = (5...20).map { LoginThrottle.delay(after: $0, free: 5, longest: LoginThrottle.longestOfAccount) }
        #expect(zip(delays, delays.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(delays.last == LoginThrottle.longestOfAccount)
    }

    @Test("B9: ten wrong passwords of an address, whatever the logins, delay every stranger there, not elsewhere")
    func address() throws {
        let site = try site()
        for number in 0..<10 {
            #expect(try Browser(site, peer: "10.0.0.5").logIn("nobody\(number)", "x").status == 422)
        }
        #expect(try Browser(site, peer: "10.0.0.5").logIn("head").status == 429)
        #expect(try Browser(site, peer: "10.0.0.6").logIn("head").status == 303)
        clock.pass(minutes: 2)
        #expect(try Browser(site, peer: "10.0.0.5").logIn("head").status == 303)
    }

    @Test("B9: five wrong passwords of one login do not slow down the class on the same address")
    func oneForgetsInARoom() throws {
        let site = try site()
        _ = try tries("pupil", 8, in: Browser(site, peer: "10.0.0.5"))
        for login in ["head", "deputy", "guardian", "otherGuardian"] {
            #expect(try Browser(site, peer: "10.0.0.5").logIn(login).status == 303)
        }
    }

    @Test("B9: a class that mistypes and then gets it right waits for nobody")
    func classOnOneAddress() throws {
        let throttle = LoginThrottle()
        for number in 0..<30 {
            let attempt = LoginThrottle.Attempt(login: "pupil\(number)", peer: "10.0.0.5", isKnownBrowser: false)
            for _ in 0..<3 {
                #expect(throttle.wait(for: attempt, at: 0) == 0, "pupil \(number)")
                throttle.fail(attempt, at: 0)
            }
            throttle.succeed(attempt, at: 0)
        }
        // Without the right passwords the same tries are slow after the tenth.
        let guesser = LoginThrottle()
        for number in 0..<10 {
            guesser.fail(.init(login: "pupil\(number)", peer: "10.0.0.5", isKnownBrowser: false), at: 0)
        }
        #expect(guesser.wait(for: .init(login: "pupil11", peer: "10.0.0.5", isKnownBrowser: false), at: 0) == 2000)
    }

    @Test("B10: an unknown login, a wrong password, a closed account cost one hash each and get the same words")
    func equal() throws {
        let count = Mutex(0)
        let site = try TestSite { $0.passwordHashed = { count.withLock { $0 += 1 } } }
        let (closed, empty) = (site.school.user(.deputy), site.school.user(.otherTeacher))
        try site.school.database.write { transaction in
            try transaction.disable(closed, at: TestSchool.now)
            // crypt(5): no password has the hash "!".
            try transaction.setPassword("!", of: empty)
        }
        var seen: [(hashes: Int, status: Int, text: String)] = []
        for login in ["head", "nobody", "deputy", "otherTeacher"] {
            let before = count.withLock { $0 }
            let answer = try site.post("/session", [("login", login), ("password", "не тот")], as: .guest)
            seen.append(
                (count.withLock { $0 } - before, answer.status, answer.text.replacing("value=\"\(login)\"", with: "")))
        }
        #expect(seen.allSatisfy { $0.hashes == 1 && $0.status == 422 && $0.text == seen[0].text })
    }

    @Test("B11: waiting ends by itself, and an administrator lifts it at once")
    func lifted() throws {
        let site = try site()
        let browser = Browser(site)
        _ = try tries("classTeacher", 5, in: browser)
        for minutes: Int64 in [1, 1, 1, 2, 3, 5, 9, 16] {
            clock.pass(minutes: minutes)
            _ = try tries("classTeacher", 1, in: browser)
        }
        #expect(try browser.logIn("classTeacher").status == 429)
        let admin = Browser(site, peer: "10.0.0.2")
        try admin.logIn("administrator")
        let path = "/users/\(site.school.user(.classTeacher).raw)"
        #expect(try admin.get("/users?q=classteacher").text.contains("вход замедлен"))
        #expect(try admin.get(path).text.contains("Вход замедлен"))
        #expect(try admin.post(path + "/delay/end").status == 303)
        #expect(try !admin.get(path).text.contains("Вход замедлен"))
        #expect(try browser.logIn("classTeacher").status == 303)

        _ = try tries("head", 5, in: Browser(site))
        clock.pass(minutes: 15)
        #expect(try Browser(site).logIn("head").status == 303)
    }

    @Test("B11: whoever logged in there before is not shut out by strangers")
    func knownBrowser() throws {
        let site = try site()
        let own = Browser(site)
        try own.logIn("classTeacher")
        try own.get("/password")
        try own.post("/session/end")
        let stranger = Browser(site)
        for _ in 0..<30 {
            _ = try tries("classTeacher", 1, in: stranger)
            clock.pass(minutes: 1)
        }
        #expect(try own.logIn("classTeacher").status == 303)
    }

    @Test("B12: at least ten characters, twelve for staff; 64 of any script are taken whole")
    func length() {
        #expect(problem("сова не сп")?.contains("короче") != true)
        #expect(problem("сова не с")?.contains("короче 10") == true)
        #expect(problem("сова не спи", isStaff: true)?.contains("короче 12") == true)
        #expect(problem("сова не спит", isStaff: true) == nil)
        for sign in ["ж", "🦉", "x", "字"] {
            let long = String((0..<32).map { _ in "\(sign)-" }.joined().prefix(63)) + "э"
            #expect(problem("кит " + long) == nil, "\(sign)")
        }
        #expect(problem(String(repeating: "длинная фраза ", count: 40))?.contains("слишком длинный") == true)
        #expect(problem("сова🦉ночью не спит") == nil && problem("три синих кита") == nil)
    }

    @Test("B12: what is taken is hashed whole, to the last byte", arguments: [80, 511])
    func whole(length: Int) throws {
        let hasher = PasswordHasher(cost: 1)
        let long = String(repeating: "q", count: length - 1)
        let hash = try hasher.hash(long + "a")
        #expect(try hasher.verify(long + "a", against: hash))
        #expect(try !hasher.verify(long + "b", against: hash))
    }

    @Test("B12: no rule asks for capitals, digits or signs")
    func noComposition() {
        for password in ["тихий вечер в лесу", "зеленая тетрадь", "velosipedplavaet", "kitkitovichplyvet"] {
            #expect(problem(password, isStaff: true) == nil, "\(password)")
        }
    }

    @Test("B13: the most common passwords of ten and more characters are refused", arguments: Self.triedFirst)
    func common(password: String) {
        #expect(problem(password) != nil, "\(password)")
    }

    @Test("B13: the login, the name and the school's name are refused, in any case and with signs between")
    func context() {
        for (password, word) in [
            ("мойivan.pпароль", "логин"), ("IVAN.P 2026 2027", "логин"), ("Петренко навсегда", "имя"),
            ("иван дома один", "имя"), ("Школа № 12 лучшая", "школы"), ("моя школа-12!", "школы"),
        ] {
            #expect(problem(password)?.contains(word) == true, "\(password)")
        }
        #expect(problem("диванная подушка") == nil, "a name inside another word is no name")
    }

    /// Those of at least ten characters among the 3,000 most frequent (see CommonPasswords), and Russian ones.
    private static let triedFirst = [
        "qwertyuiop", "1234567890", "q1w2e3r4t5", "1q2w3e4r5t", "0987654321", "4815162342", "12345qwert", "123456789a",
        "1234554321", "1111111111", "123456789q", "1029384756", "password123", "basketball", "123qweasdzxc",
        "12345678910", "manchester", "1qaz2wsx3edc", "0123456789", "Soso123aljg", "q1w2e3r4t5y6", "1q2w3e4r5t6y",
        "1123581321", "qwerty12345", "Mailcreated5240", "nuttertools", "qazwsxedcrfv", "fuck_inside", "123456qwerty",
        "1234567890q", "0000000000", "qwerty123456", "5555555555", "terminator", "california", "enterprise",
        "9876543210",
        "1234512345", "1122334455", "ЙЦУКЕНГШЩЗ", "йцукен12345", "пароль12345", "пароль2026!", "Пароль123456",
        "наташа12345", "Наташа!1990", "любимая2010", "gfhjkm12345", "ghbdtn12345", "абвгдежзий", "аааааааааа",
        "фывапролдж", "ячсмитьбю.", "qwertyqwerty", "парольпароль", "12.05.1990", "марияанна", "123123123123",
        "12121212121", "спартак1922", "ёлкаёлкаёлка", "Александр2013", "1й2ц3у4к5е",
        "!qwerty2026", "qwer1234qwer",
    ]

    @Test("B14: changing asks for the old password, and guessing it there waits too")
    func oldPassword() throws {
        let site = try site()
        let browser = Browser(site)
        try browser.logIn("head")
        func change(_ current: String) throws -> Answer {
            try browser.get("/password")
            return try browser.post(
                "/password", [("current", current), ("new", "лиса живёт в норе"), ("repeated", "лиса живёт в норе")])
        }
        for _ in 0..<5 { #expect(try change("не тот").text.contains("Это не ваш нынешний пароль")) }
        #expect(try change(TestSchool.password).text.contains("Слишком много неверных попыток"))
        clock.pass(seconds: 2)
        #expect(try change(TestSchool.password).status == 303)
    }

    @Test("B14: a password that was given out lets in once, until its day, and opens nothing but its own change")
    func oneTime() throws {
        let site = try site()
        func giveOut() throws -> String {
            let answer = try site.post("/users/\(site.school.user(.deputy).raw)/password", as: .administrator)
            return try #require(Sheets.codes(in: answer.text).last)
        }
        let password = try giveOut()
        #expect(try giveOut() != password, "each is random")
        let second = try giveOut()
        #expect(try Browser(site).logIn("deputy", password).status == 422, "the newer one replaces it")
        let browser = Browser(site)
        #expect(try browser.logIn("deputy", second).location == "/password")
        #expect(try browser.get("/classes").location == "/password")
        #expect(try Browser(site).logIn("deputy", second).status == 422, "it is used up")
        try browser.get("/password")
        let new = "лиса живёт в норе"
        #expect(try browser.post("/password", [("current", second), ("new", new), ("repeated", new)]).status == 303)
        #expect(try browser.get("/classes").status == 200)
        #expect(try Browser(site).logIn("deputy", second).status == 422)

        clock.pass(minutes: 30)
        try site.school.logIn(.administrator, at: TestSchool.now + 30 * 60_000)
        let late = try giveOut()
        clock.pass(minutes: 3 * 1440)
        #expect(try Browser(site).logIn("deputy", late).status == 422, "its day has passed")
    }

    @Test("B15: no account of the demo, and no other, opens an installation that nobody has set up")
    func noDefaults() throws {
        let site = try site()
        for login in ["admin", "root", "teacher", "demo", ""] {
            for password in ["admin", "demo-demo", "password", ""] {
                #expect(
                    try Browser(site, peer: "10.1.\(login.count).\(password.count)").logIn(login, password).status
                        != 303)
            }
        }
    }

    @Test("B16: password fields are of that type, say what they are for, and are never filled in")
    func fields() throws {
        let site = try site()
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        var pages = [try browser.get("/login").text, try browser.logIn("head", "мой секрет 1").text]
        pages.append(try Sheets.open(code, "11.02.2013", in: browser).text)
        pages.append(
            try browser.post(
                "/join/account",
                [("code", code), ("birth", "11.02.2013"), ("password", "мой секрет 1"), ("repeated", "мой секрет 2")]
            ).text)
        let inside = Browser(site)
        try inside.logIn("head")
        pages.append(try inside.get("/password").text)
        pages.append(
            try inside.post("/password", [("current", "мой секрет 1"), ("new", "мой секрет 2"), ("repeated", "x")]).text
        )
        for page in pages {
            #expect(!page.contains("мой секрет"))
            let inputs = page.split(separator: "<input").filter { $0.contains("type=\"password\"") }
            #expect(!inputs.isEmpty)
            for input in inputs {
                let tag = input.prefix { $0 != ">" }
                #expect(!tag.contains("value=") && tag.contains("-password\""), "\(tag)")
            }
        }
    }

    @Test("«Забыли пароль?» stands on the login page and tells families and staff what to do, without a login")
    func forgotten() throws {
        let browser = Browser(try site())
        #expect(try browser.get("/login").text.contains("href=\"/forgotten\""))
        let page = try browser.get("/forgotten").text
        #expect(page.contains("классному руководителю") && page.contains("администратору"))
    }
}
