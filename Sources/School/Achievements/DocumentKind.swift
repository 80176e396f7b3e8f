// Kinds of papers that confirm an achievement, those of S1 4.7 and what else the field hands out; not the papers that the school itself hands out (see Certificates/).

/// What a confirming document calls itself.
public enum DocumentKind: String, CaseIterable, Sendable {
    /// диплом
    case diploma
    /// грамота
    case meritCertificate = "merit_certificate"
    /// сертификат
    case certificate
    /// свидетельство
    case attestation
    /// удостоверение
    case licence
    /// благодарность
    case gratitude
    /// справка
    case reference
    /// документ об образовании: аттестат, свидетельство о квалификации
    case education = "education_document"
    /// протокол
    case minutes
    /// другое
    case other

    /// «диплом».
    public var title: String {
        switch self {
        case .diploma: "диплом"
        case .meritCertificate: "грамота"
        case .certificate: "сертификат"
        case .attestation: "свидетельство"
        case .licence: "удостоверение"
        case .gratitude: "благодарность"
        case .reference: "справка"
        case .education: "документ об образовании"
        case .minutes: "протокол"
        case .other: "другое"
        }
    }
}
