// What the titles of events and the words of teachers say about a direction of design §4.1. The words are a table, so
// that adding one is a line. They only propose: a direction from here is always marked as a guess.

/// The subject of a default direction; a school's own directions have none. The raw value is the direction's key.
public enum DirectionTopic: String, CaseIterable, Sendable {
    case study, olympiads, science, sport, technology, volunteering
    case art = "arts"
    case selfGovernment = "self_government"
    case localHistory = "local_heritage"
    case growth = "personal_growth"

    /// The default title (design §4.1).
    public var title: String {
        switch self {
        case .study: "учёба и отличия"
        case .olympiads: "олимпиады и интеллект"
        case .science: "наука и проекты"
        case .sport: "спорт и ГТО"
        case .art: "творчество"
        case .technology: "техника и изобретательство"
        case .volunteering: "волонтёрство"
        case .selfGovernment: "самоуправление"
        case .localHistory: "краеведение, экология, патриотика"
        case .growth: "личный рост"
        }
    }

    /// Folded words by which people name the direction beside its title; each belongs to one topic only.
    var synonyms: [String] {
        switch self {
        case .study: ["учеба", "отличная учеба", "отличия"]
        case .olympiads: ["олимпиады", "олимпиада", "интеллект", "интеллектуальное"]
        case .science: ["наука", "научное", "научная", "проекты", "проектная деятельность", "исследования"]
        case .sport: ["спорт", "гто", "спортивное", "спортивная", "физкультура", "физкультурно спортивное"]
        case .art:
            ["творчество", "творческое", "творческая", "искусство", "музыка", "художественное", "художественная"]
        case .technology:
            ["техника", "техническое", "техническая", "робототехника", "научно техническое", "изобретательство"]
        case .volunteering: ["волонтерство", "добровольчество", "волонтерское", "социальное"]
        case .selfGovernment: ["самоуправление", "ученическое самоуправление"]
        case .localHistory:
            ["краеведение", "экология", "патриотика", "патриотическое", "экологическое", "краеведческое"]
        case .growth: ["личный рост", "личностный рост"]
        }
    }

    /// The topics that words of a title speak for, those of the greatest weight only. O(length × words of the table).
    static func proposals(for title: EventTitle) -> Set<DirectionTopic> {
        let text = " " + title.key + " "
        for weight in [decisive, strong, weak] {
            let found = Set(allCases.filter { topic in (weight[topic] ?? []).contains { text.contains(" " + $0) } })
            if !found.isEmpty { return found }
        }
        return []
    }

    // Each entry is the beginning of a word or of several words in a row; a space at its end closes the last word.

    /// The kind of event, which outweighs its subject: an olympiad in ecology is an olympiad.
    private static let decisive: [DirectionTopic: [String]] = [
        .olympiads: ["олимпиад"],
        .science: ["научно практическ", "нпк "],
        .growth: ["впервые "],
    ]
    /// Names and subjects.
    private static let strong: [DirectionTopic: [String]] = [
        .study: ["отличник", "ударник"],
        .olympiads: ["русский медвежонок", "кенгуру ", "интеллектуальн", "викторин"],
        .science: ["шаг в будущее", "исследовательск", "защита проект"],
        .sport: [
            "кросс ", "гто ", "спартакиад", "эстафет", "футбол", "волейбол", "баскетбол", "плавани", "атлетик", "лыжн",
            "теннис", "хоккей", "самбо ", "дзюдо ", "гимнастик", "лыжня ", "шахмат", "дартс",
        ],
        .art: [
            "чтецов", "рисунк", "рисунок", "живая классика", "вокал", "танц", "театр", "палитр", "песн", "хоров",
            "музыкальн", "поделок", "фотоконкурс", "сочинени",
        ],
        .technology: ["робо", "техническ", "изобрета", "моделирован", "инженер", "программирован"],
        .volunteering: ["чистый двор", "добровол", "волонтер", "крышечк", "макулатур"],
        .selfGovernment: ["командир класса", "дежурный командир", "староста", "самоуправлени", "совет обучающихся"],
        .localHistory: ["краевед", "эколог", "патриот", "улицы нашего города", "бессмертный полк", "музей"],
        .growth: ["шаг вперед"],
    ]
    /// Kinds of events that say a little.
    private static let weak: [DirectionTopic: [String]] = [
        .sport: ["первенств", "соревнован", "чемпионат", "забег"],
        .art: ["выставк", "фестивал"],
        .science: ["конференц"],
        .volunteering: ["акци"],
        .selfGovernment: ["дежурн"],
        .localHistory: ["экскурси"],
    ]
}
