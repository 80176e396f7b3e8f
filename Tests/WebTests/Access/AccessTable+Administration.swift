// The school itself: data, calendar, settings, lists by paste.
import School
import Storage
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
        .get("/erasures", path: { _ in "/erasures" }, .only(.deputy, .foreignDeputy, get: 200)),
        .get("/erasures/file", path: { _ in "/erasures/file" }, .only(.deputy, .foreignDeputy, get: 200)),
        .get(
            "/erasures/acts/file", prepare: { _ = try erased(in: $0) }, path: { _ in "/erasures/acts/file" },
            .only(.deputy, .foreignDeputy, get: 200)),
        .get(
            "/erasures/:erasure", prepare: { _ = try erased(in: $0) }, path: { _ in "/erasures/1" },
            .only(.deputy, get: 200)),
        .get(
            "/students/:student/erasure", prepare: leave, path: { "/students/\($0.student("semyonova").raw)/erasure" },
            .only(.deputy, get: 200)),
        .post(
            "/students/:student/erasure", prepare: leave, path: { "/students/\($0.student("semyonova").raw)/erasure" },
            form: { _ in
                [("minutes_number", "7"), ("minutes_day", "2026-10-01"), ("confirmation", "семенова анна")]
            }, .only(.deputy, get: 303)),
        .get(
            "/students/:student/folder", path: { "/students/\($0.student("semyonova").raw)/folder" },
            .only(.pupil, .guardian, .deputy, get: 200)),
    ]

    /// Semyonova leaves the school.
    private static let leave: @Sendable (TestSchool) throws -> Void = { school in
        try school.leave(school.student("semyonova"), after: TestSchool.today.adding(-5))
    }

    /// An act about Yakovleva.
    private static func erased(in school: TestSchool) throws -> ErasureID {
        let (id, user) = (school.student("yakovleva"), school.user(.deputy))
        let decision = ErasureDecision(reason: .request, minutesNumber: "3", minutesDay: TestSchool.today.adding(-9))
        try school.leave(id, after: TestSchool.today.adding(-5))
        return try school.database.write { tx in
            guard let student = try tx.students.find(id) else { preconditionFailure("the fixture has Yakovleva") }
            return try tx.erase(student, decision, by: user, on: TestSchool.today, at: TestSchool.now).act
        }
    }

    private static let staff: @Sendable (TestSchool) -> [(String, String)] = { _ in
        [("text", "ФИО;Должность\nЛугова Вера Ильинична;учитель\n")]
    }

    private static let classes: @Sendable (TestSchool) -> [(String, String)] = { _ in [("text", "Класс\n5 В\n")] }
}
