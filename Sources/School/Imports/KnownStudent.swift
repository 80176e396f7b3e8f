// A pupil as the imports need to know one: what a row is compared with. No more of the record is loaded for an import.

/// A pupil who is in the database already.
public struct KnownStudent: Hashable, Sendable {
    /// The key of the record.
    public let id: StudentID
    /// The name as stored.
    public let name: PersonName
    /// Nil where it is not known.
    public let birthDate: Day?
    /// The number of the personal file (личное дело), as stored.
    public let personalFile: String?
    /// The class the pupil is enrolled in now.
    public let schoolClass: ClassLabel?

    /// A pupil to compare rows with.
    public init(
        id: StudentID, name: PersonName, birthDate: Day? = nil, personalFile: String? = nil,
        schoolClass: ClassLabel? = nil
    ) {
        (self.id, self.name, self.birthDate) = (id, name, birthDate)
        (self.personalFile, self.schoolClass) = (personalFile, schoolClass)
    }
}
