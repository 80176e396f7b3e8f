// A number of points that can be unfolded (design §4.3): its addends, the rule, the scale's version and what took
// points away. Who verified the entry is stored beside the entry and printed with this.

/// One step of a computation, with the amount reached after it.
public struct Addend: Hashable, Sendable {
    /// What the step is: «муниципальный, призёр», «дистанционно ×½».
    public let title: String
    /// The amount after the step.
    public let amount: Points

    /// A step from its parts.
    public init(_ title: String, _ amount: Points) { (self.title, self.amount) = (title, amount) }

    /// «дистанционно ×½ — 2 балла».
    public var text: String { "\(title) — \(Plural.points(amount))" }
}

/// Why an entry counts less than its addends say, or a word about them.
public enum ScoringNote: Hashable, Sendable {
    /// Nobody has verified it for this rating yet.
    case notVerified
    /// It stands above the level from which a document is asked for (§4.4).
    case documentAwaited
    /// A higher stage of the same event counts in its place.
    case higherStageCounted
    /// Three distance participations of the month count already.
    case distanceLimit(perMonth: Int)
    /// The limit of its fixed line is reached.
    case lineLimit(FixedLine.Limit)
    /// The organiser is outside the school's approved list.
    case organiserNotApproved
    /// A quarter of a point fell away.
    case roundedDown
    /// No scale was in force on the event's day.
    case noScale

    /// Whether the entry earns nothing because of this.
    public var isReasonForZero: Bool {
        switch self {
        case .organiserNotApproved, .roundedDown: false
        default: true
        }
    }

    /// What a person reads: «учтён высший этап».
    public var text: String {
        switch self {
        case .notVerified: "баллы появятся после проверки"
        case .documentAwaited: "баллы появятся, когда будет приложен документ"
        case .higherStageCounted: "учтён высший этап"
        case .distanceLimit(let limit): "дистанционных участий засчитывается не больше \(limit) в месяц"
        case .lineLimit(.perMonth(let limit)): "засчитывается не больше \(limit) в месяц"
        case .lineLimit(.perWeek(let limit)): "засчитывается не больше \(limit) в неделю"
        case .organiserNotApproved: "организатор вне списка школы: уровень не выше школьного"
        case .roundedDown: "четверть балла не засчитывается"
        case .noScale: "на день события шкала ещё не действовала"
        }
    }
}

/// The points of one entry, unfolded.
public struct PointsBreakdown: Hashable, Sendable {
    /// The entry.
    public let entry: AchievementID
    /// What it earns.
    public let total: Points
    /// The steps that led there, in order; they stay visible also where the total is zero.
    public let addends: [Addend]
    /// The rule in words.
    public let rule: String
    /// The version of the scale, or nil where none was in force.
    public let scale: ScaleID?
    /// Whatever lessened it.
    public let notes: [ScoringNote]

    /// The unfolded text, a line for each step and note.
    public var lines: [String] { addends.map(\.text) + notes.map(\.text) }

    /// The same breakdown earning nothing, for the reason given.
    func withheld(_ note: ScoringNote) -> PointsBreakdown {
        PointsBreakdown(entry: entry, total: .zero, addends: addends, rule: rule, scale: scale, notes: notes + [note])
    }
}
