// Whose results a person may enter from a protocol of several classes: those of the whole school, or of the own classes.
// Of other classes nothing is loaded, so nothing can be told.
import School
import Storage

/// The pupils that a protocol is laid against.
struct ProtocolReach {
    let school: SchoolID
    let isWholeSchool: Bool
    /// The pupils of each class, with the class.
    let members: [(schoolClass: ClassRecord, pupils: [StudentRecord])]

    /// The pupils as an import knows them.
    var known: [KnownStudent] {
        members.flatMap { schoolClass, pupils in
            pupils.map {
                KnownStudent(
                    id: $0.id, name: $0.name,
                    schoolClass: ClassLabel(grade: schoolClass.grade, letter: schoolClass.letter))
            }
        }
    }
}

extension Access {
    /// The classes of this year whose results the viewer enters: all of the school, or those that the viewer leads.
    ///
    /// - Throws: `Refusal.notFound` for everybody else.
    func protocolReach() throws -> ProtocolReach {
        guard let school = viewer.school else { throw trail.refuse(AuditSubject()) }
        let all = try records.classes.all(of: school, year: AcademicYear(containing: today))
        let isWholeSchool = Rights.allows(.enter, to: viewer, toward: viewer.relations(toSchool: school))
        let own = isWholeSchool ? all : all.filter { viewer.classesLed.contains($0.id) && may(.enter, in: $0) }
        guard isWholeSchool || !own.isEmpty else { throw trail.refuse(AuditSubject(school: school)) }
        if isWholeSchool {
            trail.give(AuditSubject(school: school), toStaff: true)
        } else {
            for schoolClass in own {
                trail.give(AuditSubject(school: school, schoolClass: schoolClass.id), toStaff: true)
            }
        }
        let members = try own.map { schoolClass in
            (schoolClass, try records.students.ofClass(schoolClass.id, on: schoolClass.memberDay(on: today)))
        }
        return ProtocolReach(school: school, isWholeSchool: isWholeSchool, members: members)
    }
}
