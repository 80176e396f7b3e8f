// What is read of a pupil's portfolio beside its page.
import School
import Storage
import Support

extension AccessTable {
    /// The information for a span of time.
    static let portfolio: [AccessRow] = [
        .get(
            "/students/:student/extract", path: { "/students/\($0.student("semyonova").raw)/extract" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/students/:student/extract/file", path: { "/students/\($0.student("semyonova").raw)/extract/file" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
    ]
}
