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

        // Papers and ratings.
        .get("/classes/:class/certificates/:month", CertificatesController.index),
        .post("/classes/:class/certificates/:month", CertificatesController.create),
        .post("/classes/:class/certificates/:month/printing", CertificatesController.printing),
        .get("/classes/:class/certificates/:month/print", CertificatesController.print),
        .get("/certificates/:certificate", CertificateController.show),
        .post("/certificates/:certificate/revocation", CertificateController.revoke),
        .get("/check/:code", CheckController.show, door: .open),
        .get("/ratings", RatingController.show),
        .get("/ratings/file", RatingController.file, blocks: true),

        // The class list in.
        .get("/classes/:class/roster", RosterController.show),
        .post("/classes/:class/roster/preview", RosterController.preview, bodyLimit: 2 * 1024 * 1024),
        // A file in Windows-1251 is twice as long when it comes back in UTF-8.
        .post("/classes/:class/roster", RosterController.create, bodyLimit: 3 * 1024 * 1024),

        // Accounts of the families of a class.
        .get("/classes/:class/accounts", FamiliesController.show),
        .post("/classes/:class/accounts", FamiliesController.create),
        .post("/classes/:class/accounts/:user/password", FamiliesController.renewPassword),

        // The administrator's: accounts, and the classes of the school.
        .get("/users", AccountsController.index),
        .get("/users/new", AccountsController.new),
        .post("/users", AccountsController.create),
        .get("/users/import", StaffImportController.new),
        .post("/users/import", StaffImportController.preview, bodyLimit: 2 * 1024 * 1024),
        .post("/users/import/rows", StaffImportController.create, bodyLimit: 2 * 1024 * 1024),
        .get("/users/:user", AccountsController.show),
        .post("/users/:user/roles", AccountsController.updateRoles),
        .post("/users/:user/password", AccountsController.renewPassword),
        .post("/users/:user/closure", AccountsController.close),
        .post("/users/:user/reopening", AccountsController.reopen),
        .get("/school", SchoolDataController.show),
        .get("/school/edit", SchoolDataController.edit),
        .post("/school", SchoolDataController.update),
        .get("/school/settings", SettingsController.edit),
        .post("/school/settings", SettingsController.update),
        .get("/school/terms", TermsController.index),
        .post("/school/terms", TermsController.update),
        .get("/school/classes", SchoolClassesController.index),
        .post("/school/classes", SchoolClassesController.create),
        .get("/school/classes/import", ClassImportController.new),
        .post("/school/classes/import", ClassImportController.preview, bodyLimit: 2 * 1024 * 1024),
        .post("/school/classes/import/rows", ClassImportController.create, bodyLimit: 2 * 1024 * 1024),
        .get("/school/classes/:class", SchoolClassesController.show),
        .post("/school/classes/:class/teacher", SchoolClassesController.appointTeacher),
        .post("/school/classes/:class/subject-teachers", SchoolClassesController.appointSubjectTeacher),
        .post("/school/classes/:class/subject-teachers/:teaching/end", SchoolClassesController.endSubject),

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
