// The pupil's own part as stored: goals, reflections, looks at the universal learning skills, each as its newest version
// has it.
import School

/// A goal of a pupil for a term.
public struct GoalRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: GoalID
    /// Whose goal it is.
    public let student: StudentID
    /// The term that it is for.
    public let term: TermKey
    /// From 1; a change needs the version that it was made from.
    public let version: Int
    /// The child's own words.
    public let text: String
    /// The key and the title of the direction, where the child named one.
    public let direction: GoalDirection?
    /// Where it stands.
    public let state: GoalState
    /// Whether the child shows it to others of the school.
    public let isShown: Bool
}

/// The direction of a goal.
public struct GoalDirection: Equatable, Sendable {
    /// The key of the record.
    public let id: DirectionID
    /// The key of the direction's colour and icon.
    public let key: String
    /// As people read it.
    public let title: String
}

/// What a pupil has learned from an entry.
public struct ReflectionRecord: Equatable, Sendable {
    /// The entry.
    public let entry: AchievementID
    /// Whose it is.
    public let student: StudentID
    /// The title of the event.
    public let title: String
    /// The day of the event.
    public let day: Day
    /// From 1.
    public let version: Int
    /// The child's own words.
    public let text: String
    /// Whether the child shows it to others of the school.
    public let isShown: Bool
}

/// A look at the universal learning skills in a term.
public struct AssessmentRecord: Equatable, Sendable {
    /// The key of a record of this kind.
    public let id: AssessmentID
    /// Whose skills.
    public let student: StudentID
    /// The term that it is for.
    public let term: TermKey
    /// The child's own look, or the class teacher's.
    public let side: SkillSide
    /// From 1.
    public let version: Int
    /// Whether the child shows it to others of the school; the teacher's is never shown.
    public let isShown: Bool
    /// What was answered; a skill may have no answer.
    public let marks: [UniversalSkill: SkillLevel]
}

/// The key of an `AssessmentRecord`.
public typealias AssessmentID = ID<AssessmentRecord>

/// An item of the own part that the child can show.
public enum OwnItem: Hashable, Sendable {
    /// A goal.
    case goal(GoalID)
    /// The reflection on that entry.
    case reflection(AchievementID)
    /// A self-assessment.
    case assessment(AssessmentID)
}
