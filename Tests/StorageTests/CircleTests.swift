// "Every query that feeds a page names the circle it answers for" (design 4.6), held against the sources of Storage: a
// function that reads entries, boards, papers or totals takes a circle and lets it decide, or stands in the list below
// with the reason why it needs none. A new query that does neither fails here.
import Foundation
import Support
import Testing

@Suite("Every query names its circle")
struct CircleTests {
    /// The tables and views that hold what can be hidden.
    private static let tables = [
        "achievement", "entry", "achievement_history", "student_total", "board_line", "board_edition_line",
        "nomination",
        "board_edition_nomination", "certificate", "certificate_line", "paper", "attachment",
        "goal", "goal_now", "goal_version", "reflection_now", "reflection_version", "assessment_now", "skill_mark",
        "learning_route", "learning_route_version", "route_step_now", "route_step", "conversation_now", "conversation",
    ]

    /// Why a function needs no circle.
    private enum Reason {
        /// Only the staff's own pages ask, behind Access with the right `readRecord`, `verify…`, `fillBoard` or
        /// `readNamedRating`.
        case staffAlone
        /// The caller was given this very pupil, entry or paper by Access before.
        case givenByAccess
        /// The circle `own`, where nothing is hidden: the folder of the pupil that Access gave with `exportRecord`.
        case own
        /// Answers for the entries of one author: that person knows them.
        case ofItsAuthor
        /// Leaves wishes out by itself, for papers that are handed over before the class.
        case papersOfTheClass
        /// Sums of schools for the district: leaves wishes out by itself.
        case sumsOfSchools
        /// Answers nobody: a change, or the check of the file.
        case answersNobody
    }

    private static let withoutCircle: [String: Reason] = [
        "AchievementRepository.hasTwin": .staffAlone,
        "AchievementRepository.history": .givenByAccess,
        "AchievementRepository+Class.ofClass": .staffAlone,
        "AchievementRepository+Week.all": .staffAlone,
        "AchievementRepository+Week.saved": .ofItsAuthor,
        "AchievementRepository+Known.known": .ofItsAuthor,
        "AchievementRepository+Known.outcomes": .ofItsAuthor,
        "AchievementRepository+Known.recentEvents": .ofItsAuthor,
        "HandedOverRepository.entries": .ofItsAuthor,
        "HandedOverRepository.returned": .ofItsAuthor,
        "HandedOverRepository.hasTwin": .ofItsAuthor,
        "VerificationRepository.ofStudent": .givenByAccess,
        "QueueRepository.places": .staffAlone,
        "QueueRepository.shares": .staffAlone,
        "QueueRepository.entries": .staffAlone,
        "QueueRepository.amounts": .staffAlone,
        "QueueRepository.relatives": .givenByAccess,
        "AttachmentRepository.find": .givenByAccess,
        "AttachmentRepository.history": .givenByAccess,
        "AttachmentRepository.ofStudent": .givenByAccess,
        "AttachmentRepository.otherUses": .staffAlone,
        "FileDestruction.destroyedFiles": .answersNobody,
        "BoardRepository.lines": .staffAlone,
        "DepartureRepository.waiting": .staffAlone,
        "BoardRepository.named": .staffAlone,
        "BoardRepository.lastNamed": .staffAlone,
        "BoardRepository.progress": .staffAlone,
        "InvolvementRepository.past": .staffAlone,
        "InvolvementRepository.lastHeard": .staffAlone,
        "EventBookRepository.outside": .staffAlone,
        "EventBookRepository+List.list": .staffAlone,
        "EventBookRepository+List.resultCounts": .staffAlone,
        "EventBookRepository+Results.mergedResults": .staffAlone,
        "EventBookRepository+Results.points": .staffAlone,
        "EventBookRepository+Results.students": .staffAlone,
        "Transaction+EventBook.years": .answersNobody,
        "Transaction+EventMerging.merge": .answersNobody,
        "Transaction+EventMerging.positions": .answersNobody,
        "Transaction+SettledMonths.publishedSums": .answersNobody,
        "Transaction+EventMerging.returning": .answersNobody,
        "OrganiserRepository.decide": .answersNobody,
        "OrganiserRepository.setOrganiser": .answersNobody,
        "Transaction+Achievements.day": .answersNobody,
        "EditionRepository.isCurrent": .answersNobody,
        "ConsentRepository+Copies.boards": .givenByAccess,
        "ConsentRepository+Copies.certificates": .givenByAccess,
        "CertificateRepository.find": .givenByAccess,
        "CertificateRepository.ofClass": .staffAlone,
        "CertificateRepository.ofStudent": .givenByAccess,
        "CertificateRepository+Sources.personalLines": .papersOfTheClass,
        "CertificateRepository+Sources.nominations": .papersOfTheClass,
        "PortfolioRepository.nominations": .givenByAccess,
        "PortfolioRepository.papers": .givenByAccess,
        "PortfolioRepository+Entries.years": .givenByAccess,
        "PortfolioRepository+Entries.firstTimes": .givenByAccess,
        "OwnPartRepository.goal": .givenByAccess,
        "OwnPartRepository.goals": .givenByAccess,
        "OwnPartRepository.reflection": .givenByAccess,
        "OwnPartRepository.reflections": .givenByAccess,
        "OwnPartRepository.reflectionVersion": .givenByAccess,
        "OwnPartRepository.assessments": .givenByAccess,
        "RouteRepository.ofStudent": .givenByAccess,
        "RouteRepository.find": .givenByAccess,
        "RouteRepository.steps": .givenByAccess,
        "RouteRepository.step": .givenByAccess,
        "RouteRepository.history": .givenByAccess,
        "RouteRepository.goals": .givenByAccess,
        "RouteRepository.entries": .givenByAccess,
        "ConversationRepository.ofStudent": .givenByAccess,
        "ConversationRepository.find": .givenByAccess,
        "Transaction+Routes.addVersion": .answersNobody,
        "Transaction+GrowthErasure.eraseGrowth": .answersNobody,
        "Transaction+GrowthErasure.eraseGoals": .answersNobody,
        "Transaction+GrowthErasure.eraseReflections": .answersNobody,
        "Transaction+GrowthErasure.eraseAssessments": .answersNobody,
        "Transaction+GrowthErasure.eraseRoutes": .answersNobody,
        "RatingRepository.addends": .staffAlone,
        "RatingRepository.entryAddends": .staffAlone,
        "RatingRepository+Schools.schools": .sumsOfSchools,
        "RatingRepository+Schools.partlyHidden": .sumsOfSchools,
        "FolderRepository.lines": .own,
        "FolderRepository.papers": .own,
        "FolderRepository.wishes": .own,
        "Transaction+Achievements.enter": .answersNobody,
        "Transaction+Achievements.addStep": .answersNobody,
        "Transaction+Attachments.attach": .answersNobody,
        "Transaction+Boards.publish": .answersNobody,
        "Transaction+Boards.write": .answersNobody,
        "Transaction+Boards.name": .answersNobody,
        "Transaction+Certificates.issue": .answersNobody,
        "Transaction+Discretion.hide": .answersNobody,
        "Transaction+Erasure.eraseFiles": .answersNobody,
        "Transaction+Erasure.release": .answersNobody,
        "Transaction+Erasure.eraseBoards": .answersNobody,
        "Transaction+Erasure.erasePapers": .answersNobody,
        "Transaction+Erasure.eraseEntries": .answersNobody,
        "Transaction+Points.keepTotals": .answersNobody,
        "Transaction+Scale.sums": .staffAlone,
        "Transaction+Scale.monthSums": .answersNobody,
        "Transaction+Scale.recount": .answersNobody,
        "Database+Verification.kept": .answersNobody,
    ]

    /// Queries of what is not on an entry: a goal, a self-assessment.
    private static let onNoEntry: Set<String> = [
        "OwnPartRepository+Shown.goals", "OwnPartRepository+Shown.assessments",
    ]

    private struct Query {
        let name: String
        let signature: String
        let body: String
        var takesAudience: Bool { signature.contains(": Audience") }
        /// The words of a paper ask for no consent: a circle is enough.
        var takesCircle: Bool { takesAudience || signature.contains(": Circle") }
    }

    @Test("a function that reads what can be hidden takes a circle, or says why not")
    func circles() throws {
        let queries = try Self.queries()
        #expect(queries.count >= 40, "the sources are no longer read as they are written")
        for query in queries where !query.takesCircle {
            #expect(Self.withoutCircle[query.name] != nil, "\(query.name) reads without a circle: for whom?")
        }
        let open = Set(queries.filter { !$0.takesCircle }.map(\.name))
        #expect(Set(Self.withoutCircle.keys).subtracting(open).sorted() == [], "listed, but gone or with a circle now")
    }

    @Test("a circle that is taken decides in the query itself")
    func circlesDecide() throws {
        let taking = try Self.queries().filter(\.takesCircle)
        #expect(taking.count >= 5)
        for query in taking {
            #expect(query.body.contains("circle.rawValue"), "\(query.name) does not give its circle to the query")
            // What is on no entry has no state and no wish of its own; the wish against everything is in the view.
            let isOnNoEntry = Self.onNoEntry.contains(query.name)
            #expect(isOnNoEntry || query.body.contains("FROM discretion"), "\(query.name) asks for no wish")
            // A paper is the child's own: its words ask for no consent, and were verified when it was issued.
            if query.name == "CertificateRepository+Words.words" { continue }
            #expect(query.takesAudience, "\(query.name) asks for consents without a day")
            #expect(query.body.contains("audience.day"), "\(query.name) does not give its day to the query")
            #expect(query.body.contains("FROM shown_student"), "\(query.name) asks for no consent")
            #expect(query.body.contains("BETWEEN"), "\(query.name) asks for no term of the consent")
            if isOnNoEntry { continue }
            #expect(query.body.contains(/[sv]\.(shows_|stands_)/), "\(query.name) asks for no field of the consent")
            #expect(query.body.contains("IN ('class_verified', 'school_verified')"), "\(query.name) asks for no state")
        }
    }

    /// The functions of Storage that read one of the tables.
    private static func queries() throws -> [Query] {
        let top = Checkout.root + "/Sources/Storage"
        let reads = try Regex("(FROM|JOIN) (\(tables.joined(separator: "|")))\\b")
        var found: [Query] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: top).sorted()
        where path.hasSuffix(".swift") && !path.hasPrefix("Schema/") {
            let text = try String(contentsOfFile: top + "/" + path, encoding: .utf8)
            let file = path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? path
            for part in text.components(separatedBy: " func ").dropFirst() where part.contains(reads) {
                let name = String(part.prefix { $0.isLetter || $0.isNumber })
                let signature = part.components(separatedBy: "{")[0]
                found.append(Query(name: "\(file).\(name)", signature: signature, body: part))
            }
        }
        return found
    }
}
