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

        // Achievements in: the quick way, a table, one entry of one pupil.
        .get("/classes/:class/events/new", EventController.new),
        .post("/classes/:class/events", EventController.create),
        .get("/classes/:class/events/import", AchievementImportController.new),
        .post("/classes/:class/events/import", AchievementImportController.preview, bodyLimit: 2 * 1_048_576),
        .post("/classes/:class/events/import/rows", AchievementImportController.create, bodyLimit: 2 * 1_048_576),
        .get("/students/:student/entries/new", NewEntryController.new),
        .post("/students/:student/entries", NewEntryController.create),

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
