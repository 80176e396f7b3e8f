// What ratings a viewer may open at all (design 3, 4.5): the class teacher the own classes with names, the deputy and
// the head every one of the school, the coordinator of a district schools without children. Families have none.
import School
import Storage

/// The ratings open to a viewer.
struct RatingReach {
    /// The school whose ratings with names are open as a whole.
    let school: SchoolRecord?
    /// The classes led, where the school as a whole is not open.
    let ownClasses: [ClassRecord]
    /// Whether schools may be compared.
    let comparesSchools: Bool

    var isEmpty: Bool { school == nil && ownClasses.isEmpty && !comparesSchools }
}

extension Access {
    /// The ratings open to the viewer.
    ///
    /// - Throws: `Refusal.notFound` where there is none.
    func ratings() throws -> RatingReach {
        let school = try viewer.school.flatMap { try records.schools.find($0) }
        let toSchool = school.map { viewer.relations(toSchool: $0.id) } ?? []
        let isOpen = Rights.allows(.readNamedRating, to: viewer, toward: toSchool)
        let led = try viewer.classesLed.sorted().compactMap { try records.classes.find($0) }
        let own = led.filter { may(.readNamedRating, in: $0) }
        let ofDistrict = viewer.district == nil ? toSchool : [.sameDistrict]
        let reach = RatingReach(
            school: isOpen ? school : nil, ownClasses: isOpen ? [] : own,
            comparesSchools: Rights.allows(.readSchoolRating, to: viewer, toward: ofDistrict))
        guard !reach.isEmpty else { throw trail.refuse(AuditSubject(school: viewer.school)) }
        if let id = reach.school?.id { trail.give(AuditSubject(school: id), toStaff: true) }
        for own in reach.ownClasses {
            trail.give(AuditSubject(school: own.schoolID, schoolClass: own.id), toStaff: true)
        }
        return reach
    }
}
