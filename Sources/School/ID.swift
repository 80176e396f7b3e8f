// Identifiers of the records. Each kind of record has its own type, so that a class id passed
// where a student id belongs does not compile. Nothing else belongs here.

/// The key of one stored record: a positive integer that SQLite gave it.
public struct ID<Record>: Hashable, Comparable, Sendable {
    /// The integer as stored.
    public let raw: Int64

    /// Wraps a stored integer.
    public init(_ raw: Int64) { self.raw = raw }

    /// The order in which the records were made.
    public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// Names of the record kinds that identifiers point to; never instantiated.
public enum Kind {
    /// A district, the owner of schools.
    public enum District {}
    /// A school, the owner of its records.
    public enum School {}
    /// A class, 7 «А».
    public enum SchoolClass {}
    /// A pupil.
    public enum Student {}
    /// A person with a login.
    public enum User {}
    /// A contest, match or campaign.
    public enum Event {}
    /// One fact about one pupil.
    public enum Achievement {}
    /// A direction of success.
    public enum Direction {}
    /// A version of the scale of points.
    public enum Scale {}
    /// The board of a class for a month.
    public enum Board {}
    /// A paper handed to a pupil.
    public enum Certificate {}
    /// A paper by which a family agrees to something.
    public enum Consent {}
    /// A login that goes on.
    public enum Session {}
    /// A code by which a family makes its own account.
    public enum JoinCode {}
    /// A teacher's question whether something may be shown again.
    public enum ShowingRequest {}
    /// A file that confirms an achievement.
    public enum Attachment {}
    /// An event of the school's book.
    public enum BookedEvent {}
    /// A merger of two events of the book.
    public enum EventMerger {}
    /// Who holds contests.
    public enum Organiser {}
    /// A goal of a pupil for a term.
    public enum Goal {}
    /// The educational route of a pupil for a year.
    public enum LearningRoute {}
    /// A step of a route.
    public enum RouteStep {}
    /// A talk about a pupil.
    public enum Conversation {}
    /// A group that is no class.
    public enum Group {}
}

/// The key of a `District`.
public typealias DistrictID = ID<Kind.District>
/// The key of a `School`.
public typealias SchoolID = ID<Kind.School>
/// The key of a `SchoolClass`.
public typealias ClassID = ID<Kind.SchoolClass>
/// The key of a `Student`.
public typealias StudentID = ID<Kind.Student>
/// The key of a `User`.
public typealias UserID = ID<Kind.User>
/// The key of a `Event`.
public typealias EventID = ID<Kind.Event>
/// The key of a `Achievement`.
public typealias AchievementID = ID<Kind.Achievement>
/// The key of a `Direction`.
public typealias DirectionID = ID<Kind.Direction>
/// The key of a `Scale`.
public typealias ScaleID = ID<Kind.Scale>
/// The key of a `Board`.
public typealias BoardID = ID<Kind.Board>
/// The key of a `Certificate`.
public typealias CertificateID = ID<Kind.Certificate>
/// The key of a `Consent`.
public typealias ConsentID = ID<Kind.Consent>
/// The key of a `Session`.
public typealias SessionID = ID<Kind.Session>
/// The key of a `JoinCode`.
public typealias JoinCodeID = ID<Kind.JoinCode>
/// The key of a `ShowingRequest`.
public typealias ShowingRequestID = ID<Kind.ShowingRequest>
/// The key of an `Attachment`.
public typealias AttachmentID = ID<Kind.Attachment>
/// The key of a `BookedEvent`.
public typealias BookedEventID = ID<Kind.BookedEvent>
/// The key of an `EventMerger`.
public typealias EventMergerID = ID<Kind.EventMerger>
/// The key of an `Organiser`.
public typealias OrganiserID = ID<Kind.Organiser>
/// The key of a `Goal`.
public typealias GoalID = ID<Kind.Goal>
/// The key of a `LearningRoute`.
public typealias LearningRouteID = ID<Kind.LearningRoute>
/// The key of a `RouteStep`.
public typealias RouteStepID = ID<Kind.RouteStep>
/// The key of a `Conversation`.
public typealias ConversationID = ID<Kind.Conversation>
/// The key of a group that is no class.
public typealias GroupID = ID<Kind.Group>
