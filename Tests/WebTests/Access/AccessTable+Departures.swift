// A pupil leaves a class: whoever may change the list of the class it leaves.
import School
import Storage
import Support

extension AccessTable {
    static let departures: [AccessRow] = [
        .get("/students/:student/departure", path: path, keepers(200)),
        .post("/students/:student/departure", path: path, form: { _ in [("day", "2026-10-20")] }, keepers(303)),
        .post(
            "/students/:student/transfer", path: { "/students/\($0.student("semyonova").raw)/transfer" },
            form: { [("day", "2026-10-20"), ("class", "\($0.class7B.raw)"), ("order", "12")] }, keepers(303)),
        .post(
            "/students/:student/departure/undoing",
            prepare: { try $0.leave($0.student("semyonova"), after: TestSchool.today.adding(-3)) },
            path: { try path($0) + "/undoing" }, form: { _ in [("departure", "1")] }, keepers(303)),
    ]

    private static let path: @Sendable (TestSchool) throws -> String = {
        "/students/\($0.student("semyonova").raw)/departure"
    }

    private static func keepers(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.classTeacher, .deputy, .administrator, get: status)
    }
}
