// Asking to show again, as the teacher meets it beside what is hidden: the form, or where the question stands. Polite,
// one tap, and without any way past the family (design 4.6).
import HTTP
import Mustache
import School
import Storage

/// What was typed into the form.
struct AskForm {
    let reason: ShowingReason?
    let words: String
    let problem: String?

    init(_ form: FormData) {
        reason = form["reason"].flatMap(ShowingReason.init(rawValue:))
        words = CellText.cleaned(form["words"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let count = words.unicodeScalars.count
        problem =
            count > ShowingRule.longestWords
            ? "Слишком длинно: \(count) знаков, а нужно не больше \(ShowingRule.longestWords)." : nil
    }
}

/// One thing that is hidden, and the question about it.
struct AskPart: Fields {
    /// Tells the forms of one page apart.
    let key: String
    /// What is hidden: «Семья просит не показывать это достижение другим.»
    let hidden: String
    /// Where the question stands; nil where it was never put.
    let state: String?
    let mayAsk: Bool
    let address: URLText
    let scope: String
    let reasons: [Choice]
    let words: String
    let problem: String?
    let limit: Int

    static let fields: [Field<AskPart>] = [
        .text("key") { $0.key }, .text("hidden") { $0.hidden }, .optional("state") { $0.state },
        .flag("mayAsk") { $0.mayAsk }, .url("address") { $0.address }, .text("scope") { $0.scope },
        .list("reasons") { $0.reasons }, .text("words") { $0.words }, .optional("problem") { $0.problem },
        .number("limit") { $0.limit },
    ]

    private init(
        _ scope: DiscretionScope, hidden: String, address: URLText, last: ShowingRequest?, isAllowed: Bool,
        typed: AskForm?, _ context: Context
    ) {
        let asked = last.map { context.site.day(of: $0.askedAt) }
        (key, self.scope, self.hidden, self.address) = (scope.rawValue, scope.rawValue, hidden, address)
        mayAsk = isAllowed && ShowingRule.mayAsk(isHidden: true, lastAsked: asked, today: context.today)
        state = AskPart.state(last, asked, mayAsk: mayAsk)
        let chosen = typed?.reason ?? .board
        reasons = ShowingReason.allCases.map { Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == chosen) }
        (words, problem, limit) = (typed?.words ?? "", typed?.problem, ShowingRule.longestWords)
    }

    private static func state(_ last: ShowingRequest?, _ asked: Day?, mayAsk: Bool) -> String? {
        guard let last, let asked else { return nil }
        let day = RussianDate.dayMonth(asked)
        let next = mayAsk ? "" : " Спросить снова можно с \(RussianDate.dayMonth(ShowingRule.nextDay(after: asked)))."
        switch last.answer {
        case .none: return "Семью спросили \(day), она пока не ответила.\(next)"
        case .kept: return "Спросили \(day): семья решила оставить скрытым.\(next)"
        case .shown: return "Спросили \(day): семья тогда показала, а теперь снова скрыла.\(next)"
        }
    }
}

extension AskPart {
    /// What is hidden about a pupil as a whole, for staff.
    ///
    /// - Parameter refused: a form that came back.
    static func ofStudent(
        _ student: StudentRecord, _ wishes: Set<Discretion>, isAllowed: Bool,
        refused: (scope: DiscretionScope, form: AskForm)? = nil, _ context: Context
    ) throws -> [AskPart] {
        let requests = try context.records.showingRequests.ofStudent(student.id)
        let words: [(DiscretionScope, String)] = [
            (.everything, "Семья просит не показывать эти достижения другим."),
            (.points, "Семья просит не показывать баллы другим."),
        ]
        return words.compactMap { scope, hidden in
            guard wishes.contains(where: { $0.scope == scope }) else { return nil }
            return AskPart(
                scope, hidden: hidden, address: .path("students", String(student.id.raw), "showing-requests"),
                last: requests.first { $0.scope == scope }, isAllowed: isAllowed,
                typed: refused?.scope == scope ? refused?.form : nil, context)
        }
    }

    /// The question about one hidden entry; nil where it is not hidden by itself.
    init?(
        _ entry: AchievementRecord, _ wishes: Set<Discretion>, isAllowed: Bool, typed: AskForm?, _ context: Context
    ) throws {
        guard wishes.contains(where: { $0.entry == entry.id }) else { return nil }
        let last = try context.records.showingRequests.ofStudent(entry.studentID).first { $0.entry == entry.id }
        self.init(
            .entry, hidden: "Семья просит не показывать это достижение другим.",
            address: .path("entries", String(entry.id.raw), "showing-requests"), last: last, isAllowed: isAllowed,
            typed: typed, context)
    }

    /// That the family has shown again what a teacher asked for lately; nil where there is nothing to thank for.
    static func thanks(
        for scope: DiscretionScope, _ entry: AchievementID?, of student: StudentID, _ wishes: Set<Discretion>,
        _ context: Context
    ) throws -> String? {
        guard !wishes.contains(where: { $0.scope == scope && $0.entry == entry }),
            let last = try context.records.showingRequests.ofStudent(student)
                .first(where: { $0.scope == scope && $0.entry == entry }), last.answer == .shown
        else { return nil }
        let asked = context.site.day(of: last.askedAt)
        guard context.today < ShowingRule.nextDay(after: asked) else { return nil }
        return "Семья снова показывает — по вашей просьбе от \(RussianDate.dayMonth(asked))."
    }
}
