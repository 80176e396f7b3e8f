// The board of a class for a month as stored: what is being filled, and what was published.
import School

/// A board that is being filled or has been published.
public struct BoardRecord: Equatable, Sendable {
    /// Its number.
    public let id: BoardID
    /// The class whose board it is.
    public let classID: ClassID
    /// The month that it is about.
    public let month: Month
    /// Where it stands on its way.
    public let state: BoardState
    /// Counts the changes; a form carries it, so that nobody overwrites another's lines.
    public let version: Int
}

/// A pupil's personal line.
public struct BoardLine: Equatable, Sendable {
    /// Whose line it is.
    public let student: StudentID
    /// The entry that the line speaks of; nil where it speaks of none. With that entry the line is hidden.
    public let deed: AchievementID?
    /// The line; empty where it is taken away.
    public let text: String

    /// A line from its parts.
    public init(student: StudentID, deed: AchievementID?, text: String) {
        (self.student, self.deed, self.text) = (student, deed, text)
    }
}

/// A nomination of the class's own list.
public struct NominationTitle: Equatable, Sendable {
    /// The stable key, of a default nomination that of `Nomination.defaults`.
    public let key: String
    /// «Умник месяца».
    public let title: String
}

/// A pupil named in a nomination.
public struct NamedPupil: Equatable, Sendable {
    /// The key of the nomination.
    public let key: String
    /// Who is named.
    public let student: StudentID
    /// The entry that speaks for it, where there is one; hidden together with it.
    public let deed: AchievementID?

    /// A choice from its parts.
    public init(key: String, student: StudentID, deed: AchievementID?) {
        (self.key, self.student, self.deed) = (key, student, deed)
    }
}

/// What was published: its number, when, by whom, and why a later one was needed.
public struct BoardEdition: Equatable, Sendable {
    /// The number of the record.
    public let id: Int64
    /// 1 for the first edition of a board.
    public let number: Int
    /// Empty where none had to be given.
    public let reason: String
    /// Who published it.
    public let author: PersonName
    /// Milliseconds UTC.
    public let publishedAt: Int64
}

/// A card of a published board as one viewer may see it.
public struct BoardCard: Equatable, Sendable {
    /// Whose card it is.
    public let student: StudentID
    /// The pupil's name.
    public let name: PersonName
    /// The entry that the line speaks of; nil where it speaks of none.
    public let deed: AchievementID?
    /// The line; nil where the consent to distribution does not name the result.
    public let text: String?
}

/// A nomination of a published board as one viewer may see it.
public struct BoardHero: Equatable, Sendable {
    /// Who is named.
    public let student: StudentID
    /// The pupil's name.
    public let name: PersonName
    /// «Умник месяца».
    public let title: String
}

/// Where the board of one class stands, for the list of a school.
public struct BoardProgress: Equatable, Sendable {
    /// The class.
    public let schoolClass: ClassRecord
    /// Members of the class.
    public let pupils: Int
    /// Members of the class that have a line, finished or not.
    public let lines: Int
    /// Where the board stands; open while nobody has saved one.
    public let state: BoardState
    /// Milliseconds UTC of the newest edition; nil where there is none.
    public let publishedAt: Int64?
}
