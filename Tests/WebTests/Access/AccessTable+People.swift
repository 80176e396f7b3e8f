// Who brings a class list, who manages accounts and classes.
import School
import Storage
import Support

extension AccessTable {
    /// The class list, the accounts and the classes of a school.
    static let people: [AccessRow] = roster + families + users + schoolClasses

    private static let roster: [AccessRow] = [
        .get(
            "/classes/:class/roster", path: { "/classes/\($0.class7A.raw)/roster" },
            .only(.classTeacher, .deputy, .administrator, get: 200)),
        .post(
            "/classes/:class/roster/preview", path: { "/classes/\($0.class7A.raw)/roster/preview" }, form: list,
            .only(.classTeacher, .deputy, .administrator, get: 200)),
        .post(
            "/classes/:class/roster", path: { "/classes/\($0.class7A.raw)/roster" }, form: list,
            .only(.classTeacher, .deputy, .administrator, get: 303)),
    ]

    private static let families: [AccessRow] = [
        .get(
            "/classes/:class/accounts", path: { "/classes/\($0.class7A.raw)/accounts" },
            .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/accounts", path: { "/classes/\($0.class7A.raw)/accounts" },
            form: { [("student", "\($0.student("akimov").raw)")] }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/accounts/:user/password",
            path: { "/classes/\($0.class7A.raw)/accounts/\($0.user(.guardian).raw)/password" },
            .only(.classTeacher, get: 200)),
    ]

    private static let users: [AccessRow] = [
        .get("/users", path: { _ in "/users" }, .only(.administrator, get: 200)),
        .get("/users/new", path: { _ in "/users/new" }, .only(.administrator, get: 200)),
        .post(
            "/users", path: { _ in "/users" },
            form: { _ in [("name", "Лугова Вера Ильинична"), ("login", "lugova"), ("role", "deputy")] },
            .only(.administrator, get: 200)),
        .get("/users/:user", path: ofTeacher(""), .only(.administrator, get: 200)),
        .post(
            "/users/:user/roles", path: ofTeacher("/roles"), form: { _ in [("role", "deputy")] },
            .only(.administrator, get: 303)),
        .post("/users/:user/password", path: ofTeacher("/password"), .only(.administrator, get: 200)),
        .post("/users/:user/closure", path: ofTeacher("/closure"), .only(.administrator, get: 303)),
        .post("/users/:user/reopening", path: ofTeacher("/reopening"), .only(.administrator, get: 303)),
    ]

    private static let schoolClasses: [AccessRow] = [
        .get("/school/classes", path: { _ in "/school/classes" }, .only(.administrator, get: 200)),
        .post(
            "/school/classes", path: { _ in "/school/classes" }, form: { _ in [("grade", "5"), ("letter", "В")] },
            .only(.administrator, get: 303)),
        .get("/school/classes/:class", path: of7A(""), .only(.administrator, get: 200)),
        .post(
            "/school/classes/:class/teacher", path: of7A("/teacher"),
            form: { [("user", "\($0.user(.otherTeacher).raw)")] },
            .only(.administrator, get: 303)),
        .post(
            "/school/classes/:class/subject-teachers", path: of7A("/subject-teachers"),
            form: { [("user", "\($0.user(.subjectTeacher).raw)"), ("subject", "физика")] },
            .only(.administrator, get: 303)),
        .post(
            "/school/classes/:class/subject-teachers/:teaching/end",
            path: { school in
                let teaching = try school.records().classes.teaching(in: school.class7A, on: TestSchool.today)
                let mathematics = teaching.first { $0.duty == .subjectTeacher }
                return "/school/classes/\(school.class7A.raw)/subject-teachers/\(mathematics?.id.raw ?? 0)/end"
            }, .only(.administrator, get: 303)),
    ]

    private static let list: @Sendable (TestSchool) -> [(String, String)] = { _ in
        [("text", "ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\n")]
    }

    private static func ofTeacher(_ rest: String) -> @Sendable (TestSchool) -> String {
        { "/users/\($0.user(.classTeacher).raw)" + rest }
    }

    private static func of7A(_ rest: String) -> @Sendable (TestSchool) -> String {
        { "/school/classes/\($0.class7A.raw)" + rest }
    }
}
