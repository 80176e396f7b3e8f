// One row of a class list as it was understood, for the preview and for saving.

/// One row of a class list.
public struct RosterRow: Hashable, Sendable {
    /// What will happen to the row.
    public enum Status: Hashable, Sendable {
        /// A pupil to add.
        case new
        /// The pupil is in the database.
        case existing(StudentID)
        /// The same pupil stands in an earlier line of this list.
        case repeated(ofLine: Int)
        /// Not saved until corrected; at least one problem.
        case problem([RowProblem<RosterColumn>])
    }

    /// The line of the source, and the cells as typed.
    public let source: SheetRow<RosterColumn>
    /// Nil where the name has a problem.
    public let name: PersonName?
    /// Nil where none was typed or it has a problem.
    public let birthDate: Day?
    /// Typed or inferred; nil where it is asked.
    public let gender: Gender?
    /// The class of the row's own cell; nil where there is none.
    public let schoolClass: ClassLabel?
    /// As typed; nil where there is none.
    public let personalFile: String?
    /// What will happen to the row.
    public let status: Status

    /// The line of the source, from 1.
    public var line: Int { source.line }
    /// The problems, empty for a good row.
    public var problems: [RowProblem<RosterColumn>] { if case .problem(let problems) = status { problems } else { [] } }
}
