// The routes of a pupil's record: its page, one entry, verification, discretion, the home of families.
import School
import Storage
import Support

extension AccessTable {
    /// The pupil's record and what is done with it.
    static let record: [AccessRow] = [
        .get(
            "/home", path: { _ in "/home" },
            .people(303).merging(
                .only(.pupil, .otherPupil, .guardian, .otherGuardian, .subjectTeacher, get: 200)
            ) { $1 }.merging([.guest: 303]) { $1 }),
        .get(
            "/students", path: { _ in "/students?q=%D1%81%D0%B5%D0%BC%D0%B5%D0%BD" },
            .only(.deputy, .head, .foreignDeputy, get: 200)),
        .get(
            "/students/:student", path: { "/students/\($0.student("semyonova").raw)" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .post(
            "/students/:student/discretion", path: { "/students/\($0.student("semyonova").raw)/discretion" },
            form: { _ in [("scope", "everything"), ("wish", "hide")] }, .only(.pupil, .guardian, get: 303)),
        .get(
            "/entries/:entry", prepare: { _ = try submitted(in: $0) }, path: { "/entries/\(try only(in: $0).id.raw)" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/entries/:entry/edit", prepare: { _ = try submitted(in: $0) },
            path: { "/entries/\(try only(in: $0).id.raw)/edit" },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 200)),
        .post(
            "/entries/:entry", prepare: { _ = try submitted(in: $0) }, path: { "/entries/\(try only(in: $0).id.raw)" },
            form: { _ in [("title", "")] }, .only(.pupil, .guardian, .classTeacher, .deputy, get: 422)),
        .post(
            "/entries/:entry/revocation", prepare: { _ = try submitted(in: $0) },
            path: { "/entries/\(try only(in: $0).id.raw)/revocation" },
            form: { _ in [("version", "1"), ("reason", "Внесено дважды")] },
            .only(.pupil, .guardian, .classTeacher, .deputy, get: 303)),
        .post(
            "/entries/:entry/verification", prepare: { _ = try submitted(in: $0) },
            path: { "/entries/\(try only(in: $0).id.raw)/verification" }, form: { _ in [("version", "1")] },
            // The deputy verifies pupils of the school, but this entry waits for the class first.
            [.classTeacher: 303, .deputy: 409]),
        .post(
            "/entries/:entry/return", prepare: { _ = try submitted(in: $0) },
            path: { "/entries/\(try only(in: $0).id.raw)/return" },
            form: { _ in [("version", "1"), ("reason", "Какого числа?")] }, [.classTeacher: 303, .deputy: 409]),
        .post(
            "/entries/:entry/discretion", prepare: { _ = try submitted(in: $0) },
            path: { "/entries/\(try only(in: $0).id.raw)/discretion" }, form: { _ in [("wish", "hide")] },
            .only(.pupil, .guardian, get: 303)),
        .get(
            "/classes/:class/waiting", path: { "/classes/\($0.class7A.raw)/waiting" }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/waiting", path: { "/classes/\($0.class7A.raw)/waiting" }, .only(.classTeacher, get: 303)),
        .get(
            "/classes/:class/waiting/:entry", prepare: { _ = try submitted(in: $0) },
            path: { "/classes/\($0.class7A.raw)/waiting/\(try only(in: $0).id.raw)" }, .only(.classTeacher, get: 200)),
        .get("/verification", path: { _ in "/verification" }, .only(.deputy, .foreignDeputy, get: 200)),
        .get(
            "/verification/:entry", prepare: { _ = try submitted(in: $0) },
            path: { "/verification/\(try only(in: $0).id.raw)" }, .only(.deputy, get: 200)),
        .post("/verification", path: { _ in "/verification" }, .only(.deputy, .foreignDeputy, get: 303)),
    ]

    /// An entry about Semyonova that her mother made and nobody has verified.
    private static func submitted(in school: TestSchool) throws -> AchievementID {
        try school.enter(
            "semyonova", school.event("Кросс нации", day: 3, direction: "sport"), .winner,
            state: .submitted, by: .guardian)
    }

    private static func only(in school: TestSchool) throws -> AchievementRecord {
        let year = AcademicYear(containing: TestSchool.today).period
        guard
            let entry = try school.records().achievements.ofStudent(
                school.student("semyonova"), in: year, for: .staff
            ).first
        else { preconditionFailure("the row has prepared an entry") }
        return entry
    }
}
