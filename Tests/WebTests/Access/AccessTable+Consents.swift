// Consents: the register and the papers of a class, a child's own consents, receipts, the school's texts.
import School
import Storage
import Support

extension AccessTable {
    static let consents: [AccessRow] = [
        .get(
            "/classes/:class/consents", path: { "/classes/\($0.class7A.raw)/consents" }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/consents", path: { "/classes/\($0.class7A.raw)/consents" },
            .only(.classTeacher, get: 303)),
        .get(
            "/classes/:class/consents/file", path: { "/classes/\($0.class7A.raw)/consents/file" },
            .only(.classTeacher, get: 200)),
        .get(
            "/classes/:class/consents/print", path: { "/classes/\($0.class7A.raw)/consents/print" },
            .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/consents/copies", path: { "/classes/\($0.class7A.raw)/consents/copies" },
            .only(.classTeacher, get: 303)),
        .get(
            "/classes/:class/consents/:consent", prepare: { try give($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)" }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/consents/:consent", prepare: { try give($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)" },
            form: { _ in [("day-paper", "2026-09-02")] }, .only(.classTeacher, get: 303)),
        .post(
            "/classes/:class/consents/:consent/withdrawal", prepare: { try give($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)/withdrawal" },
            .only(.classTeacher, get: 303)),
        .get(
            "/classes/:class/consents/:consent/scan",
            prepare: { try giveScanned($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)/scan" }, .only(.classTeacher, get: 200)),
        .post(
            "/classes/:class/consents/:consent/scan", prepare: { try give($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)/scan" },
            .only(.classTeacher, get: 422)),
        .post(
            "/classes/:class/consents/:consent/scan/destruction",
            prepare: { try giveScanned($0) },
            path: { "/classes/\($0.class7A.raw)/consents/\(try only($0).id.raw)/scan/destruction" },
            .only(.classTeacher, get: 422)),
        .get(
            "/students/:student/consents", path: { "/students/\($0.student("semyonova").raw)/consents" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .post(
            "/students/:student/consents/:consent/withdrawal", prepare: { try give($0) },
            path: { "/students/\($0.student("semyonova").raw)/consents/\(try only($0).id.raw)/withdrawal" },
            .only(.guardian, get: 303)),
        .get(
            "/withdrawals/:withdrawal",
            prepare: { try $0.withdraw(try $0.consent(["semyonova"], to: .school), of: "semyonova") },
            path: { "/withdrawals/\(try only($0).withdrawal?.raw ?? 0)" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .get(
            "/school/consent-forms", path: { _ in "/school/consent-forms" },
            .only(.deputy, .administrator, .foreignDeputy, get: 200)),
        .get(
            "/school/consent-forms/:scope", path: { _ in "/school/consent-forms/school" },
            .only(.deputy, .administrator, .foreignDeputy, get: 200)),
        .post(
            "/school/consent-forms/:scope", path: { _ in "/school/consent-forms/school" },
            .only(.deputy, .administrator, .foreignDeputy, get: 422)),
    ]

    private static func give(_ school: TestSchool) throws { try school.consent(["semyonova"], to: .school) }

    private static func giveScanned(_ school: TestSchool) throws {
        guard let id = try school.consent(["semyonova"], to: .school).first else { return }
        try school.scan(TestPapers.jpeg(), of: id)
    }

    private static func only(_ school: TestSchool) throws -> ConsentRecord {
        guard let consent = try school.records().consents.ofStudent(school.student("semyonova")).first else {
            preconditionFailure("the row has registered a consent")
        }
        return consent
    }
}
