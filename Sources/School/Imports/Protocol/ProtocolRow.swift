// One row of a protocol as it was understood.

/// One row of a protocol.
public struct ProtocolRow: Hashable, Sendable {
    /// What will happen to the row.
    public enum Status: Hashable, Sendable {
        /// A result to add.
        case new
        /// The pupil has this result at this event already.
        case existing
        /// The pupil stands with the same result in an earlier line.
        case repeated(ofLine: Int)
        /// Of a class that the person does not enter for; nothing more is said of it.
        case otherClass
        /// The pupil was not there.
        case absent
        /// Whose result it is has to be said.
        case askedPupil(String)
        /// What the result is has to be said.
        case askedOutcome(String)
        /// Passed over at the person's wish.
        case passed
    }

    /// The line of the source, from 1.
    public let line: Int
    /// The name as written.
    public let name: String
    /// The class as written.
    public let schoolClass: String
    /// The result as written.
    public let written: String
    /// The pupil; nil where it is asked, or nobody's business.
    public let student: StudentID?
    /// Pupils to choose from.
    public let candidates: [StudentID]
    /// The result; nil where it is asked.
    public let outcome: ReadOutcome?
    /// What will happen to the row.
    public let status: Status
}
