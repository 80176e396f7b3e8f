// A consent as stored, and the receipt of its withdrawal.
import School

/// A consent with everything that the register says of it.
public struct ConsentRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: ConsentID
    /// Whose family gave it.
    public let studentID: StudentID
    /// Scope, term and fields.
    public let paper: ConsentPaper
    /// The version of the text that was signed; nil where it is not known.
    public let formVersion: Int?
    /// The day of its withdrawal or correction.
    public let closedOn: Day?
    /// Whether a corrected entry stands for it.
    public let isReplaced: Bool
    /// The receipt of its withdrawal, where there is one.
    public let withdrawal: WithdrawalID?
    /// Whether the signed paper was scanned.
    public let hasScan: Bool
    /// Who registered it.
    public let author: PersonName
    /// When it was registered, in milliseconds UTC.
    public let enteredAt: Int64

    /// What it allows.
    public var scope: ConsentScope { paper.scope }
    /// The date of the paper.
    public var givenOn: Day { paper.from }
}

/// How a family took a consent back.
public enum WithdrawalWay: String, CaseIterable, Sendable {
    /// A guardian, in the program.
    case application
    /// A statement on paper, registered by the class teacher.
    case paper
}

/// The key of a `WithdrawalRecord`.
public typealias WithdrawalID = ID<WithdrawalRecord>

/// The receipt of a withdrawal.
public struct WithdrawalRecord: Equatable, Sendable {
    /// The key of the record.
    public let id: WithdrawalID
    /// The consent that ended.
    public let consent: ConsentID
    /// Whose consent it was.
    public let studentID: StudentID
    /// What it had allowed.
    public let scope: ConsentScope
    /// The date of the paper.
    public let givenOn: Day
    /// The fields that it had named.
    public let fields: Set<PublicField>
    /// The how-manieth withdrawal of the pupil it is.
    public let number: Int
    /// How it was taken back.
    public let way: WithdrawalWay
    /// Milliseconds UTC.
    public let at: Int64
    /// Who did or registered it.
    public let author: PersonName
}

/// A paper copy that may still hang somewhere after a consent has ended.
public struct WallCopy: Equatable, Sendable {
    /// What hangs there.
    public enum Kind: String, Sendable {
        /// The board of a month, in the hall or the class.
        case board
        /// A certificate, copied for the stand.
        case certificate
    }

    /// The consent that ended.
    public let consent: ConsentID
    /// Whose it was.
    public let studentID: StudentID
    /// What it had allowed.
    public let scope: ConsentScope
    /// What hangs there.
    public let kind: Kind
    /// The number of the board or of the certificate.
    public let copy: Int64
    /// The class that it is of: there it hangs, wherever the pupil is now.
    public let schoolClass: ClassID
    /// The month that it is about.
    public let month: Month
    /// The number of the certificate; nil for a board.
    public let number: CertificateNumber?
    /// The day that the consent ended: the day of the withdrawal, or the day after the term.
    public let endedOn: Day
    /// When it was taken off, in milliseconds UTC; nil while it may hang.
    public let removedAt: Int64?
}
