// The class and its boards, for every kind of viewer: the family of the class, its teacher, the deputy and the head.
import School
import Support

extension AccessTable {
    /// The class page, the list of classes, the boards.
    static let boards: [AccessRow] = [
        .get("/classes", path: { _ in "/classes" }, .only(.deputy, .head, .foreignDeputy, get: 200)),
        .get("/classes/:class", path: path(""), staff(200)),
        .get("/classes/:class/boards", path: path("/boards"), readers(200)),
        .get(
            "/classes/:class/boards/:month", prepare: published, path: path("/boards/2026-10"), readers(200)),
        .get("/classes/:class/boards/:month/hall", prepare: published, path: path("/boards/2026-10/hall"), readers(200)),
        .get("/classes/:class/boards/:month/edit", path: path("/boards/2026-10/edit"), fillers(200)),
        .post(
            "/classes/:class/boards/:month", prepare: published, path: path("/boards/2026-10"), form: line,
            fillers(303)),
        .post(
            "/classes/:class/boards/:month/publication", prepare: published, path: path("/boards/2026-10/publication"),
            form: line, fillers(303)),
    ]

    private static func staff(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.classTeacher, .deputy, .head, get: status)
    }

    private static func fillers(_ status: Int) -> [TestSchool.Person: Int] { .only(.classTeacher, .deputy, get: status) }

    private static func readers(_ status: Int) -> [TestSchool.Person: Int] {
        .only(.pupil, .guardian, .otherGuardian, .classTeacher, .deputy, .head, get: status)
    }

    private static func path(_ rest: String) -> @Sendable (TestSchool) -> String {
        { "/classes/\($0.class7A.raw)\(rest)" }
    }

    @Sendable private static func published(_ school: TestSchool) throws {
        try school.consent(to: .school)
        try school.fillBoard(TestSchool.lines)
        try school.publishBoard()
    }

    /// What stands already, so that the order of the viewers does not matter.
    @Sendable private static func line(_ school: TestSchool) -> [(String, String)] {
        [("version", "2"), ("line-\(school.student("akimov").raw)", TestSchool.lines["akimov"] ?? "")]
    }
}
