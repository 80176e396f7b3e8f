// Pupils who stand on a page that Access gave no object for each of: a list of the school, a search, a protocol, the
// board of a month in which the class had others. Whoever puts them there says so here, and their families see it in
// «Кто смотрел»: one entry for each class, and for a pupil alone where nobody else of the class stands there.
import School
import Storage

extension Access {
    /// Notes pupils who stand on a page of the staff, or in a change that it made. Costs one search for each. What a
    /// family reads of its own leaves no entry.
    func shows(_ students: some Sequence<StudentID>) throws {
        guard !viewer.isOfFamily else { return }
        for id in Set(students) {
            let schoolClass = try records.classes.ofStudent(id, on: today)?.id
            trail.show(AuditSubject(school: viewer.school, schoolClass: schoolClass, student: id))
        }
    }

    /// Notes classes whose pupils stand on a page of the staff, each by name.
    func shows(classes: some Sequence<ClassID>) {
        for id in Set(classes) { trail.show(AuditSubject(school: viewer.school, schoolClass: id)) }
    }
}
