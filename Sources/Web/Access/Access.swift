// The only way of a handler to an object: the object, or 404. An object that the viewer may not see answers like one
// that is not there (design 3), so existence is not revealed. What the viewer may do is decided by School.Rights; this
// file finds out how the viewer stands to the object and asks. Inside a write it is made anew on the transaction.
import School
import Storage

/// Guarded access to records for one viewer on one day.
struct Access {
    let records: Records
    let viewer: Viewer
    let today: Day
    /// Where everything that is given out or refused here leaves its trace.
    let trail: Trail

    /// A class that the viewer may do `action` in.
    ///
    /// - Throws: `Refusal.notFound`.
    func schoolClass(_ action: Action, _ id: ClassID) throws -> ClassRecord {
        guard let found = try records.classes.find(id) else { throw Refusal.notFound }
        try give(AuditSubject(school: found.schoolID, schoolClass: id), action, relations(to: found))
        return found
    }

    /// A pupil about whom the viewer may do `action`.
    ///
    /// - Throws: `Refusal.notFound`.
    func student(_ action: Action, _ id: StudentID) throws -> StudentRecord { try student(action, id, .none, nil) }

    /// A pupil, as whom an object belongs to that is wanted.
    private func student(
        _ action: Action, _ id: StudentID, _ object: AuditSubject.Object, _ number: Int64?
    ) throws -> StudentRecord {
        guard let found = try records.students.find(id) else { throw Refusal.notFound }
        let schoolClass = try records.classes.ofStudent(id, on: today)?.id
        let subject = AuditSubject(
            school: found.schoolID, schoolClass: schoolClass, student: id, object: object, number: number)
        try give(subject, action, viewer.relations(toStudent: id, ofClass: schoolClass, in: found.schoolID))
        return found
    }

    /// An entry about whose pupil the viewer may do `action`, with the pupil.
    ///
    /// - Throws: `Refusal.notFound`.
    func entry(_ action: Action, _ id: AchievementID) throws -> (entry: AchievementRecord, student: StudentRecord) {
        guard let found = try records.achievements.find(id, in: .staff) else { throw Refusal.notFound }
        let student = try student(action, found.studentID, .entry, id.raw)
        // A draft is its author's alone (design 4.4).
        guard found.state != .draft || found.enteredBy == viewer.user else { throw trail.refuseLast() }
        return (found, student)
    }

    /// The viewer's own school, where the viewer may do `action` in the whole of it.
    ///
    /// - Throws: `Refusal.notFound`.
    func school(_ action: Action) throws -> SchoolRecord {
        guard let id = viewer.school, let found = try records.schools.find(id) else {
            throw trail.refuse(AuditSubject())
        }
        try give(AuditSubject(school: id), action, viewer.relations(toSchool: id))
        return found
    }

    /// Gives an object out, or refuses it, and notes which.
    ///
    /// - Throws: `Refusal.notFound`.
    func give(_ subject: AuditSubject, _ action: Action, _ relations: Set<Relation>) throws {
        guard Rights.allows(action, to: viewer, toward: relations) else { throw trail.refuse(subject) }
        trail.give(subject, toStaff: Rights.isStaffs(action, of: viewer, toward: relations))
    }

    /// The circle of design 4.6 in which the viewer stands to a pupil.
    func circle(of student: StudentRecord) throws -> Circle {
        Rights.circle(of: viewer, toward: try relations(to: student))
    }

    /// Whether the viewer may do something in a class; for showing or leaving out a way on a page.
    func may(_ action: Action, in schoolClass: ClassRecord) -> Bool {
        Rights.allows(action, to: viewer, toward: relations(to: schoolClass))
    }

    /// Whether the viewer may do something in the whole of the own school.
    func maySchool(_ action: Action) -> Bool {
        viewer.school.map { Rights.allows(action, to: viewer, toward: viewer.relations(toSchool: $0)) } ?? false
    }

    /// Whether the viewer may do something about a pupil.
    func may(_ action: Action, about student: StudentRecord) throws -> Bool {
        Rights.allows(action, to: viewer, toward: try relations(to: student))
    }

    /// The state in which an entry of this viewer about this pupil begins (design 4.4).
    func stateOfEntry(about student: StudentRecord) throws -> AchievementState {
        Rights.stateOfEntry(by: viewer, toward: try relations(to: student))
    }

    /// How the viewer stands to a class.
    func relations(to schoolClass: ClassRecord) -> Set<Relation> {
        viewer.relations(toClass: schoolClass.id, in: schoolClass.schoolID)
    }

    /// How the viewer stands to a pupil today.
    func relations(to student: StudentRecord) throws -> Set<Relation> {
        let schoolClass = try records.classes.ofStudent(student.id, on: today)
        return viewer.relations(toStudent: student.id, ofClass: schoolClass?.id, in: student.schoolID)
    }
}
