// One pupil in the editor of a board: the line, the entry that it is about, the nomination.
import Mustache
import School
import Storage

struct BoardEditRow: Fields {
    /// The pupil's number, for the names and anchors of the fields.
    let number: Int
    let name: String
    let icons: [DirectionIcon]
    let hasEntries: Bool
    let line: String
    let problem: String?
    let hint: String
    let deeds: [Choice]
    let nominations: [Choice]
    /// Whether the row needs a finished line.
    let isMissing: Bool
    /// Whether the line is a proposal that nobody has saved.
    let isProposed: Bool
    /// Why other families will not see the card; nil where they will.
    let unseen: String?

    static let fields: [Field<BoardEditRow>] = [
        .number("number") { $0.number }, .text("name") { $0.name }, .list("icons") { $0.icons },
        .flag("hasEntries") { $0.hasEntries }, .text("line") { $0.line }, .optional("problem") { $0.problem },
        .text("hint") { $0.hint }, .list("deeds") { $0.deeds }, .list("nominations") { $0.nominations },
        .flag("isMissing") { $0.isMissing }, .optional("unseen") { $0.unseen },
    ]

    /// An option of a list.
    struct Choice: Fields {
        let value: String
        let title: String
        let isChosen: Bool

        static let fields: [Field<Choice>] = [
            .text("value") { $0.value }, .text("title") { $0.title }, .flag("isChosen") { $0.isChosen },
        ]
    }
}

extension BoardEditRow {
    /// The row of a pupil.
    ///
    /// - Parameters:
    ///   - typed: what came back with a form; it goes before what is stored, and that before what is proposed.
    ///   - fits: the keys of the nominations that the pupil is proposed for.
    init(
        _ pupil: StudentRecord, _ draft: BoardDraft, typed: BoardForm.Typed?, fits: Set<String>, _ context: Context
    ) throws {
        let entries = draft.entries[pupil.id] ?? []
        let stored = draft.lines[pupil.id]
        // A line that was taken away on purpose is not proposed again while the form is open.
        let proposal = stored == nil && typed?.line == nil ? draft.proposal(for: pupil) : nil
        number = Int(pupil.id.raw)
        name = pupil.name.lastFirst
        icons = DirectionIcon.of(entries)
        hasEntries = !entries.isEmpty
        line = typed?.line ?? stored?.text ?? proposal?.text ?? ""
        problem = typed?.problem
        isMissing = !LineProposal.isFinished(line) || typed?.problem != nil
        isProposed = proposal != nil
        let deed = typed?.deed ?? (stored ?? proposal)?.deed.map { String($0.raw) } ?? ""
        deeds = entries.map { entry in
            let value = String(entry.id.raw)
            return Choice(
                value: value, title: "О достижении \(RussianDate.dayMonth(entry.day)): \(entry.event.title)",
                isChosen: value == deed)
        }
        let key = typed?.nomination ?? draft.named[pupil.id]?.first?.key ?? ""
        nominations = draft.titles.map { title in
            let isProposed = fits.contains(title.key) && title.key != key
            return Choice(
                value: title.key, title: isProposed ? "\(title.title) — предлагаем" : title.title,
                isChosen: title.key == key)
        }
        hint = BoardEditRow.hint(pupil, entries, proposal, draft)
        unseen = try BoardEditRow.unseen(pupil, deed, draft, context)
    }

    private static func hint(
        _ pupil: StudentRecord, _ entries: [AchievementRecord], _ proposal: BoardLine?, _ draft: BoardDraft
    ) -> String {
        if entries.isEmpty {
            let openings = LineProposal.openings(pupil.gender).prefix(3).map { Quotes.guillemets($0) }
            return "Достижений в этом месяце нет. Можно начать так: \(openings.joined(separator: ", "))."
        }
        if let proposal, let entry = entries.first(where: { $0.id == proposal.deed }) {
            return "Предложено по достижению от \(RussianDate.dayMonth(entry.day)). До \(BoardLineText.limit) знаков."
        }
        return "До \(BoardLineText.limit) знаков."
    }

    private static func unseen(
        _ pupil: StudentRecord, _ deed: String, _ draft: BoardDraft, _ context: Context
    ) throws -> String? {
        guard try context.records.editions.isShown(pupil.id, in: .school(on: context.today)) else {
            return try context.records.privacy.isHidden(.everything, nil, of: pupil.id)
                ? "Карточку увидит только своя семья: просили не показывать."
                : "Карточку увидит только своя семья: нет согласия на показ в классе."
        }
        if let id = AchievementID(form: deed), !draft.shownEntries.contains(id) {
            return "Об этом достижении просили не говорить: строку увидит только своя семья."
        }
        return nil
    }
}
