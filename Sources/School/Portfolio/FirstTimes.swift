// «Впервые»: which deeds of a record opened something new for the child. Pure. As with growth (Boards/Growth), a claim that
// the record cannot carry is not made: while the record is younger than a year, nothing is a first time.

/// What was new about a deed.
public enum FirstTime: Hashable, Sendable {
    /// The first deed of that direction.
    case direction
    /// The first contest of that level or above.
    case level(Level)
    /// The first contest that was won.
    case win

    /// «впервые на региональном уровне»; the direction's title is given, since schools name their own.
    public func title(direction: String) -> String {
        switch self {
        case .direction: "новое направление: \(direction)"
        case .level(let level): "впервые на \(level.prepositional) уровне"
        case .win: "первая победа"
        }
    }
}

/// Finds first times.
public struct FirstTimes: Sendable {
    /// A verified entry, as far as first times depend on it.
    public struct Entry: Hashable, Sendable {
        /// The key of the entry; breaks ties of one day.
        public let id: AchievementID
        /// The day of the event.
        public let day: Day
        /// The key of its direction.
        public let direction: String
        /// Level and outcome; nil for a line of the scale that is no contest.
        public let contest: Contest?

        /// A deed from its parts.
        public init(id: AchievementID, day: Day, direction: String, contest: Contest?) {
            (self.id, self.day, self.direction, self.contest) = (id, day, direction, contest)
        }
    }

    /// How high and how well.
    public struct Contest: Hashable, Sendable {
        /// The level.
        public let level: Level
        /// The outcome.
        public let outcome: Outcome

        /// A contest from its parts.
        public init(_ level: Level, _ outcome: Outcome) { (self.level, self.outcome) = (level, outcome) }
    }

    private var oldest: Day?
    private var directions: Set<String> = []
    private var highest: Level?
    private var hasWon = false

    /// A record without a past.
    public init() {}

    /// Takes note of a deed, or of any that is like it in direction, level and outcome, from before those that are asked
    /// about; the order does not matter.
    public mutating func remember(day: Day, direction: String, contest: Contest?) {
        oldest = min(oldest ?? day, day)
        directions.insert(direction)
        guard let contest else { return }
        highest = max(highest ?? contest.level.scaleLevel, contest.level.scaleLevel)
        if contest.outcome == .winner { hasWon = true }
    }

    /// What each of the deeds opened that came after those remembered; a deed that opened nothing is not named.
    ///
    /// Of two deeds of one day the one entered first is the first. O(n log n).
    public func marks(of deeds: [Entry]) -> [AchievementID: [FirstTime]] {
        var past = self
        var marks: [AchievementID: [FirstTime]] = [:]
        for deed in deeds.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
            let new = past.new(in: deed)
            if !new.isEmpty { marks[deed.id] = new }
            past.remember(day: deed.day, direction: deed.direction, contest: deed.contest)
        }
        return marks
    }

    private func new(in deed: Entry) -> [FirstTime] {
        guard let oldest, oldest <= deed.day.adding(-Deed.Growth.recordLongEnough) else { return [] }
        var new: [FirstTime] = []
        if !directions.contains(deed.direction) { new.append(.direction) }
        guard let contest = deed.contest else { return new }
        let level = contest.level.scaleLevel
        // Within the school one meets every level by going to lessons.
        if level >= .municipal, highest.map({ level > $0 }) ?? true { new.append(.level(contest.level)) }
        if contest.outcome == .winner, !hasWon { new.append(.win) }
        return new
    }
}

extension Level {
    /// «региональном», as it agrees with «на … уровне».
    fileprivate var prepositional: String { title.dropLast(2) + "ом" }
}
