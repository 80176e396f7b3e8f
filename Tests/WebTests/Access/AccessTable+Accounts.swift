// Coming in by a sheet, one's own sessions, the side that one looks from.
import School
import Support

extension AccessTable {
    static let accounts: [AccessRow] = [
        .get("/forgotten", path: { _ in "/forgotten" }, .everybody(200)),
        .get("/join", path: { _ in "/join" }, .everybody(200)),
        .post("/join", path: { _ in "/join" }, .everybody(422)),
        .post("/join/account", path: { _ in "/join/account" }, .everybody(303).merging([.guest: 422]) { $1 }),
        .post("/join/child", path: { _ in "/join/child" }, .people(422)),
        .get("/sessions", path: { _ in "/sessions" }, .people(200)),
        .post("/sessions/end", path: { _ in "/sessions/end" }, .people(303)),
        .post(
            "/sessions/:session/end",
            path: { school in
                let session = try school.token(.deputy).flatMap { try school.records().sessions.find($0.storedHash) }
                return "/sessions/\(session?.id.raw ?? 0)/end"
            }, .only(.deputy, get: 303)),
        .post(
            "/session/side", path: { _ in "/session/side" }, form: { _ in [("side", "staff")] },
            .only(
                .classTeacher, .otherTeacher, .subjectTeacher, .deputy, .head, .administrator, .foreignDeputy,
                .district,
                get: 303)),
        .post(
            "/users/:user/delay/end", path: { "/users/\($0.user(.classTeacher).raw)/delay/end" },
            .only(.administrator, get: 303)),
    ]
}
