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

        // One's own: the home of families, the page of a pupil, one entry, what others see.
        .get("/home", FamilyController.show),
        .get("/students", StudentsController.index),
        .get("/students/:student", StudentsController.show),
        .post("/students/:student/discretion", DiscretionController.updateStudent),
        .get("/entries/:entry", EntryController.show),
        .get("/entries/:entry/edit", EntryController.edit),
        .post("/entries/:entry", EntryController.update),
        .post("/entries/:entry/revocation", EntryMoves.revoke),
        .post("/entries/:entry/verification", EntryMoves.verify),
        .post("/entries/:entry/return", EntryMoves.giveBack),
        .post("/entries/:entry/discretion", DiscretionController.updateEntry),

        // Verification and consents.
        .get("/classes/:class/waiting", WaitingController.index),
        .get("/verification", VerificationController.index),
        .post("/verification", VerificationController.update),
        .get("/classes/:class/consents", ConsentsController.index),
        .post("/classes/:class/consents", ConsentsController.update),

        // The class and its boards.
        .get("/classes", ClassesController.index),
        .get("/classes/:class", ClassesController.show),
        .get("/classes/:class/boards", BoardsController.index),
        .get("/classes/:class/boards/:month", BoardsController.show),
        .post("/classes/:class/boards/:month", BoardEditorController.update),
        .get("/classes/:class/boards/:month/edit", BoardEditorController.edit),
        .get("/classes/:class/boards/:month/hall", BoardsController.hall),
        .post("/classes/:class/boards/:month/publication", BoardEditorController.publish),

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
