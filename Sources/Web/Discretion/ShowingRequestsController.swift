// Asking a family to show again what it has hidden, and the family's answer (design 4.6). A teacher asks and never
// overrides; the same is not asked again within 30 days; only who may lift the wish may answer.
import HTTP
import Mustache
import School
import Storage

enum ShowingRequestsController {
    /// Asks for everything or for the points of a pupil.
    static func createForStudent(_ context: Context) throws -> Response {
        let id: StudentID = try context.id("student")
        let form = AskForm(try context.form())
        guard let scope = DiscretionScope(rawValue: try context.form()["scope"] ?? ""), scope != .entry,
            let reason = form.reason
        else { throw Refusal.badRequest }
        if form.problem != nil {
            let access = try context.access()
            let student = try access.student(.askToShow, id)
            let page = try StudentStory(student, access, context).page(refused: (scope, form))
            return context.render(\.student, page, status: .unprocessableContent)
        }
        let asked = try context.write { transaction, access in
            let student = try access.student(.askToShow, id)
            return try ask(scope, nil, student.id, reason, form.words, transaction, access, context)
        }
        return answer(context, asked, URLText.path("students", String(id.raw)))
    }

    /// Asks for one entry.
    static func createForEntry(_ context: Context) throws -> Response {
        let id: AchievementID = try context.id("entry")
        let form = AskForm(try context.form())
        guard let reason = form.reason else { throw Refusal.badRequest }
        if form.problem != nil {
            let access = try context.access()
            let (entry, student) = try access.entry(.askToShow, id)
            let view = EntryView(entry: entry, student: student, access: access, context: context, refusedAsk: form)
            return context.render(\.entry, try view.page(), status: .unprocessableContent)
        }
        let asked = try context.write { transaction, access in
            let (entry, student) = try access.entry(.askToShow, id)
            return try ask(.entry, entry.id, student.id, reason, form.words, transaction, access, context)
        }
        return answer(context, asked, URLText.path("entries", String(id.raw)))
    }

    /// The family's answer.
    static func update(_ context: Context) throws -> Response {
        let id: ShowingRequestID = try context.id("request")
        let form = try context.form()
        guard let answer = form["answer"].flatMap(ShowingAnswer.init(rawValue:)) else { throw Refusal.badRequest }
        let now = context.now
        let (event, student) = try context.write { transaction, access in
            let (request, student) = try access.showingRequest(id)
            let wish = Discretion(request, by: access.viewer.user)
            let mayAnswer = try transaction.privacy.mayLift(wish, of: student.id, on: access.today)
            guard request.answer == nil, mayAnswer else { return (Notice.Event.nothingChanged, student.id) }
            switch answer {
            case .kept:
                let isKept = try transaction.keepHidden(id, by: access.viewer.user, at: now)
                return (isKept ? .keptHidden : .nothingChanged, student.id)
            case .shown:
                try transaction.show(wish, of: student.id, on: access.today, at: now)
                let isHidden = try transaction.privacy.isHidden(wish.scope, wish.entry, of: student.id)
                return (isHidden ? .stillHidden : .shown, student.id)
            }
        }
        let back = URLText.path("students", String(student.raw), "shown").text
        return context.redirect(form["next"].map(LocalPath.checked) ?? back, Notice(event))
    }

    private static func ask(
        _ scope: DiscretionScope, _ entry: AchievementID?, _ student: StudentID, _ reason: ShowingReason,
        _ words: String, _ transaction: Transaction, _ access: Access, _ context: Context
    ) throws -> Bool {
        let last = try transaction.showingRequests.ofStudent(student).first { $0.scope == scope && $0.entry == entry }
        let mayAsk = ShowingRule.mayAsk(
            isHidden: try transaction.privacy.isHidden(scope, entry, of: student),
            lastAsked: last.map { context.site.day(of: $0.askedAt) }, today: access.today)
        guard mayAsk else { return false }
        try transaction.askToShow(
            scope, entry, of: student, reason, words: words, by: access.viewer.user, at: context.now)
        return true
    }

    private static func answer(_ context: Context, _ asked: Bool, _ path: URLText) -> Response {
        context.redirect(path.text, Notice(asked ? .askedToShow : .nothingChanged))
    }
}

extension Discretion {
    /// The wish that a request asks to lift, as if it were that person's.
    init(_ request: ShowingRequest, by user: UserID) {
        switch (request.scope, request.entry) {
        case (.everything, _): self = .everything(by: user)
        case (.entry, .some(let entry)): self = .entry(entry, by: user)
        // The schema ties an entry to the scope of one.
        case (.points, _), (.entry, .none): self = .points(by: user)
        }
    }
}
