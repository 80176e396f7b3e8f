// Papers are reached through the pupil, who keeps them for life, or through the class that issued them.
import School
import Storage

extension Access {
    /// A paper that the viewer may do `action` with: read it as one of the pupil's record, or act on it as one of the
    /// class that issued it.
    ///
    /// - Throws: `Refusal.notFound`.
    func certificate(_ action: Action, _ id: CertificateID) throws -> CertificateRecord {
        guard let found = try records.certificates.find(id) else { throw Refusal.notFound }
        let toClass = viewer.relations(toClass: found.classID, in: found.schoolID)
        let subject = AuditSubject(
            school: found.schoolID, schoolClass: found.classID, student: found.studentID, object: .certificate,
            number: id.raw)
        // Issuing and revoking follow from the class alone: a later class teacher of the pupil has no hand in it.
        guard action == .readRecord, !Rights.allows(action, to: viewer, toward: toClass),
            let student = try records.students.find(found.studentID)
        else {
            try give(subject, action, toClass)
            return found
        }
        try give(subject, action, try relations(to: student))
        return found
    }

    /// Whether the viewer may revoke a paper; for showing or leaving out the form.
    func mayIssue(_ paper: CertificateRecord) -> Bool {
        Rights.allows(
            .issueCertificates, to: viewer, toward: viewer.relations(toClass: paper.classID, in: paper.schoolID))
    }
}
