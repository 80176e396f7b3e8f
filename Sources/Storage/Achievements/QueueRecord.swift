// An entry that waits for a verification, with what whoever verifies has to see beside it.
import Media
import School

/// The place of an entry in a queue: the oldest first, of two of one moment the one entered first.
public struct QueuePlace: Hashable, Comparable, Sendable {
    /// The entry.
    public let id: AchievementID
    /// Milliseconds UTC.
    public let enteredAt: Int64

    /// The place of an entry.
    public init(id: AchievementID, enteredAt: Int64) { (self.id, self.enteredAt) = (id, enteredAt) }

    /// The place of an entry that was read.
    public init(_ entry: AchievementRecord) { (id, enteredAt) = (entry.id, entry.enteredAt) }

    /// The one that is verified first.
    public static func < (a: QueuePlace, b: QueuePlace) -> Bool { (a.enteredAt, a.id) < (b.enteredAt, b.id) }
}

/// A class with as many entries of its pupils as wait.
public struct QueueShare: Equatable, Sendable {
    /// The class that the pupils are in now.
    public let schoolClass: ClassRecord
    /// How many entries wait.
    public let count: Int
}

/// An entry of a queue with what stands beside it on the page.
public struct QueuedEntry: Equatable, Sendable {
    /// The entry.
    public let entry: AchievementRecord
    /// Whose it is.
    public let student: PersonName
    /// The class that the pupil is in now; nil between classes.
    public let schoolClass: ClassRecord?
    /// Who entered it.
    public let author: PersonName
    /// How many papers stand beside it.
    public let papers: Int
    /// The first of them.
    public let paper: Paper?
    /// Whether the pupil has another entry about an event of that title and day.
    public let isRepeated: Bool
    /// The highest stage of the same event in that academic year that the pupil has another entry about.
    public let highestStage: Level?
    /// Whether one of its files confirms another entry of the school too.
    public let sharesFile: Bool

    /// A paper, as far as a list shows it.
    public struct Paper: Equatable, Sendable {
        /// The attachment.
        public let id: AttachmentID
        /// Whether there is a reduced picture of it.
        public let hasPreview: Bool
        /// What kind of file it is.
        public let kind: MediaKind
    }
}
