// What the page behind the paper's QR code says without a login (design §4.9): nothing but this.

/// Where a paper stands today.
public enum CertificateStatus: Hashable, Sendable {
    /// In force.
    case valid
    /// Taken back.
    case revoked
    /// Taken back, another one stands for it.
    case replaced(by: CertificateNumber)

    /// «действительно», «отозвано, заменено № ДУ-2026/27-0002».
    public var text: String {
        switch self {
        case .valid: "действительно"
        case .revoked: "отозвано"
        case .replaced(let number): "отозвано, заменено № \(number.text)"
        }
    }
}

/// The public answer about one paper.
public struct CertificateCheck: Hashable, Sendable {
    /// «ДУ-2026/27-0001».
    public let number: String
    /// «октябрь 2026».
    public let month: String
    /// The school's short name.
    public let school: String
    /// «действительно».
    public let status: String
    /// Whether it is in force.
    public let isValid: Bool
    /// The number of the paper that stands for it, where there is one.
    public let replacement: String?
    /// «Пётр И.», the only form of a name that this page knows; nil where the family has not agreed to more.
    public let name: String?

    /// The answer; the full name goes no further than this.
    ///
    /// - Parameter privacy: what is in force for the pupil today: without the consent to distribute the name, or with a
    ///   wish against everything, the name stays out (§4.6, §4.9).
    public init(
        number: CertificateNumber, month: Month, school: String, status: CertificateStatus, name: PersonName,
        privacy: PupilPrivacy
    ) {
        self.number = number.text
        self.month = RussianDate.month(month)
        self.school = school
        self.status = status.text
        isValid = status == .valid
        if case .replaced(let by) = status { replacement = by.text } else { replacement = nil }
        self.name = Visibility.mayShow(.name, of: privacy, in: .public) ? Initials.publicForm(name) : nil
    }
}
