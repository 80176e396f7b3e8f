// Who may say that a pupil leaves a class, and take it back: whoever may change the list of that class (`editClassList`).
// For a pupil who has left already that is the list of the class it left, or nobody of the school could mend a mistake.
import School
import Storage

/// A pupil, as far as the viewer may move it.
struct Leaving {
    let student: StudentRecord
    /// Where the pupil is, if the viewer may change the list of that class.
    let membership: ClassMembership?
    /// The departure that stands, if the viewer may change the list of the class that was left.
    let departure: DepartureRecord?
}

extension Access {
    /// A pupil who is in a class of this year, or has left one, whose list the viewer may change.
    ///
    /// - Throws: `Refusal.notFound`.
    func leaving(_ id: StudentID) throws -> Leaving {
        guard let student = try records.students.find(id) else { throw Refusal.notFound }
        let (membership, departure) = try lastSteps(of: id)
        let relations = { (schoolClass: ClassRecord?) in
            viewer.relations(toStudent: id, ofClass: schoolClass?.id, in: student.schoolID)
        }
        let may = { (schoolClass: ClassRecord) in
            Rights.allows(.editClassList, to: viewer, toward: relations(schoolClass))
        }
        let leaving = Leaving(
            student: student, membership: membership.flatMap { may($0.schoolClass) ? $0 : nil },
            departure: departure.flatMap { may($0.left) ? $0 : nil })
        let schoolClass =
            leaving.membership?.schoolClass ?? leaving.departure?.left ?? membership?.schoolClass ?? departure?.left
        try give(
            AuditSubject(school: student.schoolID, schoolClass: schoolClass?.id, student: id), .editClassList,
            relations(schoolClass))
        guard leaving.membership != nil || leaving.departure != nil else { throw trail.refuseLast() }
        return leaving
    }

    /// Whether the page of leaving is the viewer's to open; for showing the way to it.
    func mayLeave(_ student: StudentRecord) throws -> Bool {
        let (membership, departure) = try lastSteps(of: student.id)
        return [membership?.schoolClass, departure?.left].compactMap(\.self).contains { may(.editClassList, in: $0) }
    }

    /// The class that a pupil is in, and the departure of this year that stands.
    private func lastSteps(
        of id: StudentID
    ) throws -> (membership: ClassMembership?, departure: DepartureRecord?) {
        let departure = try records.departures.standing(of: id)
        let isOfNow = departure.map { $0.left.year >= AcademicYear(containing: today) } ?? false
        return (try records.departures.membership(of: id, on: today), isOfNow ? departure : nil)
    }
}
