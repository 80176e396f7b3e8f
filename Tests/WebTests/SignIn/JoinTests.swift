// A family comes in by its sheet: a pupil, two guardians, one more child; and what a stranger, a finder of the sheet or two
// people with one code get.
import Crypto
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Coming in by a sheet")
struct JoinTests {
    let site: TestSite
    let clock: TestClock

    init() throws {
        let clock = TestClock()
        site = try TestSite { $0.clock = clock.clock }
        self.clock = clock
    }

    private var school: TestSchool { site.school }
    private let birth = "11.02.2013"
    private let password = "три синих кита"

    private func account(_ code: String, _ login: String, name: String = "Акимова Инна Львовна") -> [(String, String)] {
        [
            ("code", code), ("birth", birth), ("name", name), ("login", login), ("password", password),
            ("repeated", password),
        ]
    }

    /// Code, birthday, account: the whole way of one person.
    @discardableResult
    private func join(_ code: String, _ login: String, in browser: Browser) throws -> Answer {
        #expect(try Sheets.open(code, birth, in: browser).status == 200)
        return try browser.post("/join/account", account(code, login))
    }

    private func isTaken(_ login: String) throws -> Bool { try school.records().users.isTaken(login: login) }

    @Test("the pupil and two guardians each make their own account, are in at once, and see the child")
    func family() throws {
        let codes = try Sheets.make("akimov", on: site)
        try #require(codes.count == 3)
        let people = [("gleb.a", Role.student), ("inna.a", .guardian), ("oleg.a", .guardian)]
        for (code, (login, role)) in zip(codes, people) {
            let browser = Browser(site)
            #expect(try join(code, login, in: browser).status == 303)
            #expect(try browser.get("/home").text.contains("Глеб"))
            let user = try #require(try school.records().users.credentials(login: login)).user
            let viewer = try school.records().users.viewer(user, on: TestSchool.today)
            #expect(viewer.roles == [role])
            #expect(
                role == .student
                    ? viewer.student == school.student("akimov") : viewer.children == [school.student("akimov")])
            #expect(!user.mustChangePassword)
            #expect(try Browser(site).logIn(login, password).status == 303)
        }
        // A pupil goes by the name of the list, whatever is typed for it.
        #expect(try school.records().users.credentials(login: "gleb.a")?.user.name.full == "Акимов Глеб Олегович")
    }

    @Test("a code works once: typed again it is refused, and the second step cannot be sent again either")
    func replay() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try join(code, "inna.a", in: browser)
        let other = Browser(site)
        #expect(try Sheets.open(code, birth, in: other).status == 422)
        #expect(try other.post("/join/account", account(code, "second")).status == 422)
        #expect(try !isTaken("second"))
    }

    @Test("of two guardians who act at once with one code the first wins; the second gets no account")
    func atOnce() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let (first, second) = (Browser(site), Browser(site))
        // Both have passed the first step before either sends the second.
        #expect(try Sheets.open(code, birth, in: first).status == 200)
        #expect(try Sheets.open(code, birth, in: second).status == 200)
        #expect(try first.post("/join/account", account(code, "first")).status == 303)
        let refused = try second.post("/join/account", account(code, "second"))
        #expect(refused.status == 422 && refused.text.contains("Код или дата рождения не подходит"))
        #expect(try isTaken("first") && !isTaken("second"))

        // The same inside the transaction, where only the code itself decides.
        let (records, author) = (try school.records(), school.user(.guardian))
        let codes = try records.joinCodes.newest(of: school.student("akimov"))
        let unused = try #require(codes.first { $0.holder == .guardian && !$0.isUsed })
        let uses = try school.database.write { transaction in
            [
                try transaction.use(unused.id, for: author, at: TestSchool.now),
                try transaction.use(unused.id, for: author, at: TestSchool.now),
            ]
        }
        #expect(uses == [true, false])
    }

    @Test("a code ends with its day; the school sets how many days it has")
    func expiry() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        clock.pass(minutes: 30 * 1440 - 1)
        #expect(try Sheets.open(code, birth, in: Browser(site)).status == 200)
        clock.pass(minutes: 1)
        #expect(try Sheets.open(code, birth, in: Browser(site)).status == 422)
    }

    @Test("an unknown code, a wrong birthday, a used code are refused in the same words")
    func words() throws {
        let codes = try Sheets.make("akimov", on: site)
        try join(codes[0], "gleb.a", in: Browser(site))
        func refusal(_ code: String, _ birth: String) throws -> String {
            try Sheets.open(code, birth, in: Browser(site)).text
                .replacing(code, with: "").replacing(birth, with: "").split(separator: "name=\"token\"")
                .map { $0.drop { $0 != ">" } }.joined()
        }
        let unknown = try refusal("ACDEF-ACDEF-ACDEF", birth)
        #expect(unknown.contains("Код или дата рождения не подходит"))
        #expect(try refusal(codes[1], "12.02.2013") == unknown)
        #expect(try refusal(codes[0], birth) == unknown)
        #expect(!unknown.contains("Акимов") && !unknown.contains("Глеб"))
    }

    @Test("guessing a birthday is slowed after five and ends with the code after ten")
    func birthdays() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        for day in 12...16 { #expect(try Sheets.open(code, "\(day).02.2013", in: browser).status == 422) }
        let slow = try Sheets.open(code, birth, in: browser)
        #expect(slow.status == 429 && slow.text.contains("Слишком много неверных попыток"))
        for day in 17...21 {
            clock.pass(minutes: 16)
            #expect(try Sheets.open(code, "\(day).02.2013", in: browser).status == 422)
        }
        clock.pass(minutes: 120)
        #expect(try Sheets.open(code, birth, in: browser).status == 422, "the code is dead")
        try school.logIn(.classTeacher, at: TestSchool.now + 200 * 60_000)
        let fresh = try #require(try Sheets.make("akimov", on: site).last)
        #expect(try Sheets.open(fresh, birth, in: browser).status == 200, "the next sheet is not")
    }

    @Test("guessing codes from one address is slowed; a family elsewhere does not notice")
    func codes() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let guesser = Browser(site, peer: "10.0.0.9")
        let signs = ["A", "C", "D", "E", "F", "H", "J", "K", "M", "N"]
        for sign in signs {
            #expect(try Sheets.open(String(repeating: sign, count: 15), birth, in: guesser).status == 422)
        }
        #expect(try Sheets.open(code, birth, in: guesser).status == 429)
        #expect(try Sheets.open(code, birth, in: Browser(site, peer: "10.0.0.8")).status == 200)
    }

    @Test("a guardian who has an account adds one more child by code, and the session gets another token")
    func secondChild() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try browser.logIn("otherGuardian")
        let thief = browser.copy()
        let asked = try Sheets.open(code, birth, in: browser)
        #expect(asked.text.contains("Глеб А., 7 «А»"))
        #expect(try browser.post("/join/child", [("code", code), ("birth", birth)]).status == 303)
        #expect(try thief.get("/home").status == 303)
        let page = try browser.get("/home").text
        #expect(page.contains("Глеб") && page.contains("Фёдор"))
        #expect(try Sheets.open(code, birth, in: browser).status == 422, "the code is used up")
    }

    @Test("a teacher adds the own child by code and has two sides from then on")
    func teacher() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try browser.logIn("otherTeacher")
        try Sheets.open(code, birth, in: browser)
        try browser.post("/join/child", [("code", code), ("birth", birth)])
        #expect(try browser.get("/classes/\(school.class7B.raw)").text.contains("Показать: Семья"))
    }

    @Test(
        "a pupil's code is not for a guardian, a guardian's not for a pupil, neither for another school; the codes stay"
    )
    func wrongHolder() throws {
        let codes = try Sheets.make("akimov", on: site)
        for (login, code) in [("guardian", codes[0]), ("pupil", codes[2]), ("foreignDeputy", codes[2])] {
            let browser = Browser(site)
            try browser.logIn(login)
            #expect(try Sheets.open(code, birth, in: browser).status == 422)
            try browser.get("/join")
            #expect(try browser.post("/join/child", [("code", code), ("birth", birth)]).status == 422)
        }
        #expect(try school.records().joinCodes.newest(of: school.student("akimov")).allSatisfy { !$0.isUsed })
        let own = try #require(try Sheets.make("semyonova", on: site).last)
        let mother = Browser(site)
        try mother.logIn("guardian")
        #expect(try Sheets.open(own, "03.07.2013", in: mother).text.contains("у вас уже есть"))
    }

    @Test(
        "what is wrong with an account is told beside its field; nothing typed but the passwords is lost, no code is used",
        arguments: [
            ("name", "", "Напишите свои фамилию"), ("name", "<script>alert(1)</script> Анна", "лишний знак"),
            ("login", "", "Придумайте логин"), ("login", "head", "Такой логин уже занят"),
            ("login", "логин", "только латинские буквы"), ("password", "коротко", "короче 10 знаков"),
            ("password", "пароль12345", "слишком легко угадать"), ("password", "Акимова и компания", "есть ваше имя"),
            ("repeated", "другое", "Пароли не совпали"), ("login", String(repeating: "a", count: 5000), "от 3 до 40"),
        ])
    func mistakes(field: String, value: String, problem: String) throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try Sheets.open(code, birth, in: browser)
        let form = account(code, "inna.a").map { $0.0 == field ? ($0.0, value) : $0 }
        let answer = try browser.post("/join/account", form)
        #expect(answer.status == 422)
        #expect(answer.text.contains(problem))
        #expect(!answer.text.contains("<script>alert") && !answer.text.contains(password))
        #expect(try !isTaken("inna.a"))
        #expect(try browser.post("/join/account", account(code, "inna.a")).status == 303, "the code still works")
    }

    @Test("the code stands in no address and is nowhere in the database")
    func nowhere() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try Sheets.open(code, birth, in: browser)
        #expect(browser.page?.location == "")
        #expect(try join(code, "inna.a", in: Browser(site)).location == "/")
        let hash = try #require(JoinCode(typed: code)).storedHash(Array(repeating: 7, count: 32))
        let stored = try #require(try school.records().joinCodes.find(hash))
        #expect(stored.isUsed)
    }

    @Test("a form without its token makes nothing")
    func forged() throws {
        let code = try #require(try Sheets.make("akimov", on: site).last)
        let browser = Browser(site)
        try Sheets.open(code, birth, in: browser)
        #expect(try browser.post("/join/account", account(code, "inna.a"), token: "x").status == 403)
        #expect(try !isTaken("inna.a"))
    }
}
