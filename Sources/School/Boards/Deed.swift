// A deed of the month as the board sees it, and how deeds are weighed. Points are not part of the weight: a child who
// stepped beyond its own past, or did what few did, comes before one who collected more.

/// One verified entry of the month.
public struct Deed: Hashable, Sendable {
    /// The entry.
    public let id: AchievementID
    /// The day of the event.
    public let day: Day
    /// What it was, as entered: «Городская олимпиада по биологии», «выучила таблицу умножения».
    public let title: String
    /// The key of its direction.
    public let direction: String
    /// The level.
    public let level: Level
    /// The outcome.
    public let outcome: Outcome
    /// The exact words of the paper: «лауреат II степени»; empty where there is none.
    public let placeText: String
    /// Alone or in a team.
    public let participation: Participation
    /// The line of the scale that it stands for, where it is no contest: «месяц без пропусков».
    public let fixedLine: FixedLine?
    /// How it compares with the child's own past.
    public let growth: Growth
    /// How many pupils of the class have a deed in this direction this month, this one among them.
    public let pupilsInDirection: Int

    /// What a deed is for the child itself.
    public enum Growth: String, CaseIterable, Sendable {
        /// Nothing new in kind.
        case usual
        /// The first deed in this direction.
        case firstInDirection = "first_in_direction"
        /// Better than ever before in this direction.
        case personalBest = "personal_best"
        /// A «Шаг вперёд» that the teacher saw.
        case stepForward = "step_forward"
    }

    /// A deed from its parts.
    public init(
        id: AchievementID, day: Day, title: String, direction: String, level: Level, outcome: Outcome,
        placeText: String = "", participation: Participation = .individual, fixedLine: FixedLine? = nil,
        growth: Growth = .usual, pupilsInDirection: Int
    ) {
        (self.id, self.day, self.title, self.direction) = (id, day, title, direction)
        (self.level, self.outcome, self.placeText) = (level, outcome, placeText)
        (self.participation, self.fixedLine) = (participation, fixedLine)
        (self.growth, self.pupilsInDirection) = (growth, pupilsInDirection)
    }

    /// The weight: own growth up to 3, rarity in the class up to 2, outcome up to 2, above the school 1.
    public var weight: Int {
        let ofGrowth =
            switch growth {
            case .usual: 0
            case .firstInDirection: 2
            case .personalBest, .stepForward: 3
            }
        let ofRarity = pupilsInDirection <= 1 ? 2 : pupilsInDirection <= 3 ? 1 : 0
        let ofOutcome =
            switch outcome {
            case .participant: 0
            case .prizewinner: 1
            case .winner: 2
            }
        return ofGrowth + ofRarity + ofOutcome + (level > .school ? 1 : 0)
    }

    /// Deeds by falling weight; of equal ones the newer, then the one entered first.
    public static func byWeight(_ deeds: [Deed]) -> [Deed] {
        deeds.sorted { a, b in
            if a.weight != b.weight { return a.weight > b.weight }
            return a.day == b.day ? a.id < b.id : a.day > b.day
        }
    }

    /// «Городская олимпиада по биологии — лауреат II степени», as a paper lists it: the title and the document's own
    /// words.
    public var paperLine: String {
        let title = title.trimmedOfSpacesAndStops
        let words = placeText.trimmedOfSpacesAndStops
        return words.isEmpty ? title : "\(title) — \(words)"
    }
}

extension String {
    /// Without spaces around it and full stops at its end.
    var trimmedOfSpacesAndStops: String {
        var rest = unicodeScalars[...]
        while let first = rest.first, Letter.isSpace(first.value) { rest.removeFirst() }
        while let last = rest.last, Letter.isSpace(last.value) || last == "." { rest.removeLast() }
        return String(rest)
    }
}
