// Changing what a school is called and how it is reached. Papers that were issued keep the words they were issued with.
import SQLite
import School

/// Everything that a school says of itself.
public struct SchoolProfile: Equatable, Sendable {
    /// The name by the statutes; not empty.
    public let fullName: String
    /// The name that pages print; not empty.
    public let shortName: String
    /// The town or village.
    public let city: String
    /// The head's name as it stands beside a signature line.
    public let headName: String
    /// How it is reached and registered.
    public let details: SchoolDetails

    /// A profile from its parts.
    public init(fullName: String, shortName: String, city: String, headName: String, details: SchoolDetails) {
        (self.fullName, self.shortName, self.city, self.headName) = (fullName, shortName, city, headName)
        self.details = details
    }

    /// The profile of a school as it is.
    public init(_ school: SchoolRecord) {
        self.init(
            fullName: school.fullName, shortName: school.shortName, city: school.city, headName: school.headName,
            details: school.details)
    }
}

extension Transaction {
    /// Makes this the profile of a school.
    public func setProfile(_ profile: SchoolProfile, of school: SchoolID) throws(SQLiteError) {
        try db.run(
            "UPDATE school SET full_name = ?, short_name = ?, city = ?, head_name = ? WHERE id = ?", profile.fullName,
            profile.shortName, profile.city, profile.headName, school)
        try setDetails(profile.details, of: school)
    }
}
