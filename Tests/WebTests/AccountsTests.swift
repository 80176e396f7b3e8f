// Accounts through their pages: finding, adding, the password that is shown once, roles that end sessions, and what an
// administrator cannot do to the administration.
import School
import Storage
import Support
import Testing

@testable import Web

@Suite("Accounts of the school")
struct AccountsTests {
    let site: TestSite

    init() throws { site = try TestSite() }

    private var school: TestSchool { site.school }

    private func path(_ person: TestSchool.Person, _ rest: String = "") -> String {
        "/users/\(school.user(person).raw)" + rest
    }

    private func roles(of person: TestSchool.Person) throws -> Set<Role> {
        Set(try school.records().users.roles(of: school.user(person), on: TestSchool.today))
    }

    /// The password on a slip, as the person copies it.
    private func password(in answer: Answer) throws -> String {
        let parts = answer.text.split(separator: "<dt>Пароль</dt><dd class=\"codes\">")
        try #require(parts.count == 2, "one slip with one password")
        return String(parts[1].prefix { $0 != "<" })
    }

    private func login(_ login: String, _ password: String) throws -> Answer {
        try site.post("/session", [("login", login), ("password", password)], as: .guest)
    }

    @Test("the list shows names, logins and roles of the own school, and finds by name, login and role")
    func list() throws {
        try Scenario(
            as: .administrator, get: { _ in "/users" }, status: 200,
            shows: [
                "Волкова Ольга Петровна", "classteacher", "классный руководитель, ведёт 7 «А»",
                "ребёнок: Семёнова Анна",
            ],
            hides: ["Чужова", "foreigndeputy", "03.07.2013"]
        ).run(on: site)
        try Scenario(
            as: .administrator, get: { _ in "/users?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD%D0%BE%D0%B2%D0%B0%20%D0%B5" },
            status: 200,
            shows: ["Семёнова Елена Викторовна", "1 человек"], hides: ["Волкова", "Анна Романовна"]
        ).run(on: site)
        try Scenario(
            as: .administrator, get: { _ in "/users?role=guardian" }, status: 200,
            shows: ["Ёлкин Николай Фёдорович", "2 человека"], hides: ["Волкова", "Орлов"]
        ).run(on: site)
        try Scenario(
            as: .administrator, get: { _ in "/users?q=%25&role=nonsense&page=-3" }, status: 200,
            shows: ["Никого не нашлось"],
            hides: ["Волкова"]
        ).run(on: site)
    }

    @Test("a list of many accounts turns its pages and keeps the search")
    func pages() throws {
        let id = school.school
        try school.database.write { transaction in
            for number in 1...60 {
                let name = PersonName(last: "Лугов", first: "Егор\(number)")
                _ = try transaction.addUser(
                    login: "lugov\(number)", passwordHash: "", name: name, school: id, at: 0)
            }
        }
        let first = try site.get("/users?q=lugov", as: .administrator)
        #expect(first.text.contains("1–50 из 60"))
        #expect(first.text.contains("/users?q=lugov&amp;page=2"))
        let second = try site.get("/users?q=lugov&page=2", as: .administrator)
        #expect(second.text.contains("51–60 из 60"))
        #expect(second.text.contains("href=\"/users?q=lugov\" rel=\"prev\"") && !second.text.contains("page=3"))
    }

    @Test("a new account gets a password that is shown once, logs in with it, and must replace it at once")
    func create() throws {
        let form = [
            ("name", "Зорина Алла Викторовна"), ("login", " Zorina "), ("role", "class_teacher"), ("role", "deputy"),
        ]
        let answer = try site.post("/users", form, as: .administrator)
        #expect(answer.status == 200)
        #expect(answer.response.fields[.cacheControl] == "no-store")
        let password = try password(in: answer)
        #expect(password.utf8.count == 14)
        let added = try #require(try school.records().users.credentials(login: "zorina")).user
        #expect(added.mustChangePassword)
        #expect(added.schoolID == school.school)
        #expect(Set(try school.records().users.roles(of: added.id, on: TestSchool.today)) == [.classTeacher, .deputy])
        #expect(try !site.get("/users/\(added.id.raw)", as: .administrator).text.contains(password))

        let entered = try login("zorina", password)
        #expect(entered.status == 303)
        #expect(entered.location == "/password")
    }

    @Test("a one-time password opens nothing but its own replacement, and then not even that")
    func oneTimePassword() throws {
        let password = try password(in: try site.post(path(.deputy, "/password"), as: .administrator))
        #expect(try site.get("/password", as: .deputy).status == 303, "sessions of the person have ended")
        #expect(try login("deputy", TestSchool.password).status == 422)
        let entered = try login("deputy", password)
        #expect(entered.location == "/password")
        let cookie = String(try #require(entered.cookie("doska")).prefix { $0 != ";" })
        func send(_ path: String) throws -> Answer {
            try site.send(.get, path, as: nil, fields: [("Cookie", cookie)], body: [])
        }
        #expect(try send("/").location == "/password")
        #expect(try send("/password").text.contains("Это ваш первый вход"))

        let user = school.user(.deputy)
        let hash = try site.site.passwords.hash("новый длинный пароль")
        try school.database.write { try $0.setPassword(hash, of: user) }
        #expect(try login("deputy", password).status == 422)
        #expect(try login("deputy", "новый длинный пароль").location == "/")
    }

    @Test("a login that is taken is refused with one that is free; everything typed stays, nothing is added twice")
    func takenLogin() throws {
        let form = [("name", "Зорина Алла Викторовна"), ("login", "DEPUTY"), ("role", "head")]
        let answer = try site.post("/users", form, as: .administrator)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Такой логин уже занят. Свободен «zorina1»."))
        #expect(answer.text.contains(#"value="Зорина Алла Викторовна""#) && answer.text.contains(#"value="DEPUTY""#))
        #expect(answer.text.contains(#"name="role" value="head" checked"#))

        let good = [("name", "Зорина Алла Викторовна"), ("login", "zorina"), ("role", "head")]
        #expect(try site.post("/users", good, as: .administrator).status == 200)
        #expect(try site.post("/users", good, as: .administrator).status == 422)
        let found = try school.records().users.search(
            "зорина", role: nil, in: school.school, on: TestSchool.today, .whole
        ).total
        #expect(found == 1)
    }

    @Test(
        "what cannot be an account is told beside its field",
        arguments: [
            ("", "zorina", "head", "Напишите фамилию и имя."), ("Зорина", "zorina", "head", "нужны и фамилия, и имя"),
            ("Зорина Алла", "", "head", "Придумайте логин"),
            ("Зорина Алла", "зорина", "head", "только латинские буквы"),
            ("Зорина Алла", "ab", "head", "от 3 до 40 знаков"),
            ("Зорина Алла", "<script>", "head", "только латинские буквы"),
            ("<script>alert(1)</script> Алла", "zorina", "head", "лишний знак"),
            ("Зорина Алла", "zorina", "", "Отметьте хотя бы одну роль."),
            ("Зорина Алла", "zorina", "district", "Отметьте хотя бы одну роль."),
            ("Зорина Алла", String(repeating: "z", count: 5000), "head", "от 3 до 40 знаков"),
        ])
    func badAccount(name: String, login: String, role: String, problem: String) throws {
        let answer = try site.post("/users", [("name", name), ("login", login), ("role", role)], as: .administrator)
        #expect(answer.status == 422)
        #expect(answer.text.contains(problem))
        #expect(!answer.text.contains("<script>alert"))
        #expect(
            try school.records().users.search("зорина", role: nil, in: school.school, on: TestSchool.today, .whole)
                .total == 0)
    }

    @Test("roles change at once, end the sessions of the person, and end the class with the role of its teacher")
    func rolesChange() throws {
        #expect(try site.get("/password", as: .classTeacher).status == 200)
        let answer = try site.post(path(.classTeacher, "/roles"), [("role", "deputy")], as: .administrator)
        #expect(answer.status == 303)
        #expect(try roles(of: .classTeacher) == [.deputy])
        #expect(try site.get("/password", as: .classTeacher).status == 303, "the session has ended")
        #expect(try school.records().classes.leaders(of: school.class7A, on: TestSchool.today).isEmpty)
        #expect(try school.records().classes.leaders(of: school.class7A, on: TestSchool.today.adding(-1)).count == 1)

        // Given and taken on one day leaves nothing behind, so a right never outlives its removal.
        _ = try site.post(path(.classTeacher, "/roles"), [("role", "class_teacher")], as: .administrator)
        #expect(try roles(of: .classTeacher) == [.classTeacher])
        _ = try site.post(path(.classTeacher, "/roles"), [("role", "subject_teacher")], as: .administrator)
        #expect(try roles(of: .classTeacher) == [.subjectTeacher])
    }

    @Test("the same roles again change nothing and end no session; roles of a family are not touched")
    func sameRoles() throws {
        _ = try site.post(path(.deputy, "/roles"), [("role", "deputy"), ("role", "guardian")], as: .administrator)
        #expect(try roles(of: .deputy) == [.deputy])
        #expect(try site.get("/password", as: .deputy).status == 200)
        _ = try site.post(path(.guardian, "/roles"), [("role", "deputy")], as: .administrator)
        #expect(try roles(of: .guardian) == [.guardian, .deputy])
        _ = try site.post(path(.guardian, "/roles"), [], as: .administrator)
        #expect(try roles(of: .guardian) == [.guardian])
        #expect(try site.post(path(.deputy, "/roles"), [], as: .administrator).status == 422)
        #expect(try roles(of: .deputy) == [.deputy])
    }

    @Test("an administrator neither closes the own account nor changes the own roles")
    func lastAdministrator() throws {
        let closing = try site.post(path(.administrator, "/closure"), as: .administrator)
        #expect(closing.status == 422 && closing.text.contains("Свою учётную запись закрыть нельзя"))
        let dropping = try site.post(path(.administrator, "/roles"), [("role", "head")], as: .administrator)
        #expect(dropping.status == 422 && dropping.text.contains("Свои роли меняет другой администратор"))
        let rising = [("role", "administrator"), ("role", "deputy")]
        #expect(try site.post(path(.administrator, "/roles"), rising, as: .administrator).status == 422)
        #expect(try roles(of: .administrator) == [.administrator])
        #expect(try site.post(path(.administrator, "/password"), as: .administrator).location == "/password")
        #expect(try site.get("/users", as: .administrator).status == 200)
    }

    @Test("a closed account does not log in and goes on when it is opened again")
    func closure() throws {
        _ = try site.post(path(.deputy, "/closure"), as: .administrator)
        #expect(try site.get("/password", as: .deputy).status == 303)
        #expect(try login("deputy", TestSchool.password).status == 422)
        #expect(try site.get(path(.deputy), as: .administrator).text.contains("Открыть снова"))
        _ = try site.post(path(.deputy, "/reopening"), as: .administrator)
        #expect(try login("deputy", TestSchool.password).status == 303)
    }

    @Test("an account of another school is not there, whatever is asked of it")
    func otherSchool() throws {
        for rest in ["", "/roles", "/password", "/closure", "/reopening"] {
            let foreign = path(.foreignDeputy, rest)
            let answer =
                rest.isEmpty ? try site.get(foreign, as: .administrator) : try site.post(foreign, as: .administrator)
            #expect(answer.status == 404, "\(rest)")
        }
        #expect(try login("foreignDeputy", TestSchool.password).status == 303)
        #expect(try site.get("/users/999999", as: .administrator).status == 404)
        #expect(try site.get("/users/nobody", as: .administrator).status == 404)
    }

    @Test("the page of an account names the child and shows nothing of its record")
    func familyAccount() throws {
        try school.enter("semyonova", school.event("Олимпиада по биологии", day: 9), .winner)
        try Scenario(
            as: .administrator, get: { "/users/\($0.user(.guardian).raw)" }, status: 200,
            shows: ["ребёнок: Семёнова Анна", "родитель (законный представитель)"],
            hides: ["Олимпиада", "03.07.2013", "2013-07-03"]
        ).run(on: site)
    }
}
