// Every page of the site with its compiled template: one line to name it, one to bind it. A template that does not fit
// its page stops the program at start, with file, line and column.
import Mustache

/// All pages, bound. Immutable.
struct PageSet: Sendable {
    let error: Bound<ErrorPage>
    let login: Bound<LoginPage>
    let password: Bound<PasswordPage>
    let privacy: Bound<PrivacyPage>
    let student: Bound<StudentPage>
    let studentSearch: Bound<StudentSearchPage>
    let entry: Bound<EntryPage>
    let entryEdit: Bound<EntryEditPage>
    let waiting: Bound<WaitingPage>
    let verification: Bound<VerificationPage>
    let consents: Bound<ConsentsPage>
    let family: Bound<FamilyPage>
    let classList: Bound<ClassListPage>
    let schoolClass: Bound<ClassPage>
    let board: Bound<BoardPage>
    let boardEdit: Bound<BoardEditPage>
    let boardHall: Bound<BoardHallPage>
    let boardList: Bound<BoardListPage>
    let boardSoon: Bound<BoardSoonPage>

    /// Compiles every template.
    ///
    /// - Parameter templates: the text of each file under `Templates/` by its path without `.html`.
    init(_ templates: [String: [UInt8]]) throws(TemplateError) {
        var set = try TemplateSet.load(sources: templates)
        error = try set.bind(ErrorPage.self)
        login = try set.bind(LoginPage.self)
        password = try set.bind(PasswordPage.self)
        privacy = try set.bind(PrivacyPage.self)
        student = try set.bind(StudentPage.self)
        studentSearch = try set.bind(StudentSearchPage.self)
        entry = try set.bind(EntryPage.self)
        entryEdit = try set.bind(EntryEditPage.self)
        waiting = try set.bind(WaitingPage.self)
        verification = try set.bind(VerificationPage.self)
        consents = try set.bind(ConsentsPage.self)
        family = try set.bind(FamilyPage.self)
        classList = try set.bind(ClassListPage.self)
        schoolClass = try set.bind(ClassPage.self)
        board = try set.bind(BoardPage.self)
        boardEdit = try set.bind(BoardEditPage.self)
        boardHall = try set.bind(BoardHallPage.self)
        boardList = try set.bind(BoardListPage.self)
        boardSoon = try set.bind(BoardSoonPage.self)
        try set.checkAllUsed()
    }
}
