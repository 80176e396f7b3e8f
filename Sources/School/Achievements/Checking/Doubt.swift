// What makes whoever verifies look twice (design 4.4): reasons for doubt about an entry that waits. Pure. A doubt decides
// nothing: an entry with doubts may be right, one without any may be wrong. It must not read the record itself.

/// A reason to look twice at an entry.
public enum Doubt: Hashable, Sendable {
    /// The pupil has another entry about an event of that title and day.
    case repeated
    /// The pupil has an entry about a higher stage of the same event in that academic year.
    case higherStage(Level)
    /// The day lies in the future.
    case inFuture
    /// The day lies in another academic year than the one in which the entry was made.
    case otherYear
    /// The level is high, and the school does not know the organiser.
    case unknownOrganiser
    /// The entry would earn far more than is usual in the class this year.
    case farAboveUsual(Points)
    /// The same file confirms another entry.
    case sharedFile

    /// The least amount that can be far above the usual.
    public static let leastFarAbove = Points(10)
    /// How many times the usual an amount is exceeded by, so that it is far above it.
    public static let timesFarAbove = 3
    /// The lowest level at which an organiser that the school does not know is a reason for doubt.
    public static let highLevel = Level.municipal

    /// What the rule has to know of an entry.
    public struct Facts: Hashable, Sendable {
        /// The day of the event.
        public var day: Day
        /// The day on which the entry was made.
        public var enteredOn: Day
        /// How high the event was.
        public var level: Level
        /// What the entry would earn once it is verified and certified.
        public var points: Points
        /// What entries of the class usually earn; nil where there are too few to say.
        public var usual: UsualPoints?
        /// Whether the pupil has another entry about an event of that title and day, not revoked.
        public var isRepeated = false
        /// The highest stage of the same event that the pupil has another entry about; nil where there is none.
        public var highestStage: Level?
        /// The stage of the entry itself; nil for an event that stands alone.
        public var stage: Level?
        /// Whether the organiser is named and not on the school's list.
        public var isOrganiserUnknown = false
        /// Whether a file of the entry confirms another entry too.
        public var sharesFile = false

        /// Facts that give no reason for doubt by themselves; the rest is set one by one.
        public init(day: Day, enteredOn: Day, level: Level, points: Points, usual: UsualPoints?) {
            (self.day, self.enteredOn, self.level) = (day, enteredOn, level)
            (self.points, self.usual) = (points, usual)
        }
    }

    /// The reasons for doubt about an entry, the gravest first.
    public static func all(about facts: Facts, today: Day) -> [Doubt] {
        var doubts: [Doubt] = []
        if facts.isRepeated { doubts.append(.repeated) }
        if facts.sharesFile { doubts.append(.sharedFile) }
        if facts.day > today {
            doubts.append(.inFuture)
        } else if AcademicYear(containing: facts.day) != AcademicYear(containing: facts.enteredOn) {
            doubts.append(.otherYear)
        }
        if let stage = facts.stage, let highest = facts.highestStage, stage < highest {
            doubts.append(.higherStage(highest))
        }
        if facts.isOrganiserUnknown, facts.level >= highLevel { doubts.append(.unknownOrganiser) }
        if facts.points >= leastFarAbove, facts.usual?.isExceeded(by: facts.points) == true {
            doubts.append(.farAboveUsual(facts.points))
        }
        return doubts
    }

    /// What whoever verifies reads.
    public var text: String {
        switch self {
        case .repeated: "Похоже на повтор: за это событие у ученика уже есть достижение."
        case .higherStage(let level): "Уже есть этап выше: \(level.title). Засчитан будет только он."
        case .inFuture: "Дата ещё не наступила."
        case .otherYear: "Дата не того учебного года, в котором внесено."
        case .unknownOrganiser: "Организатора нет в списке школы, а уровень высокий."
        case .farAboveUsual(let points): "\(Plural.points(points)) — намного больше обычного для класса."
        case .sharedFile: "Этот же файл приложен к другому достижению."
        }
    }
}

/// What the entries of a class earn usually: the median of those of the year that earn anything.
public struct UsualPoints: Hashable, Sendable {
    /// With fewer entries than this nothing is usual yet.
    public static let fewest = 5

    /// Twice the median in half-points, so that the mean of two middle amounts stays whole.
    private let doubled: Int

    /// The median of amounts, given as how many entries earn each.
    ///
    /// Nil where fewer than `fewest` entries earn anything. O(n log n) in the number of different amounts.
    public init?(_ counts: [Points: Int]) {
        let rising = counts.filter { $0.key > .zero && $0.value > 0 }.sorted { $0.key < $1.key }
        let total = rising.reduce(0) { $0 + $1.value }
        guard total >= UsualPoints.fewest else { return nil }
        func amount(at index: Int) -> Int {
            var passed = 0
            for (points, count) in rising {
                passed += count
                if index < passed { return points.halves }
            }
            return 0
        }
        doubled = amount(at: (total - 1) / 2) + amount(at: total / 2)
    }

    /// Whether an amount is more than `Doubt.timesFarAbove` times the usual one.
    public func isExceeded(by points: Points) -> Bool { points.halves * 2 > Doubt.timesFarAbove * doubled }
}
