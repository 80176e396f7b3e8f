// The event of the book as stored, and what stands beside it.
import School

/// An event that the school has registered for all its classes.
public struct BookedEvent: Equatable, Sendable {
    /// The key of the record.
    public let id: BookedEventID
    /// The school it belongs to.
    public let schoolID: SchoolID
    /// The row that entries name.
    public let eventID: EventID
    /// What the event is.
    public let details: EventDetails
    /// The key of the direction's colour and icon.
    public let directionKey: String
    /// The direction as people read it.
    public let directionTitle: String
    /// The last day of an event of several days.
    public let lastDay: Day?
    /// Who holds it, empty where it is not said.
    public let organiser: String
    /// The address of the list of approved contests that has it, empty where there is none.
    public let approvedList: String
    /// Counts the changes; a form carries it, so that nobody overwrites another's change.
    public let version: Int
    /// Who registered it.
    public let registeredBy: PersonName
    /// Milliseconds UTC.
    public let registeredAt: Int64

    /// The days of the event.
    public var period: Period { profile.period }

    /// What was said of it.
    public var profile: EventProfile {
        EventProfile(details, lastDay: lastDay, organiser: organiser, approvedList: approvedList)
    }

    /// Whether these are the facts that make one event: spellings of the title make no difference.
    public func isExactly(_ other: EventDetails) -> Bool {
        EventTitle(details.title)?.key == EventTitle(other.title)?.key && details.day == other.day
            && details.level == other.level && details.direction == other.direction
            && details.attendance == other.attendance && details.participation == other.participation
    }
}

/// What a person says of an event of the book.
public struct EventProfile: Equatable, Sendable {
    /// What the event is.
    public var details: EventDetails
    /// The last day of an event of several days.
    public var lastDay: Day?
    /// Who holds it, empty where it is not said.
    public var organiser: String
    /// The address of the list of approved contests that has it, empty where there is none.
    public var approvedList: String

    /// A profile from its parts.
    public init(_ details: EventDetails, lastDay: Day? = nil, organiser: String = "", approvedList: String = "") {
        (self.details, self.lastDay, self.organiser, self.approvedList) = (details, lastDay, organiser, approvedList)
    }

    /// The days of the event.
    public var period: Period { Period(from: details.day, through: max(details.day, lastDay ?? details.day)) }
}

/// An event that an entry has made and that the school has not registered. Only for who reads the whole school.
public struct OutsideEvent: Equatable, Sendable {
    /// The key of the row.
    public let id: EventID
    /// What the event is.
    public let details: EventDetails
    /// The direction as people read it.
    public let directionTitle: String
    /// How many results stand at it.
    public let results: Int
}

/// A merger of two events.
public struct EventMerger: Equatable, Sendable {
    /// The key of the record.
    public let id: EventMergerID
    /// The school it was done in.
    public let schoolID: SchoolID
    /// The event that stayed.
    public let kept: BookedEventID
    /// The event that went into it.
    public let merged: BookedEventID
    /// The title of the event that went into the other.
    public let mergedTitle: String
    /// Who merged.
    public let author: PersonName
    /// Milliseconds UTC.
    public let at: Int64
    /// Whether it has been undone.
    public let isUndone: Bool
}

/// A result at an event of the book, as its page shows it.
public struct EventResult: Equatable, Sendable {
    /// The key of the entry.
    public let id: AchievementID
    /// Whose result it is.
    public let student: StudentID
    /// The pupil's name.
    public let name: PersonName
    /// The class on the day of the question; nil between classes.
    public let schoolClass: ClassID?
    /// The class as people read it, empty between classes.
    public let classTitle: String
    /// How well, as the scale knows it.
    public let outcome: Outcome
    /// The exact words of the paper, empty where there are none.
    public let placeText: String
    /// Where it stands on its way.
    public let state: AchievementState
    /// Who entered it.
    public let enteredBy: UserID
    /// How many files confirm it.
    public let files: Int
}
