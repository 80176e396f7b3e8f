// An achievement as stored, with its event and direction: what pages, boards, ratings and papers are made from.
import School

/// A direction of the school's own list.
public struct DirectionRecord: Equatable, Sendable {
    public let id: DirectionID
    /// The key of the direction's colour and icon: `sport`.
    public let key: String
    public let title: String
    public let isRetired: Bool
}

/// The event that one or many achievements belong to.
public struct EventDetails: Hashable, Sendable {
    public var title: String
    public var level: Level
    public var direction: DirectionID
    public var attendance: Attendance
    public var participation: Participation
    public var day: Day
    /// The folded title without its stage, and the level of the stage where the title names one.
    public var seriesKey: String
    public var stageLevel: Level?

    /// An event; without a series of its own the folded title is the series.
    public init(
        title: String, level: Level, direction: DirectionID, attendance: Attendance = .inPerson,
        participation: Participation = .individual, day: Day, seriesKey: String? = nil, stageLevel: Level? = nil
    ) {
        (self.title, self.level, self.direction, self.day) = (title, level, direction, day)
        (self.attendance, self.participation, self.stageLevel) = (attendance, participation, stageLevel)
        self.seriesKey = seriesKey ?? RussianFold.fold(title)
    }
}

/// One pupil, one fact.
public struct AchievementRecord: Equatable, Sendable {
    public let id: AchievementID
    public let schoolID: SchoolID
    public let studentID: StudentID
    public let eventID: EventID
    public let event: EventDetails
    public let directionKey: String
    public let directionTitle: String
    public let day: Day
    public let outcome: Outcome
    /// The exact words of the paper, empty where there are none.
    public let placeText: String
    public let fixedLine: FixedLine?
    public let group: ResultGroup
    /// Nil: uncertified (S2 2.2).
    public let documentKind: DocumentKind?
    public let state: AchievementState
    /// What the entry counts for in the class after all rules of design 4.3.
    public let points: Points
    /// Counts the changes; a form carries it, so that nobody overwrites another's change.
    public let version: Int
    public let enteredBy: UserID
    /// Milliseconds UTC.
    public let enteredAt: Int64

    /// What the rules of points need to know.
    public var scoringEntry: ScoringEntry {
        let basis: ScoringBasis =
            if let fixedLine {
                .fixed(fixedLine)
            } else {
                .contest(
                    level: event.level, outcome: outcome, attendance: event.attendance, participation: event.participation)
            }
        let stage = event.stageLevel.map { level in
            EventStage(series: event.seriesKey, stage: Level.allCases.firstIndex(of: level) ?? 0)
        }
        return ScoringEntry(
            id: id, day: day, basis: basis, hasDocument: documentKind != nil, state: state, stage: stage)
    }
}

/// One step in the life of an achievement: what it was after it, who did it and why.
public struct AchievementStep: Equatable, Sendable {
    /// What a step did.
    public enum Action: String, CaseIterable, Sendable {
        case entered
        case edited
        case verified
        case returned
        case revoked
        case restored
    }

    public let version: Int
    public let action: Action
    public let reason: String
    public let title: String
    public let level: Level
    public let directionTitle: String
    public let attendance: Attendance
    public let participation: Participation
    public let day: Day
    public let outcome: Outcome
    public let placeText: String
    public let documentKind: DocumentKind?
    public let state: AchievementState
    public let author: PersonName
    /// Milliseconds UTC.
    public let at: Int64
}
