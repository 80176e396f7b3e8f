// Every page of the site with its compiled template: one line to name it, one to bind it. A template that does not fit
// its page stops the program at start, with file, line and column.
import Mustache

/// All pages, bound. Immutable.
public struct PageSet: Sendable {
    let error: Bound<ErrorPage>
    let login: Bound<LoginPage>
    let password: Bound<PasswordPage>
    let forgotten: Bound<ForgottenPage>
    let resend: Bound<ResendPage>
    let sessions: Bound<SessionsPage>
    let join: Bound<JoinPage>
    let joinAccount: Bound<JoinAccountPage>
    let joinChild: Bound<JoinChildPage>
    let event: Bound<EventPage>
    let week: Bound<WeekPage>
    let eventList: Bound<EventListPage>
    let eventSuggestions: Bound<EventSuggestionsPage>
    let bookedEvent: Bound<EventPageOfBook>
    let bookForm: Bound<BookFormPage>
    let mergerChoice: Bound<MergerChoicePage>
    let merger: Bound<MergerPage>
    let outsideEvents: Bound<OutsideEventsPage>
    let organisers: Bound<OrganisersPage>
    let handOver: Bound<HandOverPage>
    let handedOver: Bound<HandedOverPage>
    let handedOverEdit: Bound<HandedOverEditPage>
    let departure: Bound<DeparturePage>
    let groups: Bound<GroupsPage>
    let group: Bound<GroupPage>
    let newEntry: Bound<NewEntryPage>
    let achievementImport: Bound<AchievementImportPage>
    let achievementPreview: Bound<AchievementPreviewPage>
    let chat: Bound<ChatPage>
    let chatPreview: Bound<ChatPreviewPage>
    let protocolBox: Bound<ProtocolPage>
    let protocolPreview: Bound<ProtocolPreviewPage>
    let privacy: Bound<PrivacyPage>
    let student: Bound<StudentPage>
    let extract: Bound<ExtractPage>
    let students: Bound<StudentsPage>
    let entry: Bound<EntryPage>
    let entryEdit: Bound<EntryEditPage>
    let scale: Bound<ScalePage>
    let scaleEdit: Bound<ScaleEditPage>
    let scalePrint: Bound<ScalePrintPage>
    let conflict: Bound<ConflictPage>
    let queue: Bound<QueuePage>
    let queuedEntry: Bound<QueuedEntryPage>
    let consents: Bound<ConsentsPage>
    let consent: Bound<ConsentPage>
    let familyConsents: Bound<FamilyConsentsPage>
    let withdrawal: Bound<WithdrawalPage>
    let consentPapers: Bound<ConsentPapersPage>
    let consentForms: Bound<ConsentFormsPage>
    let consentForm: Bound<ConsentFormPage>
    let family: Bound<FamilyPage>
    let classEntries: Bound<ClassEntriesPage>
    let classList: Bound<ClassListPage>
    let schoolClass: Bound<ClassPage>
    let board: Bound<BoardPage>
    let boardEdit: Bound<BoardEditPage>
    let boardHall: Bound<BoardHallPage>
    let boardList: Bound<BoardListPage>
    let boardSoon: Bound<BoardSoonPage>
    let roster: Bound<RosterPage>
    let rosterReview: Bound<RosterReviewPage>
    let accounts: Bound<AccountsPage>
    let accountForm: Bound<AccountFormPage>
    let account: Bound<AccountPage>
    let slips: Bound<SlipsPage>
    let families: Bound<FamiliesPage>
    let sheets: Bound<SheetsPage>
    let schoolClasses: Bound<SchoolClassesPage>
    let classTeachers: Bound<ClassTeachersPage>
    let shown: Bound<ShownPage>
    let certificates: Bound<CertificatesPage>
    let papers: Bound<PapersPage>
    let certificate: Bound<CertificatePage>
    let check: Bound<CheckPage>
    let rating: Bound<RatingPage>
    let terms: Bound<TermsPage>
    let folder: Bound<FolderPage>
    let erasures: Bound<ErasuresPage>
    let erasureForm: Bound<ErasureFormPage>
    let erasureAct: Bound<ActPage>
    let paste: Bound<PastePage>
    let schoolData: Bound<SchoolDataPage>
    let schoolDataForm: Bound<SchoolDataFormPage>
    let settings: Bound<SettingsPage>
    let bond: Bound<BondPage>
    let audit: Bound<AuditPage>
    let views: Bound<ViewsPage>
    let goals: Bound<GoalsPage>
    let goalEdit: Bound<GoalEditPage>
    let skills: Bound<SkillsPage>
    let shared: Bound<SharedPage>
    let route: Bound<RoutePage>
    let routeStep: Bound<RouteStepPage>
    let conversations: Bound<ConversationsPage>
    let conversationEdit: Bound<ConversationEditPage>

    /// Compiles every template.
    ///
    /// - Parameter templates: the text of each file under `Templates/` by its path without `.html`.
    public init(_ templates: [String: [UInt8]]) throws(TemplateError) {
        var set = try TemplateSet.load(sources: templates)
        error = try set.bind(ErrorPage.self)
        login = try set.bind(LoginPage.self)
        password = try set.bind(PasswordPage.self)
        forgotten = try set.bind(ForgottenPage.self)
        resend = try set.bind(ResendPage.self)
        sessions = try set.bind(SessionsPage.self)
        join = try set.bind(JoinPage.self)
        joinAccount = try set.bind(JoinAccountPage.self)
        joinChild = try set.bind(JoinChildPage.self)
        event = try set.bind(EventPage.self)
        week = try set.bind(WeekPage.self)
        eventList = try set.bind(EventListPage.self)
        eventSuggestions = try set.bind(EventSuggestionsPage.self)
        bookedEvent = try set.bind(EventPageOfBook.self)
        bookForm = try set.bind(BookFormPage.self)
        mergerChoice = try set.bind(MergerChoicePage.self)
        merger = try set.bind(MergerPage.self)
        outsideEvents = try set.bind(OutsideEventsPage.self)
        organisers = try set.bind(OrganisersPage.self)
        handOver = try set.bind(HandOverPage.self)
        handedOver = try set.bind(HandedOverPage.self)
        handedOverEdit = try set.bind(HandedOverEditPage.self)
        departure = try set.bind(DeparturePage.self)
        groups = try set.bind(GroupsPage.self)
        group = try set.bind(GroupPage.self)
        newEntry = try set.bind(NewEntryPage.self)
        achievementImport = try set.bind(AchievementImportPage.self)
        achievementPreview = try set.bind(AchievementPreviewPage.self)
        chat = try set.bind(ChatPage.self)
        chatPreview = try set.bind(ChatPreviewPage.self)
        protocolBox = try set.bind(ProtocolPage.self)
        protocolPreview = try set.bind(ProtocolPreviewPage.self)
        privacy = try set.bind(PrivacyPage.self)
        student = try set.bind(StudentPage.self)
        extract = try set.bind(ExtractPage.self)
        students = try set.bind(StudentsPage.self)
        entry = try set.bind(EntryPage.self)
        entryEdit = try set.bind(EntryEditPage.self)
        scale = try set.bind(ScalePage.self)
        scaleEdit = try set.bind(ScaleEditPage.self)
        scalePrint = try set.bind(ScalePrintPage.self)
        conflict = try set.bind(ConflictPage.self)
        queue = try set.bind(QueuePage.self)
        queuedEntry = try set.bind(QueuedEntryPage.self)
        consents = try set.bind(ConsentsPage.self)
        consent = try set.bind(ConsentPage.self)
        familyConsents = try set.bind(FamilyConsentsPage.self)
        withdrawal = try set.bind(WithdrawalPage.self)
        consentPapers = try set.bind(ConsentPapersPage.self)
        consentForms = try set.bind(ConsentFormsPage.self)
        consentForm = try set.bind(ConsentFormPage.self)
        family = try set.bind(FamilyPage.self)
        classEntries = try set.bind(ClassEntriesPage.self)
        classList = try set.bind(ClassListPage.self)
        schoolClass = try set.bind(ClassPage.self)
        board = try set.bind(BoardPage.self)
        boardEdit = try set.bind(BoardEditPage.self)
        boardHall = try set.bind(BoardHallPage.self)
        boardList = try set.bind(BoardListPage.self)
        boardSoon = try set.bind(BoardSoonPage.self)
        roster = try set.bind(RosterPage.self)
        rosterReview = try set.bind(RosterReviewPage.self)
        accounts = try set.bind(AccountsPage.self)
        accountForm = try set.bind(AccountFormPage.self)
        account = try set.bind(AccountPage.self)
        slips = try set.bind(SlipsPage.self)
        families = try set.bind(FamiliesPage.self)
        sheets = try set.bind(SheetsPage.self)
        schoolClasses = try set.bind(SchoolClassesPage.self)
        classTeachers = try set.bind(ClassTeachersPage.self)
        shown = try set.bind(ShownPage.self)
        certificates = try set.bind(CertificatesPage.self)
        papers = try set.bind(PapersPage.self)
        certificate = try set.bind(CertificatePage.self)
        check = try set.bind(CheckPage.self)
        rating = try set.bind(RatingPage.self)
        terms = try set.bind(TermsPage.self)
        folder = try set.bind(FolderPage.self)
        erasures = try set.bind(ErasuresPage.self)
        erasureForm = try set.bind(ErasureFormPage.self)
        erasureAct = try set.bind(ActPage.self)
        paste = try set.bind(PastePage.self)
        schoolData = try set.bind(SchoolDataPage.self)
        schoolDataForm = try set.bind(SchoolDataFormPage.self)
        settings = try set.bind(SettingsPage.self)
        bond = try set.bind(BondPage.self)
        audit = try set.bind(AuditPage.self)
        views = try set.bind(ViewsPage.self)
        goals = try set.bind(GoalsPage.self)
        goalEdit = try set.bind(GoalEditPage.self)
        skills = try set.bind(SkillsPage.self)
        shared = try set.bind(SharedPage.self)
        route = try set.bind(RoutePage.self)
        routeStep = try set.bind(RouteStepPage.self)
        conversations = try set.bind(ConversationsPage.self)
        conversationEdit = try set.bind(ConversationEditPage.self)
        try set.checkAllUsed()
    }
}
