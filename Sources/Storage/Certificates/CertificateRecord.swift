// A paper as stored: its number, its words as they were issued, and what happened to it since.
import School

/// One paper of one pupil for one month.
public struct CertificateRecord: Equatable, Sendable {
    /// The key.
    public let id: CertificateID
    /// The school that issued it.
    public let schoolID: SchoolID
    /// Whose it is.
    public let studentID: StudentID
    /// The class that it was issued in.
    public let classID: ClassID
    /// 1...11 of the class that it was issued in.
    public let grade: Int
    /// The letter of that class.
    public let letter: String
    /// The month that it is for.
    public let month: Month
    /// What it calls itself.
    public let kind: CertificateKind
    /// The number on it.
    public let number: CertificateNumber
    /// What the QR opens; random, in Crockford's base 32.
    public let code: String
    /// The name as it was when the paper was issued.
    public let name: PersonName
    /// For the words of the paper.
    public let gender: Gender
    /// Who issues and signs it.
    public let signatures: Signatures
    /// The day it bears.
    public let issuedOn: Day
    /// How often it was given to the printer: from the second time on it is a copy (design 4.9).
    public let printed: Int
    /// The day of the first printing.
    public let printedOn: Day?
    /// That it was taken back; nil for a valid one.
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

/// The words of a paper that a circle may read.
public struct CertificateWords: Equatable, Sendable {
    /// The deeds, the weightiest first.
    public var deeds: [String]
    /// «Лидер»: titles of nominations without quotation marks.
    public var nominations: [String]
    /// The board's line of the pupil, printed where the paper names no deeds; empty where there is none to read.
    public var personalLine: String

    /// Words of a paper.
    public init(deeds: [String] = [], nominations: [String] = [], personalLine: String = "") {
        (self.deeds, self.nominations, self.personalLine) = (deeds, nominations, personalLine)
    }
}

/// One line of a paper that is to be issued, with the entry that it speaks of: hidden with that entry.
public struct CertificateLine: Equatable, Sendable {
    /// The words.
    public var text: String
    /// The entry; nil where the words speak of none.
    public var entry: AchievementID?

    /// A line of a paper.
    public init(_ text: String, of entry: AchievementID? = nil) { (self.text, self.entry) = (text, entry) }
}

/// A paper that is to be issued.
public struct NewCertificate: Sendable {
    /// Whose it will be.
    public var student: StudentRecord
    /// The class of the month.
    public var schoolClass: ClassRecord
    /// The month that it is for.
    public var month: Month
    /// What it calls itself.
    public var kind: CertificateKind
    /// Who issues and signs it.
    public var signatures: CertificateRecord.Signatures
    /// The deeds, the weightiest first.
    public var deeds: [CertificateLine]
    /// Titles of nominations without quotation marks.
    public var nominations: [CertificateLine]
    /// The line for a paper without deeds; nil leaves it to the gentle line.
    public var personalLine: CertificateLine?

    /// A paper for a pupil of a class.
    public init(
        student: StudentRecord, schoolClass: ClassRecord, month: Month, kind: CertificateKind,
        signatures: CertificateRecord.Signatures, deeds: [CertificateLine], nominations: [CertificateLine],
        personalLine: CertificateLine?
    ) {
        (self.student, self.schoolClass, self.month, self.kind) = (student, schoolClass, month, kind)
        (self.signatures, self.deeds, self.nominations) = (signatures, deeds, nominations)
        self.personalLine = personalLine
    }
}
