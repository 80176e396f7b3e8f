// Who brings a class list, who manages accounts and classes.
import Support

extension AccessTable {
    /// The class list in.
    static let roster: [AccessRow] = [
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

    private static let list: @Sendable (TestSchool) -> [(String, String)] = { _ in
        [("text", "ФИО;Дата рождения\nЛугов Егор Ильич;05.05.2013\n")]
    }
}
