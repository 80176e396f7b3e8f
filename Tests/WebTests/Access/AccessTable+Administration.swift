// The school itself: data, calendar, settings, lists by paste.
import Support

extension AccessTable {
    /// What the administrator keeps and the deputy and the head may read.
    static let administration: [AccessRow] = [
        .get("/school", path: { _ in "/school" }, .only(.administrator, .deputy, .head, .foreignDeputy, get: 200)),
        .get("/school/edit", path: { _ in "/school/edit" }, .only(.administrator, get: 200)),
        .post(
            "/school", path: { _ in "/school" },
            form: { _ in [("full_name", "Лесная школа"), ("short_name", "Лесная")] }, .only(.administrator, get: 303)),
        .get(
            "/school/settings", path: { _ in "/school/settings" },
            .only(.administrator, .deputy, .head, .foreignDeputy, get: 200)),
        .post(
            "/school/settings", path: { _ in "/school/settings" }, form: { _ in [("board_due_days", "5")] },
            .only(.administrator, get: 303)),
        .get(
            "/school/terms", path: { _ in "/school/terms" },
            .only(.administrator, .deputy, .head, .foreignDeputy, get: 200)),
        .post(
            "/school/terms", path: { _ in "/school/terms" },
            form: { _ in [("kind", "half_year"), ("first-1", "2026-09-01"), ("last-1", "2026-12-30")] },
            .only(.administrator, get: 303)),
        .get("/users/import", path: { _ in "/users/import" }, .only(.administrator, get: 200)),
        .post("/users/import", path: { _ in "/users/import" }, form: staff, .only(.administrator, get: 200)),
        .post("/users/import/rows", path: { _ in "/users/import/rows" }, form: staff, .only(.administrator, get: 200)),
        .get("/school/classes/import", path: { _ in "/school/classes/import" }, .only(.administrator, get: 200)),
        .post(
            "/school/classes/import", path: { _ in "/school/classes/import" }, form: classes,
            .only(.administrator, get: 200)),
        .post(
            "/school/classes/import/rows", path: { _ in "/school/classes/import/rows" }, form: classes,
            .only(.administrator, get: 303)),
    ]

    private static let staff: @Sendable (TestSchool) -> [(String, String)] = { _ in
        [("text", "ФИО;Должность\nЛугова Вера Ильинична;учитель\n")]
    }

    private static let classes: @Sendable (TestSchool) -> [(String, String)] = { _ in [("text", "Класс\n5 В\n")] }
}
