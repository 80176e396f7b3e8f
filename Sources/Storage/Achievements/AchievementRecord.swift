// An achievement as stored, with its event and direction: what pages, boards, ratings and papers are made from.
import School

/// A direction of the school's own list.
public struct DirectionRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: DirectionID
    /// The key of the direction's colour and icon: `sport`.
    public let key: String
    /// The title as people read it.
    public let title: String
    /// True where new entries no longer use it.
    public let isRetired: Bool
}

/// The event that one or many achievements belong to.
public struct EventDetails: Hashable, Sendable {
    /// The title as people read it.
    public var title: String
    /// How high the event was.
    public var level: Level
    /// The direction it belongs to.
    public var direction: DirectionID
    /// How one took part.
    public var attendance: Attendance
    /// Alone or in a team.
    public var participation: Participation
    /// The day of the event.
    public var day: Day
    /// The folded title without its stage, and the level of the stage where the title names one.
    public var seriesKey: String
    /// The level of the stage, where the title names one.
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
    /// The key of the record.
    public let id: AchievementID
    /// The school it belongs to.
    public let schoolID: SchoolID
    /// Whose achievement it is.
    public let studentID: StudentID
    /// The event that it belongs to.
    public let eventID: EventID
    /// What the event was.
    public let event: EventDetails
    /// The key of the direction's colour and icon.
    public let directionKey: String
    /// The direction as people read it.
    public let directionTitle: String
    /// The day of the event.
    public let day: Day
    /// How well, as the scale knows it.
    public let outcome: Outcome
    /// The exact words of the paper, empty where there are none.
    public let placeText: String
    /// The line of the scale, where it is no contest.
    public let fixedLine: FixedLine?
    /// The group of results of S1 3.2.
    public let group: ResultGroup
    /// Nil: uncertified (S2 2.2).
    public let documentKind: DocumentKind?
    /// Where it stands on its way.
    public let state: AchievementState
    /// What the entry counts for in the class after all rules of design 4.3.
    public let points: Points
    /// Counts the changes; a form carries it, so that nobody overwrites another's change.
    public let version: Int
    /// Who entered it.
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
                    level: event.level, outcome: outcome, attendance: event.attendance,
                    participation: event.participation)
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

    /// Counts the changes of the entry.
    public let version: Int
    /// What the step did.
    public let action: Action
    /// Why, empty where no reason is asked.
    public let reason: String
    /// The title as people read it.
    public let title: String
    /// How high the event was.
    public let level: Level
    /// The direction as people read it.
    public let directionTitle: String
    /// How one took part.
    public let attendance: Attendance
    /// Alone or in a team.
    public let participation: Participation
    /// The day of the event.
    public let day: Day
    /// How well, as the scale knows it.
    public let outcome: Outcome
    /// The exact words of the paper, empty where there are none.
    public let placeText: String
    /// The confirming document; nil where there is none.
    public let documentKind: DocumentKind?
    /// Where it stands on its way.
    public let state: AchievementState
    /// Who did the step.
    public let author: PersonName
    /// Milliseconds UTC.
    public let at: Int64
    /// The account of who did the step.
    public let authorID: UserID
}
