// The most likely choice, preset in forms and taken by imports, where a person has not said otherwise. Each is a
// proposal that a teacher may change; nothing is scored by it except through what the entry then says.

extension ResultGroup {
    /// The group of results that achievements of a direction usually belong to.
    ///
    /// Source: S1 3.2.1 names study, projects and research among the academic results, 3.2.3 self-government and
    /// volunteering among the personal ones, 3.2.2 olympiads, contests and sport among the extracurricular ones.
    public static func usual(forDirection topic: DirectionTopic?) -> ResultGroup {
        switch topic {
        case .study, .science: .academic
        case .volunteering, .selfGovernment, .growth: .personal
        case .olympiads, .sport, .art, .technology, .localHistory, nil: .extracurricular
        }
    }
}

extension FixedLine {
    /// The direction that the deed of the line usually belongs to; nil where the line does not tell.
    public var usualTopic: DirectionTopic? {
        switch self {
        case .termAllFives, .termFoursAndFives, .monthWithoutAbsence: .study
        case .gtoBronze, .gtoSilver, .gtoGold: .sport
        case .dutyOfClass, .dutyOfSchool, .dutyAboveSchool: .selfGovernment
        case .volunteeringEvent, .volunteeringTenHours: .volunteering
        case .stepForward: .growth
        case .orlyataTrack, .programHalfYear, .programYear: nil
        }
    }

    /// The level that is stored where none was chosen: the line's worth does not depend on it (design 4.3).
    public var usualLevel: Level {
        switch self {
        case .dutyOfClass, .termAllFives, .termFoursAndFives, .monthWithoutAbsence, .stepForward: .classroom
        case .dutyAboveSchool: .municipal
        default: .school
        }
    }
}

extension DocumentKind {
    /// The kind of paper that the words of an outcome name: «диплом участника», «сертификат»; nil where they name none.
    public init?(namedIn words: String) {
        let found = CellText.words(words).lazy.compactMap { word in
            DocumentKind.stems.first { word.hasPrefix($0.stem) }?.kind
        }
        guard let kind = found.first else { return nil }
        self = kind
    }

    private static let stems: [(stem: String, kind: DocumentKind)] = [
        ("диплом", .diploma), ("лауреат", .diploma), ("грамот", .meritCertificate), ("сертификат", .certificate),
        ("свидетельств", .attestation), ("удостоверени", .licence), ("благодарност", .gratitude),
        ("справк", .reference),
        ("протокол", .minutes),
    ]
}
