// Papers and ratings: who gets what.
import School
import Storage
import Support

extension AccessTable {
    static let papers: [AccessRow] = [
        .get(
            "/classes/:class/certificates/:month", path: { "/classes/\($0.class7A.raw)/certificates/2026-10" },
            .only(.classTeacher, .deputy, .head, get: 200)),
        .post(
            "/classes/:class/certificates/:month", path: { "/classes/\($0.class7A.raw)/certificates/2026-10" },
            form: { _ in [("kind", "diploma")] }, .only(.classTeacher, get: 303)),
        .post(
            "/classes/:class/certificates/:month/printing", prepare: { try $0.issue("semyonova") },
            path: { "/classes/\($0.class7A.raw)/certificates/2026-10/printing" },
            form: { school in [("certificate", "\(try school.papers()[0].id.raw)")] }, .only(.classTeacher, get: 303)),
        .get(
            "/classes/:class/certificates/:month/print", prepare: { try $0.issue("semyonova") },
            path: { "/classes/\($0.class7A.raw)/certificates/2026-10/print" },
            .only(.classTeacher, .deputy, .head, get: 200)),
        .get(
            "/certificates/:certificate", prepare: { try $0.issue("semyonova") },
            path: { "/certificates/\(try $0.papers()[0].id.raw)" },
            .only(.pupil, .guardian, .classTeacher, .deputy, .head, get: 200)),
        .post(
            "/certificates/:certificate/revocation", prepare: { try $0.issue("semyonova") },
            path: { "/certificates/\(try $0.papers()[0].id.raw)/revocation" },
            form: { _ in [("reason", "ошибка в имени")] }, .only(.classTeacher, get: 303)),
        .get(
            "/check/:code", prepare: { try $0.issue("semyonova") }, path: { "/check/\(try $0.papers()[0].code)" },
            .everybody(200)),
        .get(
            "/ratings", path: { _ in "/ratings" },
            .only(.classTeacher, .otherTeacher, .deputy, .head, .foreignDeputy, .district, get: 200)),
        .get(
            "/ratings/file", path: { _ in "/ratings/file" },
            .only(.classTeacher, .otherTeacher, .deputy, .head, .foreignDeputy, .district, get: 200)),
    ]
}
