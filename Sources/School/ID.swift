// Identifiers of the records. Each kind of record has its own type, so that a class id passed
// where a student id belongs does not compile. Nothing else belongs here.

/// The key of one stored record: a positive integer that SQLite gave it.
public struct ID<Record>: Hashable, Comparable, Sendable {
    /// The integer as stored.
    public let raw: Int64

    /// Wraps a stored integer.
    public init(_ raw: Int64) { self.raw = raw }

    public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// Names of the record kinds that identifiers point to; never instantiated.
public enum Kind {
    public enum School {}
    public enum SchoolClass {}
    public enum Student {}
    public enum User {}
    public enum Event {}
    public enum Achievement {}
    public enum Direction {}
    public enum Scale {}
    public enum Board {}
    public enum Nomination {}
    public enum Certificate {}
    public enum Term {}
}

public typealias SchoolID = ID<Kind.School>
public typealias ClassID = ID<Kind.SchoolClass>
public typealias StudentID = ID<Kind.Student>
public typealias UserID = ID<Kind.User>
public typealias EventID = ID<Kind.Event>
public typealias AchievementID = ID<Kind.Achievement>
public typealias DirectionID = ID<Kind.Direction>
public typealias ScaleID = ID<Kind.Scale>
public typealias BoardID = ID<Kind.Board>
public typealias NominationID = ID<Kind.Nomination>
public typealias CertificateID = ID<Kind.Certificate>
public typealias TermID = ID<Kind.Term>
