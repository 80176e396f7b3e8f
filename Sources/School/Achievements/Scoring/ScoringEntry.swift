// What the computation of points has to know of an achievement, and nothing that says whose it is.

/// A series of events whose stages follow each other in one academic year: school, municipal, regional stage of one
/// olympiad.
public struct EventStage: Hashable, Sendable {
    /// The same for all stages of one event.
    public let series: String
    /// Rising from stage to stage.
    public let stage: Int

    /// A stage of a series.
    public init(series: String, stage: Int) { (self.series, self.stage) = (series, stage) }
}

/// How an entry earns its points.
public enum ScoringBasis: Hashable, Sendable {
    /// By the table: the level and the outcome, lessened by form, team and organiser.
    case contest(
        level: Level, outcome: Outcome, attendance: Attendance = .inPerson, participation: Participation = .individual,
        organiserApproved: Bool = true)
    /// By a line of its own.
    case fixed(FixedLine)
}

/// Who must have verified an entry before it counts (S2 2.3, design §4.5).
public enum CountingScope: String, CaseIterable, Sendable {
    /// Class ratings: the class teacher.
    case classroom = "class"
    /// School and district ratings: the deputy.
    case school

    /// Whether an entry of that state counts.
    public func counts(_ state: AchievementState) -> Bool {
        switch self {
        case .classroom: state.isVerified
        case .school: state == .verifiedBySchool
        }
    }
}

/// An achievement as the computation of points sees it.
public struct ScoringEntry: Hashable, Sendable {
    /// The key of the achievement; breaks ties.
    public let id: AchievementID
    /// The day of the event, which decides on the scale, the month and the week.
    public let day: Day
    /// How it earns its points.
    public let basis: ScoringBasis
    /// Whether a confirming document is attached (S2 2.2).
    public let hasDocument: Bool
    /// Where it stands on its way.
    public let state: AchievementState
    /// Its place in a series of stages, or nil for an event that stands alone.
    public let stage: EventStage?

    /// An entry from its parts.
    public init(
        id: AchievementID, day: Day, basis: ScoringBasis, hasDocument: Bool, state: AchievementState,
        stage: EventStage? = nil
    ) {
        (self.id, self.day, self.basis) = (id, day, basis)
        (self.hasDocument, self.state, self.stage) = (hasDocument, state, stage)
    }
}
