// One row of a table of achievements as it was understood, for the preview and for saving.

/// One row of a table of achievements.
public struct AchievementRow: Hashable, Sendable {
    /// What will happen to the row.
    public enum Status: Hashable, Sendable {
        /// An achievement to add.
        case new
        /// The same pupil, event, day and outcome are in the database.
        case existing(AchievementID)
        /// The same pupil, event, day and outcome stand in an earlier line.
        case repeated(ofLine: Int)
        /// All is understood but which of these pupils is meant.
        case ambiguous([StudentID])
        /// Not saved until corrected; at least one problem.
        case problem([RowProblem<AchievementColumn>])
    }

    /// The line of the source, and the cells as typed.
    public let source: SheetRow<AchievementColumn>
    /// Nil where nobody or several fit.
    public let student: StudentID?
    /// Pupils to choose from: those that fit, or similar ones where nobody does.
    public let candidates: [StudentID]
    /// Nil where none was typed or it has a problem.
    public let date: Day?
    /// Nil where no title was typed.
    public let event: EventTitle?
    /// Typed, or the stage of the title; nil where it is asked.
    public let level: Level?
    /// The outcome and the paper's words.
    public let outcome: ReadOutcome?
    /// Typed, or in person where the cell is empty.
    public let attendance: Attendance?
    /// Typed, or by the words of the outcome, or individual.
    public let participation: Participation?
    /// Typed, or proposed from the title; nil where it is asked.
    public let direction: DirectionID?
    /// The columns whose value was not typed but assumed: the default form, the direction by the title, the school
    /// year's year.
    public let assumed: Set<AchievementColumn>
    /// What the person should see, though it does not keep the row from being saved.
    public let remarks: [RowRemark<AchievementColumn>]
    /// What will happen to the row.
    public let status: Status

    /// The line of the source, from 1.
    public var line: Int { source.line }
    /// The problems, empty for a row that can be saved or only waits for a choice.
    public var problems: [RowProblem<AchievementColumn>] {
        if case .problem(let problems) = status { problems } else { [] }
    }
}

/// An achievement in the database, as far as a row is compared with it.
public struct KnownAchievement: Hashable, Sendable {
    /// The key of the record.
    public let id: AchievementID
    let fact: AchievementFact

    /// An achievement to compare rows with; revoked ones are left out by the caller.
    public init(id: AchievementID, student: StudentID, eventTitle: String, date: Day, outcome: Outcome) {
        self.id = id
        let key = EventTitle(eventTitle)?.key ?? ""
        fact = AchievementFact(occasion: .init(student: student, event: key, date: date), outcome: outcome)
    }
}

/// What makes two rows the same achievement.
struct AchievementFact: Hashable, Sendable {
    /// One pupil at one event on one day.
    struct Occasion: Hashable, Sendable {
        let student: StudentID
        let event: String
        let date: Day
    }
    let occasion: Occasion
    let outcome: Outcome
}
