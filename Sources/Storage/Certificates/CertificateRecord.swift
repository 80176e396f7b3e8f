// A paper as stored: its number, its words as they were issued, and what happened to it since.
import School

/// One paper of one pupil for one month.
public struct CertificateRecord: Equatable, Sendable {
    public let id: CertificateID
    public let schoolID: SchoolID
    public let studentID: StudentID
    public let classID: ClassID
    /// 1...11 of the class that it was issued in.
    public let grade: Int
    public let letter: String
    public let month: Month
    public let kind: CertificateKind
    public let number: CertificateNumber
    /// What the QR opens; random, in Crockford's base 32.
    public let code: String
    /// The name as it was when the paper was issued.
    public let name: PersonName
    public let gender: Gender
    public let signatures: Signatures
    /// The board's line of the pupil; printed where the paper names no deeds.
    public let personalLine: String
    public let issuedOn: Day
    /// How often it was given to the printer: from the second time on it is a copy (design 4.9).
    public let printed: Int
    /// The day of the first printing.
    public let printedOn: Day?
    public let revocation: Revocation?

    /// Whether it is in force.
    public var isValid: Bool { revocation == nil }

    /// Where it stands, as the check page tells it.
    public var status: CertificateStatus {
        guard let revocation else { return .valid }
        return revocation.replacedBy.map { .replaced(by: $0) } ?? .revoked
    }

    /// Who issues the paper, as it was on that day.
    public struct Signatures: Equatable, Sendable {
        /// The school's full name.
        public let school: String
        /// «А. С. Верещагин», beside the head's line.
        public let head: String
        /// The class teacher's, or empty where the class had none.
        public let teacher: String

        /// Names beside the lines of a paper.
        public init(school: String, head: String, teacher: String) {
            (self.school, self.head, self.teacher) = (school, head, teacher)
        }
    }

    /// That it was taken back.
    public struct Revocation: Equatable, Sendable {
        /// For the staff alone.
        public let reason: String
        /// Milliseconds UTC.
        public let at: Int64
        /// The number of the paper that stands for it, where there is one.
        public let replacedBy: CertificateNumber?
    }
}

/// The words of a paper besides its personal line.
public struct CertificateLines: Equatable, Sendable {
    /// The deeds, the weightiest first.
    public var deeds: [String]
    /// «Лидер»: titles of nominations without quotation marks.
    public var nominations: [String]

    /// Words of a paper.
    public init(deeds: [String] = [], nominations: [String] = []) {
        (self.deeds, self.nominations) = (deeds, nominations)
    }
}

/// A paper that is to be issued.
public struct NewCertificate: Sendable {
    public var student: StudentRecord
    public var schoolClass: ClassRecord
    public var month: Month
    public var kind: CertificateKind
    public var signatures: CertificateRecord.Signatures
    public var lines: CertificateLines
    public var personalLine: String

    /// A paper for a pupil of a class.
    public init(
        student: StudentRecord, schoolClass: ClassRecord, month: Month, kind: CertificateKind,
        signatures: CertificateRecord.Signatures, lines: CertificateLines, personalLine: String
    ) {
        (self.student, self.schoolClass, self.month, self.kind) = (student, schoolClass, month, kind)
        (self.signatures, self.lines, self.personalLine) = (signatures, lines, personalLine)
    }
}
