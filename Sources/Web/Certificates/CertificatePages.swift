// One paper as its owner and the staff see it, and what anyone learns from its code.
import Mustache
import School
import Storage

/// One paper.
struct CertificatePage: Page {
    let frame: Frame
    let title: String
    /// «за октябрь 2026 года».
    let month: String
    let back: URLText
    let backTitle: String
    /// «отозвано, заменено № …»; nil for a valid paper.
    let status: String?
    /// Why it was taken back, for the staff alone.
    let statusReason: String?
    let check: URLText
    let paper: Paper
    /// What the paper leaves out, or would; nil where the family has hidden nothing of it.
    let remark: String?
    let revocation: Revocation?

    /// The form that takes it back.
    struct Revocation: Fields {
        let address: URLText
        let reason: String
        let isReplaced: Bool
        let problem: String?

        static let fields: [Field<Revocation>] = [
            .url("address") { $0.address }, .text("reason") { $0.reason }, .flag("isReplaced") { $0.isReplaced },
            .optional("problem") { $0.problem },
        ]
    }

    static let template = "certificates/show"
    static let fields: [Field<CertificatePage>] = [
        .object("frame") { $0.frame }, .text("title") { $0.title }, .text("month") { $0.month },
        .url("back") { $0.back }, .text("backTitle") { $0.backTitle }, .optional("status") { $0.status },
        .optional("statusReason") { $0.statusReason }, .url("check") { $0.check }, .object("paper") { $0.paper },
        .optional("remark") { $0.remark },
        .optionalObject("revocation") { $0.revocation },
    ]
}

/// What the code of a paper tells without a login: nothing but this (design 4.9).
struct CheckPage: Page {
    let frame: Frame
    let facts: CheckFacts

    static let template = "check/show"
    static let fields: [Field<CheckPage>] = [.object("frame") { $0.frame }, .object("facts") { $0.facts }]
}

/// The facts of the check page.
struct CheckFacts: Fields {
    let isValid: Bool
    /// The number of the paper that stands for a revoked one.
    let replacement: String?
    let number: String
    /// «октябрь 2026».
    let month: String
    let school: String
    /// «Пётр И.»; nil where the family has not agreed to more.
    let name: String?

    static let fields: [Field<CheckFacts>] = [
        .flag("isValid") { $0.isValid }.unusedAllowed, .optional("replacement") { $0.replacement }.unusedAllowed,
        .text("number") { $0.number }, .text("month") { $0.month }, .text("school") { $0.school },
        .optional("name") { $0.name },
    ]

    /// What anyone learns from the code of a paper today; nil where its school is gone.
    init?(_ record: CertificateRecord, _ context: Context) throws {
        let records = context.records
        guard let school = try records.schools.find(record.schoolID) else { return nil }
        let check = CertificateCheck(
            number: record.number, month: record.month, school: school.shortName, status: record.status,
            name: record.name, privacy: try records.privacy.inForce(for: record.studentID, on: context.today))
        (isValid, replacement, number) = (check.isValid, check.replacement, check.number)
        (month, self.school, name) = (check.month, check.school, check.name)
    }
}
