// The site on one screen. A verb that is not read or change is a resource of its own: an entry is revoked by
// POST /entries/12/revocation. Who may see which object is decided in Access, by each handler, for each request.

enum Routes {
    static let all: [Route] = [
        .get("/", HomeController.show),

        // In and out.
        .get("/login", LoginController.show, door: .open),
        .post("/session", LoginController.create, door: .open),
        .post("/session/end", LoginController.end),
        .get("/password", PasswordController.edit),
        .post("/password", PasswordController.update),

        // The class list in.
        .get("/classes/:class/roster", RosterController.show),
        .post("/classes/:class/roster/preview", RosterController.preview, bodyLimit: 2 * 1024 * 1024),
        // A file in Windows-1251 is twice as long when it comes back in UTF-8.
        .post("/classes/:class/roster", RosterController.create, bodyLimit: 3 * 1024 * 1024),

        // For machines and for everybody.
        .get("/up", HealthController.up, door: .open),
        .get("/ready", HealthController.ready, door: .open),
        .get("/privacy", PrivacyController.show, door: .open),
    ]

    /// What a person may open before replacing a password that was given out.
    static func opensBeforePasswordChange(_ pattern: String) -> Bool {
        pattern == "/password" || pattern == "/session/end" || pattern == "/privacy"
    }
}
