// Every page of the site with its compiled template: one line to name it, one to bind it. A template that does not fit
// its page stops the program at start, with file, line and column.
import Mustache

/// All pages, bound. Immutable.
struct PageSet: Sendable {
    let error: Bound<ErrorPage>
    let login: Bound<LoginPage>
    let password: Bound<PasswordPage>
    let event: Bound<EventPage>
    let newEntry: Bound<NewEntryPage>
    let achievementImport: Bound<AchievementImportPage>
    let achievementPreview: Bound<AchievementPreviewPage>
    let privacy: Bound<PrivacyPage>

    /// Compiles every template.
    ///
    /// - Parameter templates: the text of each file under `Templates/` by its path without `.html`.
    init(_ templates: [String: [UInt8]]) throws(TemplateError) {
        var set = try TemplateSet.load(sources: templates)
        error = try set.bind(ErrorPage.self)
        login = try set.bind(LoginPage.self)
        password = try set.bind(PasswordPage.self)
        event = try set.bind(EventPage.self)
        newEntry = try set.bind(NewEntryPage.self)
        achievementImport = try set.bind(AchievementImportPage.self)
        achievementPreview = try set.bind(AchievementPreviewPage.self)
        privacy = try set.bind(PrivacyPage.self)
        try set.checkAllUsed()
    }
}
