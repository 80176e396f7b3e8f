// The kinds of papers that the school hands out (design §4.9). Which one a class gets, its teacher chooses.

/// What a paper calls itself.
public enum CertificateKind: String, CaseIterable, Sendable {
    /// Свидетельство
    case attestation
    /// Сертификат
    case certificate
    /// Диплом
    case diploma
    /// Грамота
    case meritCertificate = "merit_certificate"
    /// Похвальный лист
    case praiseSheet = "praise_sheet"
    /// Похвальная грамота
    case praiseCertificate = "praise_certificate"

    /// Whether it may be chosen for a month; the praise papers are reserved for the year's end (§4.9).
    public var isMonthly: Bool { self != .praiseSheet && self != .praiseCertificate }

    /// The kinds to choose from for a month.
    public static let monthly = allCases.filter(\.isMonthly)

    /// The heading: «Свидетельство».
    public var title: String {
        switch self {
        case .attestation: "Свидетельство"
        case .certificate: "Сертификат"
        case .diploma: "Диплом"
        case .meritCertificate: "Грамота"
        case .praiseSheet: "Похвальный лист"
        case .praiseCertificate: "Похвальная грамота"
        }
    }

    /// Whether the paper confirms («подтверждается, что») or awards («награждается»).
    var confirms: Bool { self == .attestation || self == .certificate }
}
