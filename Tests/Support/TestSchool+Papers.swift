// Papers in the invented school.
import School
import Storage

extension TestSchool {
    /// October 2026.
    public static let month = today.month

    /// A personal line that speaks of no entry.
    public static let warmLine = CertificateLine("Помогла новенькой освоиться в классе.")

    /// Issues a paper to a pupil of 7 «А» for October, as the class teacher would.
    @discardableResult
    public func issue(
        _ pupil: String, _ kind: CertificateKind = .attestation, deeds: [CertificateLine] = [],
        nominations: [CertificateLine] = [], line: CertificateLine? = warmLine
    ) throws -> CertificateID {
        let id = try database.write { [self] tx in
            try tx.issue(
                try paper(pupil, from: tx, kind, deeds, nominations, line), by: user(.classTeacher), on: Self.today)
        }
        guard let id else { preconditionFailure("the fixture issued the same paper twice") }
        return id
    }

    /// A paper that is not issued yet.
    public func paper(
        _ pupil: String, from records: Records, _ kind: CertificateKind = .attestation, _ deeds: [CertificateLine] = [],
        _ nominations: [CertificateLine] = [], _ line: CertificateLine? = warmLine
    ) throws -> NewCertificate {
        guard let student = try records.students.find(student(pupil)),
            let schoolClass = try records.classes.find(class7A)
        else { preconditionFailure("the fixture has no such pupil or class") }
        return NewCertificate(
            student: student, schoolClass: schoolClass, month: Self.month, kind: kind,
            signatures: .init(school: "Средняя школа № 12", head: "П. И. Корнев", teacher: "О. П. Волкова"),
            deeds: deeds, nominations: nominations, personalLine: line)
    }

    /// The papers of 7 «А» for October.
    public func papers() throws -> [CertificateRecord] { try records().certificates.ofClass(class7A, Self.month) }
}
