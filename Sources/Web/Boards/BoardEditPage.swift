// The page on which a board is filled: one row for each pupil, proposed from its entries, the nominations with the
// children proposed for them, and the publication. For the staff alone.
import Mustache
import School
import Storage

struct BoardEditPage: Page {
    let frame: Frame
    let classTitle: String
    let monthTitle: String
    let due: String
    let back: URLText
    let save: URLText
    let publication: URLText
    /// The published board, once there is one.
    let published: URLText?
    let version: Int
    let limit: Int
    let count: Int
    let ready: Int
    let missing: [Missing]
    /// How many rows hold a proposal that is not saved.
    let proposed: String?
    /// Why the board was not published, or was not saved as a whole.
    let refusal: String?
    let rows: [BoardEditRow]
    let nominations: [NominationHelp]
    let ownTitle: String
    let titleProblem: String?
    let editions: [Edition]
    let reason: String
    let needsReason: Bool
    let reasonProblem: String?

    static let template = "boards/edit"
    static let fields: [Field<BoardEditPage>] = [
        .object("frame") { $0.frame }, .text("classTitle") { $0.classTitle }, .text("monthTitle") { $0.monthTitle },
        .text("due") { $0.due }, .url("back") { $0.back }, .url("save") { $0.save },
        .url("publication") { $0.publication }, .optionalURL("published") { $0.published },
        .number("version") { $0.version }, .number("limit") { $0.limit }, .number("count") { $0.count },
        .number("ready") { $0.ready }, .flag("isMissing") { !$0.missing.isEmpty }, .list("missing") { $0.missing },
        .optional("proposed") { $0.proposed }, .optional("refusal") { $0.refusal }, .list("rows") { $0.rows },
        .flag("hasNominations") { !$0.nominations.isEmpty }, .list("nominations") { $0.nominations },
        .text("ownTitle") { $0.ownTitle }, .optional("titleProblem") { $0.titleProblem },
        .flag("isPublished") { !$0.editions.isEmpty }, .list("editions") { $0.editions }, .text("reason") { $0.reason },
        .flag("needsReason") { $0.needsReason }, .optional("reasonProblem") { $0.reasonProblem },
    ]

    /// A pupil without a finished line.
    struct Missing: Fields {
        let number: Int
        let name: String
        /// What stands between this name and the next.
        let separator: String

        static let fields: [Field<Missing>] = [
            .number("number") { $0.number }, .text("name") { $0.name }, .text("separator") { $0.separator },
        ]
    }

    /// What was published before.
    struct Edition: Fields {
        let text: String
        let reason: String?

        static let fields: [Field<Edition>] = [.text("text") { $0.text }, .optional("reason") { $0.reason }]
    }

    /// A nomination with the children proposed for it.
    struct NominationHelp: Fields {
        let title: String
        let candidates: [Candidate]

        static let fields: [Field<NominationHelp>] = [
            .text("title") { $0.title }, .list("candidates") { $0.candidates },
        ]
    }

    /// A child proposed for a nomination.
    struct Candidate: Fields {
        let number: Int
        let name: String
        let reasons: String

        static let fields: [Field<Candidate>] = [
            .number("number") { $0.number }, .text("name") { $0.name }, .text("reasons") { $0.reasons },
        ]
    }
}

extension BoardEditPage {
    /// The page, with what was typed where a form comes back.
    ///
    /// - Parameter leads: whether the viewer leads the class; anyone else gives a reason.
    init(_ draft: BoardDraft, form: BoardForm?, refusal: String?, leads: Bool, _ context: Context) throws {
        let (schoolClass, month) = (draft.schoolClass, draft.month)
        let calendar = try BoardCalendar(schoolClass, context.records, today: context.today)
        let proposals = draft.candidates()
        let named = BoardEditPage.fitting(proposals)
        let rows = try draft.pupils.map { pupil in
            try BoardEditRow(pupil, draft, typed: form?.typed[pupil.id], fits: named[pupil.id] ?? [], context)
        }
        let missing = rows.filter(\.isMissing)
        frame = try Frame("Доска за \(RussianDate.name(month)), \(schoolClass.title)", context, way: .board)
        classTitle = schoolClass.title
        monthTitle = RussianDate.name(month)
        due = RussianDate.dayMonth(calendar.due(month))
        back = BoardPath.schoolClass(schoolClass.id)
        save = BoardPath.board(schoolClass.id, month)
        publication = BoardPath.publication(schoolClass.id, month)
        published = draft.isPublished ? BoardPath.board(schoolClass.id, month) : nil
        version = draft.version
        limit = BoardLineText.limit
        count = rows.count
        ready = rows.count - missing.count
        self.missing = missing.enumerated().map { index, row in
            Missing(number: row.number, name: row.name, separator: index == missing.count - 1 ? "." : ", ")
        }
        let unsaved = rows.count { $0.isProposed }
        proposed = unsaved == 0 ? nil : Plural.count(unsaved, .row)
        let isPartial = form.map { $0.typed.values.contains { $0.problem != nil } } ?? false
        self.refusal = refusal ?? (isPartial ? "Сохранили всё, кроме отмеченного ниже." : nil)
        self.rows = rows
        nominations = BoardEditPage.help(proposals, draft)
        ownTitle = form?.titleProblem == nil ? "" : form?.title ?? ""
        titleProblem = form?.titleProblem
        editions = draft.editions.map { edition in
            let day = RussianDate.full(context.site.day(of: edition.publishedAt))
            return Edition(
                text: "Выпуск \(edition.number) от \(day), \(Initials.surnameFirst(edition.author))",
                reason: edition.reason.isEmpty ? nil : edition.reason)
        }
        reason = form?.reason ?? ""
        needsReason = draft.isPublished || !leads
        reasonProblem = form?.reasonProblem
    }

    /// The keys of the nominations that each pupil is proposed for.
    private static func fitting(
        _ proposals: [(title: NominationTitle, candidates: [NominationCandidate])]
    ) -> [StudentID: Set<String>] {
        var keys: [StudentID: Set<String>] = [:]
        for (title, candidates) in proposals {
            for candidate in candidates { keys[candidate.student, default: []].insert(title.key) }
        }
        return keys
    }

    private static func help(
        _ proposals: [(title: NominationTitle, candidates: [NominationCandidate])], _ draft: BoardDraft
    ) -> [NominationHelp] {
        let names = Dictionary(
            draft.pupils.map { ($0.id, $0.name.lastFirst) }, uniquingKeysWith: { first, _ in first })
        return proposals.map { title, candidates in
            NominationHelp(
                title: title.title,
                candidates: candidates.prefix(3).map { candidate in
                    Candidate(
                        number: Int(candidate.student.raw), name: names[candidate.student] ?? "",
                        reasons: reasons(for: candidate))
                })
        }
    }

    /// «Кросс нации; свой рост; ещё не звучало имя; 6 баллов»: why a child is proposed, the deed first.
    private static func reasons(for candidate: NominationCandidate) -> String {
        var reasons = candidate.deeds.prefix(2).map(\.paperLine)
        if candidate.hasOwnGrowth { reasons.append("свой рост") }
        if let month = candidate.lastNamed {
            reasons.append("в последний раз — \(RussianDate.month(month))")
        } else {
            reasons.append("имя ещё не звучало")
        }
        if candidate.waitedLongest, candidate.lastNamed != nil { reasons.append("ждёт дольше всех") }
        reasons.append(Plural.points(candidate.points))
        return reasons.joined(separator: "; ")
    }
}
