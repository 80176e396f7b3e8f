// What pages ask of a viewer besides rights to one object.
import School
import Storage

extension Viewer {
    /// Loads the viewer of an account with the relations that hold on that day.
    static func load(_ user: UserRecord, from records: Records, on day: Day) throws -> Viewer {
        try records.users.viewer(user, on: day)
    }

    /// Whether any rating with names, or the rating of schools, is open to the viewer.
    var mayReadRatings: Bool {
        if !classesLed.isEmpty && roles.contains(.classTeacher) { return true }
        if let school, Rights.allows(.readNamedRating, to: self, toward: relations(toSchool: school)) { return true }
        return roles.contains(.district)
    }

    /// Whether the viewer reads the records of the whole school.
    var readsWholeSchool: Bool {
        school.map { Rights.allows(.readRecord, to: self, toward: relations(toSchool: $0)) } ?? false
    }

    /// Whether the viewer verifies entries for the school.
    var verifiesForSchool: Bool {
        school.map { Rights.allows(.verifyForSchool, to: self, toward: relations(toSchool: $0)) } ?? false
    }

    /// The roles in words, the most telling first.
    var roleTitle: String {
        let order: [Role] = [
            .head, .deputy, .classTeacher, .subjectTeacher, .administrator, .district, .guardian, .student,
        ]
        return order.filter(roles.contains).map(\.title).joined(separator: ", ")
    }
}
