// What is read of a pupil's portfolio beside its page, and the lists of pupils and entries.
import School
import Storage
import Support

extension AccessTable {
    /// The information for a span of time, the lists and their files.
    static let portfolio: [AccessRow] = [
        .get(
            "/students/:student/extract", path: { "/students/\($0.student("semyonova").raw)/extract" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/students/:student/extract/file", path: { "/students/\($0.student("semyonova").raw)/extract/file" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get("/users/file", path: { _ in "/users/file" }, .only(.administrator, get: 200)),
        .get("/students/file", path: { _ in "/students/file" }, .only(.deputy, .head, .foreignDeputy, get: 200)),
        .get(
            "/classes/:class/entries", prepare: enter, path: { "/classes/\($0.class7A.raw)/entries" },
            .only(.classTeacher, .deputy, .head, get: 200)),
        .get(
            "/classes/:class/entries/file", prepare: enter, path: { "/classes/\($0.class7A.raw)/entries/file" },
            .only(.classTeacher, .deputy, .head, get: 200)),
    ]

    private static let enter: @Sendable (TestSchool) throws -> Void = { school in
        try school.enter("semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner)
    }
}
