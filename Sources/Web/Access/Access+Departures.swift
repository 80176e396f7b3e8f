// Who may say that a pupil leaves a class, and take it back: whoever may change the list of that class (`editClassList`).
// For a pupil who has left already that is the list of the class it left, or nobody of the school could mend a mistake.
import School
import Storage

/// A pupil, as far as the viewer may move it.
struct Leaving {
    let student: StudentRecord
    /// The class whose list the viewer may change: where the pupil is, or what it left.
    let schoolClass: ClassRecord
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
        let found = try recordable(of: student)
        let schoolClass = found.membership?.schoolClass ?? found.departure?.left
        let asked = schoolClass?.id ?? found.asked
        try give(
            AuditSubject(school: student.schoolID, schoolClass: asked, student: id), .editClassList,
            viewer.relations(toStudent: id, ofClass: asked, in: student.schoolID))
        guard let schoolClass else { throw trail.refuseLast() }
        return Leaving(
            student: student, schoolClass: schoolClass, membership: found.membership, departure: found.departure)
    }

    /// Whether the page of leaving is the viewer's to open; for showing the way to it.
    func mayRecordDeparture(of student: StudentRecord) throws -> Bool {
        let found = try recordable(of: student)
        return found.membership != nil || found.departure != nil
    }

    /// The membership that a pupil has and the departure of this year that stands, each if the viewer may change the list
    /// of that class; and which class was asked about, the viewer's to change or not.
    private func recordable(
        of student: StudentRecord
    ) throws -> (membership: ClassMembership?, departure: DepartureRecord?, asked: ClassID?) {
        let membership = try records.departures.membership(of: student.id, on: today)
        let departure = try records.departures.standing(of: student.id).flatMap {
            $0.left.year >= AcademicYear(containing: today) ? $0 : nil
        }
        let may = { (schoolClass: ClassRecord) in
            Rights.allows(
                .editClassList, to: viewer,
                toward: viewer.relations(toStudent: student.id, ofClass: schoolClass.id, in: student.schoolID))
        }
        return (
            membership.flatMap { may($0.schoolClass) ? $0 : nil }, departure.flatMap { may($0.left) ? $0 : nil },
            membership?.schoolClass.id ?? departure?.left.id
        )
    }
}
