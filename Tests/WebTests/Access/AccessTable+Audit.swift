// The audit log: the school's, a class's, a pupil's.
import School
import Support

extension AccessTable {
    static let audit: [AccessRow] = [
        .get("/audit", path: { _ in "/audit" }, .only(.deputy, .head, .administrator, .foreignDeputy, get: 200)),
        .get(
            "/audit/file", path: { _ in "/audit/file" },
            .only(.deputy, .head, .administrator, .foreignDeputy, get: 200)),
        .get(
            "/classes/:class/audit", path: { "/classes/\($0.class7A.raw)/audit" },
            .only(.classTeacher, .deputy, .head, get: 200)),
        .get(
            "/classes/:class/audit/file", path: { "/classes/\($0.class7A.raw)/audit/file" },
            .only(.classTeacher, .deputy, .head, get: 200)),
        .get(
            "/students/:student/views/file", path: { "/students/\($0.student("semyonova").raw)/views/file" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/students/:student/views", path: { "/students/\($0.student("semyonova").raw)/views" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
    ]
}
