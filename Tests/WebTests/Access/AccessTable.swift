// Every route of the site, with what every kind of viewer gets. A route that is missing here fails the tests.

/// The rows of all features.
enum AccessTable {
    static let rows: [AccessRow] =
        frame + entering + boards + record + discretion + people + papers + attachments + accounts
        + consents + audit + administration + groups + scale + portfolio + events + growth + departures
}

extension AccessTable {
    /// In and out, and what is open to everybody.
    static let frame: [AccessRow] = [
        .get("/", path: { _ in "/" }, .everybody(303)),
        .get("/login", path: { _ in "/login" }, .everybody(303).merging([.guest: 200]) { $1 }),
        .post(
            "/session", path: { _ in "/session" }, form: { _ in [("login", "nobody"), ("password", "x")] },
            .everybody(422)),
        .post("/session/end", path: { _ in "/session/end" }, .everybody(303)),
        .get("/password", path: { _ in "/password" }, .people(200)),
        .post("/password", path: { _ in "/password" }, .people(422)),
        .get("/up", path: { _ in "/up" }, .everybody(200)),
        .get("/ready", path: { _ in "/ready" }, .everybody(200)),
        .get("/privacy", path: { _ in "/privacy" }, .everybody(200)),
    ]
}
