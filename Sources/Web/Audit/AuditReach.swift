// Which audit log a viewer may open (design 3): the deputy and the head the school's, the class teacher the own class's,
// the administrator the school's without content. The family's is a page of the pupil.
import Mustache
import School
import Storage

/// A log and how much of it is shown.
enum AuditReach {
    /// All of the school.
    case school(SchoolRecord)
    /// A class and its pupils.
    case schoolClass(ClassRecord)
    /// The school without any pupil: who, what kind of thing, how it ended.
    case withoutContent(SchoolRecord)

    /// Whose log it is.
    var schoolID: SchoolID {
        switch self {
        case .school(let school), .withoutContent(let school): school.id
        case .schoolClass(let schoolClass): schoolClass.schoolID
        }
    }

    /// Where the page is.
    func address(_ query: KeyValuePairs<String, String> = [:], file: Bool = false) -> URLText {
        switch self {
        case .school, .withoutContent: file ? .path("audit", "file", query: query) : .path("audit", query: query)
        case .schoolClass(let found):
            file
                ? .path("classes", String(found.id.raw), "audit", "file", query: query)
                : .path("classes", String(found.id.raw), "audit", query: query)
        }
    }

    /// Whether names of pupils are shown.
    var hasContent: Bool {
        if case .withoutContent = self { return false }
        return true
    }
}

extension Access {
    /// The log of the school that is open to the viewer.
    ///
    /// - Throws: `Refusal.notFound`.
    func auditOfSchool() throws -> AuditReach {
        if mayReadAuditOfSchool { return .school(try school(.readAudit)) }
        return .withoutContent(try school(.readAuditWithoutContent))
    }

    private var mayReadAuditOfSchool: Bool {
        viewer.school.map { Rights.allows(.readAudit, to: viewer, toward: viewer.relations(toSchool: $0)) } ?? false
    }
}

extension Viewer {
    /// Whether a log of the whole school is open to the viewer.
    var mayOpenAudit: Bool {
        guard let school else { return false }
        let relations = relations(toSchool: school)
        return Rights.allows(.readAudit, to: self, toward: relations)
            || Rights.allows(.readAuditWithoutContent, to: self, toward: relations)
    }
}
