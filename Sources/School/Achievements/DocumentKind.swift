// Kinds of papers that confirm an achievement; not the papers that the school itself hands out (see Certificates/).

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
        case .minutes: "протокол"
        case .other: "другое"
        }
    }
}
