// Every page of the site with its compiled template: one line to name it, one to bind it. A template that does not fit
// its page stops the program at start, with file, line and column.
import Mustache

/// All pages, bound. Immutable.
struct PageSet: Sendable {
    let error: Bound<ErrorPage>
    let login: Bound<LoginPage>
    let password: Bound<PasswordPage>
    let privacy: Bound<PrivacyPage>
    let certificates: Bound<CertificatesPage>
    let papers: Bound<PapersPage>
    let certificate: Bound<CertificatePage>
    let check: Bound<CheckPage>
    let rating: Bound<RatingPage>

    /// Compiles every template.
    ///
    /// - Parameter templates: the text of each file under `Templates/` by its path without `.html`.
    init(_ templates: [String: [UInt8]]) throws(TemplateError) {
        var set = try TemplateSet.load(sources: templates)
        error = try set.bind(ErrorPage.self)
        login = try set.bind(LoginPage.self)
        password = try set.bind(PasswordPage.self)
        privacy = try set.bind(PrivacyPage.self)
        certificates = try set.bind(CertificatesPage.self)
        papers = try set.bind(PapersPage.self)
        certificate = try set.bind(CertificatePage.self)
        check = try set.bind(CheckPage.self)
        rating = try set.bind(RatingPage.self)
        try set.checkAllUsed()
    }
}
