// The site on one screen. A verb that is not read or change is a resource of its own: an entry is revoked by
// POST /entries/12/revocation. Who may see which object is decided in Access, by each handler, for each request.

enum Routes {
    static let all: [Route] = [
        .get("/", HomeController.show),

        // In and out.
        .get("/login", LoginController.show, door: .open),
        // The form that waits for the login comes along, each letter written in up to six.
        .post("/session", LoginController.create, deed: .logIn, door: .open, bodyLimit: 1_300_000),
        .post("/session/end", LoginController.end, deed: .logOut),
        .post("/session/side", SessionsController.chooseSide, deed: .chooseSide),
        .get("/forgotten", LoginController.forgotten, door: .open),
        .get("/password", PasswordController.edit),
        .post("/password", PasswordController.update, deed: .changePassword),
        .get("/sessions", SessionsController.index),
        .post("/sessions/end", SessionsController.endOthers, deed: .endSession),
        .post("/sessions/:session/end", SessionsController.end, deed: .endSession),

        // A family comes in by the code of its sheet.
        .get("/join", JoinController.show, door: .open),
        .post("/join", JoinController.open, deed: .openCodeSheet, door: .open),
        .post("/join/account", JoinController.create, deed: .createAccount, door: .open),
        .post("/join/child", JoinController.addChild, deed: .addChild),

        // Achievements in: the quick way, a table, one entry of one pupil.
        .get("/classes/:class/events/new", EventController.new),
        .post("/classes/:class/events", EventController.create, deed: .enterEntry),
        .get("/classes/:class/week", WeekController.show),
        .post("/classes/:class/week", WeekController.create, deed: .enterEntry),
        .post("/classes/:class/week/revocation", WeekUndo.revoke, deed: .revokeEntry),
        .post("/handed-over", HandOverController.create, deed: .enterEntry),
        .get("/handed-over", HandedOverController.index),
        .get("/handed-over/file", HandedOverController.file, blocks: true, deed: .export),
        .get("/handed-over/:entry", HandedOverController.edit),
        .post("/handed-over/:entry", HandedOverController.update, deed: .changeEntry),
        .get("/classes/:class/events/import", AchievementImportController.new),
        .post(
            "/classes/:class/events/import", AchievementImportController.preview, deed: .previewImport,
            bodyLimit: 2 * 1_048_576),
        .post(
            "/classes/:class/events/import/rows", AchievementImportController.create, deed: .enterEntry,
            bodyLimit: 2 * 1_048_576),
        .get("/classes/:class/chat", ChatController.new),
        .post("/classes/:class/chat", ChatController.preview, deed: .previewImport, bodyLimit: 2 * 1_048_576),
        .post("/classes/:class/chat/entries", ChatController.create, deed: .enterEntry, bodyLimit: 2 * 1_048_576),
        .get("/protocols/new", ProtocolController.new),
        .post("/protocols/preview", ProtocolController.preview, deed: .previewImport, bodyLimit: 2 * 1_048_576),
        .post("/protocols", ProtocolController.create, deed: .enterEntry, bodyLimit: 2 * 1_048_576),
        .get("/students/:student/entries/new", NewEntryController.new),
        .post(
            "/students/:student/entries", NewEntryController.create, deed: .enterEntry,
            bodyLimit: UploadedPaper.bodyLimit),

        // The book of events.
        .get("/events", EventBookController.index),
        .get("/events/file", EventBookController.file, blocks: true, deed: .export),
        .get("/events/suggestions", EventBookController.suggestions),
        .get("/events/new", EventBookController.new),
        .post("/events", EventBookController.create, deed: .registerEvent),
        .get("/events/outside", OutsideEventsController.index),
        .get("/events/outside/file", OutsideEventsController.file, blocks: true, deed: .export),
        .get("/events/:event", EventBookController.show),
        .get("/events/:event/edit", EventBookController.edit),
        .post("/events/:event", EventBookController.update, deed: .changeEvent),
        .get("/events/:event/mergers/new", EventMergersController.new, blocks: true),
        .post("/events/:event/mergers", EventMergersController.create, deed: .mergeEvents),
        .post("/mergers/:merger/undoing", EventMergersController.undo, deed: .undoMerger),
        .get("/organisers", OrganisersController.index),
        .get("/organisers/file", OrganisersController.file, blocks: true, deed: .export),
        .post("/organisers/:organiser/decisions", OrganisersController.decide, deed: .decideOrganiser),

        // One's own: the home of families, the page of a pupil, one entry, what others see.
        .get("/home", FamilyController.show),
        .get("/students", StudentsController.index),
        .get("/students/file", StudentsController.file, blocks: true, deed: .export),
        .get("/students/:student", StudentsController.show),
        .get("/students/:student/extract", ExtractController.show),
        .get("/students/:student/extract/file", ExtractController.file, blocks: true, deed: .export),
        .post("/students/:student/discretion", DiscretionController.updateStudent, deed: .changeWish),
        .get("/entries/:entry", EntryController.show),
        .get("/entries/:entry/edit", EntryController.edit),
        .post("/entries/:entry", EntryController.update, deed: .changeEntry),
        .post("/entries/:entry/revocation", EntryMoves.revoke, deed: .revokeEntry),
        .post("/entries/:entry/verification", EntryMoves.verify, deed: .verifyEntry),
        .post("/entries/:entry/return", EntryMoves.giveBack, deed: .returnEntry),
        .post("/entries/:entry/discretion", DiscretionController.updateEntry, deed: .changeWish),
        .get("/students/:student/shown", ShownController.show, blocks: true),
        .post(
            "/students/:student/showing-requests", ShowingRequestsController.createForStudent, deed: .askToShow),
        .post("/entries/:entry/showing-requests", ShowingRequestsController.createForEntry, deed: .askToShow),
        .post("/showing-requests/:request/answer", ShowingRequestsController.update, deed: .answerRequest),
        .post(
            "/entries/:entry/attachments", AttachmentsController.create, deed: .attachDocument,
            bodyLimit: UploadedPaper.bodyLimit),
        .get("/attachments/:attachment", AttachmentsController.show),
        .get("/attachments/:attachment/preview", AttachmentsController.preview),
        .post("/attachments/:attachment/removal", AttachmentsController.remove, deed: .removeDocument),
        .post("/attachments/:attachment/destruction", AttachmentDestruction.create, deed: .destroyDocument),

        // A pupil's growth: its own part, and what of it a class shares; the route and the talks.
        .get("/students/:student/goals", GoalsController.index),
        .post("/students/:student/goals", GoalsController.create, deed: .writeOwnPart),
        .get("/goals/:goal/edit", GoalsController.edit),
        .post("/goals/:goal", GoalsController.update, deed: .writeOwnPart),
        .post("/goals/:goal/showing", GoalsController.show, deed: .changeWish),
        .get("/students/:student/skills", SkillsController.show),
        .post("/students/:student/skills", SkillsController.update, deed: .assessSkills),
        .post("/students/:student/skills/showing", SkillsController.share, deed: .changeWish),
        .post("/entries/:entry/reflection", ReflectionController.update, deed: .writeOwnPart),
        .post("/entries/:entry/reflection/showing", ReflectionController.show, deed: .changeWish),
        .get("/classes/:class/shared", SharedController.show),
        .get("/students/:student/route", RouteController.show),
        .post("/students/:student/route", RouteController.update, deed: .writeRoute),
        .post("/students/:student/route/steps", RouteController.createStep, deed: .writeRoute),
        .get("/route-steps/:step/edit", RouteController.editStep),
        .post("/route-steps/:step", RouteController.updateStep, deed: .writeRoute),
        .get("/students/:student/conversations", ConversationsController.index),
        .post("/students/:student/conversations", ConversationsController.create, deed: .noteConversation),
        .get("/conversations/:conversation/edit", ConversationsController.edit),
        .post("/conversations/:conversation", ConversationsController.update, deed: .noteConversation),

        // Verification and consents.
        .get("/classes/:class/waiting", QueueController.indexOfClass),
        .post("/classes/:class/waiting", QueueController.updateOfClass, deed: .verifyEntry),
        .get("/classes/:class/waiting/:entry", QueuedEntryController.showOfClass),
        .get("/verification", QueueController.indexOfSchool),
        .post("/verification", QueueController.updateOfSchool, deed: .verifyEntry),
        .get("/verification/:entry", QueuedEntryController.showOfSchool),
        .get("/classes/:class/consents", ConsentsController.index),
        .post("/classes/:class/consents", ConsentsController.update, deed: .registerConsent),
        .get("/classes/:class/consents/file", ConsentsFile.show, blocks: true, deed: .export),
        .get("/classes/:class/consents/print", ConsentPapersController.show, deed: .print),
        .post("/classes/:class/consents/copies", WallCopiesController.update, deed: .noteRemoval),
        .get("/classes/:class/consents/:consent", ConsentController.show),
        .post("/classes/:class/consents/:consent", ConsentController.update, deed: .registerConsent),
        .post("/classes/:class/consents/:consent/withdrawal", ConsentController.withdraw, deed: .withdrawConsent),
        .get("/classes/:class/consents/:consent/scan", ConsentScanController.show),
        .post(
            "/classes/:class/consents/:consent/scan", ConsentScanController.create, deed: .registerConsent,
            bodyLimit: UploadedPaper.bodyLimit),
        .post(
            "/classes/:class/consents/:consent/scan/destruction", ConsentScanController.destroy, deed: .destroyDocument),
        .get("/students/:student/consents", FamilyConsentsController.index),
        .post(
            "/students/:student/consents/:consent/withdrawal", FamilyConsentsController.withdraw, deed: .withdrawConsent
        ),
        .get("/withdrawals/:withdrawal", WithdrawalController.show),
        .get("/school/consent-forms", ConsentFormsController.index),
        .get("/school/consent-forms/:scope", ConsentFormsController.edit),
        .post("/school/consent-forms/:scope", ConsentFormsController.update, deed: .changeConsentForm),

        // The class and its boards.
        .get("/classes", ClassesController.index),
        .get("/classes/:class", ClassesController.show),
        .get("/classes/:class/entries", ClassEntriesController.index),
        .get("/classes/:class/entries/file", ClassEntriesController.file, blocks: true, deed: .export),
        .get("/classes/:class/boards", BoardsController.index),
        .get("/classes/:class/boards/:month", BoardsController.show),
        .post("/classes/:class/boards/:month", BoardEditorController.update, deed: .fillBoard),
        .get("/classes/:class/boards/:month/edit", BoardEditorController.edit),
        .get("/classes/:class/boards/:month/hall", BoardsController.hall),
        .post("/classes/:class/boards/:month/publication", BoardEditorController.publish, deed: .publishBoard),

        // Papers and ratings.
        .get("/classes/:class/certificates/:month", CertificatesController.index),
        .post("/classes/:class/certificates/:month", CertificatesController.create, deed: .issueCertificate),
        .post("/classes/:class/certificates/:month/printing", CertificatesController.printing, deed: .printCertificate),
        .get("/classes/:class/certificates/:month/print", CertificatesController.print, deed: .printCertificate),
        .get("/certificates/:certificate", CertificateController.show),
        .post("/certificates/:certificate/revocation", CertificateController.revoke, deed: .revokeCertificate),
        .get("/check/:code", CheckController.show, door: .open),
        .get("/ratings", RatingController.show),
        .get("/ratings/file", RatingController.file, blocks: true, deed: .export),

        // The class list in.
        .get("/classes/:class/roster", RosterController.show),
        .post(
            "/classes/:class/roster/preview", RosterController.preview, deed: .previewRoster, bodyLimit: 2 * 1024 * 1024
        ),
        // A file in Windows-1251 is twice as long when it comes back in UTF-8.
        .post("/classes/:class/roster", RosterController.create, deed: .changeClassList, bodyLimit: 3 * 1024 * 1024),

        // A pupil leaves the class in the middle of the year, and comes back where that was a mistake.
        .get("/students/:student/departure", DepartureController.show),
        .post("/students/:student/departure", DepartureController.create, deed: .recordDeparture),
        .post("/students/:student/transfer", DepartureController.transfer, deed: .recordDeparture),
        .post("/students/:student/departure/undoing", DepartureController.undo, deed: .undoDeparture),

        // How the families of a class come in.
        .get("/classes/:class/accounts", FamiliesController.show),
        .post("/classes/:class/accounts", FamiliesController.create, deed: .issueCodeSheets),
        .post("/classes/:class/accounts/:user/password", FamiliesController.renewPassword, deed: .renewPassword),
        .get("/students/:student/guardians/:user", BondController.show),
        .post("/students/:student/guardians/:user/end", BondController.end, deed: .endBond),

        // The administrator's: accounts, and the classes of the school.
        .get("/users", AccountsController.index),
        .get("/users/file", AccountsController.file, blocks: true, deed: .export),
        .get("/users/new", AccountsController.new),
        .post("/users", AccountsController.create, deed: .createAccount),
        .get("/users/:user", AccountsController.show),
        .post("/users/:user/roles", AccountsController.updateRoles, deed: .changeRoles),
        .post("/users/:user/password", AccountsController.renewPassword, deed: .renewPassword),
        .post("/users/:user/delay/end", AccountsController.liftDelay, deed: .liftDelay),
        .post("/users/:user/closure", AccountsController.close, deed: .closeAccount),
        .post("/users/:user/reopening", AccountsController.reopen, deed: .reopenAccount),
        .get("/school/classes", SchoolClassesController.index),
        .post("/school/classes", SchoolClassesController.create, deed: .addClass),
        .get("/school/classes/:class", SchoolClassesController.show),
        .post("/school/classes/:class/teacher", SchoolClassesController.appointTeacher, deed: .appointTeacher),
        .post(
            "/school/classes/:class/subject-teachers", SchoolClassesController.appointSubjectTeacher,
            deed: .appointTeacher),
        .post(
            "/school/classes/:class/subject-teachers/:teaching/end", SchoolClassesController.endSubject,
            deed: .appointTeacher),

        // Groups that are no class.
        .get("/school/groups", GroupsController.index),
        .post("/school/groups", GroupsController.create, deed: .changeGroup),
        .get("/school/groups/:group", GroupsController.show),
        .post("/school/groups/:group/teacher", GroupsController.appoint, deed: .changeGroup),
        .post("/school/groups/:group/members", GroupsController.addMembers, deed: .changeGroup),
        .post("/school/groups/:group/members/:member/end", GroupsController.endMember, deed: .changeGroup),

        // The school itself: what it is called, its calendar, its settings, its lists by paste.
        .get("/school", SchoolDataController.show),
        .get("/school/edit", SchoolDataController.edit),
        .post("/school", SchoolDataController.update, deed: .changeSchool),
        .get("/school/settings", SettingsController.edit),
        .post("/school/settings", SettingsController.update, deed: .changeSettings),
        .get("/school/terms", TermsController.index),
        .post("/school/terms", TermsController.update, deed: .changeTerms),
        .get("/users/import", StaffImportController.new),
        .post("/users/import", StaffImportController.preview, deed: .previewList, bodyLimit: 2 * 1_048_576),
        .post("/users/import/rows", StaffImportController.create, deed: .createAccount, bodyLimit: 2 * 1_048_576),
        .get("/school/classes/import", ClassImportController.new),
        .post("/school/classes/import", ClassImportController.preview, deed: .previewList, bodyLimit: 2 * 1_048_576),
        .post("/school/classes/import/rows", ClassImportController.create, deed: .addClass, bodyLimit: 2 * 1_048_576),

        // The scale of points and its versions.
        .get("/scale", ScaleController.index),
        .get("/scale/new", ScaleController.new),
        .post("/scale/preview", ScaleController.preview, deed: .previewScale),
        .post("/scale", ScaleController.create, deed: .changeScale),
        .get("/scale/:scale", ScaleController.show),
        .get("/scale/:scale/print", ScaleController.print, deed: .print),
        .post("/scale/:scale/minutes", ScaleController.approve, deed: .changeScale),

        // Who has left, and the destruction of a record.
        .get("/erasures", ErasuresController.index),
        .get("/erasures/file", ErasuresController.file, blocks: true, deed: .export),
        .get("/erasures/acts/file", ErasuresController.fileOfActs, blocks: true, deed: .export),
        .get("/erasures/:erasure", ErasuresController.show, deed: .print),
        .get("/students/:student/erasure", ErasuresController.new),
        .post("/students/:student/erasure", ErasuresController.create, deed: .eraseRecord),
        .get("/students/:student/folder", FolderController.show, blocks: true, deed: .export),

        // Who did and who looked.
        .get("/audit", AuditController.index, deed: .readAudit),
        .get("/audit/file", AuditController.file, blocks: true, deed: .readAudit),
        .get("/classes/:class/audit", AuditController.ofClass, deed: .readAudit),
        .get("/classes/:class/audit/file", AuditController.fileOfClass, blocks: true, deed: .readAudit),
        .get("/students/:student/views", ViewsController.index, deed: .readAudit),
        .get("/students/:student/views/file", ViewsController.file, blocks: true, deed: .readAudit),

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
